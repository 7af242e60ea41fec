"""An emoji fell apart because the invisible joiner between its parts is lost: `🧑🤝🧑`.

## What it finds

Emoji that make one picture only with a zero-width joiner between them: people who hold hands (`🧑🤝🧑`), the
rainbow flag, the transgender flag and the pirate flag.

## Why it matters

Visitors see three pictures in a row instead of the one that was meant. Programs that strip invisible
characters do this.

## Example

```markdown bad
## ⟦🧑🤝🧑⟧ Members
```

```markdown good
## 🧑‍🤝‍🧑 Members
```

## Fix

The joiners are put back. The fix is unsafe, because somebody may have wanted the pictures apart.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ010", "lost-joiner", severity="info", fixes=("unsafe",), needs="🤝🌈⚧☠")

_PERSON = "[\U0001f468\U0001f469\U0001f9d1][\U0001f3fb-\U0001f3ff]?"
_PARTS = regex(
    f"({_PERSON})(\U0001f91d)({_PERSON})|(\U0001f3f3\ufe0f?)(\U0001f308|\u26a7\ufe0f?)|(\U0001f3f4)(\u2620\ufe0f?)"
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every emoji that fell apart."""
    text = file.text
    if not is_text(file):
        return
    for match in _PARTS.finditer(text):
        span = Span(*match.span())
        if Readable(file).holds(*span):
            whole = "\u200d".join(part for part in match.groups() if part)
            yield RULE.finding(
                file.path,
                span,
                f"the parts of one emoji stand apart, for the invisible joiner is lost: write `{whole}`",
                fix=Fix(
                    f"Write `{whole}`", (Edit(span, whole),), "unsafe", "the parts may have been meant singly"
                ),
            )
