"""What a file shows of the rest of its site, and its state: while that is the same, so is what is shown."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest

if TYPE_CHECKING:
    from sitelint.jekyll.facts import LiquidFacts
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.text_files import TextFiles

DATA = "data"
"""The data files."""
BIBLIOGRAPHY = "bibliography"
"""The bibliographies."""
_ADDRESSES = "/*"
"""The addresses of all pages, and the names of all files."""
_CITING = ("bibliography", "cite")


def part_of_pages(label: str | None) -> str:
    """The front matter of all pages of a collection, or of those of none, which Liquid is given here."""
    return f"/{label or ''}"


def is_of_pages(part: str) -> bool:
    """Whether a part of the site is made of pages; the path of a file does not begin with a slash."""
    return part[0] == "/"


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
        found: set[str] = set()
        for name in touched:
            space, _, key = name.partition(".")
            if space == "site":
                found |= self._in_site.get(key.partition(".")[0], frozenset()) if key else self._all
            elif name.startswith("paginator"):
                found |= self._all
            elif name.startswith("post_url:"):
                found |= {_ADDRESSES, part_of_pages("posts")}
            elif name.startswith(("link:", "include_relative:")):
                found.add(_ADDRESSES)
        # With several languages, what one page says may leave another one out.
        return frozenset(found if len(self._site.runs) < 2 or found <= {DATA} else found | self._all)

    @cached_property
    def _in_site(self) -> dict[str, frozenset[str]]:
        """The parts that are in values of `site`, by their keys (`liquid_site`)."""
        of_labels = {label: frozenset((part_of_pages(label),)) for label in self._site.collections}
        documents = frozenset((_ADDRESSES,)).union(*of_labels.values())
        return {
            "data": frozenset((DATA,)),
            **dict.fromkeys(("pages", "html_pages"), frozenset((part_of_pages(None),))),
            **dict.fromkeys(("static_files", "html_files"), frozenset((_ADDRESSES,))),
            **dict.fromkeys(("documents", "collections"), documents),
            **dict.fromkeys(("related_posts", "tags", "categories"), of_labels["posts"]),
            **of_labels,
        }

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset().union(*self._in_site.values())

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
        if is_of_pages(part):
            yield self._site.states_of_pages.get(part, b"")
        elif part in (DATA, BIBLIOGRAPHY):
            for file in (*self._files.before_pages, *self._files.after_pages):
                if file.kind == part:
                    yield _encoded(file.path)
                    yield file.source.data
        else:
            yield self._files.source(part).data


def states_of_pages(site: "Site") -> dict[str, bytes]:
    """The states of the parts that are made of pages and of the names of files."""
    of_pages: dict[str, list[bytes]] = {}
    for page in site.pages:
        of_pages.setdefault(part_of_pages(page.label), []).append(page.shown)
    of_pages[_ADDRESSES] = [page.state for page in site.pages]
    of_pages[_ADDRESSES] += [_encoded(file.path) for file in site.static_files]
    return {part: digest(shown) for part, shown in of_pages.items()}


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
