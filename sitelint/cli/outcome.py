"""One site checked, or fixed, for the command line."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sitelint.cli.reporting import shown_folder
from sitelint.lint.finding import SEVERITIES, Severity
from sitelint.lint.fixer import unified_diff
from sitelint.lint.fixing import Fixed, fix_site, has_fixes
from sitelint.lint.run import Progress, Result, run
from sitelint.lint.session import Project, Session
from sitelint.lint.shadow import shadow_of
from sitelint.report.summary import counted

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


class Mode(NamedTuple):
    """What to do: fix or only check, unsafe fixes too, without writing, letting errors of rules through."""

    fix: bool = False
    unsafe: bool = False
    dry: bool = False
    debug: bool = False


@dataclass(slots=True)
class Outcome:
    """What became of a site: how it was before fixes, what was found, and the seconds that all of it took."""

    project: Project
    site: "Site"
    fixed: Fixed
    seconds: float

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
    plan = session.plan(project)
    site = project.load()
    only = project.target.wanted(site.root)

    def lint(site: "Site") -> Result:
        return run(
            site,
            plan,
            session.registry,
            only=only,
            whole_site=not project.target.loose,
            progress=progress,
            debug=mode.debug,
        )

    result = lint(site)
    fixed = Fixed(result)
    if mode.dry and has_fixes(result, mode.unsafe):
        with shadow_of(project.target.root) as copy:
            root = project.load(copy, like=site).root
            fixed = fix_site(result, lambda: lint(project.load(copy, like=site)), root, mode.unsafe)
    elif mode.fix and not mode.dry:
        fixed = fix_site(result, lambda: lint(project.load()), site.root, mode.unsafe)
    return Outcome(project, site, fixed, time.monotonic() - started)


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
