"""A link shows one e-mail address and writes to another.

## What it finds

Links to `mailto:` whose text is a single e-mail address, and not the one that the link writes to. Capital
letters, what stands behind a `+`, and the name of a department before the domain are no difference.

## Why it matters

One of the two is mistyped or out of date: some letters never arrive, depending on whether visitors click on
the address or copy it.

## Example

```markdown bad path=_pages/contact.md
Write to [ada.lind@uu.example.edu](⟦mailto:ada.lnid@uu.example.edu⟧).
```

```markdown good path=_pages/contact.md
Write to [ada.lind@uu.example.edu](mailto:ada.lind@uu.example.edu).
```

## Fix

There is none: only you know which of the two is right.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from .selecting import by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK022", "other-email-shown", severity="warning")

# The shown one may be mistyped: a comma for a dot, two dots for one.
_ADDRESS = regex(r"([^\s@:;/|<>()\[\]]{1,64})@([^\s@:;/|<>()\[\]]{1,255}[.,][^\W\d_]{2,})")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such link."""
    for one, *_ in by_place(_differing(site)):
        shown, meant = (one.reference.text or "").strip(), _target(one.reference.url)
        yield RULE.finding(
            one.path,
            one.reference.span,
            f"readers see `{shown}`, but this link writes to `{meant}`: one of the two is wrong",
            target=one.reference.url,
        )


@chosen
def _differing(site: "Site", one: "ResolvedReference") -> bool:
    if not one.certain or not one.reference.text or one.reference.url[:7].lower() != "mailto:":
        return False
    shown = _ADDRESS.fullmatch(one.reference.text.strip())
    meant = _ADDRESS.fullmatch(_target(one.reference.url))
    if shown is None or meant is None:
        return False
    names = [found[1].lower().partition("+")[0] for found in (shown, meant)]
    hosts = [f".{found[2].lower()}" for found in (shown, meant)]
    return names[0] != names[1] or not (hosts[0].endswith(hosts[1]) or hosts[1].endswith(hosts[0]))


def _target(url: str) -> str:
    """The address that a `mailto:` writes to."""
    return web.decode(url[7:].partition("?")[0]).strip()
