"""The date of a post is in the future, so Jekyll leaves the post out until then.

## What it finds

Posts and pages of collections dated later than today, on a site that does not say `future: true`. GitHub
Pages' own build publishes them all the same, unless `_config.yml` says `future: false`. A template's demo
post is left alone: nobody waits for it.

## Why it matters

The page is nowhere on the site, and Jekyll says so only when asked for details. It appears with the first
build after its date, and a site that nobody changes is not built again.

## Example

```markdown bad path=_posts/2026-02-20-a-talk.md
---
title: A talk
date: ⟦2026-02-20⟧
---
Come and see.
```

```yaml bad
future: false
```

```markdown good path=_posts/2026-01-20-a-talk.md
---
title: A talk
date: 2026-01-20
---
Come and see.
```

```yaml good
future: false
```

## Fix

Set the date to today or earlier, or say `future: true` in `_config.yml`: only you know which.
"""

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from ..placeholders.reading import read

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("PUB002", "future-date", severity="info")

# Nobody plans so far ahead: such a date is a slip.
_TOO_FAR = timedelta(days=366)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every page that its date holds back.

    GitHub Pages' own build has `future: true` among its defaults (github-pages' configuration.rb).
    """
    if site.config.dialect == "ghpages" and site.config.user.get("future") is not False:
        return
    for page in site.pages:
        if page.unpublished_reason != "future" or page.date is None:
            continue
        if read(site.text_files[page.path]).whole:
            continue
        yield RULE.finding(
            page.path,
            page.place("date"),
            f"Jekyll will not publish this page because its date, {page.date:%Y-%m-%d}, is in the future: "
            "it appears with the first build after that, unless `_config.yml` says `future: true`",
            severity="warning" if page.date - site.now > _TOO_FAR else None,
        )
