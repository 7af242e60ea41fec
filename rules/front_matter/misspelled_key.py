"""A key of the front matter is misspelled, so Jekyll does not know it.

## What it finds

A key that nothing on the site reads and that is a slip of the keyboard away from one that Jekyll, its usual
plugins or the templates of the site read (`permalik`, `tilte`, `nav_oder`), on a page, or among the `values`
of `defaults` in `_config.yml`, that do not have the right one. What only templates read counts if a page has
it, and no key that more pages have is taken for a slip of it.

## Why it matters

Jekyll takes an unknown key for one of your own and goes on: the page has no title, no layout, or another
address.

## Example

```markdown bad path=_pages/talks.md
---
title: Talks
⟦permalik⟧: /talks/
---
```

```markdown good path=_pages/talks.md
---
title: Talks
permalink: /talks/
---
```

## Fix

The key that was meant is put in. The fix is unsafe: it changes the page.
"""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.derived import derived
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM007", "misspelled-key", severity="warning", fixes=("unsafe",))

# What Jekyll reads, and jekyll-redirect-from, jekyll-seo-tag, jekyll-sitemap.
_KEYS = (
    *("layout", "title", "permalink", "published", "date", "category", "categories", "tags", "excerpt"),
    *("description", "redirect_from", "redirect_to", "sitemap"),
)
# What themes read: where this one does not, such a key is no misspelling of another.
_OF_THEMES = frozenset(
    "author authors author_profile bibliography classes comments contents feature_row featured gallery "
    "header images importance keywords location mathjax nav_order profile profiles publisher read_time "
    "related sidebar share subtitle teaser thumbnail toc_label toc_sticky venue".split()
)
# More pages than have the right key, and more than these, hardly share a slip.
_SLIPS = 3
_TAG = regex(r"\{[{%][^{}]*")
_READ = regex(r"(?<![\w.-])(?!site\.|include\.|forloop\.)\w+\.([A-Za-z_]\w+)")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every misspelled key that nothing reads."""
    meant = _Meant(site)
    for page in site.pages:
        block = page.front_matter
        if block and any(meant[key] for key in block.keys) and block.node:
            yield from _in_mapping(page.path, block.node, meant)
    place = setting(site, "defaults")
    for entry in place[2].items if place else ():
        values = entry.get("values")
        if place and values:
            yield from _in_mapping(place[0], values, meant)


def _in_mapping(path: str, node: "Node", meant: "_Meant") -> Iterator[Finding]:
    keys = {key.value for key, _ in node.pairs}
    for key, _ in node.pairs:
        word = meant[key.value] if isinstance(key.value, str) else None
        if word and word not in keys:
            yield RULE.finding(
                path,
                key.span,
                f"nothing on this site reads `{key.value}`; did you mean `{word}`?",
                fix=Fix.replacing(key.span, word, "it changes the page"),
            )


class _Meant(dict[Any, "str | None"]):
    """The key that each key of front matter was meant to be; None for a right one."""

    def __init__(self, site: "Site") -> None:
        super().__init__()
        self._templates = [file for file in site.text_files if file.kind in ("page", "layout", "include")]
        self._uses = Counter(
            key for page in site.pages if page.front_matter for key in page.front_matter.keys
        )
        # A theme whose templates are not in the sources may read anything.
        self._read = frozenset(self._keys()) & self._uses.keys() if site.has_own_templates else frozenset()

    def __missing__(self, key: Any) -> "str | None":
        self[key] = self._find(key) if isinstance(key, str) else None
        return self[key]

    def _find(self, key: str) -> "str | None":
        from sitelint.jekyll.misspelling import distance, is_put_aside, near_miss

        found = None if key.lower() in _OF_THEMES else near_miss(key, _KEYS)
        if found is None and key not in _KEYS and key not in _OF_THEMES:
            close = near_miss(key, self._read)
            if close and distance(key, close, 1) == 1 and self._uses[key] <= max(_SLIPS, self._uses[close]):
                found = close
        if found and is_put_aside(key, found):
            return None
        # A site may well have a key of its own that is one letter away: then something reads it.
        return None if found and self._is_named(key) else found

    def _keys(self) -> Iterator[str]:
        """The keys that the templates ask pages, documents and the like for."""
        return (key for file in self._templates for key in _keys_read(file))

    def _is_named(self, key: str) -> bool:
        names = (f".{key}", f"'{key}'", f'"{key}"')
        return any(name in file.text for file in self._templates for name in names)


@RULE.asks
@derived
def _keys_read(file: "TextFile") -> tuple[str, ...]:
    return tuple(sorted({key for tag in _TAG.finditer(file.text) for key in _READ.findall(tag[0])}))
