"""Fixing a site: choose, change, lint again, until nothing changes any more. Nothing is written here.

Every fix has to prove itself. The text that it makes is linted again; it counts only if its finding is gone,
no other finding above `info` has come, and the YAML of the file says what it said but for the value meant.
Otherwise the fix is withheld, and told as `withheld-fix`.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias

from sitelint.lint.finding import Finding, Fix
from sitelint.lint.fixed import Fixed
from sitelint.lint.fixer import Change, compatible, fixed_files, malformed, unwritable
from sitelint.lint.meaning import is_unreadable, lost, reveals
from sitelint.lint.proof import Proof, prove
from sitelint.lint.run import Result
from sitelint.text import Source
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import Sample

ROUNDS = 10
"""How often at most a site is linted and fixed again."""

Files: TypeAlias = Mapping[str, bytes | None]
"""Files, by path, that hold other bytes than the disk has; None for one that is gone."""


class Lint(Protocol):
    """Lints the site as if it had some other files. A `sample` tells which pages stand for others."""

    def __call__(self, files: Files, sample: "Sample | None" = None) -> Result: ...


Choose: TypeAlias = Callable[[Result, list[Finding]], list[Finding]]
"""Which of the findings, all of which have fixes, are to be fixed."""

Refuse: TypeAlias = Callable[[str], str | None]
"""Why the file at a path is not to be changed; None for one that may be."""


def fix_site(
    result: Result, lint: Lint, choose: Choose | None = None, refuse: Refuse = lambda path: None
) -> Fixed:
    """The site with the chosen fixes (by default the safe ones) of a result, and of what is found then."""
    return _Fixing(result, lint, refuse).fixed(choose or chooser(unsafe=False))


def chooser(*, unsafe: bool) -> Choose:
    """Chooses all safe fixes, or the unsafe ones too."""
    return lambda result, findings: [
        one for one in findings if one.fix and (unsafe or one.fix.applicability == "safe")
    ]


class _State(NamedTuple):
    """A site on its way: what is found in it, and the files that are no longer as they were."""

    result: Result
    files: Files


class _Fixing:
    def __init__(self, result: Result, lint: Lint, refuse: Refuse) -> None:
        self._state = _State(result, {})
        self._lint = lint
        self._refuse = refuse
        self._changes: dict[str, Change] = {}
        self._seen: set[tuple[str, bytes | None]] = set()
        self._withheld: dict[tuple[str, str, str, str], str] = {}
        self._left_alone: dict[str, str | None] = {}

    def fixed(self, choose: Choose) -> Fixed:
        """Go rounds until there is nothing to choose, or nothing that proves itself."""
        for _ in range(ROUNDS):
            offered = [finding for finding in self._state.result.findings if self._may_fix(finding)]
            withheld = len(self._withheld)
            if self._advance(compatible(choose(self._state.result, offered))):
                # What kept a fix from being made may be gone with what was fixed.
                self._withheld.clear()
            elif len(self._withheld) == withheld:
                break
            # Else what met a fix that is now withheld has its turn.
        else:
            self._left_alone["the site"] = f"stopped after {ROUNDS} rounds; run it again"
        result = self._state.result
        told = [
            (one, self._withheld[key]) for one in result.findings if (key := self._key(one)) in self._withheld
        ]
        left_alone = [f"{path}: not fixed: {why}" for path, why in self._left_alone.items() if why]
        return Fixed(result, self._changes.values(), told, left_alone)

    def _may_fix(self, finding: Finding) -> bool:
        fix = finding.fix
        if fix is None or self._key(finding) in self._withheld:
            return False
        source = self._state.result.sources[finding.path]
        for path in (finding.path, *fix.removes):
            if path not in self._left_alone:
                self._left_alone[path] = self._refuse(path)
            if self._left_alone[path]:
                return False
        flaw = malformed(fix, source.text) or self._blind_removal(fix)
        if flaw:
            self._withheld[self._key(finding)] = flaw
            return False
        self._left_alone[finding.path] = unwritable(fix, source)
        return not self._left_alone[finding.path]

    def _blind_removal(self, fix: Fix) -> str | None:
        """Why a fix is not to delete its files: what nobody can read may be somebody's work."""
        sources = self._state.result.sources
        path = next((path for path in fix.removes if is_unreadable(sources[path])), None)
        return path and f"it would delete {path}, whose YAML cannot be read"

    def _key(self, finding: Finding) -> tuple[str, str, str, str]:
        """What a finding is known by while its place moves."""
        text = self._state.result.sources[finding.path].text[slice(*finding.span)]
        return finding.path, finding.code, finding.message, text

    def _advance(self, findings: list[Finding]) -> bool:
        """Make those of the compatible fixes that prove themselves; whether there are any."""
        findings = self._withhold(findings, self._losses(findings) | self._undoing(findings))
        # What a file that could not be read holds is not new: such fixes go first, by themselves.
        revealing = self._revealing(findings)
        if revealing:
            findings = [finding for finding in findings if finding.path in revealing]
        while findings:
            state, proof = self._try(findings)
            if revealing:
                proof = proof._replace(new=[])
            if not proof.remaining and not proof.harm:
                self._accept(state, findings)
                return True
            faults = self._faults(findings, proof)
            # Where each alone is sound and only together they are not, some wait for the next round.
            findings = self._withhold(findings, faults) if faults else findings[: len(findings) // 2]
        return False

    def _try(self, findings: list[Finding]) -> tuple[_State, Proof]:
        """The site with the fixes of findings, and what they have done."""
        before = self._state.result
        files = self._files_with(findings)
        result = self._lint(files)
        proof = prove(before, result, findings)
        if proof.new and result.sample != before.sample:
            proof = self._proof(findings)
        return _State(result, files), proof

    def _proof(self, findings: list[Finding]) -> Proof:
        """What fixes have done around the same pages as before: others may show what is no news."""
        before = self._state.result
        return prove(before, self._lint(self._files_with(findings), before.sample), findings)

    def _files_with(self, findings: list[Finding]) -> Files:
        return {**self._state.files, **fixed_files(findings, self._state.result.sources.__getitem__)}

    def _accept(self, state: _State, findings: list[Finding]) -> None:
        sources = self._state.result.sources
        for path, after in state.files.items():
            fixed = sum(finding.path == path for finding in findings)
            known = self._changes.get(path) or Change(path, sources[path].data, after, 0)
            self._seen |= {(path, known.before), (path, after)}
            self._changes[path] = known._replace(after=after, fixed=known.fixed + fixed)
        self._state = state

    def _withhold(self, findings: list[Finding], faults: Mapping[Finding, str]) -> list[Finding]:
        """Note the faults of fixes; the findings whose fixes have none."""
        for finding, why in faults.items():
            self._withheld[self._key(finding)] = why
        return [finding for finding in findings if finding not in faults]

    def _faults(self, findings: list[Finding], proof: Proof) -> dict[Finding, str]:
        """Which of the fixes are to blame for what their proof shows. Harm is traced by halving."""
        if proof.remaining:
            return dict.fromkeys(proof.remaining, "its finding would still be there")
        if not proof.harm:
            return {}
        if len(findings) == 1:
            return {findings[0]: proof.harm}
        paths = {finding.path for finding in proof.new}
        near = [finding for finding in findings if finding.path in paths]
        far = [finding for finding in findings if finding.path not in paths]
        half = len(findings) // 2
        found: dict[Finding, str] = {}
        for part in (near, far) if near and far else (findings[:half], findings[half:]):
            found |= self._faults(part, self._proof(part))
        return found

    def _losses(self, findings: Iterable[Finding]) -> dict[Finding, str]:
        """The fixes that change values of a file's YAML which they are not about."""
        found = {}
        for path, here in _by_path(findings).items():
            source = self._state.result.sources[path]
            edits = {edit for finding in here if finding.fix for edit in finding.fix.edits}
            if lost(source, sorted(edits)):
                for finding in here:
                    why = lost(source, finding.fix.edits) if finding.fix else None
                    if why:
                        found[finding] = why
        return found

    def _undoing(self, findings: Iterable[Finding]) -> dict[Finding, str]:
        """The fixes of files that would be again what they were before other fixes."""
        after = fixed_files(findings, self._state.result.sources.__getitem__)
        again = self._seen & after.items()
        paths = {path for path, _ in again}
        return {one: "it would undo another fix" for one in findings if one.path in paths}

    def _revealing(self, findings: Iterable[Finding]) -> set[str]:
        """The files whose YAML the fixes let be read, which could not be before."""
        found = set()
        sources = self._state.result.sources
        for path, after in fixed_files(findings, sources.__getitem__).items():
            source = sources[path]
            if after is not None and reveals(source, Source(path, after)):
                found.add(path)
        return found


def _by_path(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.path, []).append(finding)
    return found
