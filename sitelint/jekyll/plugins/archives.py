"""jekyll-archives: a page for every year, month, day, category and tag that posts use.

Follows jekyll-archives 2.3 `jekyll-archives.rb` and `archive.rb`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sitelint.jekyll.model import Page, Published
from sitelint.jekyll.plugins.build import Build, mapping, sequence
from sitelint.jekyll.plugins.urls import from_template, made
from sitelint.jekyll.slugify import slugify
from sitelint.jekyll.utils import deep_merge, to_s

NAME = "jekyll-archives"
DEFAULTS: Mapping[str, Any] = {
    "enabled": [],
    "permalinks": {
        "year": "/:year/",
        "month": "/:year/:month/",
        "day": "/:year/:month/:day/",
        "tag": "/tag/:name/",
        "category": "/category/:name/",
    },
}
_LISTS = {"tags": "tag", "categories": "category"}  # what `enabled` calls it → its type
DATES = {"year": "%Y", "month": "%Y/%m", "day": "%Y/%m/%d"}


def generate(build: Build) -> Iterator[Published]:
    """The archives of the kinds that are enabled."""
    settings = deep_merge(dict(DEFAULTS), mapping(build.config.get("jekyll-archives")))
    templates = mapping(settings["permalinks"])
    everything = [*_LISTS, *DATES]
    enabled = settings.get("enabled")
    kinds = everything if enabled is True or enabled == "all" else sequence(enabled)
    urls = (
        from_template(to_s(templates.get(_LISTS.get(kind, kind))), {**place, "type": _LISTS.get(kind, kind)})
        for kind in everything
        if kind in kinds
        for place in places(build, build.posts, kind, settings.get("slug_mode"))
    )
    for url in dict.fromkeys(urls):
        yield made(url, NAME, extension="")


def places(build: Build, documents: list[Page], kind: str, mode: Any) -> Iterator[dict[str, str | None]]:
    """The placeholders of the address of each archive of one kind: a date, or a list in the front matter."""
    return _dates(build, documents, kind) if kind in DATES else _names(documents, kind, mode)


def _dates(build: Build, documents: Iterable[Page], kind: str) -> Iterator[dict[str, str | None]]:
    """The years, months or days of the documents, each as the placeholders of its address."""
    found = dict.fromkeys(build.date(document).strftime(DATES[kind]) for document in documents)
    for value in found:
        yield dict(zip(("year", "month", "day"), value.split("/"), strict=False))


def _names(documents: Iterable[Page], attribute: str, mode: Any) -> Iterator[dict[str, str | None]]:
    """The values of a list in the documents' front matter, each as the placeholder of its address.

    Only text has a name; of a number in the list, the address has none.
    """
    for document in documents:
        values = document.data.get(attribute)
        for value in values if isinstance(values, list) else []:
            yield {"name": slugify(value, to_s(mode) or "default") if isinstance(value, str) else None}
