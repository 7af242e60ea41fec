"""jekyll-archives-v2: archives of any collection, by date and by any list in its front matter.

Follows jekyll-archives-v2 0.0.7 `jekyll-archives-v2.rb` and `archive.rb`.
"""

from collections.abc import Iterator
from typing import Any

from sitelint.jekyll.model import Page, Published
from sitelint.jekyll.plugins.archives import DATES, places
from sitelint.jekyll.plugins.build import Build, mapping, sequence
from sitelint.jekyll.plugins.singular import singular
from sitelint.jekyll.plugins.urls import from_template, made
from sitelint.jekyll.utils import to_s

NAME = "jekyll-archives-v2"
_TEMPLATES = {
    "year": "/:collection/:year/",
    "month": "/:collection/:year/:month/",
    "day": "/:collection/:year/:month/:day/",
}


def generate(build: Build) -> Iterator[Published]:
    """The archives of every collection that is configured."""
    for label, settings in mapping(build.config.get("jekyll-archives")).items():
        documents = build.collections.get(label)
        if documents is not None and isinstance(settings, dict):
            for url in dict.fromkeys(_urls(build, label, documents, settings)):
                yield made(url, NAME, extension="")


def _urls(build: Build, label: str, documents: list[Page], settings: dict[str, Any]) -> Iterator[str]:
    """The addresses of one collection's archives, some more than once."""
    templates = mapping(settings.get("permalinks"))
    for kind in _enabled(documents, settings.get("enabled")):
        template = to_s(templates.get(kind) or _TEMPLATES.get(kind, "/:collection/:type/:name/"))
        of_kind: dict[str, str | None] = {"collection": label, "type": singular(kind)}
        for place in places(build, documents, kind, settings.get("slug_mode")):
            yield from_template(template, place | of_kind)


def _enabled(documents: list[Page], enabled: Any) -> list[str]:
    """The kinds of archives that are on: those named, or dates and every attribute that is a list."""
    if enabled is True or enabled == "all":
        lists = (key for one in documents for key, value in one.data.items() if isinstance(value, list))
        return list(dict.fromkeys([*DATES, *lists]))
    return [to_s(kind) for kind in sequence(enabled)] if isinstance(enabled, list) else []
