"""Which files and folders Jekyll reads, and why not the others (lib/jekyll/entry_filter.rb)."""

from sitelint.jekyll.config import Config
from sitelint.jekyll.model import Reason
from sitelint.jekyll.ruby.globs import Pattern, is_pattern

_SPECIAL: dict[str, Reason] = {".": "hidden", "_": "underscore", "#": "backup", "~": "backup"}


class EntryFilter:
    """The `include` and `exclude` of a configuration, ready to be asked about names."""

    def __init__(self, config: Config) -> None:
        included = [_clean(pattern) for pattern in config.include]
        dropped = set(config.include) if config.dialect == "jekyll4" else set()
        excluded = [pattern for pattern in config.exclude if pattern not in dropped]
        jekyll4 = config.dialect == "jekyll4"
        self._include = _Patterns(included, names_folders=jekyll4)
        self._exclude = _Patterns([_clean(pattern) for pattern in excluded], names_folders=True)
        self._trailing_dot = config.dialect == "jekyll4"

    def reject(self, base: str, entry: str, *, is_folder: bool) -> tuple[Reason, str] | None:
        """Why Jekyll does not read `entry`, with the value that decided; None where it does.

        `base` is the folder that is being read, relative to the site's source, `""` for the source itself.
        `entry` is relative to `base`: one name when pages are looked for; in collections and `_posts` the
        way down to the file, of which only the first and the last name are looked at, as Jekyll does.
        """
        name = entry.rsplit("/", 1)[-1]
        if self._trailing_dot and name.endswith("."):
            return "trailing-dot", name
        folder = is_folder and not base
        if self._include.match(entry, folder) or (name != entry and self._include.match(name, False)):
            return None
        path = f"{base}/{entry}" if base else entry
        pattern = self._exclude.match(path, is_folder)
        if pattern is not None:
            return "excluded", pattern
        for first in (entry[0], name[0]):
            if first in _SPECIAL:
                return _SPECIAL[first], name
        if name.endswith("~"):
            return "backup", name
        return None


class _Patterns:
    """Patterns of `include` or `exclude`; `match` tells the first one that names a path.

    `names_folders`: a pattern `x/` names the folder `x`. In Jekyll 3 it names only what is in the folder: of
    no use in `include`, and no matter in `exclude`.
    """

    def __init__(self, patterns: list[str], *, names_folders: bool) -> None:
        self._prefixes = tuple(patterns)
        self._folders = {pattern.rstrip("/") for pattern in patterns if pattern.endswith("/")}
        if not names_folders:
            self._folders.clear()
        self._globs = [(pattern, Pattern(pattern)) for pattern in patterns if is_pattern(pattern)]

    def match(self, path: str, is_folder: bool) -> str | None:
        """The pattern that covers `path`: as its beginning, as a shell pattern, or as its folder."""
        if path.startswith(self._prefixes):
            return next(prefix for prefix in self._prefixes if path.startswith(prefix))
        if is_folder and path in self._folders:
            return f"{path}/"
        for pattern, compiled in self._globs:
            if compiled.matches(path):
                return pattern
        return None


def _clean(pattern: str) -> str:
    """A pattern as `File.join(source, pattern)` takes it: without slashes before it."""
    return pattern.lstrip("/")
