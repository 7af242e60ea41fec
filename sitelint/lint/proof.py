"""What fixes have done: which findings are still there, and which have come."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from sitelint.lint.directives import OWN_FAMILY
from sitelint.lint.finding import Finding
from sitelint.lint.registry import family
from sitelint.lint.run import Result
from sitelint.text import Edit
from sitelint.text.edit import Shift
from sitelint.text.named_tuple import NamedTuple


class Proof(NamedTuple):
    """`remaining`: findings that were to be fixed and are still found. `new`: what was not found before.

    `failures` are lines about what could be checked before and cannot any more. Where all are empty, the
    fixes have proved themselves.
    """

    remaining: list[Finding]
    new: list[Finding]
    failures: list[str]

    @property
    def harm(self) -> str:
        """What is worse than before, in words; empty if nothing is."""
        if self.new:
            first = self.new[0]
            return f"it would bring a new finding in {first.path} ({first.name}: {first.message})"
        return f"it would keep something from being checked ({self.failures[0]})" if self.failures else ""


def prove(before: Result, after: Result, fixed: Sequence[Finding]) -> Proof:
    """Compare what is found before and after the fixes of `fixed`, which are some of the findings before.

    A finding is the same as one before that says the same in the same file, or that stands where the edits
    have moved that one. New ones of level `info`, and comments that now hide nothing, are no harm.
    """
    to_fix = set(fixed)
    kept = [finding for finding in before.findings if finding not in to_fix]
    words = Counter(finding.words for finding in kept)
    others = []
    for finding in after.findings:
        if words[finding.words] > 0:
            words[finding.words] -= 1
        else:
            others.append(finding)
    shifts = _shifts(fixed)
    places = {(one.path, one.code, shifts[one.path](one.span.start)) for one in kept}
    expected = {(one.words, shifts[one.path](one.span.start)): one for one in fixed}
    proof = Proof([], [], [problem for problem in after.problems if problem not in before.problems])
    for finding in others:
        still = expected.get((finding.words, finding.span.start))
        if still:
            proof.remaining.append(still)
        elif _is_harm(finding) and (finding.path, finding.code, finding.span.start) not in places:
            proof.new.append(finding)
    return proof


def _is_harm(finding: Finding) -> bool:
    return finding.severity != "info" and family(finding.code) != OWN_FAMILY


def _shifts(fixed: Iterable[Finding]) -> dict[str, Shift]:
    edits: dict[str, set[Edit]] = defaultdict(set)
    for finding in fixed:
        if finding.fix:
            edits[finding.path].update(finding.fix.edits)
    return defaultdict(lambda: Shift(()), {path: Shift(found) for path, found in edits.items()})
