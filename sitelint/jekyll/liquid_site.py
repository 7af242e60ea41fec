"""What `site` is in Liquid (lib/jekyll/drops/site_drop.rb of Jekyll 4.4)."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.liquid.values import UNKNOWN, OpenDict
from sitelint.jekyll.model import Page, StaticFile
from sitelint.jekyll.plugins.unknown import settings_made
from sitelint.jekyll.utils import HTML_EXTENSIONS, extname, truthy

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config
    from sitelint.jekyll.site import Site


class LiquidSite(Mapping[str, Any]):
    """Documents of a collection by its label, Jekyll's own values, and then the configuration.

    Values are made when they are asked for. A page or document is its `data`, a mapping.
    """

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._made: dict[str, Any] = {}
        self._own: dict[str, Callable[[], Any]] = {
            "time": lambda: site.now,
            "data": lambda: site.config.values.get("data") or site.data,
            "pages": lambda: [page.data for page in self._pages()],
            "html_pages": lambda: [page.data for page in self._pages() if _is_html(page)],
            "static_files": lambda: [_file(one) for one in self._files()],
            "html_files": lambda: [
                _file(one) for one in self._files() if extname(one.path) in HTML_EXTENSIONS
            ],
            "posts": lambda: [page.data for page in reversed(site.posts)],
            "related_posts": lambda: [page.data for page in reversed(site.posts[-10:])],
            "documents": lambda: [page.data for docs in site.collections.values() for page in docs],
            "collections": lambda: [self._collection(label) for label in sorted(site.collections)],
            "tags": lambda: self._posts_by("tags"),
            "categories": lambda: self._posts_by("categories"),
        }

    def __getitem__(self, key: str) -> Any:
        if key not in self._made:
            self._made[key] = self._make(key)
        return self._made[key]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys([*self._own, *self._site.collections, *self._site.config.values]))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _make(self, key: str) -> Any:
        if key != "posts" and key in self._site.collections:
            return [page.data for page in self._site.collections[key]]
        if key in self._own:
            return self._own[key]()
        if key == "github" and "jekyll-github-metadata" in self._site.config.plugins:
            return _github(self._site.config)
        if key not in self._site.config.values and key in self._settings_made:
            return UNKNOWN
        return self._site.config.values[key]

    @cached_property
    def _settings_made(self) -> frozenset[str]:
        return settings_made(self._site.config)

    def _pages(self) -> list[Page]:
        return [page for page in self._site.pages if page.kind == "page" and page.published]

    def _files(self) -> list[StaticFile]:
        """Jekyll 3 keeps the files of collections apart."""
        both = self._site.config.dialect == "jekyll4"
        return [file for file in self._site.static_files if both or file.collection is None]

    def _posts_by(self, key: str) -> dict[Any, list[dict[str, Any]]]:
        """Posts by each value of a list in their front matter, newest first."""
        found: dict[Any, list[dict[str, Any]]] = {}
        for page in reversed(self._site.posts):
            for value in page.data.get(key) or ():
                if not isinstance(value, list | dict):
                    found.setdefault(value, []).append(page.data)
        return found

    def _collection(self, label: str) -> dict[str, Any]:
        """`Drops::CollectionDrop`: the collection's settings, and what is in it."""
        meta = self._site.config.collections[label]
        return {
            **meta,
            "label": label,
            "docs": [page.data for page in self._site.collections[label]],
            "files": [_file(one) for one in self._site.static_files if one.collection == label],
            "relative_directory": f"_{label}",
            "directory": UNKNOWN,
            "output": truthy(meta.get("output")),
        }


def _github(config: "Config") -> Any:
    """`site.github` of jekyll-github-metadata, as far as the name of the repository tells it."""
    own = config.values.get("github")
    if config.repository is None or not (own is None or isinstance(own, dict)):
        return UNKNOWN if own is None else own
    owner, _, name = config.repository.partition("/")
    url = f"https://github.com/{owner}"
    found = OpenDict(owner_name=owner, owner_url=url, repository_name=name, repository_url=f"{url}/{name}")
    found |= {"repository_nwo": config.repository, "project_title": name, **(own or {})}
    return found


def _is_html(page: Page) -> bool:
    return page.output_ext in HTML_EXTENSIONS or page.url.endswith("/")


def _file(file: StaticFile) -> dict[str, Any]:
    """`Drops::StaticFileDrop`."""
    name = file.path.rpartition("/")[2]
    ext = extname(name)
    return {
        **file.data,
        "name": name,
        "basename": name[: len(name) - len(ext)],
        "extname": ext,
        "path": file.relative_path,
        "collection": file.collection,
        "modified_time": UNKNOWN,
    }
