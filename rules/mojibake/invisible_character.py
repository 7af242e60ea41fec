"""An invisible character stands in the text: a zero-width space, a byte order mark, a control character.

## What it finds

Characters that nobody sees: zero-width space, joiner and non-joiner, word joiner, soft hyphen, byte order
mark inside a file, marks of writing direction, control characters, and characters of private use that have
no meaning outside of one font (in prose: style sheets of icon fonts need them, and so do pages that bring a
font and elements that are an icon). They stay untouched where they belong: joiners in emoji and in Arabic,
Persian and Indian scripts, zero-width spaces in Burmese, Khmer, Lao, Thai and Tibetan and where they keep
the blanks at the beginning of a paragraph, direction marks on lines with Arabic or Hebrew. Code and comments
are left alone.

## Why it matters

Nobody finds a word with an invisible character in it; a link with one leads nowhere, a front matter key
with one is another key. Most come with text copied from a PDF or a web page.

## Example

```markdown bad
The zero⟦​⟧-width space breaks [this link](https://example.org/⟦​⟧paper).
```

```markdown good
The zero-width space breaks [this link](https://example.org/paper).
```

## Fix

The character is removed. Where a control character stands inside a word, that is unsafe, for it may have been
a hyphen or a ligature in a PDF; for U+0002, with which PDFs end a line inside a word, a hyphen is written,
unless the word stands in the file without one. So it is for the soft hyphens of an address. Characters of
private use are only reported: something was meant to stand there. For the bullets, arrows and faces that Word
takes from its symbol fonts the usual sign is written, which is unsafe, for another font has another one
there.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from ..folding import Place, all_of, told
from .readable import is_prose

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_CHARACTERS = (
    "\x00-\x08\x0b\x0e-\x1f\x7f\xad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069"
    "\ufeff\ufff9-\ufffb\ue000-\uf8ff"
)

RULE = Rule("MOJ007", "invisible-character", severity="warning", fixes=("safe", "unsafe"), needs=_CHARACTERS)

_INVISIBLE = regex(f"[{_CHARACTERS}]+")
_RIGHT_TO_LEFT = regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINED = regex("[\u0590-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ua840-\ua87f\ufb1d-\ufefc]")
_UNSPACED = regex("[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u1a20-\u1aaf\uaa60-\uaa7f]")
_EMOJI = regex("[\u00a9\u00ae\u203c-\u3299\ufe0f\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f]")
_BEGINNING = regex(r"(?:\A|\n)[ \t>*+-]*\Z")
_WORD, _WORD_END = regex(r"[^\W\d_]+"), regex(r"[^\W\d_]+\Z")
_OF_WORD = {
    "\uf0b7": "•",  # in Symbol; the others in Wingdings
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf076": "❖",
    "\uf0fc": "✓",
    "\uf0e0": "→",
    "\uf0df": "←",
    "\uf04a": "☺",
    "\uf04c": "☹",
}
"""What Word writes for bullets, and for arrows and faces that are typed."""

_NAMES = {"\xad": "soft hyphen", "\ufeff": "byte order mark", "\u200b": "zero-width space"}


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every run of invisible characters that do not belong where they are.

    More than three that are removed without doubt are one finding, and so are those that are not.
    """
    text = file.text
    if not is_prose(file):
        return
    found = [match.span() for match in _INVISIBLE.finditer(text) if not _belongs(text, *match.span())]
    if not found:
        return
    from .repair.damage import find_damage

    markup = file.facts.markup
    hidden = Spans([*markup.code, *markup.comments])
    damaged = Spans(Span(one.start, one.end) for one in find_damage(text))
    prose = Spans(file.facts.prose)
    addresses = Spans(one.span for one in markup.references)
    has_font = "@font-face" in text
    places: dict[str, list[Place]] = {}
    for start, end in found:
        if hidden.meets(start, end) or damaged.meets(start, end):
            continue
        private = any("\ue000" <= char <= "\uf8ff" for char in text[start:end])
        # Style sheets of icon fonts are made of such characters, and a page that brings a font may use them.
        if private and (has_font or _is_icon(text, start, end) or not prose.meets(start, end)):
            continue
        span = Span(start, end)
        fix = _of_word(text, span) if private else _fix(text, span, addresses.meets(start, end))
        places.setdefault(fix.applicability if fix else "", []).append(_place(text, span, fix))
    for alike in places.values():
        yield from told(
            RULE, file, alike, _together(text, alike), all_of((one.fix for one in alike), "Mend {} places")
        )


def _place(text: str, span: Span, fix: Fix | None) -> Place:
    advice = fix.title if fix else "write what it was meant to be"
    name = _name(text[span.start])
    message = f"an invisible character stands here ({name}): {advice[0].lower()}{advice[1:]}"
    return Place(span, message, fix=fix)


def _is_icon(text: str, start: int, end: int) -> bool:
    """Whether an HTML element holds nothing but these characters, as icons have it."""
    return text[start - 1 : start] == ">" and text.startswith("</", end)


def _together(text: str, places: list[Place]) -> str:
    """What is said of many places at once."""
    names = [_name(text[one.span.start]) for one in places]
    kinds = list(dict.fromkeys(names))
    shown = ", ".join(kinds[:3]) + (" …" if len(kinds) > 3 else "")
    edits = [edit for place in places if place.fix for edit in place.fix.edits]
    what = "write what they were meant to be"
    signs = {edit.replacement for edit in edits}
    if edits:
        what = "remove them" if "" in signs else "write hyphens" if signs == {"-"} else "write signs for them"
    return f"invisible characters stand in {len(places)} places of this file ({shown}): {what}"


def _of_word(text: str, span: Span) -> Fix | None:
    """How to write what Word took from a symbol font."""
    signs = [_OF_WORD.get(char) for char in text[span.start : span.end]]
    if None in signs:
        return None
    good = "".join(filter(None, signs))
    return Fix(f"Write `{good}`", (Edit(span, good),), "unsafe", "it may be of another font")


def _fix(text: str, span: Span, in_address: bool) -> Fix:
    """How to be rid of invisible characters."""
    start, end = span
    if text[start:end] == "\xad" and in_address:
        # Programs that make text of a PDF write it for any hyphen.
        return Fix("Write a hyphen", (Edit(span, "-"),), "unsafe", "the address may have none here")
    if text[start] >= " " or not (text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()):
        return Fix("Remove it", (Edit(span, ""),))
    if text[start:end] == "\x02" and not _is_one_word(text, span):
        return Fix("Write a hyphen", (Edit(span, "-"),), "unsafe", "it may be one word")
    return Fix("Remove it", (Edit(span, ""),), "unsafe", "a character of the word may be lost here")


def _is_one_word(text: str, span: Span) -> bool:
    """Whether the word around a span stands elsewhere in the text without it."""
    left = _WORD_END.search(text, max(0, span.start - 40), span.start)
    right = _WORD.match(text, span.end)
    return left is not None and right is not None and left.group() + right.group() in _words(text)


@lru_cache(maxsize=1)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def _belongs(text: str, start: int, end: int) -> bool:
    """Whether a run of invisible characters is a part of the writing around it."""
    char = text[start]
    left, right = text[start - 1 : start], text[end : end + 1]
    if char == "\u200d" and _EMOJI.match(left) and _EMOJI.match(right):
        return True
    if (
        char in "\u200b\u2060"
        and (right.isspace() or not right)
        and _BEGINNING.search(text, max(0, start - 40), start)
    ):
        return True  # it keeps an empty paragraph, or blanks at the beginning of one
    if char in "\u200c\u200d" and (_JOINED.match(left) or _JOINED.match(right)):
        return True
    if char in "\u200b\u2060" and (_UNSPACED.match(left) or _UNSPACED.match(right)):
        return True
    if char in "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        near = (
            text[max(0, start - 500) : start].rpartition("\n")[2] + text[end : end + 500].partition("\n")[0]
        )
        return _RIGHT_TO_LEFT.search(near) is not None
    return False


def _name(char: str) -> str:
    """What a character is called."""
    known = _NAMES.get(char) or unicodedata.name(char, "").lower()
    if known:
        return known
    kind = "private use" if "\ue000" <= char <= "\uf8ff" else "control character"
    return f"{kind} U+{ord(char):04X}"
