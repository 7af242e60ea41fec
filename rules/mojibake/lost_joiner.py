"""An emoji fell apart because the invisible joiner between its parts is lost: `🧑🤝🧑`.

## What it finds

Emoji that make one picture only with a zero-width joiner between them: people who hold hands (`🧑🤝🧑`) or
are in love (`👩❤️👩`), persons with a gender sign (`🙋♀️`) or with red, curly, white or no hair, the rainbow
flag, the transgender flag and the pirate flag. Others that could be joined (`👩💻`, a family) are left alone,
for people set emoji side by side.

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

RULE = Rule("MOJ010", "lost-joiner", severity="info", fixes=("unsafe",), needs="🤝❤♀♂🦰🦱🦲🦳🌈⚧☠")

_TONE = "[\U0001f3fb-\U0001f3ff]?"
_PERSON = f"[\U0001f468\U0001f469\U0001f9d1]{_TONE}"
_WITH_GENDER = (
    "[\u26f9\U0001f3c3\U0001f3c4\U0001f3ca-\U0001f3cc\U0001f46e-\U0001f471\U0001f473\U0001f477\U0001f481\U0001f482"
    "\U0001f486\U0001f487\U0001f575\U0001f645-\U0001f647\U0001f64b\U0001f64d\U0001f64e\U0001f6a3\U0001f6b4-\U0001f6b6"
    "\U0001f926\U0001f935\U0001f937-\U0001f939\U0001f93c-\U0001f93e\U0001f9b8\U0001f9b9\U0001f9cd-\U0001f9cf"
    f"\U0001f9d4\U0001f9d6-\U0001f9df]{_TONE}\ufe0f?"
)
_PARTS = regex(
    f"({_PERSON})(\U0001f91d)({_PERSON})"
    f"|({_PERSON})(\u2764\ufe0f?)(\U0001f48b)?({_PERSON})"
    f"|({_WITH_GENDER})([\u2640\u2642]\ufe0f?)"
    f"|({_PERSON})([\U0001f9b0-\U0001f9b3])"
    "|(\U0001f3f3\ufe0f?)(\U0001f308|\u26a7\ufe0f?)|(\U0001f3f4)(\u2620\ufe0f?)"
)
"""Parts of pictures that Unicode's `emoji-zwj-sequences.txt` lists and that nobody sets side by side."""


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
