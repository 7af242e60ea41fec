"""Lossy repair: UTF-8 of which a program has dropped or replaced bytes, and what could have stood there.

Windows-1252 and its sisters have bytes without a character (81, 8D, 8F, 90, 9D and, in Windows-1254, 8E and
9E). Programs drop them, or put U+FFFD or `?` in their place; a no-break space (A0) becomes a space or is
trimmed, a soft hyphen (AD) is not seen and lost. `candidates` lists every character that the rest of a
sequence allows; each gets points for how often people use it, for its neighbours, and for the words behind
it.
"""

import math
from functools import cache, lru_cache
from itertools import combinations, product
from unicodedata import normalize

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import is_of_an_alphabet, is_of_any, share, small
from .codecs import BLANK, LOST, SEQUENCE, Codec, from_utf8
from .languages import Line, romance, starts_with_grave
from .lossless import read_with
from .nearby import IN_SUPERSCRIPT, near_words, word_points
from .oddness import classes
from .tongues import spoken
from .usage import level

SAFE_SHARE = 0.99
"""How much of all points the first candidate needs for being the only answer."""

OFFER_SHARE = 0.25
"""How much it needs for being offered at all; the first candidates for several gaps need it together."""

AHEAD = 12
"""How many characters behind a gap tell what stood in it, besides words."""

GAPS = LOST + BLANK
"""What stands in a sequence for a byte that is not known."""

_TOKEN = regex(
    f"(?P<whole>{SEQUENCE})"
    f"|\xf0[\x80-\xbf{GAPS}]{{0,3}}|[\xe0-\xef][\x80-\xbf{GAPS}]{{0,2}}|[\xc2-\xdf][{GAPS}]?"
)
_LETTERS = "lLaAÂcCgGTftk"
_OF_FORMULAS = "\U0001d400"
"""Where letters and figures of mathematics begin, which stand in no words."""

_NOTE_MARKS = "†‡§¶*∗#✝✞✠✉★☆✦✧♠♣♥♦♯◊○●□■△▲"
"""What stands in superscript behind a name, as a rule."""

_JOINED = "⚕⚖✈🌾🍳🍼🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦯🦼🦽🦰🦱🦲🦳❤💋👦👧👨👩🧑🤝♀♂🌈☠⚧🔥🩹🗨🦺⬛❄💨💫"
"""What is joined to another emoji, by `emoji-zwj-sequences.txt`."""

_TAKES_STYLE = regex(
    "[\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa"
    "\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620\u2622\u2623\u2626\u262a\u262e"
    "\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666\u2668\u267b\u267e\u267f\u2692-\u2697\u2699"
    "\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4"
    "\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702\u2705\u2708-\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2728\u2733"
    "\u2734\u2744\u2747\u274c\u274e\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2934\u2935\u2b05-\u2b07"
    "\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f202\U0001f237"
    "\U0001f321\U0001f324-\U0001f32c\U0001f336\U0001f37d\U0001f396\U0001f397\U0001f399-\U0001f39b\U0001f39e"
    "\U0001f39f\U0001f3cb-\U0001f3ce\U0001f3d4-\U0001f3df\U0001f3f3\U0001f3f5\U0001f3f7\U0001f43f\U0001f441"
    "\U0001f4fd\U0001f549\U0001f54a\U0001f56f\U0001f570\U0001f573-\U0001f579\U0001f587\U0001f58a-\U0001f58d"
    "\U0001f590\U0001f5a5\U0001f5a8\U0001f5b1\U0001f5b2\U0001f5bc\U0001f5c2-\U0001f5c4\U0001f5d1-\U0001f5d3"
    "\U0001f5dc-\U0001f5de\U0001f5e1\U0001f5e3\U0001f5e8\U0001f5ef\U0001f5f3\U0001f5fa\U0001f6cb"
    "\U0001f6cd-\U0001f6cf\U0001f6e0-\U0001f6e5\U0001f6e9\U0001f6f0\U0001f6f3]"
)
"""Signs that Unicode shows as text unless U+FE0F follows, and all emoji of the Basic Multilingual Plane, for
many texts have it there as well (the properties Emoji and Emoji_Presentation of `emoji-data.txt`).
"""

_TAKES_COLOUR = regex(
    "[\u261d\u26f9\u270a-\u270d\U0001f385\U0001f3c2-\U0001f3c4\U0001f3c7\U0001f3ca-\U0001f3cc\U0001f442\U0001f443"
    "\U0001f446-\U0001f450\U0001f466-\U0001f478\U0001f47c\U0001f481-\U0001f483\U0001f485-\U0001f487\U0001f48f"
    "\U0001f491\U0001f4aa\U0001f574\U0001f575\U0001f57a\U0001f590\U0001f595\U0001f596\U0001f645-\U0001f647"
    "\U0001f64b-\U0001f64f\U0001f6a3\U0001f6b4-\U0001f6b6\U0001f6c0\U0001f6cc\U0001f90c\U0001f90f"
    "\U0001f918-\U0001f91f\U0001f926\U0001f930-\U0001f939\U0001f93c-\U0001f93e\U0001f977\U0001f9b5\U0001f9b6"
    "\U0001f9b8\U0001f9b9\U0001f9bb\U0001f9cd-\U0001f9cf\U0001f9d1-\U0001f9dd\U0001fac3-\U0001fac5"
    "\U0001faf0-\U0001faf8]"
)
"""People and hands, whose skin may have a colour (the property Emoji_Modifier_Base of `emoji-data.txt`)."""

_TEXT_EMOJI = regex("[\u00a9\u00ae\u203c-\u3299\U0001f000-\U0001f9ff#*0-9]")


def has_gap(byte_text: str) -> bool:
    """Whether something stands for a byte that is not known."""
    return LOST in byte_text or BLANK in byte_text


def length(lead: str) -> int:
    """How many bytes a sequence has that begins with `lead`."""
    return 4 if lead >= "\xf0" else 3 if lead >= "\xe0" else 2


class Token(NamedTuple):
    """A sequence of a run, by its offsets: whole (`known` is its text), or with bytes missing."""

    start: int
    end: int
    text: str | None
    known: str

    @property
    def missing(self) -> int:
        """How many bytes it has too few."""
        return length(self.known[0]) - len(self.known) if self.text is None else 0


class Candidate(NamedTuple):
    """A character that could have stood there, its points (a logarithm to base 2), whether it was followed by
    a space that belongs to it, and whether that can be told.
    """

    text: str
    points: float
    eats_space: bool = False
    space_told: bool = True


class Context(NamedTuple):
    """What stands around a gap: the character before it, whether a quotation is open there, what follows (one
    to `AHEAD` characters), which Romance languages the line may be in, the words nearby, which languages a
    letter may be of, and whether a word there goes on with a sentence.
    """

    left: str
    in_quotes: bool
    after: str
    languages: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    spoken: frozenset[str] = frozenset()
    goes_on: bool = False

    @classmethod
    def of(cls, before: str, after: str, behind: str, known: str, codec: Codec) -> "Context":
        """The context between two texts, as far as it matters to what is left of a sequence. `after` is what
        follows with its first characters repaired, `behind` is it as it stands.
        """
        left, after_gap = before[-1:], after[:AHEAD]
        if known[0] >= "\xe2":
            quoted = before.rfind("“") > before.rfind("”")
            return cls(left, quoted, after_gap, words=near_words(before, read_with(codec, behind)))
        if not "\xc3" <= known[0] <= "\xc8":
            return cls(left, False, after_gap)
        line = Line(before.rpartition("\n")[2], read_with(codec, behind.partition("\n")[0]))
        languages, own = romance(line.words), spoken(line)
        goes_on = _GOES_ON.search(before) is not None
        return cls(left, False, after_gap, languages & own if own else languages, spoken=own, goes_on=goes_on)


_GOES_ON = regex(r"(?:[^\W\d_](?<![A-Z])|[,;]) \Z")
_CAPITAL_GOING_ON = -4.0
"""Points for a capital that begins a word behind one of small letters: it would be a name."""


def _unseen(char: str) -> float:
    """The points of a character that was not counted. Which faces and other emoji were is chance, and so is
    which letters of Europe and Asia and which operators of mathematics.
    """
    if "\U0001f600" <= char <= "\U0001f64f" or _TAKES_STYLE.match(char):
        return -1.0
    kind = classes(char)
    if kind == "t" or is_of_an_alphabet(char):
        return 1.0
    if kind in "aAk":
        return -2.0
    if kind in "cCgGf" or (kind == "z" and char >= "\U0001f000"):
        return -2.0
    if char >= "\U00020000":
        return -12.0  # hardly anybody has a font for these
    return -3.0 if kind == "m" else -4.0 if kind == "z" else -6.0


@lru_cache(maxsize=4096)
def tokens(byte_text: str) -> tuple[Token, ...]:
    """The UTF-8 sequences of a run as bytes, whole and broken, in order."""
    return tuple(
        Token(match.start(), match.end(), from_utf8(match[0]) if match["whole"] else None, match[0])
        for match in _TOKEN.finditer(byte_text)
    )


@cache
def droppable(codec: Codec) -> tuple[int, ...]:
    """Bytes of 80-BF that a program may lose when it reads with this codec."""
    unseen = {byte for byte, char in enumerate(codec.chars[:64], 0x80) if char in "\xa0\xad"}
    return tuple(sorted({byte for byte in codec.undefined if byte < 0xC0} | unseen))


class Possible(NamedTuple):
    """A character, its class, the bytes that it would have lost, and its points wherever it stands."""

    text: str
    kind: str
    lost: str
    points: float


@cache
def possible(known: str, codec: Codec) -> tuple[Possible, ...]:
    """What a broken sequence could have been."""
    lead, rest = known[0], known[1:]
    need = length(lead) - 1
    undefined = [chr(byte) for byte in codec.undefined if byte < 0xC0]
    unknown = {LOST: undefined, BLANK: [*undefined, "\xa0"]}
    rows: list[list[list[str]]] = []
    if has_gap(rest):
        rows += [[unknown.get(byte, [byte]) for byte in rest]] if len(rest) == need else []
    elif need - len(rest) in (1, 2) and (rest or need == 1):
        lost = list(map(chr, droppable(codec)))
        for places in combinations(range(need), need - len(rest)):
            row = [[byte] for byte in rest]
            for place in places:
                row.insert(place, lost)
            rows.append(row)
    found: dict[str, Possible] = {}
    for row in rows:
        gaps = [place for place, options in enumerate(row) if len(options) > 1]
        for bytes_ in product(*row):
            filling = tuple(bytes_[place] for place in gaps)
            char = from_utf8(lead + "".join(bytes_))
            kind = classes(char)[-1] if char else "u"
            if char and char > "\x9f" and kind not in "uxw" and char not in found:
                found[char] = Possible(char, kind, "".join(filling), _usual_points(char, filling))
    return tuple(found.values())


def _usual_points(char: str, lost: tuple[str, ...]) -> float:
    points = level(char, _unseen(char)) - 4.0 * (len(lost) - 1)
    if "\xad" in lost:
        points -= 3.0
    return points - 3.0 if "\xa0" in lost and char != "à" else points


class Choice(NamedTuple):
    """The candidates for a gap, the likeliest first, and how much of all likelihood that has, 0 to 1."""

    options: tuple[Candidate, ...]
    share: float


@lru_cache(maxsize=16384)
def candidates(known: str, codec: Codec, context: Context) -> Choice:
    """What a broken sequence could have been where it stands."""
    found = []
    place, behind_space = _Place.of(context, context.after[:1]), _Place.of(context, context.after[1:2])
    for one in possible(known, codec):
        eats, told = _space_behind(one.text, one.lost, known, context)
        points = one.points + _fit(one.text, one.kind, behind_space if eats else place)
        if eats and _TWO.match(context.after):
            points += _TWO_SPACES if one.lost[-1] == "\xa0" else _TWO_SPACES_BY_CHANCE
        if not eats and _VOWEL_SIGN.match(context.after):
            points -= _TWO_SPACES
        if one.text == "à" and "\xa0" in one.lost:
            points += _grave(context)
        if context.spoken and one.kind in "aAÂ":
            points += _spoken(one, context)
        if context.goes_on and one.kind in "AÂ":
            points += _CAPITAL_GOING_ON
        found.append(Candidate(one.text, points, eats, told))
    found.sort(key=lambda one: (-one.points, one.text))
    return Choice(tuple(found), _share(found))


def _spoken(one: Possible, context: Context) -> float:
    """Points for a letter by the languages that its word or line may be in, and by what begins a word.

    That is a vowel before a consonant, or a consonant before a vowel or another one that goes with it.
    """
    among = share(one.text, context.spoken)
    if not among:
        return 0.0 if is_of_any(one.text, context.spoken) else -8.0
    usual = (
        12.0 + math.log2(among) - (3.0 if one.text.isupper() else 0.0) - level(one.text, _unseen(one.text))
    )
    following = _plain(context.after[:1])
    if one.text in "ďĎ" and following in ("e", "i"):
        return usual - 8.0  # Czech and Slovak write a plain `d` there
    if not context.left.isalpha() and following.isalpha():
        is_vowel = _plain(one.text) in _VOWELS
        if following in _VOWELS if is_vowel else following not in _VOWELS + _GLIDES:
            return usual - 4.0
    return usual + 2.0


def _plain(letter: str) -> str:
    """A letter small and without its accent."""
    return normalize("NFD", small(letter))[:1]


_VOWELS = "aeiouyæøœı"
_GLIDES = "lrjvwnh"

_VOWEL_SIGN = regex(" [\u0900-\u0903\u093a-\u094f\u0e30-\u0e3a\u0e45-\u0e4e]")
"""A sign of Thai or Devanagari that belongs to the letter before it, and so follows no space."""

_TWO = regex("  (?! )")

_TWO_SPACES = 8.0
"""Points for a no-break space that is one of the two spaces behind: few write two, but in tables many."""

_TWO_SPACES_BY_CHANCE = 3.0
"""Points for another lost byte that is one of them: few programs put a space for it."""


def _space_behind(char: str, lost: str, known: str, context: Context) -> tuple[bool, bool]:
    """Whether the space behind is what a program made of a sequence's last byte, and whether that is told.

    A no-break space becomes one; some programs put one for every byte without a character.
    """
    if has_gap(known) or not context.after.startswith(" ") or char.encode()[-1] != ord(lost[-1]):
        return False, True
    following = context.after[1:2]
    if lost[-1] == "\xa0":
        if following in ("", " ", "\n", "\ufe0f") or char == "\xa0":
            return True, True
        if char == "à":
            return _grave_goes_on(context, following), True
        if char.isalpha():
            if _VOWEL_SIGN.match(context.after):
                return True, False
            return not context.left.isalpha() and char.isupper() and following.islower(), False
    if char == "\u200d":
        return not context.in_quotes and classes(context.left + following) == "zz", True
    if following in ("", "\n"):
        return char == "\ufe0f" or classes(char) == "z", False
    if char == "”" and _OPENS.match(context.after):
        return False, True
    in_word = char.isalpha() or char == "\u2010" or following > "\x7f" or classes(char) == "K"
    touches = following in _TOUCHES or context.after.startswith("</", 1)
    if following in ".,)" or context.after.startswith("</sup", 1):
        return True, lost[-1] != "\xa0"
    return touches, following.isalnum() and lost[-1] != "\xa0" and not in_word


_TOUCHES = frozenset(" .,;:!?)]}\"'")
"""What stands behind a character rather than behind a space."""

_OPENS = regex(r" (?:\[(?!\^)|<(?:b|em|i|strong)\b)")
"""A space and what no closing quotation mark touches: a bracket of a link, or text set apart."""


def _grave_goes_on(context: Context, following: str) -> bool:
    """Whether what stands behind the space after an `à` touches it: there were not two spaces."""
    if following in ".,;)]}" or (following in ":!?" and "fr" not in context.languages):
        return True
    if following == context.left and not following.isalnum():  # c'est-à-dire
        return True
    if context.languages == {"ca"}:
        return following.isalpha()
    return not context.left.isalpha() and starts_with_grave(context.after)


def _grave(context: Context) -> float:
    """Points for `à` by the language of the line, and by where in a word it stands."""
    inside = context.after[:1].isalpha()
    if context.languages == {"ca"}:
        return 3.0
    if context.left.isalpha() and inside:
        return -10.0  # nothing drops a no-break space there, but soft hyphens are: it was an `í`
    if context.left.isalpha():
        # In French only voilà and déjà, and what is like them, end in it.
        ends = "it" in context.languages or ("fr" in context.languages and context.left in "lj")
        return 5.0 if ends and not inside else -3.0
    if inside:
        return 5.0 if "pt" in context.languages and starts_with_grave(context.after) else -3.0
    return 5.0 if context.languages else -3.0


def _share(found: list[Candidate]) -> float:
    """How much of all candidates' likelihood the first one has."""
    if not found:
        return 0.0
    top = found[0].points
    return 1.0 / sum(math.pow(2.0, max(one.points - top, -60.0)) for one in found)


class _Place(NamedTuple):
    """Where a character would stand: its neighbours, their classes, whether a quotation is open, words."""

    left: str
    right: str
    beside: str
    in_quotes: bool
    words: tuple[str, ...]

    @classmethod
    def of(cls, context: Context, right: str) -> "_Place":
        beside = classes(context.left or " ") + classes(right or " ")
        return cls(context.left, right, beside, context.in_quotes, context.words)

    @property
    def in_word(self) -> bool:
        return self.beside[0] in _LETTERS and self.beside[1] in _LETTERS


def _fit(char: str, kind: str, place: _Place) -> float:
    """Points for how well a character fits between its neighbours."""
    if kind in _LETTERS:
        return -6.0 if char >= _OF_FORMULAS else _fit_letter(char, kind, place.beside)
    special = _SPECIAL.get(char)
    if special:
        return special(place)
    if kind == "h":
        return -12.0
    if kind == "2" and place.beside[0] not in _LETTERS + "dm2" and place.left not in tuple(")]}"):
        return -8.0  # a small figure stands behind something
    points = -6.0 if place.in_word else -2.0 if place.beside[0] in _LETTERS else 0.0
    if "\U0001f3fb" <= char <= "\U0001f3ff":
        return 4.0 if _TAKES_COLOUR.match(place.left) else -14.0
    if IN_SUPERSCRIPT in place.words:
        points += 6.0 if char in _NOTE_MARKS else -6.0
    if place.left == "\u200d":
        return points + (8.0 if char in _JOINED else -4.0)
    if kind in "zb":
        if place.right == "\ufe0f":
            points += 4.0 if _TAKES_STYLE.match(char) else -2.0
        points += word_points(char, place.words)
    return points


@lru_cache(maxsize=16384)
def _fit_letter(char: str, kind: str, beside: str) -> float:
    in_word = beside[0] in _LETTERS, beside[1] in _LETTERS
    points = 4.0
    if not any(in_word):
        points = 3.0 if char in "àÀ" else 0.0 if char in "áéèóíåæøÁÉÍÓÅØ" else -5.0
    for name, inside in zip(beside, in_word, strict=True):
        if inside and _script(name) != _script(kind):
            points -= 10.0
    if kind in "AÂCGT" and beside[0] in "lacg":
        points -= 10.0
    elif kind in "acg" and beside[0] in "LAÂCGT" and beside[1] not in "lacg":
        points -= 6.0
    elif kind in "AÂCGT" and not in_word[0] and beside[1] in "lacg":
        points += 2.0
    return points


def _script(kind: str) -> str:
    return "latin" if kind in "lLaAÂf" else "cyrillic" if kind in "cC" else "greek" if kind in "gGT" else kind


def _closing_quote(place: _Place) -> float:
    if place.beside[0] == " " or place.in_word:
        return -6.0
    return 6.0 if place.in_quotes else -3.0


def _opening_quote(place: _Place) -> float:
    return 2.0 if place.beside[0] in " ." and place.beside[1] in _LETTERS else -8.0


def _hyphen(place: _Place) -> float:
    return 5.0 if all(name in _LETTERS + "d" for name in place.beside) else -6.0


def _apostrophe(place: _Place) -> float:
    if place.beside[0] not in _LETTERS + "d":
        return -6.0
    return 3.0 if place.beside[1] in _LETTERS else 0.0 if place.left == "s" else -3.0


def _dash(place: _Place) -> float:
    """Between two words, with a space on both sides or on none."""
    return 0.0 if (place.beside[0] == " ") == (place.beside[1] == " ") else -5.0


def _short_dash(place: _Place) -> float:
    """The same, and between figures; the long one is rather without spaces."""
    return 4.0 if place.beside == "dd" else 1.0 + _dash(place) if place.beside[0] == " " else _dash(place)


def _ellipsis(place: _Place) -> float:
    return -4.0 if place.beside[1] in _LETTERS + "d" else 1.0 if place.beside[0] in _LETTERS else 0.0


def _joiner(place: _Place) -> float:
    left = place.beside[0] == "z" or place.left == "\ufe0f"
    return 12.0 if left and place.beside[1] == "z" else 3.0 if place.beside == "tt" else -14.0


def _emoji_style(place: _Place) -> float:
    return 8.0 if _TEXT_EMOJI.match(place.left) else -6.0


def _ends_clause(place: _Place) -> float:
    return -8.0 if place.beside[0] == " " else 0.0


def _mark(place: _Place) -> float:
    return 0.0 if "t" in place.beside else -14.0


_SPECIAL = {
    "\u201d": _closing_quote,
    "\u2018": _opening_quote,
    "\u201c": _opening_quote,
    "\u201e": _opening_quote,
    "\u2010": _hyphen,
    "\u2013": _short_dash,
    "\u2014": _dash,
    "\u2019": _apostrophe,
    "\u2026": _ellipsis,
    "\u200d": _joiner,
    "\u200e": _mark,
    "\u200f": _mark,
    "\u200c": _mark,
    "\u2001": lambda place: -12.0,
    "\ufe0f": _emoji_style,
    "\u3001": _ends_clause,
}
