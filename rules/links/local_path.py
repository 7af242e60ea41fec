r"""A link or image leads to a place on its author's own computer.

## What it finds

Addresses such as `file:///…`, `C:\…`, `/Users/ada/…` and `/home/ada/…`, and those of Jekyll's preview,
`localhost:4000`. Other ports of `localhost` are left alone: a tutorial may mean the reader's computer.

## Why it matters

It works for the author, and for nobody else.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
My [thesis](⟦file:///Users/ada/site/files/thesis.pdf⟧).
```

```markdown good path=_pages/about.md
---
permalink: /
---
My [thesis](/files/thesis.pdf).
```

## Fix

None: copy the file into the folder of your site, for instance to `files/`, and link to it there.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from .reporting import report
from .selecting import EVERY_KIND, broken, by_place

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("LNK009", "local-path", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place with such an address."""
    for one, *_ in by_place(broken(site, EVERY_KIND, "local")):
        # What a template puts together of `url` is a matter of `_config.yml`.
        if one.exact:
            message = (
                f"`{one.reference.url}` is a place on your own computer, where visitors cannot go: put the "
                "file into the folder of your site, or link to the page on the web"
            )
            yield report(RULE, site, one, message)
