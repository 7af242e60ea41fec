"""A link leads to a login or a notice first, not to what it names.

## What it finds

Addresses that were copied where only their author is let through:

- through the login of a university's library (EZproxy): `https://dl-acm-org.ezproxy.…`, but on pages on
  courses, whose readers may log in there;
- of one's own record in ORCID as its owner sees it: `https://orcid.org/my-orcid`;
- out of a letter or a list of results, where Google, Outlook, Facebook and others put an address of their own
  before the one that was meant: `https://www.google.com/url?q=…`.

## Why it matters

Others are asked for a password that they do not have, or are warned of the link before they may follow it. A
link out of Outlook also tells everybody your e-mail address.

## Example

```markdown bad
- A. Lind: Drawing graphs by hand. [paper](⟦https://dl-acm-org.ezproxy.uu.example.edu/doi/10.1145/1234567⟧)
```

```markdown good
- A. Lind: Drawing graphs by hand. [paper](https://dl.acm.org/doi/10.1145/1234567)
```

## Fix

The address itself is put in. That is unsafe for a library's login, which changes the name of the server: look
whether the link works.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Rule
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from ..folding import all_of, folded
from .reporting import told
from .rewriting import replaced
from .selecting import by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK024", "gated-link", severity="warning", fixes=("safe", "unsafe"))

# Most addresses have none of these, and are not looked at more closely.
_HINTS = ("proxy", ".oclc.org", "/my-orcid", "/url?", "safelinks", "/l.php", "link.zhihu")
_OCLC = ".idm.oclc.org"
_ENDINGS = tuple(f"{mark}{end}" for mark in ".-" for end in ("com", "org", "net", "edu", "gov"))
_OWN = "https://orcid.org/0000-…"
_ORCID = regex(r"(?:^|&)orcid=([\dX-]{19})(?:&|$)")
# A proxy takes all that follows for the address.
_LOGIN = regex(r"(?:^|&)q?url=(https?(?::|%3A).+)")
_TARGET = regex(r"(?:^|&)(?:q|u|url|target)=(https?(?::|%3A)[^&]+)")
_NOTICES = {
    "Google": regex(r"(?:www\.)?google\.[a-z.]{2,6}/url$"),
    "Outlook": regex(r"[\w.-]+\.safelinks\.protection\.outlook\.com/?$"),
    "Facebook": regex(r"lm?\.facebook\.com/l\.php$"),
    "Zhihu": regex(r"link\.zhihu\.com/?$"),
}
# In the path of a page for students of the university.
_COURSE = regex(r"(?i)teach|cours|class|lectur|syllab")
_LONGEST = 120


class _Gate(NamedTuple):
    """What is in the way of visitors, the address that lies behind it, and whether that is certain."""

    what: str
    behind: str
    is_certain: bool = True


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such link; of more than three alike in a file one in all."""
    alike: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for one, *_ in by_place(_gated(site)):
        gate = _gate(one.reference.url)
        if gate is None or (not gate.is_certain and _COURSE.search(one.path)):
            continue
        meant = f"`{gate.behind}`" if len(gate.behind) <= _LONGEST else "the address itself"
        alike[one.path, gate.what].append(
            RULE.finding(
                one.path,
                one.reference.span,
                told(one, f"{gate.what}: link to {meant}", None),
                fix=replaced(site, one, gate.behind, gate.is_certain) if gate.behind != _OWN else None,
                target=one.reference.url,
            )
        )
    for (_, what), found in alike.items():
        together = f"{what}; so it is in {len(found) - 1} more places: link to the addresses themselves"
        yield from folded(found, together, all_of((one.fix for one in found), "Replace {} addresses"))


@chosen
def _gated(site: "Site", one: "ResolvedReference") -> bool:
    url = one.reference.url
    if one.verdict.verdict != "external" or one.reference.kind != "link" or not one.certain:
        return False
    return any(map(url.__contains__, _HINTS)) and _gate(url) is not None


def _gate(url: str) -> _Gate | None:
    """What an address leads through; None for one that leads where it says."""
    parts = web.parse(url)
    host, query = parts.host or "", parts.query or ""
    if host.removeprefix("www.") == "orcid.org" and parts.path.startswith("/my-orcid"):
        own = _ORCID.search(query)
        what = "this leads to everybody's own record, and asks visitors to log in to ORCID"
        return _Gate(what, f"https://orcid.org/{own[1]}" if own else _OWN)
    for name, pattern in _NOTICES.items():
        if pattern.match(host + parts.path) and (target := _TARGET.search(query)):
            what = f"this was copied with an address of {name} before it, where visitors may be stopped"
            return _Gate(what, _plain(target[1]))
    return _proxy(parts)


def _proxy(parts: web.WebUrl) -> _Gate | None:
    """The login of a library in an address: `dl-acm-org.ezproxy.uu.example.edu`, `…/login?url=https://…`."""
    host = parts.host or ""
    labels = host.split(".")[:-1]
    at = len(labels) - 3 if host.endswith(_OCLC) else None
    at = next((index for index, label in enumerate(labels) if "proxy" in label), at)
    if at is None:
        return None
    what = "this leads through the login of a library, which lets in its own members alone"
    login = _LOGIN.search(parts.query or "") if "/login" in parts.path else None
    if login:
        return _Gate(what, _plain(login[1]), is_certain=False)
    name = ".".join(labels[:at]).removeprefix("0-")
    if not name.endswith(_ENDINGS):
        return None
    if "." not in name:
        name = name.replace("--", "/").replace("-", ".").replace("/", "-")
    rest = parts.path + (f"?{parts.query}" if parts.query else "")
    return _Gate(what, f"https://{name}{rest}", is_certain=False)


def _plain(address: str) -> str:
    """An address that stood in the query of another, encoded there, as it is written by itself."""
    if not address.startswith(("http:", "https:")):
        address = unquote(address)
    return quote(address, safe="%/:?#[]@!$&'*+,;=~-._")
