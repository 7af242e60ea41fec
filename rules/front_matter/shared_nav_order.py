"""Two pages have the same `nav_order`, so their order in the menu is left to chance.

## What it finds

Pages of one folder and one `lang` with one `nav_order`, if the site sorts its menu by it, as al-folio does.
Pages with `nav: false` are in no menu.

## Why it matters

Jekyll sorts equal numbers as it likes: an entry of the menu may stand elsewhere after the next update.

## Example

```html bad path=_includes/header.html
{% assign sorted = site.pages | sort: "nav_order" %}
{% for p in sorted %}{% if p.nav %}{{ p.title }}{% endif %}{% endfor %}
```

```markdown bad path=_pages/cv.md
---
title: CV
nav: true
nav_order: 2
---
```

```markdown bad path=_pages/talks.md
---
title: Talks
nav: true
nav_order: ⟦2⟧
---
```

```html good path=_includes/header.html
{% assign sorted = site.pages | sort: "nav_order" %}
{% for p in sorted %}{% if p.nav %}{{ p.title }}{% endif %}{% endfor %}
```

```markdown good path=_pages/cv.md
---
title: CV
nav: true
nav_order: 2
---
```

```markdown good path=_pages/talks.md
---
title: Talks
nav: true
nav_order: 3
---
```

## Fix

Give one of them another number: only you know which.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule

from . import menu

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

RULE = Rule("FM013", "shared-nav-order", severity="info")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every number."""
    if not menu.templates(site):
        return
    pages: dict[tuple[str, str, float], list[Page]] = defaultdict(list)
    for page in menu.entries(site):
        order = page.value("nav_order")
        if isinstance(order, int | float):
            # Every language of a site has its own menu.
            lang = str(page.value("lang") or site.config.get("lang"))
            pages[page.path.rpartition("/")[0], lang, order].append(page)
    for (*_, order), (first, *others) in pages.items():
        if others:
            yield RULE.finding(
                others[-1].path,
                others[-1].place("nav_order"),
                f"`{first.path}` has `nav_order: {order}`, too, so which of them comes first is left to "
                "chance: give one another number",
                related=tuple(
                    Related(one.path, one.place("nav_order"), "the same") for one in (first, *others[:-1])
                ),
            )
