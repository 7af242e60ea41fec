"""Sites checked, or fixed, for the command line."""

import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from sitelint.cli import output
from sitelint.cli.narrowing import Narrowing, Sieve
from sitelint.cli.outcome import Outcome, described
from sitelint.cli.progress import ProgressBar
from sitelint.disk.kept import Kept, cache_folder
from sitelint.lint.file_pass import Means
from sitelint.lint.fixed import Fixed
from sitelint.lint.run import Result, run
from sitelint.lint.session import Project, Session
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.disk.look import Look
    from sitelint.jekyll.site import Site
    from sitelint.lint.fixing import Choose
    from sitelint.lint.last_run import LastRun


class Effort(NamedTuple):
    """How many processes may work, and the folder of the cache: `""` for the site's own, None for none.

    `looks` has, by such folders, what was found on the disk by somebody who looked before.
    """

    jobs: int = 1
    cache: str | None = None
    looks: "Mapping[str, Look]" = MappingProxyType({})

    def kept(self, project: Project) -> Kept | None:
        """What is kept of a site; nothing of loose pages."""
        if self.cache is None or project.target.loose:
            return None
        return Kept(self.cache or cache_folder(str(project.target.root)))


class Mode(NamedTuple):
    """What to do: fix what is chosen (None: nothing), by comments that hide it, without writing.

    `debug` lets errors of rules through.
    """

    choose: "Choose | None" = None
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
        told = _nothing_checked(outcomes)
        # A hook names all files of a commit, of which there may be none of the site's.
        if not all(target.is_files for target in session.targets):
            problems.append(told)
        elif not quiet:
            output.note(told)
    for problem in problems:
        output.note(problem)
    return outcomes, problems


def _nothing_checked(outcomes: list[Outcome]) -> str:
    here = "there is no page, layout, include or data file here"
    excluding = any(outcome.project.settings.exclude for outcome in outcomes)
    return f"nothing was checked: {here}{' that `exclude` does not leave out' if excluding else ''}"


def _check(session: Session, project: Project, mode: Mode, progress: ProgressBar) -> Outcome:
    """Lint a site, and fix it as the mode says. Raises SettingsError."""
    started = time.monotonic()
    work: Work
    if mode.choose:
        from sitelint.cli.mending import Mending

        work = mending = Mending(session, project, mode, progress)
        fixed = mending.fixed(mode.choose)
    else:
        work = Work(session, project, mode, progress)
        fixed = Fixed(work.lint(work.site, work.only))
    work.sieve.close(fixed.result, work.plan, work.only)
    notes = [*fixed.left_alone, *work.sieve.notes]
    return Outcome(project, work.site, fixed, time.monotonic() - started, notes, work.last)


class Work:
    """What is done with one site."""

    def __init__(self, session: Session, project: Project, mode: Mode, progress: ProgressBar) -> None:
        self.plan = session.plan(project)
        self._kept = mode.effort.kept(project)
        self.last = self._last_run(project, mode.effort)
        self.site = self.last.site if self.last else project.load()
        self.only = project.target.wanted(self.site.root)
        self.sieve = Sieve(mode.narrowing, project, self.site.root)
        self._registry = session.registry
        self._project = project
        self._mode = mode
        self._jobs = mode.effort.jobs
        self._progress = progress

    def _last_run(self, project: Project, effort: Effort) -> "LastRun | None":
        """What earlier runs kept of the site."""
        if self._kept is None:
            return None
        from sitelint.lint.last_run import LastRun

        return LastRun(self._kept, project, self.plan, effort.looks.get(self._kept.folder))

    def lint(self, site: "Site", only: list[str] | None) -> Result:
        """What is found in some files of the site as it was just read, or (None) in all of it."""
        cache = None
        if self._kept:
            from sitelint.lint.file_cache import FileCache

            cache = FileCache(self._kept, site, self.plan)
        last = self.last if site is self.site else None
        return run(
            site,
            self.plan,
            self._registry,
            only=only,
            whole_site=not self._project.target.loose,
            progress=self._progress,
            debug=self._mode.debug,
            means=Means(self._jobs, cache, last),
        )
