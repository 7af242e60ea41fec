"""What a site as a whole still publishes of a template."""

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having, remembered
from sitelint.jekyll.utils import truthy

from .content import is_not_to_edit
from .demo import setting_leaves
from .fingerprints import file_key, kinds_of, size_key
from .reading import Passage, entries, in_data, read, settings

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

    from .kinds import Kind

# A site in which so many pages, and so large a part of all, are demo is the template, or a fork just begun.
_MOST_PAGES = 8
_MOST_PART = 0.75
# Settings of services that only pages load whose front matter switches them on.
_SWITCHES = {"disqus_shortname": "disqus_comments", "giscus": "giscus_comments"}
# Settings that themes and plugins read without a template of the site naming them.
_ALWAYS_READ = frozenset(("title", "name", "description", "url", "author", "repository", "scholar"))


class Survey:
    """The published demo content of a site; `template` names the template where most pages are demo.

    `written` counts the pages that have a text of their own.
    """

    def __init__(self) -> None:
        self.pages: list[tuple[TextFile, Kind]] = []
        self.passages: list[tuple[TextFile, list[Passage]]] = []
        self.template: str | None = None
        self.written = 0


@remembered
def survey(site: "Site") -> Survey:
    """What the site as a whole still publishes of a template."""
    found = Survey()
    for file in site.text_files:
        passages: list[Passage] = []
        if not file.published:
            continue
        if _is_text(file):
            reading = read(file)
            found.written += reading.is_written
            if reading.whole:
                found.pages.append((file, reading.whole))
            passages = [*reading.passages]
            if passages and file.path in site.replaced:
                continue
        elif file.kind == "config":
            of_template = _read_settings(site, file, settings(file))
            passages = [passage for passage in of_template if _is_switched_on(site, file, passage)]
        elif file.kind == "data":
            passages = [*_in_data(site).get(file.path, ())]
        elif file.kind == "bibliography":
            passages = entries(file)
        passages = [one for one in passages if not _is_own_file(site, file.text[slice(*one.span)])]
        if passages:
            found.passages.append((file, passages))
    if len(found.pages) >= max(_MOST_PAGES, _MOST_PART * found.written):
        found.template = Counter(kind.template for _, kind in found.pages).most_common(1)[0][0]
    return found


def demo_pages(site: "Site") -> list["TextFile"]:
    """The published pages that are wholly a template's demo."""
    return [file for file in having(site, _demo) if file.published]


@derived
def _demo(file: "TextFile") -> "Kind | None":
    """The demo content that a page wholly is."""
    return read(file).whole if _is_text(file) else None


def _is_text(file: "TextFile") -> bool:
    return file.kind == "page" or (file.kind == "include" and file.path.endswith(".md"))


def _is_own_file(site: "Site", value: str) -> bool:
    """Whether a value names a file of the site that is not the template's: only the name has been kept."""
    path = value.strip().strip("/")
    if " " in path or not site.tree.is_file(path):
        return False
    return not (kinds_of(size_key(site.size(path))) and kinds_of(file_key(site.content(path))))


def _read_settings(site: "Site", file: "TextFile", passages: list[Passage]) -> list[Passage]:
    """Those of some settings that anything of the site reads."""
    return [passage for passage in passages if is_setting_read(site, _setting(file, passage))]


def is_setting_read(site: "Site", name: str) -> bool:
    """Whether a theme, a plugin or anything of the site reads a setting."""
    touched = _touched(site)
    return touched is None or name in _ALWAYS_READ or f"site.{name}" in touched


def _setting(file: "TextFile", passage: Passage) -> str:
    """The setting whose value a passage is in."""
    pairs = file.yaml.pairs if file.yaml else ()
    at = bisect_right(pairs, passage.span.start, key=lambda pair: pair[1].span.start) - 1
    return str(pairs[at][0].value) if at >= 0 else ""


def _is_switched_on(site: "Site", file: "TextFile", passage: Passage) -> bool:
    """Whether any page that is no demo asks for what a setting is for."""
    switch = _SWITCHES.get(_setting(file, passage))
    return switch is None or any(
        truthy(page.value(switch)) and read(site.text_files[page.path]).whole is None
        for page in site.pages
        if page.published
    )


@remembered
def _in_data(site: "Site") -> dict[str, list[Passage]]:
    """The passages of the data that is shown, each where it was written: not in what a program made of it."""
    held = {file: in_data(file) for file in site.text_files if file.kind == "data" and file.published}
    held = {file: passages for file, passages in held.items() if passages}
    shown = {file for file in held if is_read(site, file)}
    made = {file.text[slice(*one.span)] for file in shown if is_not_to_edit(file) for one in held[file]}
    return {
        file.path: passages
        for file, passages in held.items()
        if not is_not_to_edit(file)
        and (file in shown or any(file.text[slice(*one.span)] in made for one in passages))
    }


def is_read(site: "Site", file: "TextFile") -> bool:
    """Whether anything of the site reads a data file."""
    return is_data_read(site, file.path.partition("/")[2].partition("/")[0].rsplit(".", 1)[0])


def is_data_read(site: "Site", name: str) -> bool:
    """Whether anything of the site reads the data of a name."""
    touched = _touched(site)
    return touched is None or not touched.isdisjoint((f"site.data.{name}", "site.data"))


# It is asked for each file in which something of a template stands.
@remembered
def _touched(site: "Site") -> frozenset[str] | None:
    """What the site's pages and layouts read of `site`; None where a theme's gem reads what it likes.

    What an include reads is read by those that it is in, and only they tell it what to read. A layout that no
    page has shows nothing, unless a setting names it: jekyll-scholar and jekyll-archives are told theirs so.
    """
    if not site.has_own_templates:
        return None
    files = site.text_files
    pages = [file for file in files if file.kind == "page" and file.published]
    layouts = {path for page in pages for path in files.layouts_of(page) if path in files}
    named = {node.value for *_, node in setting_leaves(site)}
    layouts |= {file.path for file in files if file.kind == "layout" and _stem(file.path) in named}
    readers = [*pages, *(files[path] for path in sorted(layouts))]
    return frozenset(name for file in readers for name in file.facts.liquid.touched)


def _stem(path: str) -> str:
    return path.rpartition("/")[2].rpartition(".")[0]
