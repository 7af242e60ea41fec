"""Pages that Jekyll does not publish and published pages link to."""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.front_matter import has_header, split
from sitelint.jekyll.links.chosen import chosen
from sitelint.jekyll.unpublished import WHY
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Span
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.model import Page, Unpublished
    from sitelint.jekyll.site import Site

# Other reasons are errors by themselves, or no wish of the owner.
_REASONS = frozenset(
    ("draft", "published-false", "limit-posts", "underscore", "hidden", "backup", "excluded")
)
_LEFT_OUT = ("underscore", "hidden", "backup", "excluded")
_DEAD = ("missing", "other-project")
_PAGE = (".md", ".markdown", ".html")


class Wanted(NamedTuple):
    """What is not published, where that is decided, and the links that lead to it.

    `collection` is the label of one whose pages are all meant; `""` for a single page. `why` is a clause.
    """

    path: str
    span: Span
    collection: str
    why: str
    links: list["ResolvedReference"]


@remembered
def wanted(site: "Site") -> tuple[Wanted, ...]:
    """Every page that is linked to and not published, and every collection without output."""
    links = _dead_links(site)
    return (*_pages(site, links), *_files(site, links)) if links else ()


@remembered
def places_that_want(site: "Site") -> frozenset[tuple[str, Span, str | None]]:
    """The links to such pages: their files, spans and targets."""
    return frozenset(
        (one.path, one.reference.span, one.verdict.target) for page in wanted(site) for one in page.links
    )


def _pages(site: "Site", links: dict[str, list["ResolvedReference"]]) -> Iterator[Wanted]:
    by_label: dict[str, list[ResolvedReference]] = defaultdict(list)
    for page in site.pages:
        if page.published:
            continue
        found = [one for address in _addresses(page) for one in links.get(address, ())]
        if found and page.unpublished_reason == "collection-without-output":
            by_label[page.unpublished_detail] += found
        elif found and page.unpublished_reason in _REASONS:
            key = "published" if page.unpublished_reason == "published-false" else ""
            yield Wanted(page.path, page.place(key), "", WHY[page.unpublished_reason], found)
    for label, found in by_label.items():
        place = setting(site, "collections", label) or setting(site, "collections")
        if place:
            yield Wanted(place[0], place[1].span, label, "it has no `output: true`", found)


def _files(site: "Site", links: dict[str, list["ResolvedReference"]]) -> Iterator[Wanted]:
    """The pages in files and folders that Jekyll does not read."""
    for one in site.unpublished:
        if one.reason not in _LEFT_OUT:
            continue
        for path, addresses in _sources(site, one, links).items():
            found = [link for address in addresses for link in links.get(address, ())]
            if found and has_header(site.text_files.source(path).data):
                why = WHY[one.reason] if path == one.path else f"its folder `{one.path}` is left out"
                yield Wanted(path, Span(0, 0), "", why, found)


def _sources(
    site: "Site", one: "Unpublished", links: dict[str, list["ResolvedReference"]]
) -> dict[str, list[str]]:
    """The files that may be linked pages, in what is left out, and the addresses they would have."""
    if not one.path.endswith("/"):
        return {one.path: _file_addresses(site, one.path)} if one.path.endswith(_PAGE) else {}
    sources: dict[str, list[str]] = defaultdict(list)
    for address in links:
        if address.startswith(f"/{one.path}"):
            bare = address.strip("/").removesuffix(".html")
            for path in (f"{bare}{ext}" for ext in _PAGE):
                if site.tree.is_file(path):
                    sources[path].append(address)
    return sources


def _dead_links(site: "Site") -> dict[str, list["ResolvedReference"]]:
    """Links to what is not published, by path; also such as another repository may serve."""
    found: dict[str, list[ResolvedReference]] = defaultdict(list)
    for one in _dead(site):
        found[one.verdict.target or ""].append(one)
    return found


@chosen
def _dead(site: "Site", one: "ResolvedReference") -> bool:
    target = one.verdict.target
    if not one.certain or one.reference.kind != "link" or one.verdict.cause not in _DEAD or not target:
        return False
    addresses, folders = _of_unpublished(site)
    return target in addresses or target.startswith(folders)


# It is asked for every dead link of the same site.
@remembered
def _of_unpublished(site: "Site") -> tuple[frozenset[str], tuple[str, ...]]:
    """The addresses of what is not published, and how those begin that are in folders left out."""
    paths = {one.path for one in site.unpublished_pages}
    pages = [page for page in site.pages if page.path in paths and not page.published]
    addresses = {address for page in pages for address in _addresses(page)}
    folders = []
    for one in site.unpublished:
        if one.reason in _LEFT_OUT and one.path.endswith("/"):
            folders.append(f"/{one.path}")
        elif one.reason in _LEFT_OUT and one.path.endswith(_PAGE):
            addresses.update(_file_addresses(site, one.path))
    return frozenset(addresses), tuple(folders)


def _addresses(page: "Page") -> list[str]:
    """The paths at which people would link to a page if it were published."""
    if not page.destination:
        return []
    path = unquote(page.destination)
    folder = path.removesuffix("index.html")
    stem = path.removesuffix(".html")
    return (
        [f"/{path}", f"/{folder}", f"/{folder.rstrip('/')}"] if folder != path else [f"/{path}", f"/{stem}"]
    )


def _file_addresses(site: "Site", path: str) -> list[str]:
    """The paths of a page that Jekyll does not read: by its permalink, or by its file."""
    block = split(site.text_files.source(path).text)
    permalink = block.values.get("permalink") if block else None
    if isinstance(permalink, str) and permalink:
        bare = "/" + permalink.strip("/")
        return [bare, f"{bare}/"]
    stem = "/" + path.rpartition(".")[0]
    return [stem, f"{stem}.html", f"{stem}/"]
