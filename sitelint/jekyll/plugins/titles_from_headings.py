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
    for page in site.pages:
        # Documents have a title by their file's name, which a heading replaces.
        untitled = page.value("title") is None if page.kind == "page" else not _has_own_title(page)
        if untitled and page.published and _looks_at(site.config, page):
            start = page.front_matter.body_start if page.front_matter else 0
            title = _first_heading(page.source.text, start)
            if title is not None:
                page.data["title"] = title


def may_entitle_otherwise(config: "Config", page: Page, text: str, block: FrontMatter) -> bool:
    """Whether a page may have another title than it has, now that its file has this text and front matter."""
    if block.value("title") is not None or NAME not in active(config) or not _looks_at(config, page):
        return False
    return bool(_first_heading(text, block.body_start) != page.value("title"))


def _looks_at(config: "Config", page: Page) -> bool:
    """Whether the plugin looks at pages like this one for a title, where they have none."""
    settings = mapping(config.get("titles_from_headings"))
    if settings.get("enabled") is False or not config.is_markdown(page.ext):
        return False
    return bool(page.kind == "page" or settings.get("collections") is True)


def _first_heading(text: str, start: int) -> str | None:
    """The text of the heading that a page's body, from `start`, begins with; None where there is none."""
    lines = text[start : start + 4000].lstrip().split("\n", 2)
    heading = _HEADING.match(lines[0])
    if heading is None and not (len(lines) > 1 and _UNDERLINE.match(lines[1])):
        return None
    words = heading[1] if heading else lines[0]
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", words)).split())


def _has_own_title(page: Page) -> bool:
    return page.front_matter is not None and "title" in page.front_matter.keys
