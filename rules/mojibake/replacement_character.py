"""A character is lost: `�` stands in its place.

## What it finds

The sign `�` (U+FFFD) in text that readers see. Programs write it in place of what they cannot read, as an
editor does that opens a file of another encoding. Where it is a part of mojibake that can be repaired,
`mojibake` reports it.

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

Where git remembers an earlier version of the file in which the same line is whole, the character is taken
from there, and the fix is safe. Where another text of the site has it, or the file has the same word in its
healthy form, the fix is unsafe, because another word may have been meant. Elsewhere there is none: only the
author knows.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from .readable import Readable, is_text
from .seen import MANY
from .whole import whole_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("MOJ003", "replacement-character", severity="warning", fixes=("safe", "unsafe"))

LOST = "\ufffd"
_WORD = regex(rf"[^\W\d_]*{LOST}+[^\W\d_]*")
_LONGEST = 40


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every run of U+FFFD that is no part of repairable damage."""
    words: set[str] | None = None
    for span in _lost(file):
        if words is None:
            words = set(re.findall(r"[^\W\d_]{4,}", file.text))
        twin = _twin(file.text, span.start, words)
        fix = None
        message = "a character is lost here, and `�` shows in its place: "
        message += f"probably `{twin}`" if twin else "write it anew"
        if twin:
            fix = Fix(f"Restore `{twin}`", (Edit(span, twin),), "unsafe", "another word may be meant")
        yield RULE.finding(file.path, span, message, fix=fix)


@RULE.site
def check_site(site: "Site", options: Options) -> Iterator[Finding]:
    """Once more the runs of which an earlier version of the file, or another text, tells what they were."""
    for file in having(site, _lost):
        for span in _lost(file)[:MANY]:
            whole = whole_text(site, file, span, partial(_fits, span.end - span.start))
            if whole is None:
                continue
            yield RULE.finding(
                file.path,
                span,
                "a character is lost here, and `�` shows in its place: "
                f"`{whole.text}`, as {whole.where} has it",
                fix=Fix(
                    f"Restore `{whole.text}`",
                    (Edit(span, whole.text),),
                    "safe" if whole.earlier else "unsafe",
                    "" if whole.earlier else "another text may be meant",
                ),
            )


@derived
def _lost(file: "TextFile") -> list[Span]:
    """The runs of U+FFFD that readers see and that are no part of repairable damage."""
    text = file.text
    if LOST not in text or not is_text(file):
        return []
    from .repair.damage import find_damage

    damaged = Spans(Span(one.start, one.end) for one in find_damage(text))
    readable = Readable(file)
    runs = [Span(*match.span()) for match in re.finditer(LOST + "+", text)]
    return [run for run in runs if not damaged.meets(*run) and readable.holds(*run)]


def _fits(length: int, good: str) -> bool:
    """Whether so many U+FFFD may stand for a text: each for a character, or for a byte of one."""
    return LOST not in good and len(good) <= length <= len(good.encode()) and min(good) > "\x7f"


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
