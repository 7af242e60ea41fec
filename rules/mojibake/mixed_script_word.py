"""A word mixes alphabets: a Cyrillic or Greek letter stands for a Latin one that looks the same.

## What it finds

Words of Latin letters with Cyrillic or Greek letters among them that look like Latin ones (`Аnna` with a
Cyrillic А), and Cyrillic words with such Latin letters. Formulas, units and words with endings of another
alphabet stay untouched, and so do foreign names on a Serbian page that keep `y`, `x` or `w`.

## Why it matters

It cannot be seen, but the name is not found by any search, and links and e-mail addresses with it do not
work.

## Example

```markdown bad
[Ek⟦а⟧terina Volk](https://example.org/) joined the group.
```

```markdown good
[Ekaterina Volk](https://example.org/) joined the group.
```

## Fix

The letter is replaced by its twin of the other alphabet: readers see no difference.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from .readable import Readable, is_prose

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ006", "mixed-script-word", severity="warning", fixes=("safe",), needs="\u0370-\u052f")

_CYRILLIC = dict(zip("АВЕЅІЈКМНОРСТХаеорсухіјѕһԁ", "ABESIJKMHOPCTXaeopcyxijshd", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo", strict=True))
_TO_LATIN = _CYRILLIC | _GREEK
_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in _CYRILLIC.items()}
# A set with a `+` would be tried at every character; a set alone is looked for.
_SERBIAN = regex("[ЉљЊњЋћЂђЏџ]")
_WITHOUT_TWIN = frozenset("qwxyQWXY")
_FOREIGN = regex("[\u0370-\u052f][\u0370-\u052f]*")
_LATIN = regex("[A-Za-z\u00c0-\u024f]")
_WORD = regex("[A-Za-z\u00c0-\u024f\u0370-\u052f]+")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every word with letters of a wrong alphabet."""
    text = file.text
    if not is_prose(file):
        return
    found = [(match, twins) for match in _mixed(text) if (twins := _twins(match.group()))]
    if _SERBIAN.search(text):
        found = [(match, twins) for match, twins in found if not _is_transliterated(match.group())]
    if not found:
        return
    from .repair.damage import find_damage

    readable = Readable(file)
    damaged = Spans(Span(one.start, one.end) for one in find_damage(text))
    for match, twins in found:
        if damaged.meets(*match.span()) or not readable.holds(*match.span()):
            continue
        word = match.group()
        edits = [Edit(Span(match.start() + at, match.start() + at + 1), twin) for at, twin in twins]
        wrong = word[twins[0][0]]
        alphabet = "Latin" if wrong.isascii() else "Cyrillic" if wrong in _CYRILLIC else "Greek"
        yield RULE.finding(
            file.path,
            edits[0].span,
            f"`{wrong}` in `{word}` is a {alphabet} letter that only looks right",
            fix=Fix("Write the word in one alphabet", tuple(edits)),
        )


def _is_transliterated(word: str) -> bool:
    """Whether a word has no Latin letters but such as Serbian has none for: `Сyднеy` is `Sydney`."""
    return _WITHOUT_TWIN.issuperset(char for char in word if char < "\u0250")


def _mixed(text: str) -> Iterator[re.Match[str]]:
    """The words with Latin letters beside Greek or Cyrillic ones."""
    end = 0
    for match in _FOREIGN.finditer(text):
        start = match.start()
        if start < end or not (_LATIN.match(text, match.end()) or _LATIN.match(text[start - 1 : start])):
            continue
        while start and _WORD.match(text[start - 1]):
            start -= 1
        word = _WORD.match(text, start)
        if word:
            end = word.end()
            yield word


def _twins(word: str) -> list[tuple[int, str]] | None:
    """Where the word has letters of the wrong alphabet, and their twins; None if it is sound."""
    latin = sum(char < "\u0250" for char in word)
    greek = sum("\u0370" <= char < "\u0400" for char in word)
    cyrillic = len(word) - latin - greek
    if (greek and cyrillic) or not latin or latin == len(word):
        return None
    if latin > greek + cyrillic and latin >= 3:
        foreign = [(at, char) for at, char in enumerate(word) if char >= "\u0250"]
        table = _TO_LATIN
    elif cyrillic > latin and cyrillic >= 3:
        foreign = [(at, char) for at, char in enumerate(word) if char < "\u0250"]
        table = _TO_CYRILLIC
    else:
        return None
    if len(foreign) > 2 or any(char not in table for _, char in foreign):
        return None
    return [(at, table[char]) for at, char in foreign]
