"""Reads a run of which bytes are missing: sequence by sequence, each gap filled with what fits best."""

import re

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import OF_ROMANCE, stand_together
from .codecs import BLANK, FOREIGN, Codec, from_utf8
from .fitting import TAKES_STYLE
from .languages import is_small_word, starts_with_grave
from .lossless import NO_HINTS, SURE, Hints, gain_of
from .lossy import GAPS, Candidate, Context, candidates, droppable, has_gap, tokens
from .nearby import is_known_beside, is_out_of_company
from .oddness import classes, is_plain_word
from .usage import level

NEAR = 200
"""How many characters on each side decide what stood in a gap."""

AHEAD = 60
"""How far behind a quotation mark its other half may be."""

MANY = 100
"""A run with more gaps than this cannot be restored."""

UNTOLD_SHARE = 0.9
"""At most so sure is a character of which too little is left or shown around it."""

FEW, FEW_SHARE = 6, 0.995
"""So much of all likelihood a symbol has to have that fewer repositories than this have beside such words."""

USUAL = 4.0
"""A symbol of this level is far commoner than any letter of formulas."""

_VALUE = regex(r"""^[ -]*[\w-]+: *["']?\Z""", re.MULTILINE)


class Broken(NamedTuple):
    """A run read with bytes missing: what `start` to `end` of it was (`end` may lie one space behind it).

    `points` are those of all that was chosen; `share` is how much of the points it has, where it has least;
    `marks`: a `?` was taken for a missing byte that may be a question mark; `chance`: how likely all is.
    """

    codec: Codec
    start: int
    end: int
    gain: float
    text: str
    points: float
    share: float
    guesses: tuple[tuple[str, ...], ...]
    marks: bool
    chance: float


def read_broken(run: str, before: str, after: str, codec: Codec, hints: Hints = NO_HINTS) -> Broken | None:
    """A run read with a codec's missing bytes filled in, or None where no sequence is broken."""
    byte_text = codec.bytes_of_run(run)
    if not has_gap(byte_text) and not droppable(codec):
        return None
    found = tokens(byte_text)
    gaps = sum(token.text is None for token in found)
    if not gaps or gaps > MANY or byte_text.count(FOREIGN) * 4 > len(byte_text):
        return None
    start = at = found[0].start
    end = found[-1].end
    tail = (before + run[max(0, start - NEAR) : start])[-NEAR:]
    parts: list[str] = []
    seen = 0
    guesses: list[tuple[str, ...]] = []
    least = chance = 1.0
    points = 0.0
    marked = False
    ahead = ""
    for token in found:
        parts.append(run[at : token.start])
        at = token.end
        if token.text is not None:
            parts.append(token.text)
            continue
        tail = (tail + "".join(parts[seen:]))[-NEAR:]
        seen = len(parts)
        behind = (run[at : at + NEAR] + after)[:NEAR]
        ahead = _peek(behind, codec)
        near = Context.of(tail, ahead, behind, token.known, codec)
        options, share = candidates(token.known, codec, near)
        chance *= share
        if not options:
            return None
        if share > UNTOLD_SHARE and not (
            _is_told(token.known, options, tail, ahead, near, codec)
            and (share >= FEW_SHARE or not _is_seen_seldom(options[0].text, near.words))
        ):
            share = UNTOLD_SHARE
        least = min(least, share)
        if run[at - 1] == "?" and not _is_byte(options[0].text, tail, ahead):
            marked = True
        points += options[0].points
        guesses.append(tuple(one.text for one in options[:8]))
        parts.append(options[0].text)
        if options[0].eats_space and at == len(run):
            end += 1
    text = "".join(parts)
    right = (run[end : end + 1] or after[end - len(run) : end - len(run) + 1]) or " "
    if end > len(run):
        right = ahead[1:2] or " "  # what the space parts from a damaged character may be damaged as well
    left = (run[start - 1 : start] or before[-1:]) or " "
    gain = gain_of(run[start:end], text, left, right, hints.scripts) - byte_text.count(FOREIGN, start, end)
    if is_plain_word(run[start:end]):
        gain -= SURE
    if classes(text) == "z" and right == " " and _ITEM.search(before[-AHEAD:] + run[:start]):
        gain += SURE  # no text begins with a letter that has a sign, and no word behind it
    return Broken(codec, start, end, gain, text, points, least, tuple(guesses), marked, chance)


_CLOSED = regex("[’”“'\"€Ђ]")
"""A quotation mark, or what most encodings make of the second byte of one."""
_CLOSED_AS_IN_GERMAN = regex('[“"œ]')
_OPENED = regex("[“„‟«‘]")
_QUOTES = tuple("“”„")
_NO_QUOTES = tuple("’‘–—…•")
_GOES_ON = regex(r"\w|[.,;:]")
_WORD = regex(r"[^\W\d_]{2}")
_ITEM = regex(r"(?:\A|\n) {0,8}(?:#{1,6}|[-*+>]|\d{1,3}[.)]) +(?:\*\*)?\Z")
_HEADING = regex(r"(?:\A|\n)#{1,6} *\Z")
_SUPERSCRIPT = regex("<sup>[^<]{1,20}\\Z")
_TWINS = ("🔍🔎", "✍✏")
_ALIKE = "🌐🌍🌎🌏"
_KEYS = "#*0123456789"
_WORD_END = regex(r"[^\W\d_]{1,30}\Z")
_WORD_START = regex(r"[^\W\d_]{1,30}")
_SMALL_BEHIND = regex(r" ([a-z][^\W\d_]*'?)")
_TAG = regex("<[^<>]*>|^[^<>]*>|&[a-z]+;")
_LIKE_ITS_NEIGHBOURS = regex("[\u0300-\u036f\u2070-\u209f\u2200-\u22ffăāĂĀ]")
"""Accents, small digits, operators, `ă` and `ā`: what is left of one fits its neighbours as well."""


def _is_told(
    known: str, options: tuple[Candidate, ...], before: str, after: str, near: Context, codec: Codec
) -> bool:
    """Whether what is left of a sequence, and what stands around it, can tell the first option from others.

    Half of a sign's four bytes does not, unless the words of a heading do, nor a sign that is all of a
    YAML value: an icon is chosen. A no-break space, the last byte of `†`, is lost only for a space or at
    a line's end. A quotation has to be closed, and to be opened; where it begins with `„` and ends with
    `”`, both are lost alike, and some write `”` twice. An `à` of Catalan or Vietnamese may end a word or
    not. What lacks a soft hyphen may be what lacks a byte that more programs drop. An arrow or triangle,
    or a mark behind a name, may have been marked to be no emoji. Which of two magnifying glasses stands
    is taste, or whether a pencil or a hand that writes, and mostly which globe. The letters of a word are
    those of one language. A sign that could be an operator needs words that it is known from, or a link
    that shows nothing else, a line of a drawing another one. Before U+FE0F only signs that take it stand.
    A sign of three bytes that is all of an element without a meaning is chosen, too.
    """
    char = options[0].text
    if not options[0].space_told:
        return False
    if after.startswith("\ufe0f"):
        options = tuple(one for one in options if one is options[0] or TAKES_STYLE.match(one.text))
        if len(options) > 1 and not is_known_beside(char, near.words, FEW):
            return False
    if known[0] >= "\xf0" and sum(byte not in GAPS for byte in known) < 3:
        return _HEADING.search(before) is not None and is_known_beside(char, near.words, FEW)
    if _LIKE_ITS_NEIGHBOURS.match(char):
        return False
    if char != "à" and char.encode()[-1] == 0xA0 and not known.endswith(BLANK) and after[:1].strip():
        return False
    if char == "”":
        return _is_open(before, after) and not _is_closed_later(before, after, codec)
    if char == "‐":
        return all(one.text != "‘" for one in options)  # some write that for an apostrophe
    if char in "‘“„":
        closed = _CLOSED_AS_IN_GERMAN if char == "„" else _CLOSED
        return closed.search(after[:AHEAD].partition("\n")[0]) is not None
    if _lacks_soft_hyphen(char, known) and any(
        classes(one.text) == classes(char) and not _lacks_soft_hyphen(one.text, known)
        for one in options
        if one.text != "à"
    ):
        return False
    if char == "à":
        return not _may_end_or_not(after, near) and not _may_join(before, after, near.languages, codec)
    if char == "\ufe0f":
        if before[-1:] in _KEYS:
            return after.startswith("\u20e3")
        if before[-1:] < "\u2600" or _SUPERSCRIPT.search(before):
            return all(one.text != "\ufe0e" for one in options)
    if is_out_of_company(char, near.words):
        return False
    if any(char in twins and one.text in twins for twins in _TWINS for one in options[1:]):
        return False
    if char in _ALIKE and not is_known_beside(char, near.words, FEW):
        return False
    if classes(char) in "aA" and not stand_together(_word_around(before, char, after)):
        return False
    if classes(char) in "cCgG" and not _is_of_script(classes(before[-1:] + after[:1]), classes(char)):
        return False
    if (
        classes(char) == "z"
        and any(_FORMULA.match(one.text) for one in options)
        and not (level(char, 0.0) > USUAL or is_known_beside(char, near.words))
    ):
        return False
    if classes(char) == "k":
        return all(classes(one.text) != "k" for one in options[1:])
    if classes(char) == "b":
        return "b" in classes(before[-1:] + after[:1])
    if classes(char) != "z":
        return True
    is_link = before.endswith(">") and after.startswith("</a>")
    if any(classes(one.text) == "m" for one in options) and not (
        is_link or is_known_beside(char, near.words, FEW)
    ):
        return False
    if known < "\xf0" and after.lstrip(" ").startswith("</") and _ICON.search(before):
        return False
    return _VALUE.search(before) is None


_ICON = regex(r"<(?:span|div|i)\b[^<>]*>\Z")

_FORMULA = regex("[\U0001d400-\U0001d7ff]")


def _lacks_soft_hyphen(char: str, known: str) -> bool:
    """Whether what is left of a character lacks its byte AD, which fewer programs drop than one without a
    character.
    """
    return "\xad" in char.encode().decode("latin-1") and "\xad" not in known


def _may_end_or_not(after: str, near: Context) -> bool:
    """Whether the word that an `à` and a space are left of may go on behind them: in Catalan, and in
    Vietnamese unless there are two spaces.
    """
    return "ca" in near.languages or (
        "vi" in near.spoken and after.lstrip(" ")[:1].isalpha() and after[1:2] != " "
    )


def _is_of_script(beside: str, kind: str) -> bool:
    """Whether a letter of some class stands beside a letter of the same alphabet."""
    return any(name.lower() == kind.lower() for name in beside)


def _is_seen_seldom(char: str, words: tuple[str, ...]) -> bool:
    """Whether it is by a few repositories that a symbol is known beside some words."""
    return is_known_beside(char, words) and not is_known_beside(char, words, FEW)


def is_half_of_emoji(raw: str, text: str, before: str, after: str) -> bool:
    """Whether what is read as an emoji cannot be a letter with a quotation mark: the quotation neither began
    before it nor begins there.
    """
    return (
        raw[1:] in _QUOTES
        and classes(text) == "z"
        and not before[-1:].isalpha()
        and after[:1] in ("", " ")
        and not _is_open(before, "")
    )


def _is_open(before: str, after: str) -> bool:
    """Whether a quotation is open; one that began with `"` ends with it, if there is one more."""
    words = _TAG.sub("", before)
    if _OPENED.search(words):
        return True
    return words.rpartition("\n")[2].count('"') % 2 == 1 and '"' not in after.partition("\n")[0]


def _is_closed_later(before: str, after: str, codec: Codec) -> bool:
    """Whether what could be a hyphen, between words, stands in a quotation that may end behind it."""
    if not (before[-1:].isalnum() and after.lstrip(" ")[:1].isalnum()):
        return False
    for token in tokens(codec.bytes_of(after.partition("\n")[0])):
        if token.known.startswith("\xe2\x80") and token.text not in _NO_QUOTES:
            return token.text != "“"
    return False


def _word_around(before: str, char: str, after: str) -> str:
    first, last = _WORD_END.search(before[-30:]), _WORD_START.match(after)
    return (first[0] if first else "") + char + (last[0] if last else "")


def _may_join(before: str, after: str, languages: frozenset[str], codec: Codec) -> bool:
    """Whether an `à` may be another letter of the line's language, and the space behind it that letter's
    second byte: one that begins, or goes on with, the word behind it. (Of those that an encoding lacks, no
    word of French begins with any.)
    """
    match = _SMALL_BEHIND.match(after)
    if not match or starts_with_grave(after) or is_small_word(match[1], languages):
        return False
    own = {letter for name in languages for letter in OF_ROMANCE[name]}
    letters = [from_utf8("\xc3" + chr(byte)) or "" for byte in codec.undefined if byte < 0xC0]
    return any(
        letter.lower() in own and (letter.islower() or not (before[-1:].isalpha() or "fr" in languages))
        for letter in letters
    )


def _is_byte(char: str, before: str, behind: str) -> bool:
    """Whether a `?` behind a sequence can only stand for the byte that is missing in it.

    No question ends before a word, a comma, a full stop, or a sentence that goes on in small letters, nor
    behind a full stop, nor with a picture where its line has no word before and no bracket ends, nor within a
    picture.
    """
    if char == "\u200d" or _GOES_ON.match(behind) or behind[:2].lstrip(" ")[:1].islower():
        return True
    if char == "”" and before.endswith((".", ",", "!", "?")):
        return True
    picture = classes(char) == "z" or char == "\ufe0f"
    if behind[:1] in tuple(")]"):
        return False
    return picture and _WORD.search(_TAG.sub("", before.rpartition("\n")[2])) is None


def _peek(behind: str, codec: Codec) -> str:
    """The text behind a gap, its first characters repaired as far as they are whole."""
    text = ""
    at = 1 if behind.startswith(" ") else 0
    head = behind[:at]
    for token in tokens(codec.bytes_of(behind[:12])):
        if token.start != at or len(text) > 2:
            break
        if token.text is None:
            guess = _LIKELY.get(token.known[:2])
            if guess:
                text += guess
                at = token.end
            break
        text += token.text
        at = token.end
    return head + text + behind[at:]


_LIKELY = {"\xf0\x9f": "\U0001f300", "\xef\xb8": "\ufe0f"}
"""What most of the characters are that begin with these bytes: an emoji, the mark of one."""
