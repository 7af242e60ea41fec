"""Findings that a baseline knows, whatever happens around them."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from sitelint.lint import Finding, Related, Rule, Span
from sitelint.lint.baseline import Mark, baseline_text, match, read_baseline
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


def marks_of(findings: Iterable[Finding], sources: dict[str, Source]) -> list[Mark]:
    return match(findings, sources, []).unknown


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
    assert match([whole], {"a.md": Source("a.md", b"other text")}, marks) == ([], [], [])


def together(text: str) -> list[Finding]:
    """One finding for all BADs of a text that has more than one."""
    first, *others = found(text)
    related = tuple(Related(one.path, one.span, "here, too") for one in others)
    return [first._replace(message=f"bad in {len(others) + 1} places", related=related)]


@pytest.mark.parametrize(
    ("after", "is_new", "gone"),
    [
        (TEXT, False, 0),
        (TEXT.replace("BAD two", "good"), False, 1),
        (TEXT.replace("BAD four", "good"), False, 1),
        (TEXT + "BAD six\n", True, 0),
        (TEXT.replace("BAD two", "good") + "BAD six\n", True, 1),
    ],
)
def test_of_many_places_in_one_finding_each_is_known(after: str, is_new: bool, gone: int) -> None:
    marks = marks_of(together(TEXT), {"a.md": Source("a.md", TEXT.encode())})
    result = match(together(after), {"a.md": Source("a.md", after.encode())}, marks)
    assert (bool(result.new), len(result.gone)) == (is_new, gone)


def test_what_was_told_together_is_known_one_by_one() -> None:
    sources = {"a.md": Source("a.md", TEXT.encode())}
    assert match(found(TEXT), sources, marks_of(together(TEXT), sources)) == ([], [], [])


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
