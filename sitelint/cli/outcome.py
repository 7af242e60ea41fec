"""One site checked, or fixed, for the command line."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sitelint.cli.narrowing import Narrowing, Sieve
from sitelint.cli.reporting import shown_folder
from sitelint.lint import withheld_fix
from sitelint.lint.finding import SEVERITIES, Finding, Severity
from sitelint.lint.fixing import Choose, Files, Fixed, fix_site
from sitelint.lint.patch import unified_diff
from sitelint.lint.run import Progress, Result, run, within
from sitelint.lint.session import Project, Session
from sitelint.lint.writing import refusal, write_all
from sitelint.report.summary import counted

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


class Mode(NamedTuple):
    """What to do: fix what is chosen (None: nothing), without writing, letting errors of rules through."""

    choose: Choose | None = None
    dry: bool = False
    debug: bool = False
    narrowing: Narrowing = Narrowing()


@dataclass(slots=True)
class Outcome:
    """What became of a site: how it was before fixes, what was found, and the seconds that all of it took.

    `notes` are lines about what was left alone or left out.
    """

    project: Project
    site: "Site"
    fixed: Fixed
    seconds: float
    notes: list[str]

    @property
    def root(self) -> Path:
        """The folder that the paths of findings are relative to."""
        return self.site.root

    @property
    def true_until(self) -> float:
        """When the clock alone makes another site of it, in seconds since 1970: a future post is due."""
        due = None if self.project.now else self.site.next_due
        return due.timestamp() if due else inf

    @property
    def result(self) -> Result:
        """What is there now, or would be there after the fixes."""
        return self.fixed.result

    def fails(self, level: Severity | None) -> bool:
        """Whether there is a finding at or above a level; None: the one of the settings."""
        least = SEVERITIES.index(level or self.project.settings.fail_level)
        return any(SEVERITIES.index(finding.severity) >= least for finding in self.result.findings)


def check_project(session: Session, project: Project, mode: Mode, progress: Progress) -> Outcome:
    """Lint a site, and fix it as the mode says. Raises SettingsError."""
    started = time.monotonic()
    work = _Work(session, project, mode, progress)
    fixed = work.fixed() if mode.choose else Fixed(work.lint(work.site, work.only))
    work.sieve.close(fixed.result, work.plan, work.only)
    notes = [*fixed.left_alone, *work.sieve.notes]
    return Outcome(project, work.site, fixed, time.monotonic() - started, notes)


class _Work:
    """What is done with one site."""

    def __init__(self, session: Session, project: Project, mode: Mode, progress: Progress) -> None:
        self.plan = session.plan(project)
        self.site = project.load()
        self.only = project.target.wanted(self.site.root)
        self.sieve = Sieve(mode.narrowing, project, self.site.root)
        self._registry = session.registry
        self._project = project
        self._mode = mode
        self._progress = progress

    def lint(self, site: "Site", only: list[str] | None) -> Result:
        """What is found in some files of the site as it was just read, or (None) in all of it."""
        return run(
            site,
            self.plan,
            self._registry,
            only=only,
            whole_site=not self._project.target.loose,
            progress=self._progress,
            debug=self._mode.debug,
        )

    def fixed(self) -> Fixed:
        """The wanted files fixed, and written unless the mode is dry."""
        # A fix must do no harm elsewhere: the whole site is looked at, whatever is to be fixed.
        wide = self.only if self._project.target.loose else None
        fixed = fix_site(
            self.lint(self.site, wide),
            lambda files: self.lint(self._as_if(files), wide),
            self._choose,
            partial(refusal, self.site.root),
        )
        failed = {} if self._mode.dry else write_all(self.site.root, fixed.changes)
        fixed.changes = [change for change in fixed.changes if change.path not in failed]
        if failed or self.only != wide:
            after = {change.path: change.after for change in fixed.changes}
            fixed.result = self.lint(self._as_if(after), self.only)
        fixed.result.problems += [f"{path}: not fixed: {why}" for path, why in failed.items()]
        if withheld_fix.RULE.code in self.plan.settled:
            fixed.result.findings += withheld_fix.told(fixed.withheld)
        return fixed

    def _choose(self, result: Result, findings: list[Finding]) -> list[Finding]:
        assert self._mode.choose
        new = set(self.sieve.new(result))
        wanted = [finding for finding in findings if within(finding.path, self.only) and finding in new]
        return self._mode.choose(result, wanted)

    def _as_if(self, files: Files) -> "Site":
        return self._project.load({self.site.root / path: data for path, data in files.items()})


def described(outcome: Outcome) -> Iterator[str]:
    """What --verbose tells about a site."""
    project, result = outcome.project, outcome.result
    kind = "loose pages" if project.target.loose else f"site, {outcome.site.config.dialect}"
    yield f"{outcome.root}: {kind}"
    yield f"settings: {project.settings.source or 'none'}"
    for problem in outcome.site.problems:
        yield f"{problem.path}: {problem.message}"
    unknown = sum(one.verdict.verdict == "unknown" for one in outcome.site.references)
    yield f"{counted(unknown, 'reference')} of unknown target (sitelint references --verdict unknown)"
    files = counted(result.files_checked, "file")
    yield f"{files} in {outcome.seconds:.2f} s, {counted(result.suppressed, 'finding')} suppressed"


def patch_of(outcome: Outcome) -> str:
    """The changes of all files of a site, with paths from the working folder."""
    base = shown_folder(outcome.root)
    changes = sorted(outcome.fixed.changes)
    return "".join(unified_diff(base + change.path, change.before, change.after) for change in changes)
