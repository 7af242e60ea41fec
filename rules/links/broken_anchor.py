"""A link leads to a place in a page that is not there.

## What it finds

Links to a place within a page: their address ends with `#` and the name of the place (`/cv/#awards`,
`#news`). The page exists, and has no heading, `id` or anchor of that name. The names of headings are those
that Jekyll gives them: `## Selected Awards` is `#selected-awards`, and `## 🔥 News` is `#-news`. What is
right on its own page, and leads nowhere on another one that shows its text, is left alone, and so are links
with an `onclick`, which are buttons, or to `#0`, which are to do nothing.

## Why it matters

The visitor lands at the top of the other page. On the same page nothing happens.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
See [my news](⟦#news⟧).

## 🔥 News

- 2024.09 A paper.
```

```markdown good path=_pages/about.md
---
permalink: /
---
See [my news](#-news).

## 🔥 News

- 2024.09 A paper.
```

## Fix

The id of the page that is nearest to the written one is put in. The fix is unsafe: another one may have
been meant.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.jekyll.misspelling import most_alike
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import all_of, folded
from ..placeholders.content import is_content
from .nearest import are_slips, words_of
from .reporting import report_several, told
from .selecting import by_place

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK003", "broken-anchor", severity="warning", fixes=("unsafe",))

_DOUBT = "another place may have been meant"
# To `#` browsers go up the page; this is written for a link that is to do nothing.
_NOWHERE = "#0"
_SCRIPT = regex(r"^<[^>]*\sonclick\s*=", re.IGNORECASE)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place with a fragment that leads nowhere.

    More than three links of a file to one page are one finding.
    """
    own = (one for one in _broken(site) if not (_is_button(site, one) or _is_made(site, one)))
    groups: dict[tuple[str, str, bool], list[Finding]] = {}
    for one, *others in by_place(own):
        if others:
            yield report_several(RULE, [one, *others], "links")
            continue
        finding = _report(site, one)
        groups.setdefault((one.path, _page(one), finding.fix is None), []).append(finding)
    for (_, page, _), found in groups.items():
        fragment = f"#{web.parse(found[0].target or '').fragment}"
        together = (
            f"`{page}` has no heading or anchor for {len(found)} links of this file, such as `{fragment}`:"
            " write the names that they have there"
        )
        yield from folded(found, together, all_of((each.fix for each in found), "Replace {} of them"))


def _report(site: "Site", one: "ResolvedReference") -> Finding:
    meant = _nearest(site, one)
    outcome = "does nothing" if one.reference.url.startswith("#") else "leads to its top"
    message = f"`{_page(one)}` has no heading or anchor `#{one.verdict.fragment}`, so the link {outcome}"
    if meant and meant.startswith("#"):
        # The link is right, and the place that it means is named wrongly.
        message = f"`{_page(one)}` has an `id` `{meant}`, whose `#` belongs into links alone: remove it there"
        meant = None
    elif not meant:
        message += ": link to a heading that is there"
    return RULE.finding(
        one.path,
        one.reference.span,
        told(one, message, f"#{meant}" if meant else None),
        fix=_replace(one, meant),
        target=one.reference.url,
    )


def _page(one: "ResolvedReference") -> str:
    return (one.verdict.target or "/").removesuffix("index.html")


@chosen
def _broken(site: "Site", one: "ResolvedReference") -> bool:
    # In a list that shows a text, too, nobody misses the place that the text itself has.
    return one.verdict.verdict == "broken-fragment" and one.certain and one.part != "embedded"


def _is_button(site: "Site", one: "ResolvedReference") -> bool:
    """Whether the link is there for a script alone: `<a href="#x" onclick="show()">`, or one to `#0`."""
    file = site.text_files.get(one.path)
    if file is None or not one.reference.url.startswith("#"):
        return False
    return one.reference.url == _NOWHERE or bool(_SCRIPT.search(file.text[slice(*one.reference.outer)]))


def _is_made(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a program made the link and the place, as a notebook's export does; or another site's owner."""
    file = site.text_files.get(one.path)
    return file is not None and file.kind == "static" and not is_content(file)


def _nearest(site: "Site", one: "ResolvedReference") -> str | None:
    """The id of the page that differs from the written one in letter case or signs only, or in slips.

    Else the only one that has all of its words, unless another link leads there: `#publications` is now
    `#selected-publications`.
    """
    source, wanted = one.verdict.source, one.verdict.fragment or ""
    file = site.text_files.get(source) if source else None
    if file is None:
        return None
    names = _anchors(file)
    for name in names:
        if _letters(name) == _letters(wanted) != "":
            return name
    words = words_of(wanted)
    alike = [name for name in names if are_slips(words, words_of(name))] if words else []
    if alike:
        return most_alike(wanted, alike, 0)
    having = [name for name in names if words and set(words) <= set(words_of(name))]
    return having[0] if len(having) == 1 and not _is_linked(site, one, having[0]) else None


def _is_linked(site: "Site", one: "ResolvedReference", name: str) -> bool:
    """Whether another link of the same file leads to a place."""
    file = site.text_files.get(one.path)
    return file is not None and one.reference.url.partition("#")[0] + f"#{name}" in _linked(file)


@derived
def _linked(file: "TextFile") -> frozenset[str]:
    return frozenset(one.url for one in file.facts.markup.references if "#" in one.url)


@derived
def _anchors(file: "TextFile") -> list[str]:
    # The entries of kramdown's table of contents have names, too, so that one can lead back to them.
    return sorted(name for name in file.facts.names if not name.startswith("markdown-toc-"))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _replace(one: "ResolvedReference", meant: str | None) -> Fix | None:
    fragment = web.parse(one.reference.url).fragment
    if not meant or not fragment or not one.exact:
        return None
    end = one.reference.span.end
    return Fix(
        f"Replace with `#{meant}`",
        (Edit(Span(end - len(fragment), end), meant),),
        "unsafe",
        _DOUBT,
    )
