"""The URLs of a site: what its host serves for a path, and where two files want the same place."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from sitelint.jekyll.links import web
from sitelint.jekyll.model import Published
from sitelint.text.named_tuple import NamedTuple


class Conflict(NamedTuple):
    """A file below `_site` that more than one source is written to; the last one stays."""

    path: str
    published: tuple[Published, ...]


class UrlMap:
    """Everything that a site publishes, by the file below `_site` that it becomes.

    Paths are decoded and without baseurl; letter case counts. Of two things with the same file, the one
    given last stays.
    """

    def __init__(self, published: Iterable[Published]) -> None:
        self._by_path: dict[str, Published] = {}
        self._doubles: dict[str, list[Published]] = {}
        for one in published:
            known = self._by_path.get(one.path)
            if known is not None:
                self._doubles.setdefault(one.path, [known]).append(one)
            self._by_path[one.path] = one

    def __iter__(self) -> Iterator[Published]:
        return iter(self._by_path.values())

    def __len__(self) -> int:
        return len(self._by_path)

    def __contains__(self, path: object) -> bool:
        return isinstance(path, str) and self.serve(path) is not None

    def __getitem__(self, path: str) -> Published:
        """What stands in the file `path` below `_site`. Raises KeyError."""
        return self._by_path[path]

    def serve(self, path: str) -> str | None:
        """The file below `_site` that GitHub Pages answers with, or None.

        `/x` is the file `x`, else `x.html`, else (by a redirect to `/x/`) `x/index.html`; `/x/` is
        `x/index.html` only. Repeated slashes count as one.
        """
        return next((file for file in _candidates(web.fold_slashes(path)) if file in self._by_path), None)

    def source(self, path: str) -> str | None:
        """The source of the file `path` below `_site`; None for one that a plugin made, or no such file."""
        published = self._by_path.get(path)
        return None if published is None else published.source

    @cached_property
    def conflicts(self) -> list[Conflict]:
        """Files that several sources are written to, in the order of the files."""
        return [
            Conflict(path, tuple(several))
            for path, several in sorted(self._doubles.items())
            if len({(one.source, one.generator) for one in several}) > 1
        ]

    @cached_property
    def _of_source(self) -> dict[str, list[Published]]:
        found: dict[str, list[Published]] = {}
        for one in self._by_path.values():
            if one.source is not None:
                found.setdefault(one.source, []).append(one)
        return found

    def of_source(self, path: str) -> list[Published]:
        """Everything that is made from a file of the sources."""
        return self._of_source.get(path, [])

    @cached_property
    def folders(self) -> frozenset[str]:
        """Every folder below `_site`, without slashes around it."""
        found: set[str] = set()
        for path in self._by_path:
            folder = path.rpartition("/")[0]
            while folder and folder not in found:
                found.add(folder)
                folder = folder.rpartition("/")[0]
        return frozenset(found)

    def has_folder(self, path: str) -> bool:
        """Whether `path` (without slashes around it) is a folder below `_site`."""
        return path in self.folders

    @cached_property
    def first_segments(self) -> list[str]:
        """The first names of all paths: folders and files at the site's root, sorted."""
        return sorted({path.partition("/")[0] for path in self._by_path})

    @cached_property
    def _in_small_letters(self) -> dict[str, str]:
        return {path.lower(): path for path in self._by_path}

    def ignoring_case(self, path: str) -> str | None:
        """The path that is served if letter case did not count: `/About/` for `/about/`; None if none is."""
        known = self._in_small_letters
        found = next((known[file] for file in _candidates(path.lower()) if file in known), None)
        return None if found is None else _canonical(found)


def _candidates(path: str) -> tuple[str, ...]:
    """The files below `_site` that may be served for a path, the first one that is there."""
    path = path.removeprefix("/")
    if path.endswith("/") or not path:
        return (f"{path}index.html",)
    return (path, f"{path}.html", f"{path}/index.html")


def _canonical(path: str) -> str:
    """The path as people link to it: `index.html` left out."""
    name = path.rpartition("/")[2]
    return "/" + (path.removesuffix("index.html") if name == "index.html" else path)
