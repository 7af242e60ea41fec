"""A word is still divided where a line of a PDF ended: `inter- national`.

## What it finds

A word with a hyphen and a space inside (`acces- sibility`), as copying from a PDF leaves it, where the
undivided word stands elsewhere in the same file. Words that share their ending (`pre- and post-processing`)
stay untouched.

## Why it matters

Visitors stumble over it, and nobody finds the word by searching.

## Example

```markdown bad
Our aim is acces⟦- ⟧sibility, and the accessibility of graphs.
```

```markdown good
Our aim is accessibility, and the accessibility of graphs.
```

## Fix

Hyphen and space are removed. The fix is unsafe, because a dash may have been meant.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ009", "line-end-hyphen", severity="warning", fixes=("unsafe",))

# Searched from the hyphen on, which is rarer than a word.
_GAP = regex(r"- (?<=[^\W\d_]{2}- )(?P<tail>[a-z\u00df-\u00ff]{2,40})(?![\w-])")
_HEAD = regex(r"(?<![\w-])[^\W\d_]{2,40}\Z")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every divided word that the file has undivided as well."""
    text = file.text
    divided = list(_divided(text))
    if not divided or not is_text(file):
        return
    words = set(re.findall(r"[^\W\d_]{4,}", text.lower()))
    found = [(span, head, tail) for span, head, tail in divided if (head + tail).lower() in words]
    if not found:
        return
    readable = Readable(file)
    for span, head, tail in found:
        if readable.holds(*span):
            yield RULE.finding(
                file.path,
                span,
                f"`{head}- {tail}` was divided at the end of a line: write `{head}{tail}`",
                fix=Fix(f"Write `{head}{tail}`", (Edit(span, ""),), "unsafe", "a dash may have been meant"),
            )


def _divided(text: str) -> Iterator[tuple[Span, str, str]]:
    """The hyphens with a space behind them inside of words, and the parts of the word."""
    for gap in _GAP.finditer(text):
        at = gap.start()
        head = _HEAD.search(text, max(0, at - 41), at)
        if head:
            yield Span(at, at + 2), head.group(), gap["tail"]
