"""One run of Jekyll over a site, as its generators see it.

A site with several languages (jekyll-polyglot, jekyll-multiple-languages-plugin) is built once for each,
every time with other pages; every other site is built once. A generator reads the build and yields what it
publishes; what was published before it ran stands in `added`.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.model import Page, Published, StaticFile
from sitelint.jekyll.utils import normalise
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


class Place(NamedTuple):
    """Where one run puts a page: its URL, and its file below the run's destination."""

    url: str
    path: str


class Build:
    """What one run of Jekyll has read, and what generators added so far.

    `pages` are those that Jekyll writes; `collections` maps each label to the documents that it keeps,
    written or not, posts under `posts`. `prefix` is the folder that the run writes to: `""`, or a language
    with a slash, and `not_localised` how paths begin that stand at the root all the same. `redirects` are
    what the run makes of a page's `redirect_from`, `places` those of pages that stand elsewhere in this run
    than they tell.
    """

    def __init__(
        self,
        site: "Site",
        pages: list[Page],
        collections: dict[str, list[Page]],
        static_files: list[StaticFile],
        prefix: str = "",
    ) -> None:
        self.site = site
        self.pages = pages
        self.collections = collections
        self.static_files = static_files
        self.prefix = prefix
        self.not_localised: tuple[str, ...] = ()
        self.added: list[Published] = []
        self.redirects: dict[Page, list[str]] = {}
        self.places: dict[Page, Place] = {}

    @classmethod
    def of(cls, site: "Site") -> "Build":
        """The one run over a site in one language."""
        pages = [page for page in site.pages if page.kind == "page" and page.published]
        return cls(site, pages, dict(site.collections), list(site.static_files))

    @property
    def config(self) -> Mapping[str, Any]:
        """The configuration, merged with Jekyll's defaults."""
        return self.site.config.values

    @property
    def posts(self) -> list[Page]:
        """The posts that Jekyll keeps."""
        return self.collections.get("posts", [])

    def place(self, page: Page) -> Place:
        """Where this run puts a page."""
        return self.places.get(page) or Place(page.url, page.destination)

    def moves(self, page: Page) -> bool:
        """Whether this run puts a page elsewhere than it tells."""
        return self.prefix != "" or page in self.places

    def all_pages(self) -> Iterator[Page]:
        """Documents, written or not, then pages."""
        for documents in self.collections.values():
            yield from documents
        yield from self.pages

    def documents(self) -> Iterator[Page]:
        """The documents that Jekyll writes a file for."""
        for documents in self.collections.values():
            yield from (document for document in documents if document.published)

    def has_url(self, url: str) -> bool:
        """Whether a page, a static file or something added has exactly that address."""
        return (
            any(self.place(page).url == url for page in self.pages)
            or any(file.url == url for file in self.static_files)
            or any(one.url == url for one in self.added)
        )

    def has_file(self, path: str) -> bool:
        """Whether the site's source holds a file or folder at `path`."""
        tree, path = self.site.tree, normalise(path)
        return tree.is_file(path) or tree.is_folder(path)

    def text_of(self, path: str) -> str:
        """The text of a file of the site's source; empty for what is no file there."""
        site = self.site
        return site.config.disk.source(site.root, path).text if site.tree.is_file(path) else ""

    def date(self, document: Page) -> datetime:
        """A document's date; one without is dated by the time of the build."""
        return document.date or self.site.now


def below(prefix: str, one: Published) -> Published:
    """The same below the folder `prefix` (`""`: as it is)."""
    if not prefix:
        return one
    return one._replace(url=f"/{prefix}{one.url.lstrip('/')}", destination=prefix + one.path)


def integer(value: Any) -> int:
    """A configured number as Ruby's `to_i` reads it; 0 for what is none, or too big to count with."""
    if isinstance(value, (int, float)):
        return int(value) if abs(value) < 2**53 else 0
    text = str(value).strip() if isinstance(value, str) else ""
    digits = text.removeprefix("-").removeprefix("+")
    length = next((at for at, char in enumerate(digits) if char not in "0123456789"), len(digits))
    number = int(digits[: min(length, 15)] or 0)
    return -number if text.startswith("-") else number


def mapping(value: Any) -> dict[str, Any]:
    """`value` if it is a hash, else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """`value` as a list without nulls: Ruby's `Array(value).compact`."""
    values = value if isinstance(value, list) else [value]
    return [item for item in values if item is not None]
