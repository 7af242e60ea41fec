"""What the user wants: `.sitelint.yml` and the command line, and the rules that run because of it."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from sitelint import disk
from sitelint.lint.finding import Severity
from sitelint.lint.globs import matches
from sitelint.lint.registry import Registry
from sitelint.lint.rule import Rule
from sitelint.text.named_tuple import NamedTuple

FILE_NAME = ".sitelint.yml"

Level: TypeAlias = Literal["error", "warning", "info", "off"]


class SettingsError(Exception):
    """A settings file or option that cannot be followed. `problems` are lines for the user."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(self.problems))


class Settings(NamedTuple):
    """What stands in a settings file, checked; the defaults where there is none.

    `options` has the given options by the rule's name. Patterns are relative to the folder of `source`, the
    file.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    severity: Mapping[str, Level] = MappingProxyType({})
    options: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    exclude: tuple[str, ...] = ()
    fail_level: Severity = "warning"
    today: date | None = None
    jekyll_config: tuple[str, ...] = ()
    source: Path | None = None


class Choice(NamedTuple):
    """Rules named on the command line; they win over the file's."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class ActiveRule(NamedTuple):
    """A rule that runs, the severity of its findings (None: as the rule says), and all its options."""

    rule: Rule
    severity: Severity | None
    options: Mapping[str, Any]


class Plan(NamedTuple):
    """The rules of a run, and what is left out of it.

    `settled` are the codes that run or that the settings file turned off: only the command line keeps the
    rest from being looked for.
    """

    rules: list[ActiveRule]
    settled: frozenset[str]
    exclude: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, frozenset[str]], ...] = ()
    prefix: str = ""

    def excludes(self, path: str) -> bool:
        """Whether the settings leave out a file, given by its path from the site's root."""
        if not self.exclude:
            return False
        return any(matches(self.prefix + path, pattern) for pattern in self.exclude)

    def ignored(self, path: str) -> frozenset[str]:
        """The codes that the settings leave out in one file."""
        path = self.prefix + path
        ignored = [codes for pattern, codes in self.per_file_ignores if matches(path, pattern)]
        return frozenset().union(*ignored)


def find_settings(folder: Path) -> Path | None:
    """The settings file of a folder or of the nearest folder above it; a repository is not left."""
    for each in (folder, *folder.parents):
        candidate = each / FILE_NAME
        if disk.is_file(candidate):
            return candidate
        if disk.is_there(each / ".git"):
            break
    return None


def make_plan(settings: Settings, registry: Registry, root: Path, choice: Choice | None = None) -> Plan:
    """The rules that run in the site at `root`. Raises SettingsError for a word that selects no rule."""
    choice = choice or Choice()
    check_words(choice, registry)
    everything = _codes(registry, ["all"])
    wanted = _codes(registry, settings.select or ["all"]) - _codes(registry, settings.ignore)
    levels = {rule.code: _level(settings, registry, rule) for rule in registry}
    wanted = {code for code in wanted if levels[code] != "off"}
    running = (_codes(registry, choice.select) if choice.select else wanted) - _codes(registry, choice.ignore)
    today = settings.today or date.today()
    rules = []
    for rule in registry:
        if rule.code in running:
            level = levels[rule.code]
            options = {**rule.defaults, **settings.options.get(rule.name, {}), "today": today}
            rules.append(ActiveRule(rule, None if level == "off" else level, options))
    prefix = ""
    folder = settings.source.parent if settings.source else root
    if root != folder and root.is_relative_to(folder):
        prefix = root.relative_to(folder).as_posix() + "/"
    per_file = tuple(
        (pattern, frozenset(_codes(registry, words))) for pattern, words in settings.per_file_ignores
    )
    settled = frozenset(running | (everything - wanted))
    return Plan(rules, settled, settings.exclude, per_file, prefix)


def check_words(choice: Choice, registry: Registry) -> None:
    """Raise SettingsError where a word of the command line selects no rule."""
    problems = [
        f"{option}: {registry.unknown(word)}"
        for option, words in (("--select", choice.select), ("--ignore", choice.ignore))
        for word in words
        if not registry.codes(word)
    ]
    if problems:
        raise SettingsError(problems)


def _codes(registry: Registry, words: Iterable[str]) -> set[str]:
    return {code for word in words for code in registry.codes(word)}


def _level(settings: Settings, registry: Registry, rule: Rule) -> Level | None:
    """The severity that the settings give a rule; the word that selects the fewest rules decides."""
    fitting = [
        (len(registry.codes(word)), level)
        for word, level in settings.severity.items()
        if rule.code in registry.codes(word)
    ]
    return min(fitting, key=lambda each: each[0])[1] if fitting else None
