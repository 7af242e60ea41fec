"""A post is an empty file, and Jekyll publishes an empty page.

## What it finds

Files in `_posts` with nothing in them, not even front matter.

## Why it matters

The post is in the list of posts and in the feed, with a title made of its name, and leads to a blank page.

## Example

```markdown bad path=_posts/2024-05-17-drawing-graphs.md
⟦⟧
```

```markdown good path=_posts/2024-05-17-drawing-graphs.md
---
title: Drawing graphs
---
Draw the graph first.
```

## Fix

Write the post, or remove the file: only you know which.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("PUB010", "empty-post", severity="warning")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every empty post."""
    for page in site.posts:
        if page.published and page.front_matter is None and not page.source.text.strip():
            yield RULE.finding(
                page.path,
                Span(0, 0),
                "this post is empty, and Jekyll publishes a blank page: write it, or remove the file",
            )
