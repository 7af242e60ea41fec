"""A value of front matter is a word that the layout does not know.

## What it finds

Keys for which the layouts of al-folio, academicpages and minimal-mistakes know a few words only: the side of
a table of contents (`toc.sidebar`) or of a picture (`align`), `cv_format`, `entries_layout`, `sort_by`,
`sort_order`, and the list of `_data/navigation.yml` that a sidebar shows (`sidebar.nav`). The layout of the
page has to be one that does so: if yours knows other words, these are right.

## Why it matters

Jekyll says nothing, and the layout goes on as if the key were not there, or shows something without its style
or an empty list.

## Example

```html bad path=_layouts/page.html
{% if page.toc.sidebar == "right" %}{{ content }}<nav id="toc-sidebar"></nav>
{% elsif page.toc.sidebar %}<nav id="toc-sidebar"></nav>{{ content }}{% endif %}
```

```markdown bad path=_pages/cv.md
---
layout: page
toc:
  sidebar: ⟦Right⟧
---
```

```html good path=_layouts/page.html
{% if page.toc.sidebar == "right" %}{{ content }}<nav id="toc-sidebar"></nav>
{% elsif page.toc.sidebar %}<nav id="toc-sidebar"></nav>{{ content }}{% endif %}
```

```markdown good path=_pages/cv.md
---
layout: page
toc:
  sidebar: right
---
```

## Fix

A word that differs in its letter case only, or is spelled nearly the same, is put in. The latter is unsafe:
another one may have been meant.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.misspelling import near_miss
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Rule, Span

from .choices import CHOICES, is_read, known_words, named

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

    from .choices import Choice

RULE = Rule("FM015", "unknown-value", severity="warning", fixes=("safe", "unsafe"))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for each value, in front matter or in the defaults of the settings."""
    found: dict[tuple[str, Span], Finding] = {}
    for choice in CHOICES:
        known = known_words(site, choice)
        right = {*known, *choice.fine}
        for page in site.pages if known else ():
            first, *others = choice.keys
            said = page.value(first)
            if said is None or not page.published:
                continue
            values = _texts(said, others) - right
            if values and is_read(site, page, choice):
                for path, node in _written(site, page, choice.keys):
                    if node.value in values and node.value not in named(site):
                        found[path, node.span] = _finding(site, path, node, choice, known)
    yield from found.values()


def _texts(value: Any, keys: Iterable[str]) -> set[str]:
    """The texts under a path of keys in a value; the value, if it is a text, where there are none."""
    values = [value]
    for key in keys:
        each = (one for value in values for one in (value if isinstance(value, list) else (value,)))
        values = [one.get(key) for one in each if isinstance(one, dict)]
    return {value for value in values if isinstance(value, str) and value}


def _written(site: "Site", page: "Page", keys: tuple[str, ...]) -> Iterator[tuple[str, "Node"]]:
    """The values under a path of keys that a page has of its front matter, or else of the defaults."""
    block = page.front_matter
    if block and block.node and keys[0] in block.values:
        yield from ((page.path, node) for node in _nodes(block.node, keys))
        return
    place = setting(site, "defaults")
    for entry in place[2].items if place else ():
        values = entry.get("values")
        if place and values:
            yield from ((place[0], node) for node in _nodes(values, keys))


def _nodes(root: "Node", keys: tuple[str, ...]) -> list["Node"]:
    """The texts under a path of keys, where they stand."""
    nodes = [root]
    for key in keys:
        each = (one for node in nodes for one in ((node.target or node).items or (node,)))
        nodes = [found for one in each if (found := one.get(key))]
    return [node for node in nodes if isinstance(node.value, str)]


def _finding(site: "Site", path: str, node: "Node", choice: "Choice", known: tuple[str, ...]) -> Finding:
    value = node.value
    same = [word for word in known if word.lower() == value.lower()]
    meant = same[0] if same else near_miss(value, known)
    if choice.words:
        words = " and ".join(f"`{word}`" for word in choice.words)
        message = f"the layout knows {words} here, not `{value}`, and {choice.otherwise}"
    else:
        message = (
            f"`{site.data_files['navigation']}` has no list `{value}`, and the layout {choice.otherwise}"
        )
    return RULE.finding(
        path,
        node.span,
        f"{message}; did you mean `{meant}`?" if meant else message,
        fix=Fix.replacing(node.inner, meant, "" if same else "another one may be meant") if meant else None,
        severity=None if choice.breaks else "info",
    )
