"""A page names an author who is not in `_data/authors.yml`.

## What it finds

An `author`, or one of `authors`, that is no key of `_data/authors.yml`, if the templates look for it there
(as those of minimal-mistakes and academicpages do) and other pages name authors who are, or one is called
nearly the same.

## Why it matters

The page appears without its author, or under your name.

## Example

```yaml bad path=_data/authors.yml
lindqvist:
  name: Ada Lindqvist
```

```html bad path=_includes/author.html
{% assign author = site.data.authors[page.author] %}
```

```markdown bad path=_posts/2024-05-17-cuts.md
---
author: ⟦lindquist⟧
---
```

```yaml good path=_data/authors.yml
lindqvist:
  name: Ada Lindqvist
```

```html good path=_includes/author.html
{% assign author = site.data.authors[page.author] %}
```

```markdown good path=_posts/2024-05-17-cuts.md
---
author: lindqvist
---
```

## Fix

If one of the authors is called nearly the same, the name is put in. The fix is unsafe: somebody else may have
been meant.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import near_miss
from sitelint.jekyll.yaml.places import find_pair
from sitelint.lint import Finding, Fix, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM014", "unknown-author", severity="warning", fixes=("unsafe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every author of a page."""
    data = site.data.get("authors")
    if not isinstance(data, dict) or not _looks_them_up(site):
        return
    authors = [key for key in data if isinstance(key, str)]
    named = [(page, node) for page in site.pages if page.published for node in _authors(page)]
    in_use = any(node.value in authors for _, node in named)
    for page, node in named:
        if node.value in authors:
            continue
        meant = near_miss(node.value, authors)
        if meant or in_use:
            hint = f"; did you mean `{meant}`?" if meant else ""
            fix = Fix.replacing(node.span, meant, "somebody else may have been meant") if meant else None
            message = f"`{site.data_files['authors']}` has no author `{node.value}`{hint}"
            yield RULE.finding(page.path, node.span, message, fix=fix)


def _looks_them_up(site: "Site") -> bool:
    return "minimal-mistakes" in (site.theme or "") or any(
        "site.data.authors[" in file.text for file in site.text_files if file.kind in ("layout", "include")
    )


def _authors(page: "Page") -> Iterator["Node"]:
    """The texts under `author` and `authors`."""
    for key in ("author", "authors"):
        pair = find_pair(page.front_matter.node, key) if page.front_matter else None
        for node in (pair[1].items or (pair[1],)) if pair else ():
            if isinstance(node.value, str) and node.value:
                yield node
