"""Front matter defaults: the `defaults` of the configuration (lib/jekyll/frontmatter_defaults.rb)."""

from collections.abc import Callable, Iterable
from typing import Any

from sitelint.jekyll.config import Config
from sitelint.jekyll.ruby.dates import DateError, to_time
from sitelint.jekyll.ruby.globs import glob
from sitelint.jekyll.utils import deep_merge, to_s

_OLD_TYPES = {"page": "pages", "post": "posts", "draft": "drafts"}


class _Set:
    """One entry of `defaults`: where it applies, and the values that it gives."""

    __slots__ = ("is_glob", "path", "scope_path", "type", "values")

    def __init__(self, scope: dict[str, Any], values: dict[str, Any]) -> None:
        path = scope.get("path")
        self.path = path if isinstance(path, str) else ""
        self.is_glob = "*" in self.path
        self.type = None
        if "type" in scope:
            named = to_s(scope["type"])
            self.type = _OLD_TYPES.get(named, named)
        self.values = values
        self.scope_path = _without_slash(self.path)


class FrontMatterDefaults:
    """Answers which values a file gets from the configuration.

    `entries` lists the names in a folder of the site, each with whether it is a folder; it is asked when a
    scope has a `*` in its path.
    """

    def __init__(self, config: Config, entries: Callable[[str], Iterable[tuple[str, bool]]]) -> None:
        self._entries = entries
        self._prefixes = config.dialect == "jekyll4"
        self._collections_dir = to_s(config.values["collections_dir"])
        self._sets: list[_Set] = []
        for entry in config.values["defaults"]:
            if isinstance(entry, dict) and isinstance(entry.get("values"), dict):
                scope = entry.get("scope")
                values = {to_s(key): value for key, value in entry["values"].items()}
                if "date" in values:
                    values["date"] = _time(values["date"], config.timezone)
                self._sets.append(_Set(scope if isinstance(scope, dict) else {}, values))
        self._globbed: dict[str, list[str]] = {}
        self._merged: dict[tuple[int, ...], dict[str, Any]] = {}

    def all(self, path: str, kind: str | None) -> dict[str, Any]:
        """All default values for a file: its path as Jekyll names it, its type (`pages`, `posts`, a label).

        The hash is shared between files: do not change it.
        """
        path = _without_slash(path)
        matching = tuple(
            index
            for index, one in enumerate(self._sets)
            if one.type in (None, kind) and self._covers(one, path)
        )
        if matching not in self._merged:
            self._merged[matching] = _merge([self._sets[index] for index in matching])
        return self._merged[matching]

    def _covers(self, one: _Set, path: str) -> bool:
        if not one.path:
            return True
        if not one.is_glob:
            return self._is_below(path, self._strip(one.path))
        if one.path not in self._globbed:
            found = glob(one.path, self._entries)
            self._globbed[one.path] = [self._strip(name) for name in found]
        return any(self._is_below(path, name) for name in self._globbed[one.path])

    def _is_below(self, path: str, scope: str) -> bool:
        """Jekyll 4 compares the beginnings of the texts, Jekyll 3 whole names of folders."""
        if self._prefixes:
            return path.startswith(scope)
        return path == scope or path.startswith(f"{scope}/")

    def _strip(self, scope: str) -> str:
        folder = f"{self._collections_dir}/"
        return scope.removeprefix(folder) if self._collections_dir else scope


def _merge(sets: list[_Set]) -> dict[str, Any]:
    """The values of all sets, the more special scope winning: the longer path, then the one with a type."""
    merged: dict[str, Any] = {}
    old: _Set | None = None
    for one in sets:
        if old is None or _has_precedence(old, one):
            merged = deep_merge(merged, one.values)
            old = one
        else:
            merged = deep_merge(one.values, merged)
    return merged


def _has_precedence(old: _Set, new: _Set) -> bool:
    if len(new.scope_path) != len(old.scope_path):
        return len(new.scope_path) > len(old.scope_path)
    return new.type is not None or old.type is None


def _time(value: Any, timezone: str | None) -> Any:
    """A default date as a time; as it is where Jekyll would stop at it."""
    try:
        return to_time(value, timezone)
    except DateError:
        return value


def _without_slash(path: str) -> str:
    return path[1:] if path.startswith("/") else path
