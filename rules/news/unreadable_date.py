"""The `date:` of a post or document is no date that Jekyll can read.

## What it finds

A `date:` in the front matter of a post, a draft or a document of a collection that Ruby takes for no date:
`date: 2017`, `date: soon`, or nothing at all.

## Why it matters

Jekyll stops at it, and the whole site is not built.

## Example

```markdown bad path=_posts/2024-03-05-a-talk.md
---
title: A talk
date: ⟦2024⟧
---
```

```markdown good path=_posts/2024-03-05-a-talk.md
---
title: A talk
date: 2024-03-05
---
```

## Fix

None: only the author knows the date. A post needs no `date:`; its file name has one.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.ruby.dates import DateError, to_time
from sitelint.lint import Finding, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("NEWS011", "unreadable-date", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every date that stops the build."""
    for page in site.pages:
        block = page.front_matter
        if page.kind == "page" or block is None or "date" not in block.keys:
            continue
        value = block.value("date")
        try:
            readable = value is not None and to_time(value, site.config.timezone) is not None
        except DateError:
            readable = False
        node = block.node.get("date") if not readable and block.node else None
        if node:
            told = (
                f"`{value}` is no date that Jekyll can read" if value is not None else "the date is missing"
            )
            yield RULE.finding(
                page.path,
                node.span,
                f"{told}, and stops the build: write it as `2024-03-05`, or leave it out",
            )
