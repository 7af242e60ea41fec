"""Where Jekyll finds the front matter of a page, and what it makes of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.front_matter import has_header, split


@pytest.mark.parametrize("data", [b"---\n", b"---  \t\n", b"---\r\na", b"---\n---\n", b"--- \x0b\n"])
def test_a_first_line_of_dashes_makes_a_page(data: bytes) -> None:
    assert has_header(data)
    assert has_header(data.decode())


@pytest.mark.parametrize(
    "data", [b"", b"---", b"----\n", b"--- a\n", b"\n---\n", b"\xef\xbb\xbf---\n", b"---\ra\n"]
)
def test_nothing_else_does(data: bytes) -> None:
    assert not has_header(data)


def test_values_spans_and_body() -> None:
    text = "---\ntitle: A\nn: [1, 2]\n---\n\n  body\n---\n"
    front_matter = split(text)
    assert front_matter
    assert front_matter.values == {"title": "A", "n": [1, 2]}
    assert front_matter.error is None
    assert text[front_matter.yaml.start : front_matter.yaml.end] == "title: A\nn: [1, 2]\n"
    assert text[front_matter.body_start :] == "  body\n---\n"
    assert front_matter.span == (0, front_matter.body_start)
    node = front_matter.node
    assert node
    title = node.get("title")
    assert title
    assert text[title.span.start : title.span.end] == "A"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("---\n---\nx", "x"),
        ("---\na: b\n...\nx", "x"),
        ("---\na: b\n---", ""),
        ("---\na: b\n---  \t\n \n\n x", " x"),
        ("---\na: b\n---\n \n ", ""),
        ("---\r\na: b\r\n---\r\nx", "x"),
        ("---\n\n\n---\nx", "x"),
        ("---\na: |\n  ---\n---x\n---\nx", "x"),
    ],
)
def test_body(text: str, body: str) -> None:
    front_matter = split(text)
    assert front_matter
    assert text[front_matter.body_start :] == body


@pytest.mark.parametrize("text", ["", "a", "---\na: b\n", "---\na: b\n ---\n", "---\na: b\n--- x\n", "---"])
def test_no_front_matter(text: str) -> None:
    assert split(text) is None


@pytest.mark.parametrize("yaml", ["", "# c\n", "~\n", "false\n", "\n"])
def test_empty_front_matter(yaml: str) -> None:
    front_matter = split(f"---\n{yaml}---\nx")
    assert front_matter
    assert (front_matter.values, front_matter.error) == ({}, None)


def test_wrong_yaml_gives_no_values_and_a_place() -> None:
    text = "---\na: 1\ntitle: B: c\n---\nx"
    front_matter = split(text)
    assert front_matter
    error = front_matter.error
    assert error
    assert front_matter.values == {}
    assert front_matter.node is None
    assert not front_matter.not_mapping
    assert (error.line, error.column, text[error.offset]) == (3, 9, ":")


def test_an_error_that_is_kept_keeps_nothing_else() -> None:
    block = split("---\na: [\n---\n")
    assert block
    assert block.error
    assert (block.error.__traceback__, block.error.__context__) == (None, None)


@pytest.mark.parametrize(
    ("yaml", "what"), [("- a\n", "a list"), ("a\n", "a single value"), ("7\n", "a single value")]
)
def test_front_matter_that_is_no_mapping(yaml: str, what: str) -> None:
    front_matter = split(f"---\n{yaml}---\nx")
    assert front_matter
    assert front_matter.not_mapping
    assert front_matter.values == {}
    assert front_matter.error
    assert what in front_matter.error.message
    assert (front_matter.error.line, front_matter.error.offset) == (2, 4)


# Jekyll's expression means the same in Python, and may take quadratic time.
JEKYLL = re.compile(r"\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)", re.ASCII | re.MULTILINE | re.DOTALL)
PIECES = st.sampled_from(
    ["---", "...", "\n", "\n", " ", "\t", "\r\n", "a", "a: b\n", "\x0b", "-", "\n---\n", "é"]
)


@given(st.lists(PIECES, max_size=20).map(lambda pieces: "---" + "".join(pieces)))
def test_agrees_with_the_expression_of_jekyll(text: str) -> None:
    match = JEKYLL.match(text)
    front_matter = split(text)
    assert (match is None) == (front_matter is None)
    if match and front_matter:
        assert front_matter.body_start == match.end()
        assert front_matter.yaml.end == match.end(1)


@pytest.mark.parametrize("text", ["---\n" * 50_000, "---\n" + "--- x\n" * 50_000, "---" + " \n" * 100_000])
def test_long_texts_take_linear_time(text: str) -> None:
    split(text)
