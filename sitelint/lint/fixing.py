"""Fixing a site: lint, change, lint again, until nothing changes any more."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sitelint.lint.fixer import ROUNDS, Change, FixError, LeftAloneError, changes, write
from sitelint.lint.run import Result

Lint = Callable[[], Result]
"""Reads and lints the site as it is on the disk now."""


@dataclass(slots=True)
class Fixed:
    """What is left after fixing, and the change of every file from the first round to the last.

    `left_alone` are lines about files that have fixes and are not to be changed.
    """

    result: Result
    changes: list[Change] = field(default_factory=list)
    left_alone: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many findings were fixed."""
        return sum(change.fixed for change in self.changes)


def fix_site(result: Result, lint: Lint, root: Path, unsafe: bool) -> Fixed:
    """Apply the fixes of a result to the files below `root`, lint again, and so on."""
    fixing = _Fixing(root, unsafe)
    for _ in range(ROUNDS):
        if not fixing.round(result):
            break
        result = lint()
    result.problems += [f"{path}: not fixed: {why}" for path, why in fixing.failed.items()]
    left_alone = [f"{path}: not fixed: {why}" for path, why in fixing.left_alone.items()]
    return Fixed(result, list(fixing.total.values()), left_alone)


def has_fixes(result: Result, unsafe: bool) -> bool:
    """Whether a round would change anything."""
    return bool(changes(result.findings, result.sources.__getitem__, unsafe)[0])


class _Fixing:
    def __init__(self, root: Path, unsafe: bool) -> None:
        self.root = root
        self.unsafe = unsafe
        self.total: dict[str, Change] = {}
        self.failed: dict[str, str] = {}
        self.left_alone: dict[str, str] = {}
        self._states: dict[str, set[bytes | None]] = {}

    def round(self, result: Result) -> bool:
        """Make the changes that go together; whether there were any."""
        done = self.failed.keys() | self.left_alone.keys()
        findings = [finding for finding in result.findings if finding.path not in done]
        todo, refused = changes(findings, result.sources.__getitem__, self.unsafe)
        self.left_alone.update(refused)
        made = [change for change in todo if change.path not in done and self._make(change)]
        for change in made:
            known = self.total.get(change.path, change._replace(fixed=0))
            self.total[change.path] = known._replace(after=change.after, fixed=known.fixed + change.fixed)
        return bool(made)

    def _make(self, change: Change) -> bool:
        states = self._states.setdefault(change.path, {change.before})
        if change.after in states:
            self.failed[change.path] = "the fixes of its findings undo each other"
            return False
        states.add(change.after)
        try:
            write(self.root, change)
        except LeftAloneError as error:
            self.left_alone[change.path] = str(error)
            return False
        except FixError as error:
            self.failed[change.path] = str(error)
            return False
        return True
