"""Repairs of front matter: never worse, and never slow."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sitelint.rules.front_matter.quoting import meant, quoted
from sitelint.rules.front_matter.repair.block import repair

from sitelint.jekyll.front_matter import split
from sitelint.jekyll.yaml.psych import load_value
from sitelint.text import apply_edits

LINES = st.sampled_from(
    [
        *(
            "title: A: b",
            "title: 'Bob's'",
            'title: "open',
            "layout: page",
            "tags:",
            "\t- a",
            "  - b",
            "tags: [a, b",
        ),
        *(
            "excerpt:no space",
            "date：2024",
            "name = x",
            " key: indented",
            "x: {{ y }}",
            "# comment",
            "- item",
            "",
        ),
        *("url: @home", "y: 'it''s'", 'z: "a" and "b"', "\x01", "q: “a: b”"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_a_repaired_block_can_be_read_and_keeps_its_keys(lines: list[str], newline: str) -> None:
    text = newline.join(["---", *lines, "---", "Body.", ""])
    block = split(text)
    if block is None or block.error is None or block.not_mapping:
        return
    repaired = repair(text, block.yaml, block.error.offset)
    if repaired is None:
        return
    after = apply_edits(text, list(repaired.fix.edits))
    again = split(after)
    assert again is not None
    assert again.error is None
    assert after.endswith(text[block.span.end :])
    assert after.count("\n") == text.count("\n")


@given(
    st.text(
        st.characters(blacklist_categories=("Cc", "Cs", "Zl", "Zp"), blacklist_characters="\ufeff\ufffe"),
        min_size=1,
    )
)
def test_a_quoted_text_is_read_back(text: str) -> None:
    if any(ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF for char in text):
        return
    assert load_value(f"a: {quoted(text)}\n") == {"a": text}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("'Bob's talk'", "Bob's talk"),
        ("'The students' talk'", "The students' talk"),
        ("'The students' and teachers' talk'", "The students' and teachers' talk"),
        ("'Yes' and 'no'", "'Yes' and 'no'"),
        ('"On "graphs" and more"', 'On "graphs" and more'),
        ('"Yes" and "no"', '"Yes" and "no"'),
        ('"Deep" learning', '"Deep" learning'),
        ("“Graphs: a tour”", "Graphs: a tour"),
        ("“Graphs”: a tour", "“Graphs”: a tour"),
        ('"Open', "Open"),
        ("\"Graphs'", "Graphs"),
        ("'The students\"", "The students"),
        ("'90s music: a tour", "'90s music: a tour"),
        ("@home", "@home"),
        ('"Graphs: a tour",', "Graphs: a tour"),
        ("'Graphs';", "Graphs"),
        ('"On" graphs, "and",', '"On" graphs, "and",'),
    ],
)
def test_what_a_value_was_meant_to_be(value: str, text: str) -> None:
    assert meant(value) == text
