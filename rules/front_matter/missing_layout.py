"""A page asks for a layout that the site does not have.

## What it finds

A `layout` in the front matter of a published page that is no file of `_layouts`. A site with a `theme` or
`remote_theme` may get its layouts from there, so nothing is reported for it; nor are the layouts of the
theme that GitHub Pages uses by default.

## Why it matters

Jekyll publishes the page without any layout: bare text, without menu, title and style. It says so in its log
only.

## Example

```html bad path=_layouts/single.html
<body>{{ content }}</body>
```

```markdown bad path=_pages/talks.md
---
layout: ⟦singel⟧
---
```

```html good path=_layouts/single.html
<body>{{ content }}</body>
```

```markdown good path=_pages/talks.md
---
layout: single
---
```

## Fix

If one of the site's layouts is called nearly the same, it is put in. The fix is unsafe: another one may have
been meant.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import near_miss
from sitelint.lint import Finding, Fix, Options, Related, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM006", "missing-layout", severity="warning", fixes=("unsafe",))

# Jekyll knows the first; the others are how people write that they want none.
_NONE = ("none", "null", "nil", "false", "")
# jekyll-theme-primer 0.6, the default theme of the gem github-pages.
_PAGES_THEME = ("default", "home", "page", "post")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every layout that is missing, on the first page that asks for it."""
    if not site.has_own_templates or not site.layouts:
        return
    supplied = {*site.layouts, *_NONE, *(_PAGES_THEME if site.config.dialect == "ghpages" else ())}
    missing: dict[str, list[tuple[str, Node]]] = {}
    for page in site.pages:
        block = page.front_matter if page.published else None
        name = block.value("layout") if block else None
        if block is None or not isinstance(name, str) or name in supplied:
            continue
        pair = block.pair("layout")
        if pair:
            missing.setdefault(name, []).append((page.path, pair[1]))
    for name, places in missing.items():
        (path, node), *more = places
        meant = near_miss(name, site.layouts)
        hint = f"; did you mean `{meant}`?" if meant else ": name one of those in `_layouts`"
        count = f" ({len(places)} pages ask for it)" if more else ""
        yield RULE.finding(
            path,
            node.span,
            f"there is no layout `{name}`, so Jekyll publishes this page without any{hint}{count}",
            fix=Fix.replacing(node.inner, meant, "another layout may have been meant") if meant else None,
            related=tuple(Related(path, other.span, "here, too") for path, other in more),
        )
