"""The site and its pages as Liquid sees them, with the place of every string that an author wrote.

`liquid_site` and `Page.data` hold the values. Here strings of front matter and data files become MappedStr
when Liquid asks for them, so that what is made of them is reported where it was written.
"""

from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sitelint.jekyll import plugins
from sitelint.jekyll.liquid.values import MappedStr
from sitelint.jekyll.located import located, mapped
from sitelint.jekyll.yaml import psych
from sitelint.text import Piece, Source

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.plugins.build import Build
    from sitelint.jekyll.site import Site

# Front matter of which nobody asks where it was written.
_PLAIN_KEYS = frozenset({"tags", "categories", "date", "layout", "path", "url"})
_YAML = (".yml", ".yaml", ".json")


class Drop(Mapping[Any, Any]):
    """A mapping with the keys of another one, whose values are made when asked for, and kept."""

    def __init__(self, values: Mapping[Any, Any]) -> None:
        self._values = values
        self._made: dict[Any, Any] = {}

    def __getitem__(self, key: Any) -> Any:
        if key not in self._made:
            self._made[key] = self._make(key, self._values[key])
        return self._made[key]

    def get(self, key: Any, default: Any = None) -> Any:
        """The value of a key, or `default`."""
        if key in self._made:
            return self._made[key]
        return self[key] if key in self._values else default

    def __contains__(self, key: object) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def _make(self, key: Any, value: Any) -> Any:
        """What stands for `value`."""
        raise NotImplementedError


class PageDrop(Drop):
    """The data of a page, post or document."""

    def __init__(self, page: "Page") -> None:
        super().__init__(page.data)
        self._page = page

    def compare(self, other: object) -> int | None:
        """Ruby's `<=>` of two documents: by date, then by path; None for other pairs."""
        if not isinstance(other, PageDrop):
            return None
        mine, theirs = self._page, other._page
        if mine.kind == "page" or theirs.kind == "page" or mine.date is None or theirs.date is None:
            return None
        left, right = (mine.date, mine.path), (theirs.date, theirs.path)
        return (left > right) - (left < right)

    def _make(self, key: Any, value: Any) -> Any:
        if key in _PLAIN_KEYS or not value or not isinstance(value, (str, dict, list)):
            return value
        block = self._page.front_matter
        if block is None or block.value(key) != value:
            return value
        # Most texts stand behind their key as they are; only for others the file is read, for its places.
        if isinstance(value, str) and key in block.starts:
            at = block.starts[key]
            return MappedStr.of([Piece(value, self._page.path, at, at + len(value))])
        node = block.node.get(key) if block.node else None
        if node is None:
            return value
        make = mapped if isinstance(value, str) else located
        return make(node, self._page.path, block.text)


class SiteDrop(Drop):
    """What `site` is in Liquid, in one run of Jekyll."""

    def __init__(self, site: "Site", run: "Build", read: Callable[[str], Source]) -> None:
        super().__init__(ChainMap(plugins.settings(run), site.liquid_site))  # type: ignore[arg-type]
        self._site = site
        self._read = read
        self._run = run
        self._drops: dict[Page, PageDrop] = {}

    def page(self, page: "Page") -> PageDrop:
        """The drop of a page, the same one that loops see."""
        drop = self._drops.get(page)
        if drop is None:
            drop = self._drops[page] = PageDrop(page)
        return drop

    @cached_property
    def _pages(self) -> "dict[int, Page]":
        """All pages by their data."""
        return {id(page.data): page for page in self._site.pages}

    @cached_property
    def _others(self) -> set[int]:
        """The pages of other runs: with several languages each run has other pages."""
        if len(self._site.runs) < 2:
            return set()
        return self._pages.keys() - {id(page.data) for page in self._run.all_pages()}

    def _make(self, key: Any, value: Any) -> Any:
        if value is self._site.data:
            files = {name: path for name, path in self._site.data_files.items() if path.endswith(_YAML)}
            return DataDrop(self._site.data, "", files, self._read)
        if value and isinstance(value, (list, dict)) and value is self._site.config.values.get(key):
            return self._setting(key, value)
        if isinstance(value, list):
            return self._all(value)
        if isinstance(value, dict):
            lists = {name: self._all(item) for name, item in value.items() if isinstance(item, list)}
            return value | lists if lists else value
        return value

    def _setting(self, key: Any, value: Any) -> Any:
        """A list or mapping of the configuration with places, if one file has it as it is."""
        config = self._site.config
        for path, tree in config.nodes.items():
            node = tree.get(key) if tree else None
            if node is not None and node.value == value:
                return located(node, path, config.sources[path].text)
        return value

    def _all(self, values: list[Any]) -> list[Any]:
        """The list with pages for their data; a collection's documents are pages too."""
        made = []
        for value in values:
            if isinstance(value, dict):
                known = self._pages.get(id(value))
                if id(value) in self._others:
                    continue
                if known is not None:
                    value = self.page(known)
                elif isinstance(value.get("docs"), list):
                    value = value | {"docs": self._all(value["docs"])}
            made.append(value)
        return made


class DataDrop(Drop):
    """`site.data`, or a folder of it; `files` maps dotted names to files, `prefix` is the folder's name."""

    def __init__(
        self, values: Mapping[Any, Any], prefix: str, files: Mapping[str, str], read: Callable[[str], Source]
    ) -> None:
        super().__init__(values)
        self._prefix = prefix
        self._files = files
        self._read = read

    def _make(self, key: Any, value: Any) -> Any:
        name = f"{self._prefix}{key}"
        if name in self._files and isinstance(value, (dict, list)):
            path = self._files[name]
            source = self._read(path)
            node = psych.tree(source.text)
            return located(node, path, source.text) if node is not None else value
        if isinstance(value, Mapping) and not isinstance(value, dict):
            return DataDrop(value, f"{name}.", self._files, self._read)
        return value
