"""Pages redirect to each other in a circle.

## What it finds

A page whose `redirect_to` (jekyll-redirect-from) leads back to it, directly or over other redirects.

## Why it matters

The browser goes round until it gives up: nobody ever sees one of these pages.

## Example

```yaml bad
plugins: [jekyll-redirect-from]
```

```markdown bad path=cv.md
---
permalink: /cv/
redirect_to: ⟦/resume/⟧
---
```

```markdown bad path=resume.md
---
permalink: /resume/
redirect_to: /cv/
---
```

```yaml good
plugins: [jekyll-redirect-from]
```

```markdown good path=cv.md
---
permalink: /cv/
redirect_to: /resume/
---
```

```markdown good path=resume.md
---
permalink: /resume/
---
```

## Fix

Remove one of the redirects: only you know which.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.plugins import redirect_from
from sitelint.jekyll.plugins.active import active
from sitelint.lint import Finding, Options, Related, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

RULE = Rule("PUB009", "redirect-loop", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every circle, on its first page."""
    if redirect_from.NAME not in active(site.config):
        return
    leads = {page.path: target for page in site.pages if (target := _target(site, page))}
    pages = site.by_path
    done: set[str] = set()
    for start in sorted(leads):
        way = []
        path: str | None = start
        while path in leads and path not in done:
            way.append(path)
            done.add(path)
            path = leads[path]
        if path in way:
            first, *others = way[way.index(path) :]
            round_ = " over " + " and ".join(f"`{one}`" for one in others) if others else ""
            yield RULE.finding(
                first,
                pages[first].place("redirect_to"),
                f"this page redirects to itself{round_}, so that nobody ever sees it: remove a `redirect_to`",
                related=tuple(
                    Related(one, pages[one].place("redirect_to"), "part of the circle") for one in others
                ),
            )


def _target(site: "Site", page: "Page") -> str | None:
    """The file of the page that a page redirects to, on this site."""
    value = page.value("redirect_to")
    value = value[0] if isinstance(value, list) and value else value
    if not page.published or not isinstance(value, str) or not value.startswith("/"):
        return None
    served = site.urls.serve(value)
    return site.urls.source(served) if served else None
