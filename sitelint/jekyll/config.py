"""The site's configuration, as Jekyll reads it (lib/jekyll/configuration.rb of 4.4 and 3.10)."""

import os
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from sitelint.disk import is_file, is_folder, names
from sitelint.jekyll.config_defaults import (
    PAGES_ALLOWED,
    PERMALINK_STYLES,
    add_excludes,
    defaults,
    force_pages,
)
from sitelint.jekyll.dialect import Dialect, detect, find_repository, runs_gemfile
from sitelint.jekyll.disk import Disk
from sitelint.jekyll.gemfile import required_gems
from sitelint.jekyll.model import Problem
from sitelint.jekyll.utils import deep_merge, normalise, to_s, truthy
from sitelint.jekyll.yaml import psych
from sitelint.jekyll.yaml.psych import Node, YamlError
from sitelint.text import Source

CONFIG_NAMES = ("_config.yml", "_config.yaml")

# Extensions that a plugin's converter turns into another (without it, a file keeps its own).
_CONVERTERS = {
    "jekyll-coffeescript": {".coffee": ".js"},
    "jekyll-asciidoc": {".adoc": ".html", ".asciidoc": ".html", ".asc": ".html", ".ad": ".html"},
    "jekyll-textile-converter": {".textile": ".html"},
    "jekyll-org": {".org": ".html"},
    "jekyll-rst": {".rst": ".html"},
    "jekyll-pug": {".pug": ".html"},
    "jekyll-haml": {".haml": ".html"},
    "jekyll-slim": {".slim": ".html"},
    "jekyll-scholar": {".bib": ".html"},
}


class Config:
    """Settings with Jekyll's defaults under them.

    `values`: everything, typed as Jekyll expects it. `user`: what the site's files say, merged. `files`: the
    configuration files, relative to the source, in the order in which they win. `source_dir`: the folder that
    Jekyll reads, absolute. `repository`: `owner/name`, where it can be told. `problems`: what could not be
    read or had the wrong type; `is_whole`: all files could. `disk` is what the site is read from.
    """

    def __init__(
        self,
        root: Path,
        config_files: Sequence[str] = (),
        *,
        dialect: Dialect | None = None,
        repository: str | None = None,
        disk: Disk | None = None,
    ) -> None:
        self.root = root
        self.disk = disk or Disk()
        self.dialect: Dialect = dialect or detect(root)
        self.problems: list[Problem] = []
        self.is_whole = True
        self.sources: dict[str, Source] = {}
        self.user: dict[str, Any] = {}
        for name in config_files or self._default_files():
            self.user = deep_merge(self.user, self._read(name))
        self.files = tuple(self.sources)
        self.repository = repository or find_repository(root, self.user)
        self.values = self._complete()
        self.source_dir = self._source_dir()
        if self.dialect == "ghpages":
            self._add_pages_address(self.values)
        self._name_from_source()

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a setting; `default` where it is not set or null."""
        value = self.values.get(key)
        return default if value is None else value

    @cached_property
    def nodes(self) -> dict[str, Node | None]:
        """The YAML tree of every configuration file, with spans; None for an empty or unreadable one."""
        return {name: psych.tree(source.text) for name, source in self.sources.items()}

    @property
    def baseurl(self) -> str:
        """`baseurl`, with a leading and without a trailing slash; `""` for none."""
        text = to_s(self.values["baseurl"]).strip("/")
        return "" if text in ("", ".") else f"/{text}"

    @cached_property
    def is_one_of_several(self) -> bool:
        """Whether the repository holds other sites, and each is published below the name of its folder.

        What is not below its baseurl may then be theirs.
        """
        root = self.root.resolve()
        git = root / ".git"
        if root.name != self.baseurl.rpartition("/")[2] or is_folder(git) or is_file(git):
            return False
        beside = (root.parent / one.name for one in names(root.parent) if one.name != root.name)
        return any(is_file(folder / name) for folder in beside for name in CONFIG_NAMES)

    @property
    def is_of_project(self) -> bool:
        """Whether the repository is known, and not the one that GitHub publishes at its owner's root."""
        owner, _, name = (self.repository or "").partition("/")
        return name != "" and name.lower() != f"{owner.lower()}.github.io"

    @property
    def url(self) -> str:
        """`url`, without trailing slashes; `""` for none."""
        return to_s(self.values.get("url")).rstrip("/")

    @property
    def timezone(self) -> str | None:
        """The time zone of the build by name; None: the machine's, which on GitHub is UTC."""
        zone = self.values["timezone"]
        return zone if isinstance(zone, str) and zone else None

    @property
    def permalink(self) -> str:
        """The site's `permalink`: a style's name or a template."""
        return to_s(self.values["permalink"])

    @property
    def collections(self) -> dict[str, dict[str, Any]]:
        """Metadata of every collection by label, `posts` first among Jekyll's own."""
        found: dict[str, dict[str, Any]] = self.values["collections"]
        return found

    @property
    def include(self) -> list[str]:
        """Patterns that are read in spite of their names."""
        return list(self.values["include"])

    @property
    def exclude(self) -> list[str]:
        """Patterns that are not read, Jekyll's own among them."""
        return list(self.values["exclude"])

    @cached_property
    def markdown_extensions(self) -> frozenset[str]:
        """Extensions of Markdown files, lower case, with their dots."""
        return frozenset(f".{ext.lower()}" for ext in to_s(self.values["markdown_ext"]).split(","))

    @cached_property
    def plugins(self) -> frozenset[str]:
        """The gems whose plugins run: by setting, where Bundler builds by the Gemfile and `_plugins/*.rb`.

        Names are those of gems: `jekyll/scholar` is `jekyll-scholar`, and so is `Jekyll-Scholar`, which a Mac
        finds.
        """
        named = frozenset(name.replace("/", "-") for name in self.values["plugins"])
        required = required_gems(self.root, self.source_dir / self._folder("plugins_dir"))
        if self.dialect == "ghpages":
            return named & PAGES_ALLOWED | (required if runs_gemfile(self.root) else frozenset())
        return frozenset(map(str.lower, named)) | required

    @cached_property
    def _converters(self) -> dict[str, str]:
        table = dict.fromkeys(self.markdown_extensions, ".html") | {".scss": ".css", ".sass": ".css"}
        for plugin in self.plugins & _CONVERTERS.keys():
            table |= _CONVERTERS[plugin]
        return table

    def output_ext(self, ext: str) -> str:
        """The extension that a page with the extension `ext` is written with."""
        return self._converters.get(ext.lower(), ext)

    def is_markdown(self, ext: str) -> bool:
        """Whether a page with this extension is Markdown."""
        return ext.lower() in self.markdown_extensions

    def _default_files(self) -> list[str]:
        found = [name for name in CONFIG_NAMES if is_file(self.root / name)]
        if not found and self.dialect == "jekyll4" and is_file(self.root / "_config.toml"):
            self._lose("_config.toml", "sitelint does not read TOML configurations")
        return found[:1]

    def _read(self, name: str) -> dict[str, Any]:
        try:
            source = Source(PurePosixPath(name).as_posix(), self.disk.read(self.root / name))
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) else "that is no name of a file"
            self._lose(name, f"cannot be read: {why}")
            return {}
        self.sources[source.path] = source
        try:
            node = psych.load_file(source.text)
        except YamlError as error:
            self._lose(source.path, f"line {error.line}: {error.message}")
            return {}
        value = node.value if node else None
        if value is None or value is False:
            return {}
        if not isinstance(value, dict):
            self._lose(source.path, "is not a list of settings (`key: value`)")
            return {}
        return {to_s(key): item for key, item in value.items()}

    def _lose(self, name: str, why: str) -> None:
        """Note that the settings of a file are not known."""
        self.problems.append(Problem(name, why))
        self.is_whole = False

    def _complete(self) -> dict[str, Any]:
        user = dict(self.user)
        if self.dialect == "ghpages":
            for old, new in (("gems", "plugins"), ("layouts", "layouts_dir"), ("data_source", "data_dir")):
                if old in user:
                    user[new] = user.pop(old)
        values = deep_merge(defaults(), user)
        for key in ("include", "exclude", "plugins"):
            values[key] = self._strings(key, values[key])
        for key, usual in defaults().items():
            if isinstance(usual, str):
                values[key] = to_s(values[key])
        if not isinstance(values["limit_posts"], int):
            values["limit_posts"] = 0
        add_excludes(values, named=isinstance(user.get("exclude"), list), dialect=self.dialect)
        values["collections"] = self._collections(values)
        if not isinstance(values["defaults"], list):
            values["defaults"] = []
        if self.dialect == "ghpages":
            force_pages(values, user)
        return values

    def _strings(self, key: str, value: Any) -> list[str]:
        """A list of texts from what a site wrote; a text is split, as old Jekylls did, and noted."""
        if isinstance(value, str):
            self.problems.append(Problem(self._last_file, f"`{key}` should be a list"))
            return [part.strip() for part in value.split(",")]
        if isinstance(value, dict):
            value = list(value)
        return [to_s(item) for item in value if item is not None] if isinstance(value, list) else []

    def _folder(self, key: str) -> str:
        """The folder that a setting names, relative to the source and inside of it."""
        return normalise(to_s(self.values[key]))

    @property
    def _last_file(self) -> str:
        return self.files[-1] if self.files else CONFIG_NAMES[0]

    def _collections(self, values: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """`collections` as a hash with `posts` in it (`Configuration#add_default_collections`)."""
        given = values["collections"]
        if isinstance(given, list):
            given = {name: {} for name in given if isinstance(name, str)}
        elif not isinstance(given, dict):
            given = {}
        result: dict[str, dict[str, Any]] = {"posts": {}}
        for name, meta in given.items():
            result[to_s(name)] = dict(meta) if isinstance(meta, dict) else {}
        posts = result["posts"]
        posts["output"] = True
        if not truthy(posts.get("permalink")):
            style = to_s(values["permalink"])
            posts["permalink"] = PERMALINK_STYLES.get(style, style)
        return result

    def _add_pages_address(self, values: dict[str, Any]) -> None:
        """Fill in `url`, `baseurl` and `title` as the gem jekyll-github-metadata does on GitHub Pages.

        A `baseurl:` that is written and left empty stays empty. (The gem would fill it in; but who writes
        that serves the site from a root: better silent about links than wrong about all of them.)
        """
        if self.repository is None:
            return
        owner, name = self.repository.split("/", 1)
        host = f"{owner.lower()}.github.io"
        domain = self.custom_domain
        if values.get("url") is None:
            values["url"] = f"https://{domain or host}"
        if "baseurl" not in self.user or values["baseurl"] == "/":
            values["baseurl"] = "" if domain or name.lower() == host else f"/{name}"
        if values.get("title") is None and values.get("name") is None:
            values["title"] = name

    @property
    def custom_domain(self) -> str:
        """The domain that the file `CNAME` names; nothing where there is none."""
        try:
            words = self.disk.read(self.source_dir / "CNAME").decode("utf-8", "replace").split()
        except OSError:
            return ""
        return words[0] if words else ""

    def _source_dir(self) -> Path:
        """The folder that `source:` names; the root, if that lies outside of it."""
        named = to_s(self.values["source"])
        try:
            root = self.root.resolve()
            source = (root / named).resolve()
        except (OSError, ValueError):
            return self.root
        if source != root and (root not in source.parents or not is_folder(source)):
            self.problems.append(Problem(self._last_file, f"`source: {named}` is no folder of this site"))
            return self.root
        return source

    def _name_from_source(self) -> None:
        """Name the configuration files as everything is named: relative to the source."""
        here = os.path.relpath(self.root.resolve(), self.source_dir.resolve())
        if here == ".":
            return
        names = {name: PurePosixPath(here, name).as_posix() for name in self.files}
        self.sources = {names[name]: Source(names[name], one.data) for name, one in self.sources.items()}
        self.problems = [Problem(names.get(one.path, one.path), one.message) for one in self.problems]
        self.files = tuple(self.sources)
