"""Lines that are new in a text."""

import pytest

from sitelint.lint.since import new_lines
from sitelint.text import Source


def lines(old: str, new: str) -> list[int]:
    texts = (Source("a.md", "\n".join(text.split(" ")).encode()) for text in (old, new))
    return sorted(new_lines(*texts))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a b c", "a b c", []),
        ("a b c", "a x b c", [2]),
        ("a b c", "a c", []),
        ("a b c", "x y", [1, 2]),
        ("a b c d e", "b c d e a", [5]),
        ("a b c d e", "e a b c d", [1]),
        ("a b a b", "a b a b a", [5]),
        ("", "a", [1]),
    ],
)
def test_lines_that_were_not_there_or_have_moved_are_new(old: str, new: str, expected: list[int]) -> None:
    assert lines(old, new) == expected


def test_line_endings_do_not_count() -> None:
    assert new_lines(Source("a.md", b"a\nb\n"), Source("a.md", b"a\r\nb\r\n")) == frozenset()


def test_long_texts_of_few_words() -> None:
    assert len(lines("a b c " * 30_000, "c b a " * 30_000)) < 90_000
