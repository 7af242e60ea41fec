"""Lossless repair: text whose bytes are all there, but were read with a wrong encoding.

`best_reading` reads one run that could be damaged as the UTF-8 that
some codec would have made it from, layer by layer, and weighs whether that reading is the better text. Pure
functions of text; nothing here knows of files or sites.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import is_of_an_alphabet, stand_together
from .codecs import CODECS, FOREIGN, SEQUENCE, Codec, from_utf8
from .controls import CONTROL
from .oddness import classes, oddness
from .suspects import clusters
from .usage import commonness, is_counted, is_rare_ideograph, is_usual, likelihood, total_commonness

MAX_LAYERS = 4
SURE = 2.0
"""A reading that makes the text less odd by this much is right, whatever else the file holds."""

MARGIN = 1.0
"""By how much the best reading has to lead for being the only one."""

FAR_RARER = 8.0
"""By so many points (a logarithm to base 2) signs have to be commoner than others to be what was meant."""

RARER = 0.75
"""How far behind a reading in ISO-8859-2 is put where nothing tells it from one in Windows-1250."""

_COMMON = 0.12
"""What a level of commonness is worth."""

LONG = 100
"""A run of more characters is judged by its first ones."""

_SIGNS = frozenset("kKzhmpn2-oOqv'$b ")
"""The classes of signs, and of what of the far East is counted."""

_FOREIGN = regex("[^\0-\x7f]")
_CHAIN = regex(f"(?:{SEQUENCE})+")

# What repaired text is mostly made of, besides letters: punctuation, arrows, full-width marks, emoji.
_USUAL_CLASS = (
    "\xa0\u2003\u2009-\u200b\u200d\u2010-\u2026\u2030\u2032\u2033\u203a\u2061-\u2064\u20ac\u2122\u2153-\u215e\u2190-\u2193"
    "\u2212\u2248\u2260\u2264\u2265\u27f5-\u27fa"
    "\u2500-\u257f\u25a0-\u27bf\u2b50\u3001-\u3011\ufe0f\ufeff\uff01-\uff1f\U0001d400-\U0001d7ff\U0001f000-\U0001faff"
)
_USUAL = regex(f"[{_USUAL_CLASS}]")
_USUAL_OR_SIGN = regex(
    f"[{_USUAL_CLASS}\u1d40-\u1d6a\u2070-\u209f\u2194-\u21ff\u2200-\u22ff\u2300-\u23ff\u2460-\u24ff]"
)


_FAR = regex("[kK]+|[tK]+|b+")
_ALPHABETS = frozenset("cCgG")
_WESTERN = frozenset(("cp1252", "cp1254", "latin-1"))
"""Encodings that one program takes for each other."""

_DOUBLE_LINE = regex("[\u2550-\u256c]")
_NO_WORD = regex("â[œšž“—\xad]")
"""What is left of `✏`, `⚠`, `⭐`, `❓` and their like, where no word begins or goes on: none is so short."""

_NO_DRAWING = regex("[┬├─╬][░▒▓]|┼[│║]|[┬├╬][│║┐╖╕╗╜╛╝╡╢╣]")
"""Lines that no table has side by side."""

_APART = regex("╨[│║╡╕╗╝╛╣░▒▓]|╤[│║┤╢╖╜┐┘░▒▓]")
"""Lines that do not meet; with them begin Cyrillic letters."""


class Piece(NamedTuple):
    """A part of a run and what it becomes; offsets within the run."""

    start: int
    end: int
    text: str


class Reading(NamedTuple):
    """A run read through one codec.

    `gain`: how much better the text becomes; `text`: the run as it reads then; `layers`: how often it was
    misread; `covered`: how many of its characters change; `score`: its rank, by how much of the run it
    explains, how well, how odd the rest is, and how common its characters are.
    """

    codec: Codec
    gain: float
    pieces: tuple[Piece, ...]
    text: str
    layers: int
    covered: int
    score: float


def _apply(pieces: Sequence[Piece], run: str) -> str:
    parts: list[str] = []
    at = 0
    for start, end, text in pieces:
        parts += (run[at:start], text)
        at = end
    return "".join((*parts, run[at:]))


class Hints(NamedTuple):
    """What the rest of the file shows: codecs (by name) that damaged it, and the classes of far scripts
    (`k`, `t`) that its repaired text is written in. `mixed`: it has healthy foreign letters as well.
    """

    codecs: frozenset[str] = frozenset()
    scripts: frozenset[str] = frozenset()
    mixed: bool = False


NO_HINTS = Hints()


@lru_cache(maxsize=65536)
def readings(
    run: str, before: str, after: str, hints: Hints = NO_HINTS, layers: int = MAX_LAYERS
) -> tuple[Reading, ...]:
    """The ways to read a run as damaged UTF-8, the best first; `before` and `after` are its neighbours."""
    found: list[Reading] = []
    seen: dict[tuple[str, bool], Reading | None] = {}
    plain = False
    ways = _ways(run)
    for codec, byte_text, chains in (
        sorted(ways, key=lambda way: way[0].name not in hints.codecs) if hints.codecs else ways
    ):
        key = byte_text, codec.name in hints.codecs
        if key not in seen:
            # A long run that is UTF-8 from end to end is so in no encoding that lacks its characters.
            if plain and FOREIGN in byte_text:
                continue
            seen[key] = _read(run, chains, before, after, codec, hints, layers)
        reading = seen[key]
        if reading:
            found.append(reading if reading.codec is codec else reading._replace(codec=codec))
            plain = plain or (len(run) > 24 and reading.covered == len(run) and reading.gain > 2 * SURE)
    # A text without C1 controls is rather Windows-1250 than ISO-8859-2, which has them for half of the bytes.
    told = "iso8859-2" in hints.codecs and "cp1250" not in hints.codecs
    last = None if told or CONTROL.search(run) else "iso8859-2"
    found.sort(key=lambda reading: -reading.score + (RARER if reading.codec.name == last else 0.0))
    if len(found) > 1 and _is_far_rarer(found[0], found[1]):
        found[:2] = found[1], found[0]
    return tuple(found)


@lru_cache(maxsize=65536)
def _ways(run: str) -> tuple[tuple[Codec, str, tuple[Piece, ...]], ...]:
    """The codecs that make UTF-8 of a part of a run, the run as bytes, and those parts."""
    found = []
    for codec in CODECS:
        byte_text = codec.bytes_of(run)
        chains = _chains(byte_text)
        if chains:
            found.append((codec, byte_text, chains))
    return tuple(found)


def _chains(byte_text: str) -> tuple[Piece, ...]:
    """The parts of a text as bytes that are UTF-8, and what they say."""
    found = ((match, from_utf8(match[0])) for match in _CHAIN.finditer(byte_text))
    return tuple(Piece(*match.span(), text) for match, text in found if text is not None)


def _read(
    run: str,
    chains: tuple[Piece, ...],
    before: str,
    after: str,
    codec: Codec,
    hints: Hints,
    layers: int,
) -> Reading | None:
    padded = before + run + after
    found: list[tuple[float, int, Piece]] = []
    for start, end, decoded in chains:
        first = start + len(before)
        left, right = padded[max(first - 2, 0) : first], padded[end + len(before) : end + len(before) + 1]
        deeper, text = _settle(decoded, left[-1:], right, codec, hints, layers - 1)
        better = gain_of(run[start:end], text, left, right, hints.scripts)
        found.append((better, deeper + 1, Piece(start, end, text)))
    trusted = codec.name in hints.codecs
    best = max((better for better, _, _ in found), default=0.0)
    least = 0.0 if best >= SURE or (trusted and not hints.mixed) else 0.5
    kept = [one for one in found if one[0] >= least]
    if not kept:
        return None
    plain = sum(better for better, _, _ in kept)
    trust = (1.0 if hints.mixed else SURE) if trusted else 0.0
    pieces = tuple(piece for _, _, piece in kept)
    covered = sum(piece.end - piece.start for piece in pieces)
    whole = _apply(pieces, run)
    odd = min(oddness(before[-1:] + whole[:LONG] + after), 4.0)
    score = min(plain, 8.0) - odd + trust + covered + _COMMON * commonness(whole[:LONG])
    return Reading(codec, plain + trust, pieces, whole, max(depth for _, depth, _ in kept), covered, score)


def _settle(text: str, before: str, after: str, codec: Codec, hints: Hints, layers: int) -> tuple[int, str]:
    """The text with the damage that is still in it undone, and how many layers that took.

    What was read wrongly once was mostly read wrongly by the same program again, or by its like. Where the
    text is Cyrillic or Greek that is only a hint: its healthy words can be UTF-8 in another encoding.
    """
    found = list(clusters(text)) if layers > 0 else []
    if not found:
        return 0, text
    hints = hints._replace(codecs=hints.codecs | {codec.name}, mixed=has_alphabet(text))
    out: list[str] = []
    at = depth = 0
    for start, end in found:
        left, right = text[start - 1 : start] or before, text[end : end + 1] or after
        ways = readings(text[start:end], left, right, hints, layers)
        own = [way for way in ways if way.codec in relatives(codec)]
        way = next((way for way in (*own[:1], *ways[:1]) if way.gain >= SURE), None)
        if way:
            out += (text[at:start], way.text)
            at = end
            depth = max(depth, way.layers)
    out.append(text[at:])
    return depth, "".join(out)


def has_alphabet(text: str) -> bool:
    """Whether a text has Cyrillic or Greek letters: its healthy words can be UTF-8 in another encoding."""
    return not _ALPHABETS.isdisjoint(classes(text))


@lru_cache(maxsize=65536)
def gain_of(raw: str, text: str, before: str, after: str, scripts: frozenset[str]) -> float:
    """How much less odd the text becomes, with a premium for what damage usually hides.

    `before` are the last one or two characters before it, `after` is the next; `scripts` as in `Hints`.
    """
    if len(raw) > 4 * LONG:  # what is read well for so long goes on well
        raw, text = raw[: 3 * LONG], text[:LONG]
    was = oddness(before + raw + after)
    names = classes(text)
    now = oddness(before + text + after) + _lonely(names, before[-1:], after, scripts)
    before = before[-1:]
    gain = was - now
    if _in_word(names, raw, before, after):
        gain += 1.0
        if "G" in classes(raw) and before.isalpha() and after.isalpha():
            gain += 1.0  # formulas have no sign behind a Greek capital amid Latin letters
    if names[0] == "A" and len(raw) == 2 and raw[1] in "–—" and not before.isalnum() and after.isascii():
        gain += 1.0  # a dash behind the first letter of a word
    if raw[1:] == "…" and before.isalpha() and after.islower():
        gain += 1.0  # a word does not go on at once behind it
    if set(classes(raw) + names) <= set("aAÂ") and stand_together(text) and not stand_together(raw):
        gain += 2.0  # letters of no language together
    if len(raw) == 3 and "\u1ea0" <= text <= "\u1ef9" and (before + after).isascii() and before.isalpha():
        gain += 2.0  # three letters that no language has together stand for one of Vietnamese
    if len(raw) >= 6 and _FAR.fullmatch(names) and not raw.isalpha():
        gain += 3.0  # signs among letters that are two ideographs or lines, each of three bytes
    if _NO_WORD.fullmatch(raw) and not before.isalpha() and not after.isalpha():
        gain += 2.0
    if raw == "â…" and before + after in ("><", '""'):
        gain += 2.0  # a `★` that a tag or a value holds
    if _WITH_SIGN.fullmatch(classes(raw)) and before + after in _AROUND_ONE and raw[1] != "…":
        gain += 2.0  # a letter that they quote has no sign
    if before + after in ("[]", "//") and _BEHIND_SIGN.fullmatch(classes(raw)):
        gain += 3.0  # nor does one stand before it, but it is what Mac Roman makes of phonetics
    if (text == "×" and before.isalnum() and after.isalnum()) or (text in "ªº" and before.isdigit()):
        gain += 2.0
    if text in _OF_FORMULAS and _stands_for_greek(raw, before):
        gain += 2.0
    if text == "£" and len(raw) == 2 and raw.isalpha() and after.isdigit():
        gain += 2.0
    if text in "×÷" and raw[0] in "ĂĆ" and not (before + after).strip(" ><()\"'"):
        gain += 2.0 if text == "×" else 1.0  # no letter stands alone with a dash, and few with a caron
    if text == "à" and before == after == " " and raw[0] != "Γ":
        gain += 2.0
    if text[-1] in "¡¿" and after == " ":
        gain -= 1.0  # what opens a sentence touches it
    if _NO_DRAWING.fullmatch(raw) or _APART.search(raw):
        gain += 2.0
    if len(raw) >= 3 and now < 1:
        gain += min(2.0 * len((_USUAL if raw.isalpha() else _USUAL_OR_SIGN).findall(text)), 4.0)
    if len(text) > 2 and now < 1 and len(set(names)) <= 2 and set(classes(raw)) != {"b"}:
        gain += min(len(text) - 2.0, 4.0)
    return gain


_WITH_SIGN = regex("[aAÂcC][^lLaAÂcC]")
_BEHIND_SIGN = regex("[-s][aA]")
_AROUND_ONE = frozenset(("[]", '""', "//", "><"))

_OF_FORMULAS = frozenset("αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΣΦΨΩ")
_QUOTED = tuple("“„«‘‹‚»›")


def _stands_for_greek(raw: str, before: str) -> bool:
    """Whether a Latin letter with a sign is no end of a word, and no word: none is so short, but a letter may
    be quoted.
    """
    if len(raw) != 2 or classes(raw[0]) not in "Aa" or raw[1].isalpha() or before.isalpha():
        return False
    return not (raw[1] in "”“»›’‘" and before in _QUOTED)


def _in_word(names: str, raw: str, before: str, after: str) -> bool:
    """Whether letters take the place of signs inside a word."""
    was = set(classes(raw))
    if not set(names) <= {"a", "A"} or was <= {"a", "A", "Â", "c", "C", "g", "G"}:
        return False
    if was == {"b"} and len(_DOUBLE_LINE.findall(raw)) in (0, len(raw)):
        return False
    fitting = ("l", "a") if names[-1] == "a" else ("l", "L", "a")
    return classes(before) in ("l", "a") or classes(after) in fitting


def _lonely(names: str, before: str, after: str, scripts: frozenset[str]) -> float:
    """The price of a single ideogram or letter of a far script that stands among other letters."""
    far = [name for name in names if name in "ktr"]
    if len(far) != 1 or far[0] in scripts or any(name in "ktK" for name in classes(before + after)):
        return 0.0
    return 3.0


@lru_cache(maxsize=65536)
def best_reading(run: str, before: str, after: str, hints: Hints) -> tuple[Reading | None, bool]:
    """The reading that is right by itself or by what the file shows, and whether no other one is as good."""
    ways = readings(run, before, after, hints)
    if not ways or ways[0].gain < SURE:
        return None, False
    return ways[0], not is_ambiguous(ways) and is_usual(ways[0].text)


@cache
def relatives(codec: Codec) -> tuple[Codec, ...]:
    """The codecs that one program takes for a codec; itself, too."""
    return tuple(other for other in CODECS if other is codec or {other.name, codec.name} <= _WESTERN)


@lru_cache(maxsize=4096)
def is_damaged_still(text: str, codec: Codec) -> bool:
    """Whether a run of a repaired text would be UTF-8 once more, in the same encoding or its like.

    It has to look odd, or to be longer than two characters and no word in Cyrillic or Greek letters, or to be
    an accent that belongs to the letter before it.
    """
    return any(
        _CHAIN.fullmatch(byte_text := other.bytes_of(text[a:b]))
        and (
            oddness(f" {text[a:b]} ") > 0
            or (b - a > 2 and not has_alphabet(text[a:b]))
            or classes(from_utf8(byte_text) or " ")[0] in "MQ"
        )
        for a, b in clusters(text)
        for other in relatives(codec)
    )


def is_ambiguous(ways: tuple[Reading, ...]) -> bool:
    """Whether another text is nearly as good as that of the first reading, or explains more of the run."""
    return any(way.text != ways[0].text for way in rivals(ways))


def rivals(ways: tuple[Reading, ...]) -> list[Reading]:
    """The readings that are nearly as good as the first one, or explain more of the run; itself, too."""
    best = ways[0]
    return [
        way
        for way in ways
        if way.covered > best.covered or (_lead(best, way) < MARGIN and not _is_far_rarer(way, best))
    ]


def _is_far_rarer(way: Reading, best: Reading) -> bool:
    """Whether hardly anybody uses the signs or ideographs of another reading, but somebody all of the best.

    Of letters many are as good as others.
    """
    if way.covered < best.covered or len(best.text) > LONG:
        return False
    if any(map(is_rare_ideograph, way.text)):
        return {"k", "K"}.issuperset(classes(best.text)) and not any(map(is_rare_ideograph, best.text))
    if not _SIGNS.issuperset(classes(best.text)):
        return False
    # One that stands often is no rarer for that.
    its, others = ("".join(dict.fromkeys(text)) for text in (best.text, way.text))
    if not is_counted(its):
        return False
    return any(rank(its) - rank(others) >= FAR_RARER for rank in (likelihood, total_commonness))


def _lead(best: Reading, way: Reading) -> float:
    """By how much a reading is better than another. Of two letters the rarer one may be as likely there: how
    common they are depends on the language.
    """
    lead = best.score - way.score
    if way.gain >= SURE and _is_of_letters(best.text) and _is_of_letters(way.text):
        lead -= _COMMON * (commonness(best.text) - commonness(way.text))
    return lead


def _is_of_letters(text: str) -> bool:
    return len(text) < LONG and all(map(is_of_an_alphabet, text))


@lru_cache(maxsize=4096)
def read_with(codec: Codec, text: str) -> str:
    """A text with all that is UTF-8 in a codec read so, and U+FFFD for what else is foreign."""
    return _apply(_chains(codec.bytes_of(text)), _FOREIGN.sub("\ufffd", text))
