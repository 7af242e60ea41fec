"""Which references the rules on links look at, and which of them belong together."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.front_matter import has_header
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Span
from sitelint.text.regex import regex

from ..placeholders.content import in_address, is_content, is_set_apart, may_be_for_own
from ..placeholders.survey import demo_pages

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.links.verdict import Cause, ResolvedReference
    from sitelint.jekyll.site import Site

# Causes that have a rule of their own.
OTHER_RULES = ("case", "liquid", "baseurl", "email", "malformed", "astray", "local", "unpublished")
EVERY_KIND = ("link", "image", "resource")
# So many missing addresses of one folder have one cause: of a folder that the site has, and has not.
_MANY = 8
_FEW = 3
# What a layout makes of a page is on that page, and on its like in another language.
_OF_ONE = 2
_README = regex(r"(?:^|/)readme[-_.][^/]+\.(?:md|markdown)$", re.IGNORECASE)


def broken(site: "Site", kinds: tuple[str, ...], *causes: "Cause") -> Iterator["ResolvedReference"]:
    """The broken references of some kinds (`link`, `image`, `resource`), of the given causes or of any.

    What stands in a branch of Liquid that may never be taken is left out: it is not known to be broken. So is
    what is right on the pages that include the file, and broken only where the file is published by itself;
    Liquid that is not run; what stands on a template's demo page, which is to go as a whole, or what only
    that shows; patterns to be copied; what is read on GitHub; addresses that say themselves what to put
    there; and those that Jekyll makes of a permalink that `odd-permalink` tells.
    """
    fine = fine_where_included(site)
    for one in _broken(site):
        if one.reference.kind not in kinds:
            continue
        if _is_left_alone(site, one.path) or is_idle_liquid(site, one):
            continue
        if _is_placeholder(site, one) or one.verdict.target in _cut_short(site):
            continue
        page = site.urls.source(one.page) if one.pages <= (_OF_ONE if one.part == "layout" else 1) else None
        if page and _is_left_alone(site, page):
            continue
        if (not causes or one.verdict.cause in causes) and (one.path, one.reference.span) not in fine:
            yield one


def _is_placeholder(site: "Site", one: "ResolvedReference") -> bool:
    """Whether an address has a place for one's own in it, which `placeholder-value` tells."""
    file = site.text_files.get(one.path) if may_be_for_own(one.reference.url) else None
    if file is None or file.kind not in ("page", "static"):
        return False
    return in_address(file, one.reference.span) is not None and is_content(file)


@remembered
def _cut_short(site: "Site") -> frozenset[str]:
    """What browsers leave of the addresses of pages in which a query or a fragment seems to begin."""
    odd = (page.url for page in site.pages if "?" in page.url or "#" in page.url)
    return frozenset(url.partition("?")[0].partition("#")[0] for url in odd)


@chosen
def _broken(site: "Site", one: "ResolvedReference") -> bool:
    return one.verdict.verdict == "broken" and one.certain


def _is_left_alone(site: "Site", path: str) -> bool:
    """Whether the links of a file are not looked at: a demo page, others' files, those for GitHub, unused
    parts.
    """
    return path in _to_go(site) or _is_for_nobody(site, path)


# All rules on broken links ask for it, one after the other, of the same site.
@remembered
def _to_go(site: "Site") -> frozenset[str]:
    """Demo pages, and parts of pages that no page includes."""
    return frozenset([*(file.path for file in demo_pages(site)), *_unused_parts(site)])


def _is_for_nobody(site: "Site", path: str) -> bool:
    """Whether a file is read on GitHub, or is a pattern, a part of a library or another site's page.

    No file is opened whose path does not tell that it may be.
    """
    is_saved, is_apart = _is_saved(site, path), is_set_apart(path)
    file = site.text_files.get(path) if is_saved or is_apart or _README.search(path) else None
    if file is None:
        return False
    if file.kind == "static":
        return is_saved or is_apart
    return _is_for_github(file) or (file.kind == "page" and is_apart)


def _is_saved(site: "Site", path: str) -> bool:
    """Whether a file has the folder beside it that a browser saves along with a page.

    Quarto and R Markdown put a folder of that name beside what the owner wrote, and others into that.
    """
    stem, _, ending = path.rpartition(".")
    if ending not in ("html", "htm") or not site.tree.is_folder(f"{stem}_files"):
        return False
    return not any(site.tree.is_folder(f"{stem}_files/{name}") for name in ("libs", "figure-html"))


def _unused_parts(site: "Site") -> set[str]:
    """Files that were to be parts of pages, by the name of their folder, and that no page includes."""
    parts = {
        page.path for page in site.pages if "/includes/" in f"/{page.path}" and page.front_matter is None
    }
    if not parts:
        return parts
    files = (file for file in site.text_files if file.kind in ("page", "layout", "include"))
    return parts - {use.target for file in files for use in file.facts.liquid.includes if use.target}


# Many rules ask for it, one after the other, of the same file.
@remembered
def is_written(file: "TextFile") -> bool:
    """Whether readers see what the owner wrote in a file: no theme's template, no template's demo page."""
    if file.kind == "include":
        return file.path.endswith(".md") and file.published
    return file.kind in ("page", "static") and is_content(file) and not _is_for_github(file)


def _is_for_github(file: "TextFile") -> bool:
    """Whether a page is a `README-zh.md` or the like, which GitHub Pages publishes, and nobody reads."""
    return file.kind == "page" and bool(_README.search(file.path)) and not has_header(file.text)


def markdown_runs(file: "TextFile", *marks: str) -> Iterator[Span]:
    """The runs of text that readers see in the body of a Markdown file, and that hold one of some marks."""
    text = file.text
    prose = file.facts.prose if _is_markdown(file.path) else ()
    found: set[int] = set()
    for mark in marks if prose else ():
        at = text.find(mark, file.body_start)
        while at >= 0:
            index = bisect_right(prose, at, key=itemgetter(0)) - 1
            is_inside = index >= 0 and at + len(mark) <= prose[index].end
            if is_inside:
                found.add(index)
            at = text.find(mark, prose[index].end if is_inside else at + 1)
    yield from (prose[index] for index in sorted(found) if prose[index].start >= file.body_start)


def _is_markdown(path: str) -> bool:
    return path.endswith((".md", ".markdown"))


def is_idle_liquid(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a URL holds Liquid that Jekyll does not run: in a file without front matter, or in a value."""
    url = one.reference.url
    file = site.text_files.get(one.path) if "{{" in url or "{%" in url else None
    return file is not None and (file.kind == "static" or is_value(site, one))


# Four rules ask for it, one after the other, of the same site.
@remembered
def fine_where_included(site: "Site") -> frozenset[tuple[str, Span]]:
    """The places of references of pages that are right on another page, which includes that page's file."""
    return frozenset((one.path, one.reference.span) for one in _fine_elsewhere(site))


@chosen
def _fine_elsewhere(site: "Site", one: "ResolvedReference") -> bool:
    return (
        one.verdict.verdict == "ok"
        and site.urls.source(one.page) != one.path
        and one.path in site.text_files
        and site.text_files[one.path].kind == "page"
    )


def by_place(found: Iterable["ResolvedReference"]) -> Iterator[list["ResolvedReference"]]:
    """References that are written at one place, together: a loop makes many of one `{{ … }}`.

    An include may make several of one name, also of its beginning (`cut-480.webp` of `cut.png`). Of one
    address that is broken on several pages, only the first is given.
    """
    places: dict[tuple[str, int], dict[str, ResolvedReference]] = {}
    for one in found:
        of_place = places.setdefault((one.path, one.reference.span.start), {})
        of_place.setdefault(one.reference.url, one)
    for of_place in places.values():
        yield list(of_place.values())


def by_template(site: "Site", found: Iterable["ResolvedReference"]) -> Iterator[list["ResolvedReference"]]:
    """References by place, but all of one data file together: wrong is the template that shows them."""
    of_data: dict[str, list[ResolvedReference]] = {}
    for several in by_place(found):
        path = several[0].path
        file = site.text_files.get(path)
        if file is not None and file.kind in ("data", "config", "bibliography"):
            of_data.setdefault(path, []).extend(several)
        else:
            yield several
    yield from of_data.values()


def is_value(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a reference stands in data or front matter, of which a template makes the link."""
    file = site.text_files.get(one.path)
    if file is None or file.kind not in ("page", "static", "layout", "include"):
        return True
    # What another page shows of it is of the kind that it is there.
    return one.reference.syntax == "front_matter" or one.reference.span.start < file.body_start


def by_folder(
    site: "Site", found: Iterable[list["ResolvedReference"]]
) -> Iterator[tuple[str, list["ResolvedReference"]]]:
    """Groups of references, and the folder whose absence, or whose move, is the one cause of all.

    What one file has of many missing addresses in one folder is one group, of few if they are settings, which
    came as one list. Of a folder that the site does not have, few are enough, and the other files that lead
    there belong to the group. The folder is `""` for every other group, which stays as it is given.
    """
    of_folder: dict[tuple[str, str], list[ResolvedReference]] = defaultdict(list)
    for several in found:
        one = several[0]
        folder = _folder(site, one.verdict.target or "") if one.verdict.cause == "missing" else ""
        if folder and len(several) == 1:
            is_alone = one.part == "layout" or is_setting(site, one.path) or site.urls.has_folder(folder)
            of_folder[one.path if is_alone else "", folder].append(one)
        else:
            yield "", several
    for (path, folder), together in of_folder.items():
        if len(together) >= (_FEW if is_setting(site, path) or not site.urls.has_folder(folder) else _MANY):
            yield folder, together
        else:
            yield from (("", [one]) for one in together)


def is_setting(site: "Site", path: str) -> bool:
    """Whether what stands in a file is a setting of the site."""
    return path in site.text_files and site.text_files[path].kind == "config"


def _folder(site: "Site", target: str) -> str:
    """The outermost folder of an address that the site does not have, or the one that it is in."""
    folder = ""
    for name in target.strip("/").split("/")[:-1]:
        folder = f"{folder}/{name}".lstrip("/")
        if not site.urls.has_folder(folder):
            break
    return folder
