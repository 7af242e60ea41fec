"""A link has no address, or nothing to click on.

## What it finds

`[text]()` and `<a href="">text</a>`, and links without text: `[](/cv/)`, `<a href="/cv/"></a>`. An icon
(`[](/cv/){:.fa}`) and an element that a script takes care of are left alone.

## Why it matters

A link without an address leads to the page that it stands on; one without text cannot be seen.

## Example

```markdown bad
I am at ⟦[Red Brick University]()⟧. ⟦[](https://code.example.edu/graphs)⟧
```

```markdown good
I am at [Red Brick University](https://rbu.example.edu/). [Code](https://code.example.edu/graphs)
```

## Fix

None: only you know the address and the text.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from ..folding import Place, told
from .selecting import is_written

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("LNK014", "empty-link", severity="warning")

_NO_ADDRESS = regex(r"\[[^\]]*\]\(\s*\)|<a\b[^>]*\shref\s*=\s*(?:\"\s*\"|'\s*')[^>]*>")
_NO_TEXT = regex(r"\[\s*\]\([^)]*\)(?!\{:)|<a\b[^>]*>\s*</a\s*>")
_ATTRIBUTE = regex(r"\s([\w-]+)\s*=")
_PLAIN = frozenset(("href", "target", "rel", "style"))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such link that is written in the file itself; for more than three one in all."""
    if not is_written(file):
        return
    nowhere, unseen = [], []
    for reference in file.facts.markup.references:
        if reference.element != "a" or (reference.text and reference.url.strip()):
            continue
        if not _is_plain(file.text[slice(*reference.outer)]):
            continue
        at = reference.outer.start
        if not reference.url.strip() and _NO_ADDRESS.match(file.text, at):
            text = f" `{reference.text}`" if reference.text else ""
            message = (
                f"the link{text} has no address, so it leads to its own page: give it one, or make it "
                "plain text"
            )
            nowhere.append(Place(reference.outer, message))
        elif not reference.text and _NO_TEXT.match(file.text, at):
            message = "this link has no text, so that nobody sees it: write one, or remove it"
            unseen.append(Place(reference.outer, message, reference.url))
    no_address = (
        f"{len(nowhere)} links of this page have no address, so they lead to the page itself: give them one, "
        "or make them plain text"
    )
    yield from told(RULE, file, nowhere, no_address)
    no_text = f"{len(unseen)} links of this page have no text, so that nobody sees them: write or remove them"
    yield from told(RULE, file, unseen, no_text)


def _is_plain(written: str) -> bool:
    """Whether a link is in Markdown, or a tag that nothing but its address says what to do about."""
    return not written.startswith("<") or _PLAIN.issuperset(map(str.lower, _ATTRIBUTE.findall(written)))
