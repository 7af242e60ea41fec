"""From the paths of a command line to sites that are read and rules that are chosen."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timezone
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.lint.discover import Target, find_targets
from sitelint.lint.registry import Registry, load_rules
from sitelint.lint.settings import (
    Choice,
    Plan,
    Settings,
    SettingsError,
    check_words,
    find_settings,
    make_plan,
)
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.known_pages import KnownPages
    from sitelint.jekyll.site import Site


class Wishes(NamedTuple):
    """What a command line says beside paths; it wins over the settings file.

    `config` is the settings file to read instead of the one that is found. `jekyll_config` are configuration
    files relative to the working folder.
    """

    config: Path | None = None
    jekyll_config: tuple[str, ...] = ()
    today: date | None = None
    choice: Choice = Choice()


class Project(NamedTuple):
    """A site to be worked on, and the settings for it."""

    target: Target
    settings: Settings

    def load(
        self, changed: Mapping[Path, bytes | None] | None = None, known: "KnownPages | None" = None
    ) -> "Site":
        """Read the site as it is on the disk now, or would be with some files `changed`.

        What is `known` of pages is not read again.
        """
        from sitelint.jekyll.site import Site

        config = self.settings.jekyll_config
        return Site.load(self.target.root, config, now=self.now, changed=changed, known=known)

    @property
    def now(self) -> datetime | None:
        """The end of the day that counts as today, in UTC; None where that is left to the clock."""
        today = self.settings.today
        return datetime.combine(today, time(23, 59, 59), timezone.utc) if today else None


class Session:
    """One call of a command. `problems` are lines about what could not be done, so far."""

    def __init__(self, paths: Sequence[str], wishes: Wishes) -> None:
        self._wishes = wishes
        self.targets, self.problems = find_targets(paths or ["."])

    @cached_property
    def registry(self) -> Registry:
        """All rules. Packages whose rules cannot be loaded are told among the problems."""
        registry = load_rules()
        self.problems += registry.problems
        check_words(self._wishes.choice, registry)
        return registry

    def projects(self) -> Iterator[Project]:
        """Every site with its settings. Raises SettingsError."""
        for target in self.targets:
            yield Project(target, self._settings(target))

    def plan(self, project: Project) -> Plan:
        """The rules for a site. Raises SettingsError."""
        return make_plan(project.settings, self.registry, project.target.root, self._wishes.choice)

    def _settings(self, target: Target) -> Settings:
        wishes = self._wishes
        path = wishes.config or find_settings(target.root)
        settings = Settings()
        if path:
            from sitelint.lint.settings_file import read_settings

            try:
                settings = read_settings(path, self.registry)
            except OSError as error:
                raise SettingsError([f"{path}: cannot be read: {error.strerror}"]) from None
            missing = [name for name in settings.jekyll_config if not disk.is_file(target.root / name)]
            if missing:
                raise SettingsError(f"{path}: `jekyll: config`: {name}: no such file" for name in missing)
        if wishes.today:
            settings = settings._replace(today=wishes.today)
        if wishes.jekyll_config:
            settings = settings._replace(jekyll_config=self._jekyll_config(target.root))
        return settings

    def _jekyll_config(self, root: Path) -> tuple[str, ...]:
        """The configuration files of the command line, relative to the site's root."""
        problems = []
        names = []
        for name in ",".join(self._wishes.jekyll_config).split(","):
            path = Path(name).absolute()
            if not disk.is_file(path):
                problems.append(f"--jekyll-config: {name}: no such file")
            elif not path.is_relative_to(root):
                problems.append(f"--jekyll-config: {name}: not in the site at {root}")
            else:
                names.append(path.relative_to(root).as_posix())
        if problems:
            raise SettingsError(problems)
        return tuple(names)
