"""A page loads a script, a style sheet or a frame that browsers refuse, or that strangers took over.

## What it finds

Scripts, style sheets and frames of other servers that are loaded by `http://` into a site that is published
by `https://`, and scripts from `polyfill.io`.

## Why it matters

On a secure page, browsers load nothing by `http://` that could change the page: what the script does is not
done, the frame stays empty, the fonts are others. `polyfill.io` was sold in 2024, and its scripts led
visitors to strangers' sites.

## Example

```markdown bad path=_includes/head.html
<script src="⟦http://code.jquery.com/jquery.js⟧"></script>
```

```html bad path=index.html
---
---
{% include head.html %}
```

```yaml bad
url: https://ada.example.edu
```

```markdown good path=_includes/head.html
<script src="https://code.jquery.com/jquery.js"></script>
```

```html good path=index.html
---
---
{% include head.html %}
```

```yaml good
url: https://ada.example.edu
```

## Fix

`http` becomes `https`. That is unsafe where the other server is none that is known to answer by it. For
`polyfill.io`, Cloudflare's copy is put in.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Fix, Options, Rule, Severity, Span
from sitelint.text.regex import regex

from .own_domain import is_secure
from .rewriting import replaced
from .selecting import by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK023", "unsafe-resource", severity="error", fixes=("safe", "unsafe"))

_WHAT = {"script": "script", "iframe": "frame", "link": "style sheet"}
_STYLE = regex(r"(?i)\brel\s*=\s*[\"']?stylesheet\b")
# Servers of many sites' scripts, fonts and videos, all of which answer by `https` as well.
_SECURE = regex(
    r"(?:.*\.)?(?:(?:google|googleapis|youtube|vimeo|jquery|cloudflare|bootstrapcdn|twitter|slideshare|github)\.com"
    r"|jsdelivr\.net|unpkg\.com|d3js\.org|github\.io|mathjax\.org)"
)
_TAKEN = ("polyfill.io", "cdn.polyfill.io")
_COPY = "https://cdnjs.cloudflare.com/polyfill"
_COPIED = regex(r"(?:https?:)?//(?:cdn\.)?polyfill\.io(?=/v[23]/polyfill(?:\.min)?\.js)")
# No name of a computer in a local network, and no number.
_FOREIGN = regex(r".*\.[a-z]{2,}")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such script, style sheet and frame."""
    is_refused = is_secure(site)
    for one, *_ in by_place(_loaded(site)):
        parts = web.parse(one.reference.url)
        what = _WHAT[one.reference.element]
        if parts.host in _TAKEN:
            fix = _copied(site, one)
            remedy = "take the script from another server" if fix else "remove the script"
            message = f"strangers took `{parts.host}` over, and may put anything into your page: {remedy}"
        elif is_refused:
            message = (
                f"browsers refuse a {what} that a page of `https://` loads by `http://`: "
                "begin the address with `https://`"
            )
            fix = _secured(site, one)
        else:
            continue
        severity: Severity = "warning" if what == "style sheet" else "error"
        place = one.reference.span
        yield RULE.finding(one.path, place, message, fix=fix, target=one.reference.url, severity=severity)


@chosen
def _loaded(site: "Site", one: "ResolvedReference") -> bool:
    if one.reference.element not in _WHAT or not one.certain:
        return False
    parts = web.parse(one.reference.url)
    if parts.host in _TAKEN:
        return one.reference.element == "script"
    if parts.scheme != "http" or not _FOREIGN.fullmatch(parts.host or ""):
        return False
    file = site.text_files.get(one.path)
    is_style = file is not None and _STYLE.search(file.text, *one.reference.outer) is not None
    return is_style or one.reference.element != "link"


def _secured(site: "Site", one: "ResolvedReference") -> Fix | None:
    span, file = one.reference.span, site.text_files.get(one.path)
    if file is None or file.text[span.start : span.start + 5].lower() != "http:":
        return None
    is_known = _SECURE.fullmatch(web.parse(one.reference.url).host or "") is not None
    return Fix.replacing(
        Span(span.start, span.start + 4), "https", "" if is_known else "the server may not answer by it"
    )


def _copied(site: "Site", one: "ResolvedReference") -> Fix | None:
    copied = _COPIED.match(one.reference.url)
    return replaced(site, one, _COPY + one.reference.url[copied.end() :], True) if copied else None
