"""What `{% link %}` and `{% post_url %}` find (lib/jekyll/tags/{link,post_url}.rb of Jekyll 4.3)."""

import re
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import to_s
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_POST_NAME = regex(r"(.+/)?(\d+-\d+-\d+)-(.*)", re.DOTALL)


class LinkFinder:
    """Finds the URL of a source file. Jekyll 4 puts the baseurl before it, Jekyll 3 does not."""

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._base = site.config.baseurl if site.config.dialect == "jekyll4" else ""

    def link(self, argument: str) -> str | None:
        """The URL of the page, document or file with that path; None where Jekyll would stop."""
        slashed = "/" + argument.lstrip("/")
        url = self._by_path.get(argument, self._by_path.get(slashed))
        return None if url is None else self._base + url

    def post_url(self, argument: str) -> str | None:
        """The URL of the post of that name (`2024-01-31-title`, folders before it); None as above."""
        match = _POST_NAME.fullmatch(argument.removeprefix("/"))
        if match is None:
            return None
        folder, day, slug = match[1] or "", match[2], match[3]
        for stem in (f"_posts/{folder}{day}-{slug}", f"{folder}_posts/{day}-{slug}"):
            if stem in self._by_stem:
                return self._base + self._by_stem[stem]
        try:
            parts = [int(part) for part in day.split("-")]
            url = self._by_day.get((date(*parts), slug))
        except (ValueError, OverflowError, TypeError):
            return None
        return None if url is None else self._base + url

    @cached_property
    def _by_path(self) -> dict[str, str]:
        pages = [page for page in self._site.pages if page.published]
        files = [(file.relative_path, file.url) for file in self._site.static_files if file.published]
        plain = [(page.relative_path, page.url) for page in pages if page.kind == "page"]
        documents = [(page.relative_path, page.url) for page in pages if page.kind != "page"]
        # The first of two with one path wins in Jekyll, the last one in a dict.
        return dict(reversed([*plain, *files, *documents]))

    @cached_property
    def _by_stem(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for page in self._site.posts:
            folder, slash, name = page.relative_path.rpartition("/")
            dot = name.find(".")
            while dot > 0:
                found.setdefault(folder + slash + name[:dot], page.url)
                dot = name.find(".", dot + 1)
        return found

    @cached_property
    def _by_day(self) -> dict[tuple[date, str], str]:
        found: dict[tuple[date, str], str] = {}
        for page in self._site.posts:
            if page.date is not None:
                found.setdefault((page.date.date(), to_s(page.data.get("slug"))), page.url)
        return found
