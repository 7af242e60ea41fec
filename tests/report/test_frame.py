"""Lines of a file with marks under them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.report.frame import crop, frame
from sitelint.report.style import Style, columns, visible
from sitelint.text import Source, Span


def shown(text: str, start: int, end: int, width: int = 80) -> list[str]:
    return list(
        frame(
            Source("a.md", text.encode("utf-8", "surrogatepass")),
            Span(start, end),
            Style(width=width),
            "error",
        )
    )


def test_a_mark_stands_under_the_span() -> None:
    assert shown("one\ntwo three\n", 8, 13) == ["  |", "2 | two three", "  |     ^^^^^"]


def test_an_empty_span_has_one_mark() -> None:
    assert shown("one", 3, 3) == ["  |", "1 | one", "  |    ^"]
    assert shown("", 0, 0) == ["  |", "1 |", "  | ^"]
    assert shown("one\n", 4, 4) == ["  |", "2 |", "  | ^"]


@pytest.mark.parametrize(
    ("before", "columns_before"),
    [
        ("\t", 4),
        ("中文", 4),
        ("e\u0301", 1),
        ("é", 1),
        ("ﬀ", 1),
        ("\u202e", 6),
        ("\x1b", 1),
        ("🎉", 2),
        ("\u200d", 0),
    ],
)
def test_marks_stand_right_whatever_comes_before(before: str, columns_before: int) -> None:
    lines = shown(f"{before}bad\n", len(before), len(before) + 3)
    assert lines[2] == "  | " + " " * columns_before + "^^^"


def test_wide_characters_have_wide_marks() -> None:
    assert shown("a 中文 b", 2, 4)[2] == "  |   ^^^^"


def test_nothing_reaches_the_terminal_that_it_would_obey() -> None:
    text = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x202E, 0x2066, 0x2028, 0xFEFF, 0xFDD0]))
    assert all(unicodedata.category(char)[0] not in "CZ" or char == " " for char in visible(text))


def test_line_numbers_are_aligned() -> None:
    text = "x\n" * 12
    assert shown(text, 16, 21) == [
        "   |",
        " 9 | x",
        "   | ^",
        "10 | x",
        "   | ^",
        "11 | x",
        "   | ^",
    ]


def test_long_spans_are_cut_in_the_middle() -> None:
    lines = shown("x\n" * 50, 0, 99)
    assert [line for line in lines if "^" not in line] == [
        "   |",
        " 1 | x",
        " 2 | x",
        " 3 | x",
        " ...",
        "50 | x",
    ]


def test_of_a_long_line_the_part_around_the_span_is_shown() -> None:
    text = "a" * 5000 + "bad" + "c" * 5000
    lines = shown(text, 5000, 5003, width=60)
    assert max(map(len, lines)) <= 60
    assert lines[1].startswith("1 | …aaa")
    assert lines[1].endswith("ccc…")
    at = lines[2].index("^^^")
    assert lines[1][at : at + 3] == "bad"
    assert lines[2].count("^") == 3


def test_a_long_span_in_a_long_line_is_cut() -> None:
    lines = shown("a" * 10 + "b" * 5000, 10, 5010, width=60)
    assert max(map(len, lines)) <= 60


def test_carriage_returns_are_not_printed() -> None:
    assert shown("one\r\ntwo\r\n", 0, 3) == ["  |", "1 | one", "  | ^^^"]


@given(st.text(max_size=200), st.data())
def test_no_text_breaks_a_frame(text: str, data: st.DataObject) -> None:
    source = Source("a.md", text.encode("utf-8", "surrogatepass"))
    text = source.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for line in frame(source, Span(start, end), Style(width=50), "error"):
        assert "\n" not in line
        assert columns(line) == len(line) or any(ord(char) > 127 for char in line)


@given(st.text(alphabet="ab中\t\u0301\x00", max_size=120), st.integers(5, 60), st.data())
def test_a_cropped_line_fits(text: str, width: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, before, marked = crop(text, Span(0, len(text)), Span(start, end), width + 12)
    assert columns(line) <= width + 12
    assert marked >= 1
    assert before <= columns(line)
