"""Sites checked, or fixed, for the command line."""

import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from sitelint.cli import output
from sitelint.cli.narrowing import Narrowing, Sieve
from sitelint.cli.outcome import Outcome, described
from sitelint.cli.progress import ProgressBar
from sitelint.disk.kept import Kept, cache_folder
from sitelint.lint import withheld_fix
from sitelint.lint.file_cache import FileCache
from sitelint.lint.file_pass import Means
from sitelint.lint.finding import Finding
from sitelint.lint.fixing import Choose, Files, Fixed, fix_site
from sitelint.lint.run import Result, run, within
from sitelint.lint.session import Project, Session
from sitelint.lint.suppressing import suppressible
from sitelint.lint.writing import refusal, write_all

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


class Effort(NamedTuple):
    """How many processes may work, and the folder of the cache: `""` for the site's own, None for none."""

    jobs: int = 1
    cache: str | None = None

    def kept(self, project: Project) -> Kept | None:
        """What is kept of a site; nothing of loose pages."""
        if self.cache is None or project.target.loose:
            return None
        return Kept(self.cache or cache_folder(str(project.target.root)))


class Mode(NamedTuple):
    """What to do: fix what is chosen (None: nothing), by comments that hide it, without writing.

    `debug` lets errors of rules through.
    """

    choose: Choose | None = None
    suppress: bool = False
    dry: bool = False
    debug: bool = False
    narrowing: Narrowing = Narrowing()
    effort: Effort = Effort()


def work_on(
    session: Session, mode: Mode, *, quiet: bool, verbose: bool = False
) -> tuple[list[Outcome], list[str]]:
    """Go through all sites and say on stderr what is to be known; what became of them, and the problems."""
    outcomes: list[Outcome] = []
    for project in session.projects():
        if project.target.loose and not quiet:
            output.note(
                f"{project.target.root} is no Jekyll site (no _config.yml): checking its pages one by one"
            )
        with ProgressBar(not quiet) as progress:
            outcomes.append(_check(session, project, mode, progress))
        if not quiet:
            for line in (*outcomes[-1].notes, *(described(outcomes[-1]) if verbose else ())):
                output.note(line)
    problems = [*session.problems, *(line for outcome in outcomes for line in outcome.result.problems)]
    if not problems and not any(outcome.result.files_checked for outcome in outcomes):
        problems.append("nothing was checked: there is no page, layout, include or data file here")
    for problem in problems:
        output.note(problem)
    return outcomes, problems


def _check(session: Session, project: Project, mode: Mode, progress: ProgressBar) -> Outcome:
    """Lint a site, and fix it as the mode says. Raises SettingsError."""
    started = time.monotonic()
    work = _Work(session, project, mode, progress)
    fixed = work.fixed(mode.choose) if mode.choose else Fixed(work.lint(work.site, work.only))
    work.sieve.close(fixed.result, work.plan, work.only)
    notes = [*fixed.left_alone, *work.sieve.notes]
    return Outcome(project, work.site, fixed, time.monotonic() - started, notes)


class _Work:
    """What is done with one site."""

    def __init__(self, session: Session, project: Project, mode: Mode, progress: ProgressBar) -> None:
        self.plan = session.plan(project)
        self.site = project.load()
        self.only = project.target.wanted(self.site.root)
        self.sieve = Sieve(mode.narrowing, project, self.site.root)
        self._registry = session.registry
        self._project = project
        self._mode = mode
        self._jobs = mode.effort.jobs
        self._kept = mode.effort.kept(project)
        self._progress = progress

    def lint(self, site: "Site", only: list[str] | None) -> Result:
        """What is found in some files of the site as it was just read, or (None) in all of it."""
        cache = FileCache(self._kept, site, self.plan) if self._kept else None
        return run(
            site,
            self.plan,
            self._registry,
            only=only,
            whole_site=not self._project.target.loose,
            progress=self._progress,
            debug=self._mode.debug,
            means=Means(self._jobs, cache),
        )

    def fixed(self, choose: Choose) -> Fixed:
        """The wanted files fixed, and written unless the mode is dry."""
        mode = self._mode
        fixed = fix_site(
            self._offered({}),
            self._offered,
            lambda result, findings: choose(result, self._wanted(result, findings)),
            partial(refusal, self.site.root),
        )
        failed = {} if mode.dry else write_all(self.site.root, fixed.changes)
        fixed.changes = [change for change in fixed.changes if change.path not in failed]
        if failed or mode.suppress or self.only != self._wide:
            after = {change.path: change.after for change in fixed.changes}
            fixed.result = self.lint(self._as_if(after), self.only)
        fixed.result.problems += [f"{path}: not fixed: {why}" for path, why in failed.items()]
        if not mode.suppress and any(active.rule is withheld_fix.RULE for active in self.plan.rules):
            fixed.result.findings += withheld_fix.told(fixed.withheld)
            fixed.result.findings.sort(key=lambda one: (one.path, one.span, one.code))
        return fixed

    @property
    def _wide(self) -> list[str] | None:
        """Where to look for harm that a fix does: in the whole site, whatever is to be fixed."""
        return self.only if self._project.target.loose else None

    def _offered(self, files: Files) -> Result:
        """What is found in the site with some files changed, with the fixes, or comments, that it offers."""
        site = self._as_if(files) if files else self.site
        result = self.lint(site, self._wide)
        if self._mode.suppress:
            wanted = self._wanted(result, result.findings)
            others = set(result.findings) - set(wanted)
            result.findings = [*suppressible(site, wanted), *(one._replace(fix=None) for one in others)]
        return result

    def _wanted(self, result: Result, findings: list[Finding]) -> list[Finding]:
        """Those of the findings of a result that are to be told."""
        new = set(self.sieve.new(result))
        return [finding for finding in findings if within(finding.path, self.only) and finding in new]

    def _as_if(self, files: Files) -> "Site":
        return self._project.load({self.site.root / path: data for path, data in files.items()})
