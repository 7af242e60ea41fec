"""A published page links to a page that Jekyll will not publish.

## What it finds

Drafts, pages with `published: false`, excluded and hidden pages, and pages of a collection without
`output: true`, that a published page links to. Without such a link they are taken for left out on purpose,
and so is a collection with `output: false` whose only links are in a list that no page leads to. It is a
warning only where another repository of the same domain may have a page at that address.

## Why it matters

Visitors who click on the link get "404 File not found", while the page is there, in your files.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
My [teaching](/teaching/).
```

```markdown bad path=_pages/teaching.md
---
permalink: /teaching/
published: ⟦false⟧
---
```

```markdown good path=_pages/about.md
---
permalink: /
---
My [teaching](/teaching/).
```

```markdown good path=_pages/teaching.md
---
permalink: /teaching/
---
```

## Fix

Publish the page, or remove the link: only you know which.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links.chosen import every
from sitelint.lint import Finding, Options, Related, Rule

from ..placeholders.survey import demo_pages
from .wanted import wanted

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("PUB004", "linked-unpublished", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every page, and one for every collection without output."""
    for path, span, collection, why, links in wanted(site):
        if collection and _is_put_out(site, collection) and not _are_reached(site, links):
            continue
        what = f"the pages of the collection `{collection}`" if collection else "this page"
        leads = "a link leads" if len(links) == 1 else f"{len(links)} links lead"
        is_certain = any(one.verdict.verdict == "broken" for one in links)
        yield RULE.finding(
            path,
            span,
            f"Jekyll will not publish {what} because {why}, yet {leads} to {'them' if collection else 'it'}",
            severity="error" if is_certain else "warning",
            related=tuple(Related(one.path, one.reference.span, "a link to it") for one in links),
        )


def _is_put_out(site: "Site", collection: str) -> bool:
    """Whether the settings say in so many words that a collection has no pages."""
    return site.config.collections.get(collection, {}).get("output") is False


def _are_reached(site: "Site", links: "list[ResolvedReference]") -> bool:
    """Whether such links are on the home page, on several, or where any page but a template's demo leads."""
    lists = {one.page for one in links}
    if "index.html" in lists or any(one.pages > 1 for one in links):
        return True
    demo = {file.path for file in demo_pages(site)}
    return any(
        one.verdict.file in lists and one.page not in lists and site.urls.source(one.page) not in demo
        for one in every(site)
    )
