"""What a fix changes, as readers and other programs are shown it."""

from sitelint.lint.finding import Fix
from sitelint.text import Edit, Source, Span, apply_edits

MOST_CHARACTERS = 5_000
"""A fix that reaches over more of a file than this is told by its title alone."""

_MOST_LINES = 24


def one_edit(source: Source, fix: Fix) -> Edit | None:
    """One edit that does what all edits of a fix do; None where there is none or they stand far apart."""
    if not fix.edits:
        return None
    span = Span(min(edit.span.start for edit in fix.edits), max(edit.span.end for edit in fix.edits))
    if span.end - span.start > MOST_CHARACTERS:
        return None
    inside = [Edit(edit.span.shifted(-span.start), edit.replacement) for edit in fix.edits]
    return Edit(span, apply_edits(source.text[span.start : span.end], inside))


def changed_lines(source: Source, fix: Fix) -> tuple[list[str], list[str]]:
    """The lines that a fix changes, before and after; none where it reaches too far to be shown."""
    edit = one_edit(source, fix)
    if edit is None:
        return [], []
    (start, end), replacement = edit
    first, last = source.position(start).line, source.position(end).line
    whole = Span(source.line_span(first).start, source.line_span(last).end)
    if last - first >= _MOST_LINES or whole.end - whole.start > MOST_CHARACTERS:
        return [], []
    # An edit may end between CR and LF, which is behind the line.
    before = source.text[whole.start : max(whole.end, end)]
    after = before[: start - whole.start] + replacement + before[end - whole.start :]
    return _different(before.splitlines(), after.splitlines())


def _different(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """Two lists without what they begin and end with alike."""
    least = min(len(old), len(new))
    same = 0
    while same < least and old[same] == new[same]:
        same += 1
    tail = 0
    while tail < least - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return old[same : len(old) - tail], new[same : len(new) - tail]
