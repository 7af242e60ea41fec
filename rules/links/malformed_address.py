"""A web address is written so that browsers take it for a page of one's own site, or that it leads nowhere.

## What it finds

Web addresses without `https://` (`www.example.org`, `doi.org/10.1000/1`), also where the name of the server
is cut short (`www.nature/articles`), with a mistyped or doubled one (`https//`, `htps://`,
`http://https://`), in brackets or quotes (`((https://example.org))`), a bare DOI (`10.1000/1`), Markdown in
the `href` of an HTML link, a whole web address behind a path (`/https://example.org`), two addresses in one
place, and a dash or a word that was to be replaced by an address (`[paper](LINK)`).

Addresses of other sites that lead nowhere, whatever is there: with the beginning twice, since a template puts
`https://github.com/` before a value that begins with it, too; with one word or a DOI for the name of a server
(`http://s/paper.pdf`, `https://doi:10.1000/1`); with Markdown, or the comma or bracket of the text around, at
its end. `mailto:` with slashes behind it, with an address that is written out (`ada at uu dot edu`), or with
none where a template makes it. An image of which the address is that of GitHub's page about it
(`…/blob/main/plot.png`).

## Why it matters

Browsers look for a page of that name on your site, and visitors get "404 File not found"; or they get an
error of another site, a letter that cannot be sent, no picture.

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

from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import all_of, folded
from .reporting import report
from .selecting import EVERY_KIND, broken, by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK008", "malformed-address", severity="error", fixes=("unsafe",))

_VALUE = regex(r"\{\{-?\s*([^\s{}|]+)")
_SETTING = regex(r"\{\{-?\s*site\.(\w+)\s*-?\}\}$")
_START = regex(r"(?i)https?://+(?:www\.)?")
_FIELD = regex(r"(?i)\b(?:doi|arxiv|eprint)\s*=\s*[{\"]\s*$")
_MALFORMED = "browsers take this for a page of your site, or for nothing"
_ASTRAY = "this leads nowhere"


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place with such an address; of more than three alike one in all."""
    alike: dict[tuple[str, str, bool], list[Finding]] = defaultdict(list)
    for one, *_ in by_place(broken(site, EVERY_KIND, "malformed", "astray")):
        if (one.reference.url == "mailto:" and not _is_made(site, one)) or _is_identifier(site, one):
            continue
        twice = _begins_twice(site, one)
        if twice:
            yield twice
            continue
        message = _message(site, one)
        finding = report(RULE, site, one, message, one.verdict.suggestion)
        alike[finding.path, message, finding.fix is None].append(finding)
    for (_, message, _), found in alike.items():
        together = f"{message}; so it is in {len(found) - 1} more places"
        yield from folded(found, together, all_of((one.fix for one in found), "Replace {} addresses"))


def _message(site: "Site", one: "ResolvedReference") -> str:
    what = _ASTRAY if one.verdict.cause == "astray" else _MALFORMED
    reason = one.verdict.reason
    if one.reference.url == "mailto:":
        text = site.text_files.source(one.path).text
        start, end = one.reference.span
        value = _VALUE.match(text, end) or _VALUE.search(text, start, end)
        reason += f" where `{value[1]}` is empty: write one, or remove the setting" if value else ""
    return f"{what}: {reason}"


def _is_made(site: "Site", one: "ResolvedReference") -> bool:
    """Whether Liquid was to put something behind an address; otherwise a script may."""
    return site.text_files.source(one.path).text.startswith("{{", one.reference.span.end) or not one.exact


def _is_identifier(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a template puts the rest of an address before a field that rules on bibliographies tell of."""
    if one.exact or not one.path.endswith(".bib"):
        return False
    text = site.text_files.source(one.path).text
    return (
        _FIELD.search(text, text.rfind("\n", 0, one.reference.span.start) + 1, one.reference.span.start)
        is not None
    )


def _begins_twice(site: "Site", one: "ResolvedReference") -> Finding | None:
    """The finding on a value that says again what a template puts before it; None for another slip."""
    path, span, value = _value(site, one)
    meant, url = one.verdict.suggestion, one.reference.url
    before = url.removesuffix(value)
    if one.exact or not meant or before == url or not _START.match(value):
        return None
    rest = _START.sub("", meant, 1).removeprefix(_START.sub("", before, 1)).rstrip("/")
    if before.endswith("="):
        # The value of a parameter ends where the next one begins.
        rest = rest.partition("&")[0]
    if not rest or "/" in rest:
        return None
    message = f"this leads nowhere: the page puts `{before}` before the value, so write `{rest}` alone"
    fix = Fix.replacing(span, rest, "another template may use the whole address")
    return RULE.finding(path, span, message, fix=fix, target=url)


def _value(site: "Site", one: "ResolvedReference") -> tuple[str, Span, str]:
    """The value that a template puts into an address: its file, place and text.

    A setting that is a mere text has no place of its own in what Liquid makes of it.
    """
    path, span = one.path, one.reference.span
    value = site.text_files.source(path).text[slice(*span)]
    asked = _SETTING.search(value)
    place = setting(site, asked[1]) if asked else None
    if place and isinstance(place[2].value, str):
        return place[0], place[2].inner, place[2].value
    return path, span, value
