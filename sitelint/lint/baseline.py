"""The findings that a site had when it began to be linted, so that only new ones are told.

A place is known again by the rule, its file, and the text of its line or of the lines around it: it may move,
and one of the two may be edited, and it is still the same. A finding is known if all of its places are, those
that it tells along with its own among them: of many places in one finding some may be mended, and one that is
added makes it new.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from sitelint import disk
from sitelint.lint.finding import Finding
from sitelint.lint.fingerprint import digest
from sitelint.lint.settings import SettingsError
from sitelint.text import Source, Span
from sitelint.text.named_tuple import NamedTuple

FILE_NAME = ".sitelint-baseline.json"
"""The file beside the site's configuration that is used where no other is named."""

_VERSION = 1
_DIGITS = 16


class Mark(NamedTuple):
    """What a place is known by: its file, its rule's code, its line, and the lines around it (digests)."""

    path: str
    rule: str
    line: str
    around: str


_WAYS: tuple[Callable[[Mark], tuple[str, ...]], ...] = (
    lambda mark: mark,
    lambda mark: (mark.path, mark.rule, mark.line),
    lambda mark: (mark.path, mark.rule, "", mark.around),
)
"""How a mark is found again, the surest way first."""


class Match(NamedTuple):
    """Findings compared with a baseline: which are new, and the marks of their places that make them so.

    `gone` are the marks of the baseline that are not found any more.
    """

    new: list[Finding]
    unknown: list[Mark]
    gone: list[Mark]


def match(findings: Iterable[Finding], sources: Mapping[str, Source], marks: Iterable[Mark]) -> Match:
    """Compare findings with the marks of a baseline; each mark stands for one place."""
    gone = list(marks)
    findings = [*findings]
    new = [(number, mark) for number, found in enumerate(_marks_of(findings, sources)) for mark in found]
    for way in _WAYS:
        waiting: dict[tuple[str, ...], list[Mark]] = defaultdict(list)
        for mark in reversed(gone):
            waiting[way(mark)].append(mark)
        left = []
        for number, mark in new:
            if waiting[way(mark)]:
                waiting[way(mark)].pop()
            else:
                left.append((number, mark))
        new = left
        gone = [mark for marks in waiting.values() for mark in reversed(marks)]
    numbers = sorted({number for number, _ in new})
    return Match([findings[number] for number in numbers], [mark for _, mark in new], gone)


def _marks_of(findings: Iterable[Finding], sources: Mapping[str, Source]) -> Iterator[Iterable[Mark]]:
    """The marks of the places of each finding."""

    @cache  # a file of one long line may have many findings
    def digests(path: str, line: int) -> tuple[str, str]:
        source = sources[path]
        around = (_neighbour(source, line, -1), _neighbour(source, line, 1))
        return _digest(source.line_text(line)), _digest(*around)

    def mark(code: str, path: str, span: Span) -> Mark:
        if span == (0, 0):
            return Mark(path, code, "", "")
        return Mark(path, code, *digests(path, sources[path].position(span.start).line))

    for finding in findings:
        yield dict.fromkeys(mark(finding.code, path, span) for path, span in finding.places)


def read_baseline(path: Path) -> list[Mark] | None:
    """The marks of a file; None where there is none. Raises SettingsError for one that is no baseline."""
    try:
        written = disk.read(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SettingsError([f"{path}: cannot be read: {error.strerror}"]) from None
    import json  # of which a run without a baseline has no need

    try:
        content = json.loads(written)
        if content["version"] != _VERSION:
            raise SettingsError(
                [f"{path}: it is of another version of sitelint; delete it, and write it anew"]
            )
        return [
            Mark(name, str(one["rule"]), str(one["line"]), str(one["around"]))
            for name, found in content["findings"].items()
            for one in found
        ]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise SettingsError(
            [f"{path}: it is no baseline of sitelint; delete it, and write it anew"]
        ) from None


def baseline_text(marks: Iterable[Mark]) -> str:
    """The text of a baseline file: one line for each place, so that a change of it can be read."""
    by_path: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        by_path[mark.path].append(mark)
    files = ",".join(
        f"\n    {_json(path)}: [" + ",".join(f"\n      {_json(_object(mark))}" for mark in found) + "\n    ]"
        for path, found in sorted(by_path.items())
    )
    return f'{{\n  "version": {_VERSION},\n  "findings": {{{files}\n  }}\n}}\n'


def _object(mark: Mark) -> dict[str, str]:
    return {"rule": mark.rule, "line": mark.line, "around": mark.around}


def _json(value: Any) -> str:
    import json

    return json.dumps(value, ensure_ascii=True)


def _neighbour(source: Source, line: int, step: int) -> str:
    """The next line with text above or below; empty where there is none."""
    line += step
    while 1 <= line <= len(source.line_starts):
        text = source.line_text(line)
        if text.strip():
            return text
        line += step
    return ""


def _digest(*lines: str) -> str:
    return digest("\0".join(" ".join(line.split()) for line in lines))[:_DIGITS]
