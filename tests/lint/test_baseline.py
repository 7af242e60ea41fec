"""Findings that a baseline knows, whatever happens around them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitelint.lint import Finding, Rule, Span
from sitelint.lint.baseline import baseline_text, marks_of, match, read_baseline
from sitelint.lint.settings import SettingsError
from sitelint.text import Source

RULE = Rule("TST001", "test", severity="error")
TEXT = "one\n\nBAD two\n\nthree\nBAD four\nfive\n"


def found(text: str, path: str = "a.md") -> Iterator[Finding]:
    """A finding for every BAD."""
    at = text.find("BAD")
    while at != -1:
        yield RULE.finding(path, Span(at, at + 3), "bad")
        at = text.find("BAD", at + 1)


def new(before: str, after: str, path: str = "a.md") -> tuple[list[int], int]:
    """The lines of the findings that a baseline of the text before does not know, and how many are gone."""
    old, now = Source("a.md", before.encode()), Source(path, after.encode())
    marks = marks_of(found(before), {"a.md": old})
    result = match(found(after, path), {path: now}, marks)
    return [now.position(finding.span.start).line for finding in result.new], len(result.gone)


@pytest.mark.parametrize(
    ("after", "lines", "gone"),
    [
        (TEXT, [], 0),
        ("more\nlines\n" + TEXT, [], 0),
        (TEXT.replace("one", "another"), [], 0),
        (TEXT.replace("BAD two", "  BAD   two"), [], 0),
        (TEXT.replace("BAD two", "BAD words"), [], 0),
        (TEXT.replace("three\n", "THREE\n").replace("BAD four", "BAD 4"), [6], 1),
        (TEXT.replace("BAD two", "good"), [], 1),
        (TEXT + "BAD six\n", [8], 0),
        (TEXT.replace("BAD two", "BAD BAD two"), [3], 0),
        ("BAD four\nfive\nthree\n\nBAD two\n", [], 0),
    ],
)
def test_findings_are_known_by_their_line_or_what_is_around_it(
    after: str, lines: list[int], gone: int
) -> None:
    assert new(TEXT, after) == (lines, gone)


def test_another_file_is_another_finding() -> None:
    assert new(TEXT, TEXT, "b.md") == ([3, 6], 2)


def test_a_finding_about_a_file_is_known_whatever_the_file_says() -> None:
    whole = RULE.finding("a.md", Span(0, 0), "empty")
    marks = marks_of([whole], {"a.md": Source("a.md", b"some text")})
    assert match([whole], {"a.md": Source("a.md", b"other text")}, marks) == ([], [])


def test_a_baseline_is_written_and_read(tmp_path: Path) -> None:
    marks = marks_of(found(TEXT), {"a.md": Source("a.md", TEXT.encode())})
    marks += [mark._replace(path='ü "x" \ud800.md') for mark in marks]
    text = baseline_text(sorted(marks))
    assert len(json.loads(text)["findings"]["a.md"]) == 2
    (tmp_path / "b.json").write_text(text, "utf-8")
    assert read_baseline(tmp_path / "b.json") == sorted(marks)
    (tmp_path / "b.json").write_text(baseline_text([]), "utf-8")
    assert read_baseline(tmp_path / "b.json") == []
    assert read_baseline(tmp_path / "none.json") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no baseline"),
        ("[]", "no baseline"),
        ('{"version": 1}', "no baseline"),
        ('{"version": 1, "findings": {"a": [1]}}', "no baseline"),
        ("[" * 100_000, "no baseline"),
        ('{"version": 2}', "another version"),
    ],
)
def test_what_is_no_baseline_is_told(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "b.json").write_text(text, "utf-8")
    with pytest.raises(SettingsError, match=told):
        read_baseline(tmp_path / "b.json")
