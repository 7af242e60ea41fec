"""Front matter that has changed in words which only readers see: all else that is known of the site holds."""

from sitelint.jekyll.front_matter import FrontMatter, front_digest, split
from sitelint.jekyll.plugins.titles_from_headings import may_entitle
from sitelint.jekyll.site import Site
from sitelint.text import Source

# Jekyll and its plugins make no address, order or list of them; but see `_decides`.
_WORDS = frozenset(
    ("title", "subtitle", "description", "summary", "abstract", "excerpt", "venue", "citation")
)


def renew(site: Site, path: str) -> bool:
    """Let a known site know what the front matter of the page at `path` says now.

    False where the page is none of the site's, or where more may have changed than words of this page, of
    which Jekyll makes one page.
    """
    page = site.by_path.get(path)
    before = page.front_matter if page else None
    is_one_of_many = len(site.runs) > 1 or len(site.by_path) < len(site.pages)
    if page is None or before is None or is_one_of_many:
        return False
    source = Source(path, site.content(path))
    now = split(source.text)
    if now is None or source.decoded.bad_offset is not None or may_entitle(site.config, now):
        return False
    words = _changed_words(before, now)
    if words is None or any(
        _decides(site, key, page.collection) or page.data.get(key) != before.values[key] for key in words
    ):
        return False
    page.data |= {key: now.values[key] for key in words}
    page.renew(now, front_digest(source, now))
    site.forget_state()
    return True


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
