"""What became of a site, and how the command line tells of it."""

from collections.abc import Iterator
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from sitelint.cli.reporting import below, shown_folder
from sitelint.lint.finding import SEVERITIES, Severity
from sitelint.lint.fixed import Fixed
from sitelint.lint.run import Result
from sitelint.lint.session import Project
from sitelint.report.summary import counted
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.lint.last_run import LastRun


class Outcome(NamedTuple):
    """What became of a site: how it was before fixes, what was found, and the seconds that all of it took.

    `notes` are lines about what was left alone or left out; `last` is what later runs can use of it.
    """

    project: Project
    site: "Site"
    fixed: Fixed
    seconds: float
    notes: list[str]
    last: "LastRun | None" = None

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


def fixed(outcomes: list[Outcome]) -> int:
    """How many findings were fixed in all sites."""
    return sum(outcome.fixed.count for outcome in outcomes)


def told_fixed(outcomes: list[Outcome], done: str) -> str:
    """`fixed 3 findings in 2 files`, where `done` is the first word."""
    changed = sum(len(outcome.fixed.changes) for outcome in outcomes)
    return f"{done} {counted(fixed(outcomes), 'finding')} in {counted(changed, 'file')}"


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
    from sitelint.lint.patch import unified_diff

    base = shown_folder(outcome.root)
    changes = sorted(outcome.fixed.changes)
    return "".join(unified_diff(below(base, change.path), change.before, change.after) for change in changes)
