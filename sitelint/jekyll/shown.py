"""What a file shows of the rest of its site, and its state: while that is the same, so is what is shown."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest

if TYPE_CHECKING:
    from sitelint.jekyll.facts import LiquidFacts
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.text_files import TextFiles

PAGES = "pages"
"""The front matter of all pages, which is all that Liquid is given of them here; the names of all files."""
DATA = "data"
"""The data files."""
BIBLIOGRAPHY = "bibliography"
"""The bibliographies."""

_OF_PAGES = frozenset(
    (
        *("page.next", "page.previous", "site.pages", "site.html_pages", "site.posts", "site.documents"),
        *("site.collections", "site.html_files", "site.static_files", "site.tags", "site.categories"),
        "site.related_posts",
    )
)
"""What Liquid reads of other pages; beside these, every collection by its label."""
_BY_TAG = ("link:", "post_url:", "include_relative:", "paginator")
_CITING = ("bibliography", "cite")


class Shown:
    """Tells what the text files of one site show of the rest of it."""

    def __init__(self, site: "Site", files: "TextFiles") -> None:
        self._site = site
        self._files = files
        self._states: dict[str, bytes] = {}

    def parts(self, touched: Iterable[str]) -> frozenset[str]:
        """The parts of the site that are in what Liquid read (`Context.touched`).

        Configuration, layouts and includes are no such parts: all pages are made with them.
        """
        found = set()
        for name in touched:
            space, _, key = name.partition(".")
            if name == "site":
                found |= {PAGES, DATA}
            elif space == "site" and key.partition(".")[0] == "data":
                found.add(DATA)
            elif name in _OF_PAGES or name.startswith(_BY_TAG) or key in self._site.collections:
                found.add(PAGES)
        return frozenset(found)

    def parts_of(self, liquid: "LiquidFacts") -> frozenset[str]:
        """The parts of the site that a file shows; some may be files that it includes from beside it."""
        cites = any(use.name in _CITING for use in liquid.unknown_tags)
        beside = {use.target for use in liquid.includes if use.tag == "include_relative" and use.target}
        return self.parts(liquid.touched) | beside | ({BIBLIOGRAPHY} if cites else set())

    def state(self, parts: Iterable[str]) -> bytes:
        """What parts of the site are like; a part is one of those above, or the path of a file."""
        for part in parts:
            if part not in self._states:
                self._states[part] = digest(self._content(part))
        return digest(self._states[part] for part in sorted(parts))

    def _content(self, part: str) -> Iterator[bytes]:
        if part == PAGES:
            yield self._site.state_of_pages
        elif part in (DATA, BIBLIOGRAPHY):
            for file in (*self._files.before_pages, *self._files.after_pages):
                if file.kind == part:
                    yield _encoded(file.path)
                    yield file.source.data
        else:
            yield self._files.source(part).data


def state_of_pages(site: "Site") -> bytes:
    """What Liquid is given of all pages, and the names of all files."""
    return digest(_of_pages(site))


def _of_pages(site: "Site") -> Iterator[bytes]:
    yield from (page.shown for page in site.pages)
    yield from (_encoded(file.path) for file in site.static_files)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
