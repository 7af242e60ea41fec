"""Fixes put together: which can be made at once, and what the files are with them."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise

from sitelint.lint.finding import Finding, Fix
from sitelint.text import Edit, Source, apply_edits
from sitelint.text.edit import overlap
from sitelint.text.named_tuple import NamedTuple


class Change(NamedTuple):
    """What a file holds and what it is to hold; `fixed` is how many findings that settles.

    `after` is None for a file that is to be deleted.
    """

    path: str
    before: bytes
    after: bytes | None
    fixed: int


def compatible(findings: Iterable[Finding]) -> list[Finding]:
    """Those of the findings, all of which have fixes, whose fixes can be made at once.

    The edits of a fix are made all or none, and only where they meet no edit of a fix that came before. A
    file that one fix deletes is not changed by others.
    """
    accepted: dict[str, list[Edit]] = defaultdict(list)
    removed: set[str] = set()
    result = []
    for finding in findings:
        fix = finding.fix
        if fix is None or finding.path in removed or any(path in accepted for path in fix.removes):
            continue
        edits = accepted[finding.path] if fix.edits else []
        new = [edit for edit in sorted(set(fix.edits)) if not _holds(edits, edit)]
        if all(_fits(edit, edits) for edit in new):
            for edit in new:
                insort(edits, edit)
            removed.update(fix.removes)
            result.append(finding)
    return result


def fixed_files(findings: Iterable[Finding], source_of: Callable[[str], Source]) -> dict[str, bytes | None]:
    """What the files are with the fixes of compatible findings; None for one that is gone."""
    edits: dict[str, set[Edit]] = defaultdict(set)
    removed: dict[str, None] = {}
    to_utf8: set[str] = set()
    for finding in findings:
        if finding.fix:
            edits[finding.path].update(finding.fix.edits)
            removed.update(dict.fromkeys(finding.fix.removes))
            if finding.fix.to_utf8:
                to_utf8.add(finding.path)
    result: dict[str, bytes | None] = dict(removed)
    for path, new in edits.items():
        if path not in removed:
            source = source_of(path)
            text = apply_edits(source.text, new)
            result[path] = text.encode() if path in to_utf8 else source.encode(text)
    return result


def malformed(fix: Fix, text: str) -> str | None:
    """Why the edits of a fix are no edits of a text; None where they are."""
    spans = sorted(edit.span for edit in set(fix.edits))
    if any(overlap(a, b) for a, b in pairwise(spans)):
        return "its edits overlap"
    if any(not 0 <= span.start <= span.end <= len(text) for span in spans):
        return "its edits leave the text"
    return None


def unwritable(fix: Fix, source: Source) -> str | None:
    """Why the encoding that the file has or gets cannot say what a fix writes; None where it can."""
    try:
        if fix.to_utf8:
            source.text.encode()
        else:
            for edit in fix.edits:
                source.encode(edit.replacement)
    except UnicodeEncodeError as error:
        wrong = error.object[error.start : error.end]
        return f"{wrong!r} cannot be written in the file's encoding ({error.encoding})"
    return None


def _holds(edits: list[Edit], edit: Edit) -> bool:
    at = bisect_left(edits, edit)
    return at < len(edits) and edits[at] == edit


def _fits(edit: Edit, accepted: list[Edit]) -> bool:
    """Whether an edit meets none of the accepted ones, which are sorted and meet each other nowhere."""
    at = bisect_left(accepted, edit)
    return not any(overlap(edit.span, other.span) for other in accepted[max(at - 1, 0) : at + 1])
