"""Positions, line ends and encodings of a file as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.text import Position, Source, Span


def source(data: bytes | str) -> Source:
    return Source("page.md", data.encode() if isinstance(data, str) else data)


def test_columns_count_characters() -> None:
    page = source("é🎉x\nab")
    assert page.position(2) == Position(1, 3)
    assert page.position(4) == Position(2, 1)
    assert page.position(6) == Position(2, 3)


@pytest.mark.parametrize(
    ("text", "lines", "newline"),
    [("a\nb\n", ["a", "b", ""], "\n"), ("a\r\nb\r\n", ["a", "b", ""], "\r\n"), ("a\rb", ["a", "b"], "\r")],
)
def test_every_line_ending_is_known(text: str, lines: list[str], newline: str) -> None:
    page = source(text)
    assert [page.line_text(n) for n in range(1, len(lines) + 1)] == lines
    assert page.newline == newline
    assert page.text == text


@given(st.text(alphabet=st.sampled_from("ab\r\né🎉"), max_size=40), st.data())
def test_offset_and_position_are_inverse(text: str, data: st.DataObject) -> None:
    page = source(text)
    offset = data.draw(st.integers(0, len(text)))
    assert page.offset(page.position(offset)) == offset


@given(st.text(alphabet=st.sampled_from("ab\r\n\x0b\x85\u2028"), max_size=40))
def test_lines_are_those_that_editors_count(text: str) -> None:
    """Vertical tab, NEL and U+2028 end no line in Git, GitHub or an editor's default view."""
    page = source(text)
    assert len(page.line_starts) == text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


def test_line_span_leaves_the_line_ending_out() -> None:
    assert source("a\r\nbc").line_span(1) == Span(0, 1)
    assert source("a\r\nbc").line_span(2) == Span(3, 5)


@given(st.binary(max_size=200))
def test_any_bytes_come_back(data: bytes) -> None:
    page = source(data)
    assert page.encode(page.text) == data


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (b"\xef\xbb\xbfhi", "utf-8", "hi"),
        ("hi ü".encode("utf-16"), "utf-16-le", "hi ü"),
        ("Müller – Straße".encode("cp1252"), "windows-1252", "Müller – Straße"),
        ("研究方向：计算机视觉与机器学习".encode("gb18030"), "gb18030", "研究方向：计算机视觉与机器学习"),
        ("Научные интересы и публикации".encode("cp1251"), "windows-1251", "Научные интересы и публикации"),
    ],
)
def test_encodings_are_told_apart(data: bytes, encoding: str, text: str) -> None:
    page = source(data)
    assert (page.text, page.decoded.encoding) == (text, encoding)


def test_the_first_bad_byte_is_named() -> None:
    assert source(b"ok \xff").decoded.bad_offset == 3
    assert source("ok").decoded.bad_offset is None


def test_rare_characters_are_each_told_once() -> None:
    assert sorted(source("Ab 1\n§“é🎉é\x07-").characters) == ["\x07", "-", "§", "é", "“", "🎉"]
