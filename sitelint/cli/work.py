"""One site checked for the command line: with what effort, and what is to be done with it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from sitelint.cli.narrowing import Narrowing, Sieve
from sitelint.cli.progress import ProgressBar
from sitelint.disk.kept import Kept, cache_folder
from sitelint.lint.file_pass import Means
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
