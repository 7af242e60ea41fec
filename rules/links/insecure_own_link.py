"""A page refers to its own site by `http://`, while the site is published by `https://`.

## What it finds

Addresses that begin with the domain of `url` in `_config.yml`, but with `http://`, where `url` says `https://`
or the site is at `github.io`. All of a file are one finding.

## Why it matters

Browsers warn of such links, take a detour, or do not load the file at all.

## Example

```yaml bad path=_config.yml
url: https://ada.example.edu
```

```markdown bad path=index.md
---
---
My [thesis](⟦http://ada.example.edu/files/thesis.pdf⟧).
```

```yaml good path=_config.yml
url: https://ada.example.edu
```

```markdown good path=index.md
---
---
My [thesis](https://ada.example.edu/files/thesis.pdf).
```

## Fix

`http` becomes `https`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span

from .own_domain import is_secure, with_own_domain

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("LNK013", "insecure-own-link", severity="info", fixes=("safe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every file, on its first such address."""
    if not is_secure(site):
        return
    for path, found in with_own_domain(site).items():
        spans = [one.reference.span for one in found if one.reference.url[:5].lower() == "http:"]
        if spans:
            edits = tuple(Edit(Span(span.start, span.start + 4), "https") for span in spans)
            yield RULE.finding(
                path,
                spans[0],
                "this site is published by `https://`: begin the address with that",
                fix=Fix("Replace `http` with `https`", edits),
                related=tuple(Related(path, span, "here, too") for span in spans[1:]),
            )
