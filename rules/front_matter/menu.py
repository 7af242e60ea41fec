"""The menu that al-folio makes of pages: those with `nav: true`, sorted by their `nav_order`."""

from typing import TYPE_CHECKING

from sitelint.jekyll.utils import truthy
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_SORTED = regex(r"""sort: *["']nav_order["']""")


def templates(site: "Site") -> list["TextFile"]:
    """The layouts and includes of a site that sort pages by `nav_order`; none where it has no such menu."""
    return [file for file in site.text_files.templates if _SORTED.search(file.text)]


def entries(site: "Site") -> list["Page"]:
    """The pages that ask for a place in the menu."""
    pages = (page for page in site.pages if page.kind == "page" and page.published)
    return [page for page in pages if truthy(page.value("nav"))]
