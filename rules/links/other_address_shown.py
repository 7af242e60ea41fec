"""A link shows one web address and leads to another.

## What it finds

Links whose text is a whole web address (`https://…`), and that lead to another page of the same kind on the
same server: another repository on GitHub, another event, another DOI. `http` or `https`, `www.`, capital
letters and dashes make no difference, nor does what the text leaves out at the end. The text may also show
another form of the address, as long as the last name in it is the same.

## Why it matters

One of the two is mistyped, or was copied along with its neighbour: visitors do not arrive where the page
says, or those who copy the address do not.

## Example

```markdown bad
The programs: [https://github.com/ada/cuts](⟦https://github.com/ada/graphs⟧)
```

```markdown good
The programs: [https://github.com/ada/cuts](https://github.com/ada/cuts)
```

## Fix

There is none: only you know which of the two is right.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.jekyll.liquid.values import HOLE
from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from .selecting import by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK025", "other-address-shown", severity="warning")

_ADDRESS = regex(r"https?://\S+")
_DASHES = regex(r"[-–—]+")
_LEFT_OUT = "/.…"


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such link."""
    for one, *_ in by_place(_differing(site)):
        shown = (one.reference.text or "").strip()
        yield RULE.finding(
            one.path,
            one.reference.span,
            f"readers see `{shown}`, but this link leads to `{one.reference.url}`: one of the two is wrong",
            target=one.reference.url,
        )


@chosen
def _differing(site: "Site", one: "ResolvedReference") -> bool:
    reference = one.reference
    if one.verdict.verdict != "external" or reference.kind != "link" or not one.certain or not reference.text:
        return False
    text = reference.text.strip()
    if text == reference.url or HOLE in text or not _ADDRESS.fullmatch(text):
        return False
    shown, meant = web.parse(text), web.parse(reference.url)
    return _server(shown) == _server(meant) and _are_others(_words(shown), _words(meant))


def _server(url: web.WebUrl) -> str:
    host = (url.host or "").removeprefix("www.")
    return "doi.org" if host == "dx.doi.org" else host


def _words(url: web.WebUrl) -> str:
    """What an address says behind its server, however it is written."""
    said = url.path + (f"?{url.query}" if url.query else "")
    return _DASHES.sub("-", web.decode(said).casefold()).rstrip(_LEFT_OUT)


def _are_others(shown: str, meant: str) -> bool:
    """Whether two addresses of one server are of two pages of a kind: as deep, and with another last name."""
    if shown.startswith(meant) or meant.startswith(shown) or shown.count("/") != meant.count("/"):
        return False
    last, other = (words.rpartition("/")[2].removesuffix(".pdf") for words in (shown, meant))
    return not (last.endswith(other) or other.endswith(last))
