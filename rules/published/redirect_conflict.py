"""A redirect starts at an address where there is a page.

## What it finds

An address under `redirect_from` (jekyll-redirect-from) at which another page of the site is published, or
that is the page's own.

## Why it matters

Of the page and the redirect, only the one that Jekyll writes last is there: the redirect may never work, or
it may replace the page. A page that redirects to itself keeps the browser going round until it gives up.

## Example

```yaml bad
plugins: [jekyll-redirect-from]
```

```markdown bad path=cv.md
---
permalink: /cv/
redirect_from:
  - ⟦/cv/⟧
  - /resume/
---
```

```yaml good
plugins: [jekyll-redirect-from]
```

```markdown good path=cv.md
---
permalink: /cv/
redirect_from:
  - /resume/
---
```

## Fix

Remove the address from `redirect_from`, or move the other page: only you know which.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule, Severity, Span

if TYPE_CHECKING:
    from sitelint.jekyll.model import Published
    from sitelint.jekyll.site import Site

RULE = Rule("PUB006", "redirect-conflict", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every redirect, where it is written."""
    for conflict in site.urls.conflicts:
        *_, kept = conflict.published
        address = "/" + conflict.path.removesuffix("index.html")
        for one in conflict.published:
            path = one.generated_for
            if one.kind != "redirect" or path is None:
                continue
            told = _told(one, kept, conflict.published, address)
            if told:
                severity, message = told
                other = kept.source or kept.generated_for
                yield RULE.finding(
                    path,
                    _place(site, path, conflict.path),
                    message,
                    related=(Related(other, Span(0, 0), "what is there"),) if other and other != path else (),
                    severity=severity,
                )


def _told(
    one: "Published", kept: "Published", all_of_them: tuple["Published", ...], address: str
) -> tuple[Severity, str] | None:
    """How bad a redirect is, and what to say of it; None for one that does no harm."""
    page = next((other.source for other in all_of_them if other.source), None)
    if one is kept and page == one.generated_for:
        return (
            "error",
            f"this page redirects from its own address, `{address}`, and can never be seen: remove it",
        )
    if one is kept and page:
        message = (
            f"this redirect replaces the page `{page}`, which has the address `{address}`: remove one of them"
        )
        return "error", message
    # A document that redirects from its own address is written over that redirect.
    if kept.source and kept.source != one.generated_for:
        return (
            "warning",
            f"this redirect never works, for `{kept.source}` has the address `{address}`: remove it",
        )
    return None


def _place(site: "Site", path: str, served: str) -> Span:
    """Where a page's front matter names the address that becomes the file `served`."""
    file = site.text_files.get(path)
    pair = file.front_matter.pair("redirect_from") if file and file.front_matter else None
    if pair is None:
        return Span(0, 0)
    key, value = pair
    for item in value.items or (value,):
        bare = str(item.value).strip("/")
        if bare in (served, served.removesuffix("/index.html"), served.removesuffix(".html")):
            return item.span
    return key.span
