"""jekyll-paginate-v2: the pages of every list whose template has `pagination: enabled: true`.

Follows jekyll-paginate-v2 3.0 `paginationGenerator.rb`, `paginationModel.rb` and `paginator.rb`. The first
page of a list takes its template's place, mostly at the same address.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sitelint.jekyll.model import Page, Published
from sitelint.jekyll.plugins import autopages
from sitelint.jekyll.plugins.build import Build, integer, mapping
from sitelint.jekyll.plugins.lists import Index, List
from sitelint.jekyll.plugins.urls import folder_of, from_path, made
from sitelint.jekyll.utils import deep_merge, to_s, truthy

NAME = "jekyll-paginate-v2"
DEFAULTS: Mapping[str, Any] = {
    "enabled": False,
    "collection": "posts",
    "offset": 0,
    "per_page": 10,
    "permalink": "/page:num/",
    "sort_field": "date",
    "limit": 0,
    "indexpage": None,
    "extension": "html",
}


def move_templates(build: Build) -> None:
    """Put every template where the first page of its list is published."""
    index = Index(build.collections)
    for page, a_list in _templates(build):
        first = _page(a_list, 1, _page_count(index, a_list), None)
        page.url, page.destination = first.url, first.path
        page.data["url"] = first.url


def generate(build: Build) -> Iterator[Published]:
    """The further pages of every list, and all those of lists that autopages make."""
    settings = _site_settings(build)
    index = Index(build.collections)
    for page, a_list in _templates(build):
        count = _page_count(index, a_list)
        yield from (_page(a_list, number, count, page.path) for number in range(2, count + 1))
    for made_list in autopages.lists(build, settings):
        enabled = truthy(settings.get("enabled")) and truthy(made_list.settings.get("enabled"))
        count = _page_count(index, made_list) if enabled else 1
        yield from (_page(made_list, number, count, None) for number in range(1, count + 1))


def _site_settings(build: Build) -> dict[str, Any]:
    """The site's `pagination:` laid on the plugin's defaults."""
    return deep_merge(dict(DEFAULTS), mapping(build.config.get("pagination")))


def _templates(build: Build) -> Iterator[tuple[Page, List]]:
    """The pages that lists are made from, each with its list."""
    settings = _site_settings(build)
    if not truthy(settings.get("enabled")):
        return
    for page in build.pages:
        own = page.data.get("pagination")
        if isinstance(own, dict) and truthy(own.get("enabled")):
            permalink = page.data.get("permalink")
            base = permalink if isinstance(permalink, str) and permalink else folder_of(build.place(page).url)
            yield page, List(deep_merge(settings, own), base, page.path)


def _page_count(index: Index, a_list: List) -> int:
    """How many pages a list has; one at least, and none where Jekyll would stop."""
    per_page = integer(a_list.settings.get("per_page"))
    limit = integer(a_list.settings.get("limit"))
    pages = -(-index.count(a_list.settings) // per_page) if per_page > 0 else 0
    return max(1, min(pages, limit) if limit > 0 else pages)


def _page(a_list: List, number: int, count: int, source: str | None) -> Published:
    """Page `number` of `count` (`Paginator#initialize`, and what the model makes of it)."""
    settings = a_list.settings
    index = "" if settings.get("indexpage") is None else to_s(settings["indexpage"]).split(".")[0]
    extension = (
        "" if settings.get("extension") is None else "." + to_s(settings["extension"]).removeprefix(".")
    )
    url = a_list.base if a_list.base.endswith("/") else a_list.base + "/"
    if number > 1:
        url = url.rstrip("/") + "/" + to_s(settings.get("permalink")).lstrip("/")
    if url.endswith("/"):
        url += (index or "index") + (extension or ".html")
    elif "." not in url:
        url += index or "index"
    url = url.replace(":num", str(number), 1).replace(":max", str(count), 1)
    if not url.endswith(extension):
        url += extension
    return made(from_path(url), NAME, source=source, made_for=a_list.path, extension=extension)
