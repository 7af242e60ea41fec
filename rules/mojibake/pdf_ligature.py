"""A word holds a ligature that was copied from a PDF: `simpliﬁed`.

## What it finds

The characters ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ inside words. Text on ligatures themselves stays untouched.

## Why it matters

The word looks right, but nobody finds it: searching for “simplified” does not match, screen readers may
stumble, and fonts without the ligature show a box.

## Example

```markdown bad
We present a simpli⟦ﬁ⟧ed and e⟦ﬃ⟧cient method.
```

```markdown good
We present a simplified and efficient method.
```

## Fix

The ligature is replaced by its letters. The fix is unsafe, because somebody may have set it on purpose.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import Place, told
from .readable import Readable, is_prose

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ004", "pdf-ligature", severity="info", fixes=("unsafe",), needs="\ufb00-\ufb06")

# The second begins where ligatures begin: else a long run of them would be tried from each of its places.
_LIGATURE = regex("(?<=[a-zA-Z])[\ufb00-\ufb06]+|(?<![\ufb00-\ufb06])[\ufb00-\ufb06]+(?=[a-zA-Z])")
_LETTERS = dict(zip(map(ord, "ﬀﬁﬂﬃﬄﬅﬆ"), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_SUBJECT = regex("ligature|unicode", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every ligature inside a word; for more than three of a file, one in all."""
    text = file.text
    if _SUBJECT.search(text) or not is_prose(file):
        return

    readable = Readable(file)
    found = [match for match in _LIGATURE.finditer(text) if readable.holds(*match.span())]
    if found:
        first = found[0].group()
        yield from told(
            RULE,
            file,
            [_place(match) for match in found],
            f"`{first}` is one character, a ligature from a PDF: write `{first.translate(_LETTERS)}` "
            f"(so it is with {len(found)} ligatures of this file)",
            _written_out("Write them as letters", found),
        )


def _place(match: re.Match[str]) -> Place:
    letters = match.group().translate(_LETTERS)
    message = f"`{match.group()}` is one character, a ligature from a PDF: write `{letters}`"
    return Place(Span(*match.span()), message, fix=_written_out(f"Write `{letters}`", [match]))


def _written_out(title: str, found: list[re.Match[str]]) -> Fix:
    edits = tuple(Edit(Span(*match.span()), match.group().translate(_LETTERS)) for match in found)
    return Fix(title, edits, "unsafe", "it may have been set on purpose")
