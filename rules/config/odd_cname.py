"""The file `CNAME` names no domain, or another one than `_config.yml`.

## What it finds

A `CNAME` that is empty, holds a scheme, a path, several domains or an address at `github.io`; that differs
from the domain of `url`; or that stands beside a `baseurl`.

## Why it matters

GitHub Pages serves the site at the domain in `CNAME`, at its root. It ignores a wrong one, and one that is
left from a template is somebody else's. Where `url` names another domain, feed, sitemap and social cards
lead there; with a `baseurl`, every link leads below a folder that is not there.

## Example

```text bad path=CNAME
⟦https://example.org/⟧
```

```text good path=CNAME
example.org
```

## Fix

Scheme and slash are removed. What else is wrong, only you know how to mend.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import to_s
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Related, Rule, Span
from sitelint.text.regex import regex

from ..placeholders.fingerprints import is_of_template

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("CFG003", "odd-cname", severity="warning", fixes=("safe",))

_NAME = "CNAME"
_DOMAIN = regex(r"(?:[\w-]+\.)+[\w-]{2,}")
_WITH_SCHEME = regex(r"(?:https?:)?//((?:[\w-]+\.)+[\w-]{2,})/?", re.IGNORECASE)
_HOST = regex(r"https?://([^/:\s]+)")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding on `CNAME`."""
    if not site.tree.is_file(_NAME):
        return
    text = site.text_files.source(_NAME).text
    lines = [(found.start(), found[0]) for found in re.finditer(r"\S[^\r\n]*", text)]
    if not lines:
        yield RULE.finding(_NAME, Span(0, 0), "`CNAME` is empty: write your domain, or remove the file")
        return
    start, first = lines[0][0], lines[0][1].rstrip()
    span = Span(start, start + len(first))
    if first.rstrip("/").lower().endswith(".github.io"):
        message = f"`{first}` is no domain of your own, which `CNAME` is for: remove the file"
        # GitHub Pages takes no notice of it.
        yield RULE.finding(_NAME, span, message, severity="info")
    elif len(lines) > 1 or " " in first:
        yield RULE.finding(_NAME, span, "`CNAME` may hold one domain only: GitHub Pages ignores this one")
    elif found := _WITH_SCHEME.fullmatch(first):
        yield RULE.finding(
            _NAME,
            span,
            f"`CNAME` holds a bare domain, no URL: `{found[1]}`",
            fix=Fix.replacing(span, found[1]),
        )
    elif not _DOMAIN.fullmatch(first):
        yield RULE.finding(_NAME, span, f"`{first}` is no domain: GitHub Pages ignores it")
    else:
        yield from _disagreement(site, first, span)


def _disagreement(site: "Site", domain: str, span: Span) -> Iterator[Finding]:
    """What `_config.yml` says otherwise. `www.` is no difference: GitHub Pages redirects one to the other."""
    if is_of_template(_NAME, domain):
        return
    place = setting(site, "url")
    host = _HOST.match(to_s(place[2].value)) if place else None
    if place and host and _bare(host[1]) != _bare(domain) and host[1] != "localhost":
        yield RULE.finding(
            _NAME,
            span,
            f"`CNAME` says that the site is at `{domain}`, but `url` in `{place[0]}` says `{host[1]}`, to "
            "which feed, sitemap and shared links lead: correct the one that is wrong",
            related=(Related(place[0], place[2].span, "the other domain"),),
        )
    base = setting(site, "baseurl")
    config = site.config
    if base and config.baseurl and isinstance(base[2].value, str) and not config.is_one_of_several:
        yield RULE.finding(
            _NAME,
            span,
            f"a site with a domain of its own is at its root, but `baseurl` is `{config.baseurl}`: "
            "links made with it lead nowhere",
            related=(Related(base[0], base[2].span, "the baseurl"),),
        )


def _bare(domain: str) -> str:
    return domain.lower().removeprefix("www.")
