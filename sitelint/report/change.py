"""What a fix changes, as readers and other programs are shown it."""

from collections.abc import Iterator
from typing import Literal

from sitelint.lint.finding import Fix
from sitelint.text import Edit, Source, Span, apply_edits
from sitelint.text.named_tuple import NamedTuple

_MOST_CHARACTERS = 5_000
"""A fix that reaches over more of a file than this is told by its title alone."""

_MOST_LINES = 60


class Line(NamedTuple):
    """A line that is taken away (`-`), put in (`+`) or kept (" "); `changed` is what differs in it."""

    sign: Literal["-", "+", " "]
    text: str
    changed: Span


def one_edit(source: Source, fix: Fix) -> Edit | None:
    """One edit that does what all edits of a fix do; None where there is none or they stand far apart."""
    if not fix.edits:
        return None
    span = Span(min(edit.span.start for edit in fix.edits), max(edit.span.end for edit in fix.edits))
    if span.end - span.start > _MOST_CHARACTERS:
        return None
    inside = [Edit(edit.span.shifted(-span.start), edit.replacement) for edit in fix.edits]
    return Edit(span, apply_edits(source.text[span.start : span.end], inside))


def difference(source: Source, fix: Fix) -> list[Line]:
    """The lines that a fix changes, before and after; none where they are too many or too long to show."""
    edit = one_edit(source, fix)
    if edit is None:
        return []
    (start, end), replacement = edit
    first, last = source.position(start).line, source.position(end).line
    whole = Span(source.line_span(first).start, source.line_span(last).end)
    if whole.end - whole.start + len(replacement) > _MOST_CHARACTERS:
        return []
    # An edit may end between CR and LF, which is behind the line.
    before = source.text[whole.start : max(whole.end, end)]
    after = before[: start - whole.start] + replacement + before[end - whole.start :]
    old, new = before.splitlines(), after.splitlines()
    return [] if len(old) + len(new) > _MOST_LINES else [*_compare(old, new)]


def _compare(old: list[str], new: list[str]) -> Iterator[Line]:
    """Two lists line by line, without what they begin and end with alike."""
    from difflib import SequenceMatcher

    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for number, (kind, a, b, c, d) in enumerate(steps):
        if kind == "equal":
            if 0 < number < len(steps) - 1:
                yield from (Line(" ", line, Span(0, 0)) for line in old[a:b])
            continue
        pairs = list(zip(old[a:b], new[c:d], strict=True)) if b - a == d - c else []
        removed = [_own(*pair) for pair in pairs] or [Span(0, len(line)) for line in old[a:b]]
        added = [_own(other, line) for line, other in pairs] or [Span(0, len(line)) for line in new[c:d]]
        yield from (Line("-", line, span) for line, span in zip(old[a:b], removed, strict=True))
        yield from (Line("+", line, span) for line, span in zip(new[c:d], added, strict=True))


def _own(line: str, other: str) -> Span:
    """What a line has and the other has not, between what both begin and end with."""
    least = min(len(line), len(other))
    start = 0
    while start < least and line[start] == other[start]:
        start += 1
    tail = 0
    while tail < least - start and line[-1 - tail] == other[-1 - tail]:
        tail += 1
    return Span(start, len(line) - tail)
