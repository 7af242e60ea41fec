"""An e-mail address is used as a link without `mailto:` before it.

## What it finds

Links whose address is an e-mail address. Where a template makes them of the values of a data file, they are
one finding.

## Why it matters

Browsers look for a page of that name on your site, and visitors get "404 File not found" instead of a letter
to you.

## Example

```markdown bad path=_pages/contact.md
---
permalink: /contact/
---
Write to [Ada](⟦ada@uu.example.edu⟧).
```

```markdown good path=_pages/contact.md
---
permalink: /contact/
---
Write to [Ada](mailto:ada@uu.example.edu).
```

## Fix

`mailto:` is put before the address. In a data file or in front matter there is none: it belongs into the
template that makes the link, since others may show the address as text.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from .reporting import report, report_together
from .selecting import broken, by_template, is_value

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("LNK007", "email-without-mailto", severity="error", fixes=("safe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such link, one for all that a data file brings."""
    for several in by_template(site, broken(site, ("link",), "email")):
        one = several[0]
        if is_value(site, one):
            message = (
                f"a template makes a link of `{one.reference.url}`, which leads to a page of that name: put "
                "`mailto:` before the value in that template"
            )
            yield report_together(RULE, several, message)
        else:
            message = "this link leads to a page of that name: an e-mail address needs `mailto:` before it"
            yield report(RULE, site, one, message, one.verdict.suggestion)
