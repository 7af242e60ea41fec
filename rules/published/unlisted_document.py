"""A publication or project is in no list, because its category is none that the list goes through.

## What it finds

Two themes list their documents by category, and leave out what has another one or none: academicpages its
publications by `publication_category` in `_config.yml`, al-folio its projects by `display_categories` in the
front matter of the page.

## Why it matters

The page exists, and nobody finds it: visitors read the list.

## Example

```markdown bad path=_pages/projects.md
---
permalink: /projects/
display_categories: [work, fun]
---
{% for category in page.display_categories %}
{% assign found = site.projects | where: "category", category %}
{% for one in found %}[{{ one.title }}]({{ one.url }}){% endfor %}
{% endfor %}
```

```markdown bad path=_projects/cuts.md
---
title: Cuts of graphs
category: ⟦Work⟧
---
```

```yaml bad path=_config.yml
include: [_pages]
enable_project_categories: true
collections:
  projects:
    output: true
```

```markdown good path=_pages/projects.md
---
permalink: /projects/
display_categories: [work, fun]
---
{% for category in page.display_categories %}
{% assign found = site.projects | where: "category", category %}
{% for one in found %}[{{ one.title }}]({{ one.url }}){% endfor %}
{% endfor %}
```

```markdown good path=_projects/cuts.md
---
title: Cuts of graphs
category: work
---
```

```yaml good path=_config.yml
include: [_pages]
enable_project_categories: true
collections:
  projects:
    output: true
```

## Fix

If only the letter case is other, the category of the list is put in. Otherwise give the page one of the
categories that the list has, or add its category there.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import truthy
from sitelint.lint import Finding, Fix, Options, Rule, Span
from sitelint.text.named_tuple import NamedTuple

from ..placeholders.content import is_content

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

RULE = Rule("PUB008", "unlisted-document", severity="warning", fixes=("safe",))


class _List(NamedTuple):
    """A page that lists the documents of a collection by these categories."""

    url: str
    collection: str
    categories: tuple[str, ...]


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every document."""
    lists = list(_lists(site))
    for label in dict.fromkeys(one.collection for one in lists):
        shown = [one for one in lists if one.collection == label]
        known = [category for one in shown for category in one.categories]
        for page in site.collections.get(label, ()):
            category = page.value("category")
            if str(category) in known or not page.published or _is_named(site, category):
                continue
            if page.value("redirect_to"):
                # An address of old, that only leads on.
                continue
            if is_content(site.text_files[page.path]):
                yield _finding(page, shown[0].url, known)


def _lists(site: "Site") -> Iterator[_List]:
    by_key = site.config.get("publication_category")
    by_page = truthy(site.config.get("enable_project_categories"))
    for page in site.pages:
        # A page that another one replaces lists nothing.
        if not page.published or site.urls.source(page.destination) != page.path:
            continue
        if isinstance(by_key, dict) and "site.publication_category" in page.source.text:
            yield _List(page.url, "publications", tuple(map(str, by_key)))
        shown = page.value("display_categories")
        if by_page and isinstance(shown, list) and shown and "site.projects" in page.source.text:
            yield _List(page.url, "projects", tuple(map(str, shown)))


def _is_named(site: "Site", category: object) -> bool:
    """Whether another list may show the category: something on the site names it."""
    return isinstance(category, str) and any(
        f'"{category}"' in file.text or f"'{category}'" in file.text
        for file in site.text_files
        if file.kind in ("page", "layout", "include") and file.published
    )


def _finding(page: "Page", url: str, known: list[str]) -> Finding:
    category = page.value("category")
    span = page.place("category")
    what = f"its category `{category}` is none of the list's" if category else "it has no `category`"
    same = [one for one in known if isinstance(category, str) and one.lower() == category.lower()]
    return RULE.finding(
        page.path,
        span,
        f"`{url}` does not list this page because {what}: {', '.join(f'`{one}`' for one in known)}",
        fix=Fix.replacing(span, same[0]) if same and span != Span(0, 0) else None,
    )
