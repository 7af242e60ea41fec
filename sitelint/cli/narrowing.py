"""Leaves findings out: what a baseline knows, and what stands on lines that are not new."""

from collections import Counter
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from sitelint.lint.baseline import FILE_NAME, Mark, baseline_text, match, read_baseline
from sitelint.lint.finding import Finding
from sitelint.lint.run import Result
from sitelint.lint.settings import Plan, SettingsError
from sitelint.report.summary import counted
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.lint.session import Project


class Narrowing(NamedTuple):
    """What a command line says about findings to leave out."""

    baseline: Path | None = None
    no_baseline: bool = False
    write_baseline: bool = False
    prune_baseline: bool = False
    since: str | None = None
    changed: bool = False

    @property
    def revision(self) -> str | None:
        """The git revision since which lines count as new; None where all lines count."""
        return "HEAD" if self.changed else self.since


class Sieve:
    """Leaves out the findings of one site that are not to be told. Raises SettingsError.

    `notes` are lines about what was left out or written.
    """

    def __init__(self, narrowing: Narrowing, project: "Project", root: Path) -> None:
        self._narrowing = narrowing
        self._path = narrowing.baseline or project.target.root / FILE_NAME
        known = None if narrowing.no_baseline else read_baseline(self._path)
        if known is None and narrowing.baseline and not narrowing.write_baseline:
            raise SettingsError([f"--baseline: {narrowing.baseline}: no such file"])
        self._known = known or []
        self._lines = None
        if narrowing.revision is not None:
            from sitelint.lint.since import ChangedLines

            self._lines = ChangedLines(root, narrowing.revision)
        self.notes: list[str] = []

    def new(self, result: Result) -> list[Finding]:
        """The findings of a result that are to be told."""
        new = match(result.findings, result.sources, self._known).new if self._known else result.findings
        return self._touched(new, result)

    def close(self, result: Result, plan: Plan, only: Collection[str] | None) -> None:
        """Leave findings out of a result, after writing the baseline where that is wanted.

        What the run did not look for (`plan`, `only`) stays in the baseline as it is, and where it did not
        look at all files nothing is gone: a place may belong to a finding on another one.
        """
        writes = self._narrowing.write_baseline
        if not self._known and not writes:
            result.findings = self.new(result)
            return
        found = match(result.findings, result.sources, self._known)
        gone = Counter(mark for mark in found.gone if only is None and mark.rule in plan.settled)
        if writes or (gone and self._narrowing.prune_baseline):
            self._known = [mark for mark in self._known if not _taken(gone, mark)]
            if writes:
                self._known += found.unknown
            from sitelint.lint.writing import put

            try:
                put(self._path, baseline_text(sorted(self._known)))
            except OSError as error:
                from click import FileError

                raise FileError(str(self._path), error.strerror) from None
            self.notes.append(f"{self._path} now knows {counted(len(self._known), 'place')}")
        elif gone:
            what = counted(gone.total(), "place")
            self.notes.append(f"{what} of {self._path} not found any more (--prune-baseline removes them)")
        result.findings = self._touched([] if writes else found.new, result)

    def _touched(self, findings: list[Finding], result: Result) -> list[Finding]:
        return self._lines.touched(findings, result.sources) if self._lines else findings


def _taken(marks: "Counter[Mark]", mark: Mark) -> bool:
    """Whether a mark is among others, one of which is then used up."""
    marks[mark] -= 1
    return marks[mark] >= 0
