"""A character is lost: `�` stands in its place.

## What it finds

U+FFFD in text that readers see. Programs write it for bytes that they cannot read. Where it is a part of
mojibake that can be repaired, `mojibake` reports it.

## Why it matters

Visitors see a question mark in a black diamond, and the word cannot be searched for.

## Example

```markdown bad
She studied at the Universit⟦�⟧t Bergstadt. The Universität is old.
```

```markdown good
She studied at the Universität Bergstadt. The Universität is old.
```

## Fix

Where the same word stands in the file in its healthy form, and no other word fits, it is taken from there;
the fix is unsafe, because another word may have been meant. Elsewhere there is none: only the author knows.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .readable import Readable, Spans, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ003", "replacement-character", severity="warning", fixes=("unsafe",))

LOST = "\ufffd"
_WORD = re.compile(rf"[^\W\d_]*{LOST}+[^\W\d_]*")
_LONGEST = 40


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every run of U+FFFD that is no part of repairable damage."""
    text = file.text
    if LOST not in text or not is_text(file):
        return
    from .repair.damage import find_damage

    damaged = Spans(Span(one.start, one.end) for one in find_damage(text))
    readable = Readable(file)
    words: set[str] | None = None
    for match in re.finditer(LOST + "+", text):
        start, end = match.span()
        if damaged.meets(start, end) or not readable.holds(start, end):
            continue
        if words is None:
            words = set(re.findall(r"[^\W\d_]{4,}", text))
        twin = _twin(text, start, words)
        fix = None
        if twin:
            fix = Fix(
                f"Restore `{twin}`", (Edit(Span(start, end), twin),), "unsafe", "another word may be meant"
            )
        message = "a character is lost here, and `�` shows in its place: "
        message += f"probably `{twin}`" if twin else "write it anew"
        yield RULE.finding(file.path, Span(start, end), message, fix=fix)


def _twin(text: str, at: int, words: set[str]) -> str | None:
    """The letters that the one healthy word which fits has in place of those lost at `at`."""
    first = last = at
    while first > 0 and at - first < _LONGEST and (text[first - 1].isalpha()):
        first -= 1
    match = _WORD.match(text, first)
    if match is None or match.end() - first > _LONGEST:
        return None
    damaged = match.group()
    lost = damaged.count(LOST)
    last = damaged.rfind(LOST) + 1
    if last - (at - first) != lost or len(damaged) - lost < 3:
        return None
    head, tail = damaged[: at - first], damaged[last:]
    fitting = {
        word[len(head) : len(head) + lost]
        for word in words
        if len(word) == len(damaged) and word.startswith(head) and word.endswith(tail)
    }
    return fitting.pop() if len(fitting) == 1 else None
