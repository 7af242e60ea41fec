"""A web address is written so that browsers take it for a page of one's own site, or for none at all.

## What it finds

Web addresses without `https://` (`www.example.org`, `doi.org/10.1000/1`), with a mistyped or doubled one
(`https//`, `htps://`, `http://https://`), in brackets or quotes (`((https://example.org))`), a bare DOI
(`10.1000/1`), Markdown in the `href` of an HTML link, and a whole web address behind a path
(`/https://example.org`).

## Why it matters

Browsers look for a page of that name on your site: visitors get "404 File not found".

## Example

```markdown bad
The [course](⟦www.uu.example.edu/graphs⟧) and its [book](⟦https//books.example.edu⟧).
```

```markdown good
The [course](https://www.uu.example.edu/graphs) and its [book](https://books.example.edu).
```

## Fix

What was meant is put in. The fix is unsafe: another address may have been meant, and few sites can only be
reached by `http://`.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from ..folding import folded
from .reporting import report
from .selecting import EVERY_KIND, broken, by_place

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("LNK008", "malformed-address", severity="error", fixes=("unsafe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place with such an address; of more than three alike one in all."""
    unclear: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for one, *_ in by_place(broken(site, EVERY_KIND, "malformed")):
        message = f"browsers take this for a page of your site, or for nothing: {one.verdict.reason}"
        finding = report(RULE, site, one, message, one.verdict.suggestion)
        if finding.fix:
            yield finding
        else:
            unclear[finding.path, message].append(finding)
    for (_, message), found in unclear.items():
        yield from folded(found, f"{message}; so it is in {len(found) - 1} more places")
