"""jekyll-titles-from-headings: the first heading as the title of a Markdown page that has none.

Follows jekyll-titles-from-headings 0.5 `generator.rb`. Of the heading's Markdown only emphasis, code and
links are taken out.
"""

from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import FrontMatter
from sitelint.jekyll.model import Page
from sitelint.jekyll.plugins.active import active
from sitelint.jekyll.plugins.build import mapping
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config
    from sitelint.jekyll.site import Site

NAME = "jekyll-titles-from-headings"
_HEADING = regex(r"#{1,3}\s+(.*)")
_UNDERLINE = regex(r"[-=]+\s*$")
_LINK = regex(r"!?\[([^\[\]]*)\](?:\([^()]*\)|\[[^\[\]]*\])")
_MARKS = regex(r"\[\^[^\]]*\]|\*\*|__|[*`]|(?<!\w)_|_(?!\w)|\s#{1,3}\s*$")


def apply(site: "Site") -> None:
    """Give those pages their title; those of collections too where the settings say so."""
    settings = mapping(site.config.get("titles_from_headings"))
    if settings.get("enabled") is False:
        return
    for page in site.pages:
        # Documents have a title by their file's name, which a heading replaces.
        untitled = (
            page.data.get("title") is None
            if page.kind == "page"
            else settings.get("collections") is True and not _has_own_title(page)
        )
        if untitled and page.published and site.config.is_markdown(page.ext):
            title = first_heading(page)
            if title is not None:
                page.data["title"] = title


def may_entitle(config: "Config", block: FrontMatter) -> bool:
    """Whether a page with this front matter may have a title from its text."""
    return block.values.get("title") is None and NAME in active(config)


def first_heading(page: Page) -> str | None:
    """The text of the heading that a page's body begins with, None where it begins with something else."""
    text = page.source.text
    start = page.front_matter.body_start if page.front_matter else 0
    lines = text[start : start + 4000].lstrip().split("\n", 2)
    heading = _HEADING.match(lines[0])
    if heading is None and not (len(lines) > 1 and _UNDERLINE.match(lines[1])):
        return None
    words = heading[1] if heading else lines[0]
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", words)).split())


def _has_own_title(page: Page) -> bool:
    return page.front_matter is not None and "title" in page.front_matter.values
