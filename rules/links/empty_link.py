"""A link has no address, or nothing to click on.

## What it finds

`[text]()` and `<a href="">text</a>`, and links without text: `[](/cv/)`, `<a href="/cv/"></a>`. An icon
(`[](/cv/){:.fa}`) and an element that a script takes care of are left alone. An address in braces,
`<a href="{{https://example.org}}">`, is lost, too: Liquid looks for a value of that name.

## Why it matters

A link without an address leads to the page that it stands on; one without text cannot be seen.

## Example

```markdown bad
I am at ⟦[Red Brick University]()⟧. ⟦[](https://code.example.edu/graphs)⟧
```

```markdown good
I am at [Red Brick University](https://rbu.example.edu/). [Code](https://code.example.edu/graphs)
```

```markdown bad
---
---
My <a href="⟦{{https://scholar.example.org/ada}}⟧">publications</a>
```

```markdown good
---
---
My <a href="https://scholar.example.org/ada">publications</a>
```

## Fix

Braces around an address are removed. Otherwise none: only you know the address and the text.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.lint import Finding, Fix, Options, Rule, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from ..folding import ONE_BY_ONE, Place, all_of, folded, told
from .selecting import is_written

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Reference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK014", "empty-link", severity="warning", fixes=("safe",))

_NO_ADDRESS = regex(r"\[[^\]]*\]\(\s*\)|<a\b[^>]*\shref\s*=\s*(?:\"\s*\"|'\s*')[^>]*>")
_NO_TEXT = regex(r"\[\s*\]\([^)]*\)(?!\{:)|<a\b[^>]*>\s*</a\s*>")
_BRACED = regex(r"\{\{-?\s*(https?://[^\s{}|\"'<>]+)\s*-?\}\}")
_ATTRIBUTE = regex(r"\s([\w-]+)\s*=")
_PLAIN = frozenset(("href", "target", "rel", "style"))


class Empty(NamedTuple):
    """A link without an address, or without a text, and its tag or Markdown."""

    place: Place
    has_address: bool
    written: str

    @property
    def link(self) -> tuple[str, str]:
        """Tells the link from others, wherever it stands."""
        return self.written, self.place.message


@derived
def empty_links(file: "TextFile") -> list[Empty]:
    """The links without an address or a text that are written in a file itself."""
    return list(_empty_links(file)) if file.kind in ("page", "static", "include") else []


RULE.asks(empty_links)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such link that is written in a page; for more than three one in all."""
    if file.kind != "static" and is_written(file):
        yield from _told(file, empty_links(file))


@RULE.site
def check_static(site: "Site", options: Options) -> Iterator[Finding]:
    """The same of static pages. What many of them have was made by another program: it is one finding."""
    files = [file for file in having(site, empty_links) if file.kind == "static" and is_written(file)]
    pages = Counter(link for file in files for link in {one.link for one in empty_links(file)})
    shared: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for file in files:
        own = []
        for one in empty_links(file):
            if pages[one.link] <= ONE_BY_ONE:
                own.append(one)
            else:
                span, message, target, _ = one.place
                shared[one.link].append(RULE.finding(file.path, span, message, target=target))
        yield from _told(file, own)
    for found in shared.values():
        yield from folded(found, f"{found[0].message}; so it is in {len(found) - 1} more places")


def _empty_links(file: "TextFile") -> Iterator[Empty]:
    for reference in file.facts.markup.references:
        if reference.element != "a" or (reference.text and reference.url.strip()):
            continue
        written = file.text[slice(*reference.outer)]
        if "://" in written and not reference.url and (braced := _braced(file.text, reference)):
            yield Empty(braced, False, written)
            continue
        if not _is_plain(written):
            continue
        at = reference.outer.start
        if not reference.url.strip() and _NO_ADDRESS.match(file.text, at):
            text = f" `{reference.text}`" if reference.text else ""
            message = (
                f"the link{text} has no address, so it leads to its own page: give it one, or make it "
                "plain text"
            )
            yield Empty(Place(reference.outer, message), False, written)
        elif not reference.text and _NO_TEXT.match(file.text, at):
            message = "this link has no text, so that nobody sees it: write one, or remove it"
            yield Empty(Place(reference.outer, message, reference.url), True, written)


def _braced(text: str, reference: "Reference") -> Place | None:
    """The place of a link whose address stands in braces alone, of which Liquid made nothing."""
    end = reference.span.end
    start = text.rfind("{{", reference.outer.start, end)
    braced = _BRACED.fullmatch(text, start, end) if start >= 0 else None
    if braced is None:
        return None
    span = Span(start, end)
    message = (
        "Liquid takes an address in braces for the name of a value, and leaves nothing: remove the braces"
    )
    return Place(span, message, braced[1], Fix.replacing(span, braced[1]))


def _told(file: "TextFile", links: Iterable[Empty]) -> Iterator[Finding]:
    nowhere: list[Place] = []
    unseen: list[Place] = []
    for one in links:
        (unseen if one.has_address else nowhere).append(one.place)
    no_address = (
        f"{len(nowhere)} links of this page have no address, so they lead to the page itself: give them one, "
        "or make them plain text"
    )
    yield from told(RULE, file, nowhere, no_address, all_of((one.fix for one in nowhere), "Remove {} braces"))
    no_text = f"{len(unseen)} links of this page have no text, so that nobody sees them: write or remove them"
    yield from told(RULE, file, unseen, no_text)


def _is_plain(written: str) -> bool:
    """Whether a link is in Markdown, or a tag that nothing but its address says what to do about."""
    return not written.startswith("<") or _PLAIN.issuperset(map(str.lower, _ATTRIBUTE.findall(written)))
