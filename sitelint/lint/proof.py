"""What fixes have done: which findings are still there, and which have come."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sitelint.lint.finding import Finding
from sitelint.text import Edit
from sitelint.text.edit import Shift


class Proof(NamedTuple):
    """`remaining`: findings that were to be fixed and are still found. `new`: what was not found before.

    Where neither is there, the fixes have proved themselves.
    """

    remaining: list[Finding]
    new: list[Finding]


def prove(before: Iterable[Finding], after: Iterable[Finding], fixed: Sequence[Finding]) -> Proof:
    """Compare the findings before and after the fixes of `fixed`, which are some of those before.

    A finding is the same as one before that says the same in the same file, or that stands where the edits
    have moved that one. New ones of level `info` are not told.
    """
    to_fix = set(fixed)
    kept = [finding for finding in before if finding not in to_fix]
    words = Counter(map(_words, kept))
    others = []
    for finding in after:
        if words[_words(finding)] > 0:
            words[_words(finding)] -= 1
        else:
            others.append(finding)
    shifts = _shifts(fixed)
    places = {(one.path, one.code, shifts[one.path](one.span.start)) for one in kept}
    expected = {(_words(one), shifts[one.path](one.span.start)): one for one in fixed}
    proof = Proof([], [])
    for finding in others:
        still = expected.get((_words(finding), finding.span.start))
        if still:
            proof.remaining.append(still)
        elif finding.severity != "info" and (finding.path, finding.code, finding.span.start) not in places:
            proof.new.append(finding)
    return proof


def _words(finding: Finding) -> tuple[str, str, str]:
    return finding.path, finding.code, finding.message


def _shifts(fixed: Iterable[Finding]) -> dict[str, Shift]:
    edits: dict[str, set[Edit]] = defaultdict(set)
    for finding in fixed:
        if finding.fix:
            edits[finding.path].update(finding.fix.edits)
    return defaultdict(lambda: Shift(()), {path: Shift(found) for path, found in edits.items()})
