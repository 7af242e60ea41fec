"""A key of the front matter is misspelled, so Jekyll does not know it.

## What it finds

A key that is a slip of the keyboard away from one that Jekyll or its usual plugins read (`permalik`, `tilte`,
`layuot`), on a page that does not have the right one.

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

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import near_miss
from sitelint.lint import Edit, Finding, Fix, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("FM007", "misspelled-key", severity="warning", fixes=("unsafe",))

# What Jekyll reads, and jekyll-redirect-from, jekyll-seo-tag, jekyll-sitemap.
_KEYS = (
    *("layout", "title", "permalink", "published", "date", "category", "categories", "tags", "excerpt"),
    *("description", "redirect_from", "redirect_to", "sitemap"),
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every misspelled key that no template reads."""
    found: dict[str, list[Finding]] = {}
    for page in site.pages:
        block = page.front_matter
        if block is None:
            continue
        suspects = [key for key in block.values if isinstance(key, str) and near_miss(key, _KEYS)]
        for key, _ in block.node.pairs if suspects and block.node else ():
            meant = near_miss(key.value, _KEYS) if key.value in suspects else None
            if meant and meant not in block.values:
                found.setdefault(key.value, []).append(
                    RULE.finding(
                        page.path,
                        key.span,
                        f"Jekyll knows no `{key.value}`; did you mean `{meant}`?",
                        fix=Fix(
                            f"Replace with `{meant}`",
                            (Edit(key.span, meant),),
                            "unsafe",
                            "it changes the page",
                        ),
                    )
                )
    for name, findings in found.items():
        # A site may well have a key of its own that is one letter away: then something reads it.
        if not _is_read(site, name):
            yield from findings


def _is_read(site: "Site", key: str) -> bool:
    return any(
        f".{key}" in file.text or f"'{key}'" in file.text or f'"{key}"' in file.text
        for file in site.text_files
        if file.kind in ("layout", "include", "page")
    )
