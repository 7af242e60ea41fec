"""jekyll-readme-index: a README is the index of its folder, where that has none.

Follows jekyll-readme-index 0.3 `generator.rb`.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from sitelint.jekyll.model import Page
from sitelint.jekyll.plugins.build import mapping
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

NAME = "jekyll-readme-index"
_INDEX = regex(r"(.*/)(?:index\.(?:html?|xhtml|xml))?", re.I | re.S)


def apply(site: "Site", place: Callable[[Page], None]) -> None:
    """Add those pages, and with `with_frontmatter` move READMEs that are pages; `place` gives URLs."""
    settings = mapping(site.config.get("readme_index"))
    if settings.get("enabled") is False:
        return
    readmes = [
        file
        for file in site.static_files
        # Jekyll 3 keeps the files of collections to itself.
        if _is_readme(site, file.path) and not (file.collection and site.config.dialect == "ghpages")
    ]
    moving = settings.get("with_frontmatter") is True
    pages = [page for page in site.pages if moving and page.kind == "page" and _is_readme(site, page.path)]
    if not readmes and not pages:
        return
    urls = [page.url for page in site.pages if page.kind == "page" and page.published]
    urls += [file.url for file in site.static_files]
    taken = {match[1].lower() for match in map(_INDEX.fullmatch, urls) if match}
    for file in readmes:
        folder = _folder(file.url)
        if folder.lower() in taken:
            continue
        page = site.reader.read_page(file.path)
        site.pages.append(page)
        _move(page, folder, place, taken)
        if settings.get("remove_originals") is True:
            site.static_files.remove(file)
    for page in pages:
        if _folder(page.url).lower() not in taken:
            _move(page, _folder(page.url), place, taken)


def _move(page: Page, folder: str, place: Callable[[Page], None], taken: set[str]) -> None:
    page.data["permalink"] = folder
    place(page)
    taken.add(folder.lower())


def _is_readme(site: "Site", path: str) -> bool:
    name = path.rsplit("/", 1)[-1].lower()
    return name.startswith("readme.") and site.config.is_markdown(name[len("readme") :])


def _folder(url: str) -> str:
    """What stands before the name of a file; of `/docs/` what stands before `docs`, as `File.dirname`."""
    return url.rstrip("/").rpartition("/")[0] + "/"
