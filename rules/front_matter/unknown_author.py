"""A page names an author who is not in `_data/authors.yml`.

## What it finds

An `author` that is no key of `_data/authors.yml`, if the templates look for it there (as those of
minimal-mistakes and academicpages do) and other pages name authors who are, or one is called nearly the same.
So do `authors`, if a template goes through them and looks for each there.

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
from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM014", "unknown-author", severity="warning", fixes=("unsafe",))

_EACH_AUTHOR = regex(r"\{%-?\s*for\s+(\w+)\s+in\s+[\w.]*authors\b")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every author of a page."""
    data = site.data.get("authors")
    keys = tuple(_looked_up(site))
    if not isinstance(data, dict) or not keys:
        return
    authors = [key for key in data if isinstance(key, str)]
    named = [(page, node) for page in site.pages if page.published for node in _authors(page, keys)]
    in_use = any(node.value in authors for _, node in named)
    for page, node in named:
        if node.value in authors:
            continue
        meant = near_miss(node.value, authors)
        if meant or in_use:
            hint = f"; did you mean `{meant}`?" if meant else ": add them there, or correct the name"
            fix = Fix.replacing(node.inner, meant, "somebody else may have been meant") if meant else None
            message = f"`{site.data_files['authors']}` has no author `{node.value}`{hint}"
            yield RULE.finding(page.path, node.span, message, fix=fix)


def _looked_up(site: "Site") -> Iterator[str]:
    """The keys of front matter whose texts the templates look for in the data."""
    templates = [file.text for file in site.text_files.templates]
    asking = [text for text in templates if "site.data.authors[" in text]
    if asking or "minimal-mistakes" in (site.theme or ""):
        yield "author"
    if any(f"site.data.authors[{each}]" in text for text in asking for each in _EACH_AUTHOR.findall(text)):
        yield "authors"


def _authors(page: "Page", keys: tuple[str, ...]) -> Iterator["Node"]:
    """The texts under some keys of the front matter."""
    for key in keys:
        pair = page.front_matter.pair(key) if page.front_matter else None
        for node in (pair[1].items or (pair[1],)) if pair else ():
            if isinstance(node.value, str) and node.value:
                yield node
