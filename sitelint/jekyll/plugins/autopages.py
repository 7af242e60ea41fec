"""The autopages of jekyll-paginate-v2: a list for every tag, category and collection in use.

Follows jekyll-paginate-v2 3.0 `autopages/autoPages.rb` and `baseAutoPage.rb`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sitelint.jekyll.front_matter import split
from sitelint.jekyll.plugins.build import Build, mapping
from sitelint.jekyll.plugins.lists import List, keys_of
from sitelint.jekyll.slugify import slugify
from sitelint.jekyll.utils import deep_merge, to_s, truthy

_USUAL = {"enabled": True, "slugify": {"mode": "none", "cased": False}}
DEFAULTS: Mapping[str, Any] = {
    "enabled": False,
    "tags": {"layouts": ["autopage_tags.html"], "permalink": "/tag/:tag", **_USUAL},
    "categories": {"layouts": ["autopage_category.html"], "permalink": "/category/:cat", **_USUAL},
    "collections": {"layouts": ["autopage_collection.html"], "permalink": "/collection/:coll", **_USUAL},
}
# section of the settings → the placeholder of its permalink, and the filter that a list of it gets
_SECTIONS = {
    "tags": (":tag", "tag"),
    "categories": (":cat", "category"),
    "collections": (":coll", "collection"),
}


def lists(build: Build, pagination: dict[str, Any]) -> Iterator[List]:
    """One list for every value that documents use and layout of its section; `pagination` is the site's."""
    settings = deep_merge(dict(DEFAULTS), mapping(build.config.get("autopages")))
    if not truthy(settings.get("enabled")):
        return
    for section, (placeholder, setting) in _SECTIONS.items():
        own = mapping(settings.get(section))
        if not truthy(own.get("enabled")):
            continue
        layouts = own.get("layouts")
        for name in layouts if isinstance(layouts, list) else []:
            path, data = _layout(build, to_s(name))
            permalink = to_s(deep_merge(own, mapping(data.get("autopages"))).get("permalink"))
            paginated = deep_merge(pagination, mapping(data.get("pagination")))
            for value in _values(build, section):
                base = permalink.replace(placeholder, _slug(value, own), 1)
                yield List(paginated | {setting: value}, base, path)


def _slug(value: str, settings: dict[str, Any]) -> str:
    how = mapping(settings.get("slugify"))
    return slugify(value, to_s(how.get("mode")) or "default", cased=truthy(how.get("cased"))) or ""


def _values(build: Build, section: str) -> list[str]:
    """The tags, categories or collections that documents stand under, in the order of their first use."""
    found: dict[str, None] = {}
    for label, documents in build.collections.items():
        for document in documents:
            if "pagination" not in document.data:
                value = label if section == "collections" else document.data.get(section)
                found.update(dict.fromkeys(keys_of(value)))
    return list(found)


def _layout(build: Build, name: str) -> tuple[str, dict[str, Any]]:
    """The path and front matter of the layout file `name`; no front matter where there is no such file."""
    path = f"_layouts/{name}"
    front_matter = split(build.text_of(path))
    return path, front_matter.values if front_matter else {}
