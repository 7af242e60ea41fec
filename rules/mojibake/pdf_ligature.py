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

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ004", "pdf-ligature", severity="info", fixes=("unsafe",), needs="\ufb00-\ufb06")

_LIGATURE = regex("(?<=[a-zA-Z])[\ufb00-\ufb06]|[\ufb00-\ufb06](?=[a-zA-Z])")
_LETTERS = dict(zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
_SUBJECT = regex("ligature|unicode", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every ligature inside a word."""
    text = file.text
    if _SUBJECT.search(text) or not is_text(file):
        return

    readable = Readable(file)
    for match in _LIGATURE.finditer(text):
        span = Span(*match.span())
        if readable.holds(*span):
            letters = _LETTERS[match.group()]
            yield RULE.finding(
                file.path,
                span,
                f"`{match.group()}` is one character, a ligature from a PDF: write `{letters}`",
                fix=Fix(
                    f"Write `{letters}`", (Edit(span, letters),), "unsafe", "it may have been set on purpose"
                ),
            )
