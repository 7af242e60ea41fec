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

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import is_of_an_alphabet, is_of_any, share
from .codecs import BLANK, LOST, SEQUENCE, Codec, from_utf8
from .fitting import TAKES_STYLE, Place, fit
from .languages import Line, romance, starts_with_grave
from .lossless import read_with
from .nearby import near_words, plain
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
    which letters of Europe and Asia, which operators of mathematics and which signs of keys.
    """
    if "\U0001f600" <= char <= "\U0001f64f" or TAKES_STYLE.match(char):
        return -1.0
    kind = classes(char)
    if kind == "t" or is_of_an_alphabet(char):
        return 1.0
    if kind in "aAk" or "\u2300" <= char <= "\u23ff":
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
    place, behind_space = (
        Place.between(context.left, right, context.in_quotes, context.words)
        for right in (context.after[:1], context.after[1:2])
    )
    for one in possible(known, codec):
        eats, told = _space_behind(one.text, one.lost, known, context)
        points = one.points + fit(one.text, one.kind, behind_space if eats else place)
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
    following = plain(context.after[:1])
    if one.text in "ďĎ" and following in ("e", "i"):
        return usual - 8.0  # Czech and Slovak write a plain `d` there
    if not context.left.isalpha() and following.isalpha():
        is_vowel = plain(one.text) in _VOWELS
        if following in _VOWELS if is_vowel else following not in _VOWELS + _GLIDES:
            return usual - 4.0
    return usual + 2.0


_VOWELS = "aeiouyæøœı"
_GLIDES = "lrjvwnh"

_VOWEL_SIGN = regex(" [\u0900-\u0903\u093a-\u094f\u0e30-\u0e3a\u0e45-\u0e4e]")
"""A sign of Thai or Devanagari that belongs to the letter before it, and so follows no space."""

_TWO = regex("  (?![ #])")

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
    if _COMMENT.match(context.after):
        return False, not context.after.startswith("  ")
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

_COMMENT = regex(" {1,2}# ")
"""What parts a comment of YAML from its value."""

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
