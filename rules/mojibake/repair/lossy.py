"""Lossy repair: UTF-8 of which a program has dropped or replaced bytes, and what could have stood there.

Windows-1252 and its sisters have bytes without a character (81, 8D, 8F, 90, 9D and, in Windows-1254, 8E and
9E). Programs drop them, or put U+FFFD or `?` in their place; a no-break space (A0) becomes a space or is
trimmed, a soft hyphen (AD) is not seen and lost. `candidates` lists every character that the rest of a
sequence allows; each gets points for how often people use it, for its neighbours, and for the words behind
it.
"""

import math
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations, product
from typing import NamedTuple

from sitelint.text.regex import regex

from .codecs import LOST, SEQUENCE, Codec, from_utf8
from .oddness import classes
from .romance import languages
from .symbols import BESIDE
from .usage import level

SAFE_SHARE = 0.98
"""How much of all points the first candidate needs for being the only answer."""

OFFER_SHARE = 0.3
"""How much it needs for being offered at all."""

AHEAD = 60
"""How far the words behind a gap count."""

_TOKEN = regex(
    f"(?P<whole>{SEQUENCE})"
    f"|\xf0[\x80-\xbf{LOST}]{{0,3}}|[\xe0-\xef][\x80-\xbf{LOST}]{{0,2}}|[\xc2-\xdf]{LOST}?"
)
_WORD = regex(r"[a-z]{3,}")
_LETTERS = "lLaAÂcCgGTftk"
_TEXT_EMOJI = regex("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001f9ff#*0-9]")


class Token(NamedTuple):
    """A sequence of a run, by its offsets: whole (`known` is its text), or with bytes missing."""

    start: int
    end: int
    text: str | None
    known: str


class Candidate(NamedTuple):
    """A character that could have stood there, its points (a logarithm to base 2) and whether it was followed
    by a space that belongs to it.
    """

    text: str
    points: float
    eats_space: bool = False


class Context(NamedTuple):
    """What stands around a gap: the character before it, whether a quotation is open there, what follows (one
    to `AHEAD` characters), and which Romance languages the line may be in.
    """

    left: str
    in_quotes: bool
    after: str
    languages: frozenset[str] = frozenset()

    @classmethod
    def of(cls, before: str, after: str) -> "Context":
        """The context between two texts."""
        line = before.rpartition("\n")[2] + " " + after.partition("\n")[0]
        return cls(before[-1:], before.rfind("“") > before.rfind("”"), after[:AHEAD], languages(line))


def tokens(byte_text: str) -> Iterator[Token]:
    """The UTF-8 sequences of a run as bytes, whole and broken, in order."""
    for match in _TOKEN.finditer(byte_text):
        known = match.group()
        yield Token(match.start(), match.end(), from_utf8(known) if match["whole"] else None, known)


@cache
def droppable(codec: Codec) -> tuple[int, ...]:
    """Bytes of 80-BF that a program may lose when it reads with this codec."""
    unseen = {byte for byte, char in enumerate(codec.chars[:64], 0x80) if char in "\xa0\xad"}
    return tuple(sorted({byte for byte in codec.undefined if byte < 0xC0} | unseen))


@cache
def possible(known: str, codec: Codec) -> tuple[tuple[str, str], ...]:
    """What a broken sequence could have been: characters and the bytes that each would have lost."""
    lead, rest = known[0], known[1:]
    need = 3 if lead >= "\xf0" else 2 if lead >= "\xe0" else 1
    lost = list(map(chr, droppable(codec)))
    found: dict[str, str] = {}
    if LOST in rest:
        if len(rest) != need:
            return ()
        undefined = [chr(byte) for byte in codec.undefined if byte < 0xC0]
        fillings = [(undefined, [i for i, byte in enumerate(rest) if byte == LOST], list(rest))]
    elif need - len(rest) in (1, 2) and (rest or need == 1):
        fillings = []
        for places in combinations(range(need), need - len(rest)):
            row = list(rest)
            for place in places:
                row.insert(place, LOST)
            fillings.append((lost, list(places), row))
    else:
        return ()
    for alphabet, where, row in fillings:
        for filling in product(alphabet, repeat=len(where)):
            for place, byte in zip(where, filling, strict=True):
                row[place] = byte
            char = from_utf8(lead + "".join(row))
            if char is not None and char > "\x9f" and classes(char)[-1] not in "uxw":
                found.setdefault(char, "".join(filling))
    return tuple(found.items())


@lru_cache(maxsize=4096)
def candidates(known: str, codec: Codec, context: Context) -> tuple[Candidate, ...]:
    """What a broken sequence could have been where it stands, the likeliest first."""
    found = []
    for char, lost in possible(known, codec):
        points = level(char, -2.0 if classes(char) in "zaAcCgG" else -6.0)
        points -= 4.0 * (len(lost) - 1)
        eats = False
        if "\xad" in lost:
            points -= 3.0
        if "\xa0" in lost:
            eats = context.after.startswith(" ") and _space_belongs(char, context)
            points += _grave(context) if char == "à" else -3.0
        near = context._replace(after=context.after[1:]) if eats else context
        found.append(Candidate(char, points + _fit(char, near), eats))
    return tuple(sorted(found, key=lambda one: (-one.points, one.text)))


def _space_belongs(char: str, context: Context) -> bool:
    """Whether the space behind is what a program made of the sequence's no-break space byte."""
    following = context.after[1:2]
    if following in ("", " ", "\n", "\ufe0f") or char == "\xa0":
        return True
    if char == "à":
        return _grave_goes_on(context, following)
    return not context.left.isalpha() and char.isupper() and following.islower()


def _grave_goes_on(context: Context, following: str) -> bool:
    """Whether what stands behind the space after an `à` touches it: there were not two spaces."""
    if following in ".,;)]}" or (following in ":!?" and "fr" not in context.languages):
        return True
    if following == context.left and not following.isalnum():  # c'est-à-dire
        return True
    if context.languages == {"ca"}:
        return following.isalpha()
    return not context.left.isalpha() and _A_GRAVE.match(context.after) is not None


_A_GRAVE = regex(r" ?(?:s|quel[ea]s?|quilo)\b(?!['’])")
"""Portuguese words that begin with `à`."""


def _grave(context: Context) -> float:
    """Points for `à` by the language of the line, and by where in a word it stands."""
    inside = context.after[:1].isalpha()
    if context.languages == {"ca"}:
        return 3.0
    if context.left.isalpha():
        # In French only voilà and déjà, and what is like them, end in it.
        ends = "it" in context.languages or ("fr" in context.languages and context.left in "lj")
        return 5.0 if ends and not inside else -3.0
    if inside:
        return 5.0 if "pt" in context.languages and _A_GRAVE.match(context.after) else -3.0
    return 5.0 if context.languages else -3.0


def share(found: tuple[Candidate, ...]) -> float:
    """How much of all candidates' likelihood the first one has, 0 to 1."""
    if not found:
        return 0.0
    top = found[0].points
    return 1.0 / sum(math.pow(2.0, max(one.points - top, -60.0)) for one in found)


@cache
def _words() -> dict[str, dict[str, float]]:
    """For each word, the share of every symbol among those that stand before it, in points."""
    by_word: dict[str, dict[str, float]] = {}
    for symbol, words in BESIDE.items():
        for word, count in words.items():
            by_word.setdefault(word, {})[symbol] = count
    return by_word


def _fit(char: str, context: Context) -> float:
    """Points for how well a character fits between its neighbours."""
    kind = classes(char)[-1]
    left, right = context.left, context.after[:1]
    beside = classes(left + right) if left and right else classes(left or " ") + classes(right or " ")
    in_word = beside[0] in _LETTERS, beside[1] in _LETTERS
    if kind in _LETTERS:
        return _fit_letter(char, kind, beside, in_word)
    special = _SPECIAL.get(char)
    if special:
        return special(context, beside, in_word)
    if kind == "h":
        return -12.0
    points = -6.0 if all(in_word) else -2.0 if in_word[0] else 0.0
    if "\U0001f3fb" <= char <= "\U0001f3ff" and beside[0] != "z":
        return -14.0  # the colour of a skin follows a person
    if kind in "zb":
        if right == "\ufe0f":
            points += 5.0 if char < "\U0001f000" or char in "🌶🍽🎖🏋🏌🏍🏎🏔🏖🏗🏛🏝🏞🏠🏳🐿👁📽🕊🕹🖥🖨🖱🖼🗂🛠🛡" else 0.0
        points += _beside_words(char, context.after)
    return points


def _fit_letter(char: str, kind: str, beside: str, in_word: tuple[bool, bool]) -> float:
    points = 4.0
    if not any(in_word):
        points = 3.0 if char in "àÀ" else 0.0 if char in "áéèóíåæøÁÉÍÓÅØ" else -5.0
    for name, inside in zip(beside, in_word, strict=True):
        if inside and _script(name) != _script(kind):
            points -= 10.0
    if kind in "AÂCGT" and beside[0] in "lacg":
        points -= 10.0
    elif kind in "acg" and beside[0] in "LAÂCGT" and beside[1] in "LAÂCGT":
        points -= 6.0
    elif kind in "AÂCGT" and not in_word[0] and beside[1] in "lacg":
        points += 2.0
    return points


def _script(kind: str) -> str:
    return "latin" if kind in "lLaAÂf" else "cyrillic" if kind in "cC" else "greek" if kind in "gGT" else kind


def _beside_words(char: str, after: str) -> float:
    """Points for the words that follow on the line."""
    points = 0.0
    near = after.partition("\n")[0].lower()
    for word in _WORD.findall(near)[:3]:
        symbols = _words().get(word)
        if symbols and char in symbols:
            points = max(
                points, 8.0 * symbols[char] / (sum(symbols.values()) + 2.0) + min(symbols[char], 4.0)
            )
    return points


def _closing_quote(context: Context, beside: str, in_word: tuple[bool, bool]) -> float:
    if beside[0] == " " or all(in_word):
        return -6.0
    return 6.0 if context.in_quotes else -3.0


def _opening_quote(context: Context, beside: str, in_word: tuple[bool, bool]) -> float:
    return 2.0 if beside[0] in " ." and in_word[1] else -8.0


def _hyphen(context: Context, beside: str, in_word: tuple[bool, bool]) -> float:
    return 5.0 if all(name in _LETTERS + "d" for name in beside) else -6.0


def _joiner(context: Context, beside: str, in_word: tuple[bool, bool]) -> float:
    left = beside[0] == "z" or context.left == "\ufe0f"
    return 12.0 if left and beside[1] == "z" else 3.0 if beside == "tt" else -14.0


def _emoji_style(context: Context, beside: str, in_word: tuple[bool, bool]) -> float:
    return 8.0 if _TEXT_EMOJI.match(context.left) else -6.0


def _mark(context: Context, beside: str, in_word: tuple[bool, bool]) -> float:
    return 0.0 if beside[0] == "t" or beside[1] == "t" else -14.0


_SPECIAL = {
    "\u201d": _closing_quote,
    "\u2018": _opening_quote,
    "\u201c": _opening_quote,
    "\u201e": _opening_quote,
    "\u2010": _hyphen,
    "\u200d": _joiner,
    "\u200e": _mark,
    "\u200f": _mark,
    "\u200c": _mark,
    "\u2001": lambda context, beside, in_word: -12.0,
    "\ufe0f": _emoji_style,
}
