"""An accent stands apart from its letter: `Str ̈om` for `Ström`.

## What it finds

What copying from a PDF makes of accented letters: a combining accent behind a space (`Str ̈om`, `Pe ́rez`)
or an accent as a character of its own inside a word (`M¨uller`, `Garc´ıa`, `Fran¸cois`).

## Why it matters

The name is misspelt for every reader, and neither people nor search engines find it.

## Example

```markdown bad
With J. Str⟦ ̈o⟧m and F. M⟦¨u⟧ller.
```

```markdown good
With J. Ström and F. Müller.
```

## Fix

Accent and letter become one character. The fix is unsafe where both neighbours could carry the accent.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule(
    "MOJ005",
    "stray-diacritic",
    severity="warning",
    fixes=("safe", "unsafe"),
    needs="¨´ˆ˜¸ˇ˘˚˝˛\u0300-\u030c\u0327\u0328",
)

_SPACING = {
    "¨": "\u0308",
    "´": "\u0301",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¸": "\u0327",
    "ˇ": "\u030c",
    "˘": "\u0306",
    "˚": "\u030a",
    "˝": "\u030b",
    "˛": "\u0328",
}
_COMBINING = regex(r"(?P<left>[A-Za-zıȷ])(?P<mark>[ \xa0][\u0300-\u030c\u0327\u0328])(?P<right>[A-Za-zıȷ]?)")
_IN_WORD = regex(rf"(?P<left>[A-Za-z])(?P<mark> ?[{''.join(_SPACING)}] ?)(?P<right>[A-Za-zıȷ])")
_APOSTROPHE = regex(
    r"\b(?:[cdjlmnst]|qu|it|he|she|that|there|what|don|can|won|isn|i|(?:d[ae]|ne|su|a|que)?ll)$",
    re.IGNORECASE,
)
_BELOW = "\u0327\u0328"


class _Repair(NamedTuple):
    start: int
    end: int
    text: str
    sure: bool


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every accent that stands apart."""
    text = file.text
    if not is_text(file):
        return
    repairs = [*_combining(text), *_spacing(text)]
    if not repairs:
        return
    from .repair.damage import find_damage

    readable = Readable(file)
    damaged = Spans(Span(one.start, one.end) for one in find_damage(text))
    for start, end, letter, sure in sorted(repairs):
        if damaged.meets(start, end) or not readable.holds(start, end):
            continue
        span = Span(start, end)
        yield RULE.finding(
            file.path,
            span,
            f"the accent stands apart from its letter: write `{letter}`",
            fix=Fix(
                f"Write `{letter}`",
                (Edit(span, letter),),
                "safe" if sure else "unsafe",
                "" if sure else "the accent could belong to the other neighbour or be an apostrophe",
            ),
        )


def _combining(text: str) -> Iterator[_Repair]:
    """Combining accents behind a space, each with the neighbour that can carry it."""
    for match in _COMBINING.finditer(text):
        accent = match["mark"][1]
        before, after = _composed(match["left"], accent), _composed(match["right"], accent)
        vowels = [bool(letter) and letter[0] in "aeiouAEIOUı" for letter in (match["left"], match["right"])]
        is_of_right = vowels[1] and not vowels[0]
        if accent in _BELOW:
            # TeX sets a cedilla before a small letter and behind a capital one.
            is_of_right = match["left"].islower()
        if after and (not before or is_of_right):
            yield _Repair(match.start("mark"), match.end("right"), after, not before)
        elif before:
            yield _Repair(match.start("left"), match.end("mark"), before, not after)


def _spacing(text: str) -> Iterator[_Repair]:
    """Accents as characters of their own in a word; they stand before their letter, as TeX sets them."""
    for match in _IN_WORD.finditer(text):
        mark = match["mark"].strip()
        letter = _composed(match["right"], _SPACING[mark])
        spaced = match["mark"] != mark
        if letter is None or (spaced and match["mark"].startswith(" ") == match["mark"].endswith(" ")):
            continue
        acute = mark == "´" and match["right"] not in "ıȷ"
        if acute and (
            match["right"] not in "aeiouAEIOU"
            or (match["left"].islower() and match["right"].isupper())
            or _APOSTROPHE.search(text[max(0, match.end("left") - 12) : match.end("left")])
        ):
            continue
        yield _Repair(match.start("mark"), match.end("right"), letter, not spaced and not acute)


def _composed(letter: str, accent: str) -> str | None:
    """The one character that letter and accent make, if there is one that languages use."""
    plain = {"ı": "i", "ȷ": "j"}.get(letter, letter)
    both = unicodedata.normalize("NFC", plain + accent)
    return both if letter and len(both) == 1 and both < "\u0220" else None
