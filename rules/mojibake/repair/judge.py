"""Says what a damaged run was, by the encodings that its text shows, and whether that is certain."""

import math
from collections.abc import Iterable, Iterator

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .again import before_last, ends_in_control, is_in_pieces, is_undone_throughout, may_lack_bytes
from .alphabets import is_of_any, stand_together
from .broken import NEAR, Broken, is_half_of_emoji, read_broken
from .codecs import CODECS
from .evidence import Evidence, Run, told_reading
from .languages import Line
from .lossless import (
    LONG,
    SURE,
    Reading,
    best_reading,
    has_alphabet,
    is_damaged_still,
    read_with,
    readings,
    relatives,
)
from .lossy import OFFER_SHARE, SAFE_SHARE, Token, possible, tokens
from .oddness import classes, oddness
from .suspects import damaged_spans
from .tongues import ends_a_word, is_too_long, spoken
from .usage import NEVER, is_usual, level, likelihood

RIVAL = -math.log2(1.0 - SAFE_SHARE)
"""By how many points what another encoding may have lost has to be behind."""


class Damage(NamedTuple):
    """A damaged run `text[start:end]`.

    `text` is what it was, as far as known (None: it cannot be told); `sure`: the evidence leaves no other
    answer. `guesses` are the characters that could have stood where bytes are missing, the likeliest first,
    for each gap. `codec` is the encoding that the text was read with, `layers` how many times; `was` is the
    encoding that it was written in. `witness` is where else the text stands whole, if that told it.
    """

    start: int
    end: int
    text: str | None
    sure: bool
    codec: str
    layers: int = 1
    guesses: tuple[tuple[str, ...], ...] = ()
    was: str = "UTF-8"
    witness: str = ""


class Tail:
    """The repaired text before a place, some way back."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._repaired: list[str] = []
        self.at = 0

    def before(self, place: int) -> str:
        """The last characters before `place`, with what was replaced so far."""
        repaired = "".join(self._repaired)[-NEAR:]
        self._repaired = [repaired]
        return (repaired + self._text[max(self.at, place - NEAR) : place])[-NEAR:]

    def replace(self, start: int, end: int, text: str | None) -> None:
        """Note that `start` to `end` reads `text`."""
        if len(self._repaired) > 4 * NEAR:  # few ask for them, and half of those have a character each
            del self._repaired[: -2 * NEAR]
        self._repaired.append(self._text[max(self.at, start - NEAR) : start])
        self._repaired.append(self._text[start:end] if text is None else text)
        self.at = end


def judged(runs: Iterable[Run], evidence: Evidence, tail: Tail) -> Iterator[Damage]:
    """The damage of runs, in their order; what one of them takes in is none of its own."""
    for run in runs:
        if run.start >= tail.at:
            damage = _judge(run, evidence, tail)
            if damage:
                yield damage
                tail.replace(damage.start, damage.end, damage.text)


def _judge(run: Run, evidence: Evidence, tail: Tail) -> Damage | None:
    best, alone = best_reading(run.text, run.before, run.after, evidence.hints)
    if best and not alone:
        way = told_reading(run, evidence.hints, evidence.letters)
        best, alone = (way, is_usual(way.text)) if way else (best, False)
    if best and alone:
        alone = not is_too_long(best.text, lambda: Line(tail.before(run.start), run.behind))
        alone = alone and (
            not _has_rival(run, best, evidence) or ends_a_word(tail.before(run.start), best.text)
        )
    partly = best is not None and not _is_whole(best, run)
    left = _leftovers(best, run.text, evidence) if best and partly else []
    inner, are_all = before_last(run.text, best.text if best and not partly else None, evidence.hints.codecs)
    if inner:
        again = _misread_again(run, inner, evidence, tail.before(run.start))
        if again and not (best and _is_of_a_word(run, best.text)):
            return again if are_all and (alone or partly or not best) else again._replace(sure=False)
    if best and not partly:
        alone = alone and ((best.layers == 1 and not inner) or is_undone_throughout(run.text, best))
        alone = alone and not _may_be_half(run, best, tail)
        return _lossless(run, best, alone, evidence.hints.codecs)
    before = tail.before(run.start)
    ways = list(_broken_ways(run, evidence, before))
    broken = max(ways, key=_rank, default=None)
    # Of a reading that leaves what is broken beside it, the rest is no better for being read. One that leaves
    # healthy characters has to be far worse.
    least = 0.0 if best is None or _tears(best, left) else best.gain - 0.5 if left else 2 * best.gain
    if broken and broken.gain > least:
        return _filled(run, broken, ways, evidence)
    if best is None:
        return _doubt(run, evidence)
    if evidence.hints.codecs and best.codec.name not in evidence.hints.codecs and not is_usual(best.text):
        return Damage(run.start, run.end, None, False, evidence.order[0].title)
    if _tears(best, left):
        return Damage(run.start, run.end, None, False, best.codec.title, best.layers)
    return _lossless(run, best, alone, evidence.hints.codecs)


def _filled(run: Run, broken: Broken, ways: list[Broken], evidence: Evidence) -> Damage:
    """The damage of a run that is read best by one of some ways to fill its gaps, and if it is sure."""
    likely = [way for way in ways if _usual_points(way) > _usual_points(broken) - RIVAL]
    sure = (
        min(way.share for way in likely) >= SAFE_SHARE
        and all(way.text == broken.text for way in likely)
        and (len(run.text) > 1 or bool(evidence.hints.codecs))
        and (evidence.marks_told if broken.marks else not run.has_mark(broken.end))
        and not evidence.controls_lost
        and (evidence.controls_kept or "?" not in run.text)
        and not is_damaged_still(broken.text, broken.codec)
        and not is_in_pieces(broken.text, broken.codec)
        and not ends_in_control(broken.text, broken.codec)
    )
    return Damage(
        run.start + broken.start,
        run.start + broken.end,
        broken.text if broken.chance >= OFFER_SHARE else None,
        sure,
        broken.codec.title,
        1,
        broken.guesses,
    )


def _has_rival(run: Run, best: Reading, evidence: Evidence) -> bool:
    """Whether another encoding makes something else of a run than the Latin letters that it is read as."""
    if not set(classes(best.text)) <= _LATIN:
        return False
    ways = readings(run.text, run.before, run.after, evidence.hints)
    return any(way.text != best.text and way.gain >= SURE for way in ways)


_WITH_TILDE = frozenset("OESoes")
"""What stands behind an `Ã` in a word of Portuguese."""


def _may_be_half(run: Run, best: Reading, tail: Tail) -> bool:
    """Whether the letter that a run is read as may be what was left of another one when it was misread again.

    It stands alone or behind one letter, but for the unit `Å` behind a number, and what it would be is
    commoner; or what it would be is a letter of the language of its line, and it is none; or it is an `Ã`
    that no word has there.
    """
    if len(best.text) != 1 or not best.text.isalpha():
        return False
    lead = best.codec.bytes_of(best.text)
    if not "\xc2" <= lead <= "\xdf":
        return False
    others = [one.text for one in possible(lead, best.codec) if one.text.isalpha()]
    if not others:
        return False
    before = tail.before(run.start)
    if not run.after.isalpha() and not before[-2:].isalpha():
        is_unit = best.text == "Å" and _NUMBER.search(before) is not None
        return not is_unit and any(level(one, NEVER) > level(best.text, NEVER) for one in others)
    if best.text == "Ã" and run.after.isalpha() and run.behind[0] not in _WITH_TILDE:
        return True
    behind = run.behind.partition("\n")[0]
    languages = spoken(Line(before.rpartition("\n")[2], read_with(best.codec, behind)))
    return (
        bool(languages)
        and not is_of_any(best.text, languages)
        and any(is_of_any(one, languages) for one in others)
    )


_NUMBER = regex(r"[0-9]\s?\Z")


def _is_of_a_word(run: Run, text: str) -> bool:
    """Whether a run becomes several letters of one language in a word: they were not damaged before."""
    is_in_word = run.before.isalpha() or run.after.isalpha()
    return is_in_word and len(text) > 1 and set(classes(text)) <= {"a"} and stand_together(text)


def _tears(reading: Reading, left: list[Token]) -> bool:
    """Whether a reading leaves a broken sequence beside what it reads."""
    edges = {place for piece in reading.pieces for place in (piece.start, piece.end)}
    return any(token.start in edges or token.end in edges for token in left)


FAR_RARER = 11.0
"""By so many points a text that a run may have been has to be commoner than another one to be what it was."""


def _misread_again(run: Run, texts: list[str], evidence: Evidence, before: str) -> Damage | None:
    """What a run was that may have been one of some texts before it was misread the last time; None if there
    was nothing to repair.
    """
    ways = [way for inner in texts if (way := _repaired(run, inner, evidence, before))]
    if len(ways) < 2:
        if ways and len(texts) > 1 and likelihood(ways[0].text or "") < 0:
            return ways[0]._replace(sure=False)  # another one that is none by its place may have been it
        return ways[0] if ways else None
    first, second = sorted((way.text or "" for way in ways), key=likelihood, reverse=True)[:2]
    best = next(way for way in ways if (way.text or "") == first)
    # Of letters many are as good as others.
    told = likelihood(first) - likelihood(second) >= FAR_RARER and not any(map(str.isalpha, first))
    return best if told else best._replace(sure=False)


def _repaired(run: Run, inner: str, evidence: Evidence, before: str) -> Damage | None:
    """What a run was that was `inner` before it was misread the last time, which is repaired as any other
    text; None if there is nothing to repair.
    """
    spans = [*damaged_spans(inner)]
    if not spans:
        return None
    text = before + inner + read_with(evidence.order[0], run.behind)
    hints = evidence.hints._replace(mixed=has_alphabet(inner))
    known = Evidence(hints, evidence.order, letters=evidence.letters)
    at = len(before)
    runs = (Run(text, at + start, at + end) for start, end in spans)
    found = [damage for damage in judged(runs, known, Tail(text)) if damage.codec != DOUBT]
    if not found:
        return None
    parts = []
    for damage in found:
        parts += [text[at : damage.start], damage.text or ""]
        at = damage.end
    parts.append(text[at : len(before) + len(inner)])
    return Damage(
        run.start,
        run.end + max(at - len(before) - len(inner), 0),
        "".join(parts) if all(damage.text is not None for damage in found) else None,
        all(damage.sure for damage in found) and ("?" not in run.text or evidence.marks_told),
        found[0].codec,
        max(damage.layers for damage in found) + 1,
        tuple(guesses for damage in found for guesses in damage.guesses),
    )


def _is_whole(reading: Reading, run: Run) -> bool:
    """Whether a reading explains all of a run, but for spaces that only could have been bytes."""
    return reading.covered + run.text.count(" ") == len(run.text)


def _broken_ways(run: Run, evidence: Evidence, before: str) -> Iterator[Broken]:
    """The ways to fill the gaps of a run, by the encodings that the text shows, or by all."""
    trusted = evidence.hints.codecs
    for codec in evidence.order:
        if trusted and codec.name not in trusted:
            continue
        way = read_broken(run.text, before, run.behind, codec, evidence.hints)
        if way is None:
            continue
        if codec.name in trusted:
            way = way._replace(gain=way.gain + (1.0 if evidence.hints.mixed else SURE))
        if is_half_of_emoji(run.text, way.text, before, run.behind):
            way = way._replace(gain=way.gain + 1.0)
        if way.gain >= SURE:
            yield way


UNUSUAL = 4.0
"""So many points are taken from what another encoding than the Western ones explains, for which most programs
take UTF-8.
"""


def _rank(way: Broken) -> tuple[float, float]:
    """How a way to fill gaps ranks among others."""
    return way.gain, _usual_points(way)


def _usual_points(way: Broken) -> float:
    """The points of a way to fill gaps, less for an encoding that few programs take UTF-8 for."""
    return way.points - (0.0 if way.codec in relatives(CODECS[0]) else UNUSUAL)


def _doubt(run: Run, evidence: Evidence) -> Damage | None:
    """A mark for its line: a run, which may be healthy, would be UTF-8 in the encoding of the file."""
    for codec in evidence.order:
        if codec.name in evidence.hints.codecs:
            found = tokens(codec.bytes_of_run(run.text))
            if len(run.text) > 1 and sum(token.end - token.start for token in found) == len(run.text):
                return Damage(run.start, run.end, None, False, DOUBT)
    return None


DOUBT = ""
"""The codec of a mark for a run that may be healthy."""


ODD = 2.0
"""A letter that makes a text so odd, such as a capital amid small ones, is no certain repair, nor is what may
be damaged still.
"""

_LATIN = set("aAÂ")


def _lossless(run: Run, best: Reading, sure: bool, trusted: frozenset[str]) -> Damage:
    start, end = best.pieces[0].start, best.pieces[-1].end
    whole = best.text
    # A far script in half of a run, half of one by an encoding that nothing else was read with, a run behind
    # a `?`, what still looks damaged, or an `Â` that may belong to a word in capitals is no certain repair.
    partly = not _is_whole(best, run) and (
        "\ufffd" in run.text
        or "?" in run.text
        or set(classes(whole)) & {"k", "K", "r", "t"}
        or (trusted and best.codec.name not in trusted)
    )
    capital = whole == "\xa0" and run.before.isupper() and not trusted
    sure = (
        sure and not partly and not capital and not run.after_mark and not is_damaged_still(whole, best.codec)
    )
    if sure and oddness(f"{run.before}{whole[:LONG]}{run.after}") >= ODD:
        is_short = len(run.text) < 3 and set(classes(whole)) <= _LATIN
        sure = not (is_short or may_lack_bytes(whole, best.codec))
    # A space may have been another byte than that of a no-break space.
    sure = sure and run.text == run.whole[run.start : run.end]
    text = whole[start : len(whole) - (len(run.text) - end)]
    return Damage(run.start + start, run.start + end, text, sure, best.codec.title, best.layers)


def _leftovers(reading: Reading, run: str, evidence: Evidence) -> list[Token]:
    """The broken sequences that a reading leaves in a run: those of its own codec, and those of two and more
    bytes of others that the text shows.
    """
    covered: set[int] = set()
    for piece in reading.pieces:
        covered.update(range(piece.start, piece.end))
    trusted = evidence.hints.codecs
    return [
        token
        for codec in evidence.order
        if codec is reading.codec or not trusted or codec.name in trusted
        for token in tokens(codec.bytes_of(run))
        if token.text is None
        and token.start not in covered
        and (codec is reading.codec or len(token.known) > 1)
    ]
