"""Front matter that has changed in words which only readers see: all else that is known of the site holds."""

from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import FrontMatter, front_digest, split
from sitelint.jekyll.plugins.titles_from_headings import may_entitle_otherwise
from sitelint.jekyll.site import Site
from sitelint.text import Source

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.rendering import Around

# Jekyll and its plugins make no address, order or list of them; but see `_decides`.
_WORDS = frozenset(
    ("title", "subtitle", "description", "summary", "abstract", "excerpt", "venue", "citation")
)


def renew(site: Site, path: str) -> dict[str, str] | None:
    """Let a known site know what the front matter of the page at `path` says now; the words it had, by key.

    None where the page is none of the site's, or where more may have changed than words of this page, of
    which Jekyll makes one page.
    """
    page = site.by_path.get(path)
    before = page.front_matter if page else None
    is_one_of_many = len(site.runs) > 1 or len(site.by_path) < len(site.pages)
    if page is None or before is None or is_one_of_many:
        return None
    source = Source(path, site.content(path))
    now = split(source.text)
    if now is None or source.decoded.bad_offset is not None:
        return None
    if may_entitle_otherwise(site.config, page, source.text, now):
        return None
    words = _changed_words(before, now)
    if words is None or any(
        _decides(site, key, page.collection) or page.data.get(key) != before.values[key] for key in words
    ):
        return None
    page.data |= {key: now.values[key] for key in words}
    page.renew(now, front_digest(source, now))
    site.forget_states()
    return {key: before.values[key] for key in words}


def is_same_around(site: Site, page: "Page", words: dict[str, str]) -> bool:
    """Whether its layouts refer to the same things around a page as they did when it had other `words`."""
    files = site.text_files
    names = {"page", *(f"page.{key}" for key in words)}
    layouts = [files[path] for path in files.layouts_of(files[page.path]) if path in files]
    reading = [one for one in layouts if not names.isdisjoint(one.facts.liquid.touched)]
    now, data = _around(site, page, reading), page.data
    page.data = data | words
    try:
        return now == _around(site, page, reading)
    finally:
        page.data = data


def _around(site: Site, page: "Page", layouts: "list[TextFile]") -> "list[Around]":
    """What layouts show of a page, but for how they come to their references."""
    if not layouts:
        return []
    from sitelint.jekyll.rendering import Renderer

    renderer = Renderer(site, site.text_files.source)
    return [renderer.layout_references(one, page) for one in layouts]


def _changed_words(before: FrontMatter, now: FrontMatter) -> set[str] | None:
    """The keys that have other words now; None where other things have changed."""
    if before.error or now.error or [*before.values] != [*now.values]:
        return None
    changed = {key for key, value in now.values.items() if _differs(before.values[key], value)}
    values = [block.values[key] for key in changed for block in (before, now)]
    is_words = changed <= _WORDS and all(isinstance(value, str) and value for value in values)
    return changed if is_words else None


def _differs(one: object, other: object) -> bool:
    return type(one) is not type(other) or repr(one) != repr(other)


def _decides(site: Site, key: str, collection: str | None) -> bool:
    """Whether documents of a collection are put in order by a key."""
    return site.config.collections.get(collection or "", {}).get("sort_by") == key
