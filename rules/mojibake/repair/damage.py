"""Finds the damaged runs of a text and says what each was, by what the whole text shows.

The text is gone through twice. First every run is judged alone; those that are surely damaged vote for the
encodings that could have done it. Then all are judged again with that evidence: a run that could be healthy
writing (`Ä…`) is damage in a file that is full of it, and the bytes that are missing are those that this
encoding drops.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .again import before_last, is_in_pieces, is_undone_throughout
from .alphabets import stand_together
from .broken import NEAR, Broken, is_half_of_emoji, read_broken
from .codecs import CODECS
from .controls import CONTROL, controls
from .entities import entity_runs, escaped_runs
from .evidence import (
    Evidence,
    Run,
    gather,
    joined_by_blanks,
    joined_by_marks,
    lone_leads,
    stray_leads,
    told_reading,
)
from .gbk import gbk_runs
from .gbk_lost import filled
from .languages import Line
from .lossless import (
    NO_HINTS,
    SURE,
    Reading,
    best_reading,
    has_alphabet,
    is_damaged_still,
    read_with,
    readings,
    relatives,
)
from .lossy import OFFER_SHARE, SAFE_SHARE, Token, tokens
from .oddness import classes, oddness
from .question_marks import lost_signs
from .suspects import damaged_spans, lone_a, lone_spaces
from .tongues import ends_a_word, is_too_long
from .usage import is_usual, likelihood

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


class _Tail:
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


@lru_cache(maxsize=2)
def find_damage(text: str) -> tuple[Damage, ...]:
    """The damaged runs of a text, in order. Remembered for the rules that ask next."""
    found = list(_coded(text))
    if not text.isascii():
        found += _question_marks(text)
        runs = [Run(text, start, end) for start, end in damaged_spans(text)]
        found += _find(text, runs)
        found += _gbk(text)
        if any(CONTROL.search(run.text) for run in runs):
            found += _controls(text, sorted(found, key=lambda damage: damage.start))
    found.sort(key=lambda damage: (damage.start, -damage.end))
    return tuple(_settle_lines(text, list(_apart(found))))


def _question_marks(text: str) -> Iterator[Damage]:
    for start, end, options, sure in lost_signs(text):
        yield Damage(start, end, options[0], sure, "ISO-8859-1", 1, () if sure else (options,))


def _apart(found: list[Damage]) -> Iterator[Damage]:
    """The damages without those that begin inside of another: two encodings may explain the same signs."""
    end = 0
    for damage in found:
        if damage.start >= end:
            yield damage
            end = damage.end


def _coded(text: str) -> Iterator[Damage]:
    for start, end, run in entity_runs(text):
        best, sure = best_reading(run, text[start - 1 : start] or " ", text[end : end + 1] or " ", NO_HINTS)
        if best and best.covered == len(run):
            yield Damage(start, end, best.text, sure, best.codec.title, best.layers)
    for offsets, run in escaped_runs(text):
        before, after = text[offsets[0] - 1 : offsets[0]] or " ", text[offsets[-1] : offsets[-1] + 1] or " "
        best, sure = best_reading(run, before, after, NO_HINTS)
        if best and CONTROL.search(run, best.pieces[0].start, best.pieces[-1].end):
            start, end = best.pieces[0].start, best.pieces[-1].end
            good = best.text[start : len(best.text) - (len(run) - end)]
            sure = sure and best.covered == end - start
            yield Damage(offsets[start], offsets[end], good, sure, best.codec.title, best.layers)


_IDEOGRAPH = regex("[\u4e00-\u9fff]")


def _controls(text: str, found: list[Damage]) -> Iterator[Damage]:
    spans = iter(found)
    current = next(spans, None)
    for at, options, sure in controls(text):
        while current and current.end <= at:
            current = next(spans, None)
        if current and current.start <= at:
            continue
        first = options[0] if options else None
        was = "Windows-1252" if sure else "Mac Roman or Windows-1252"
        yield Damage(at, at + 1, first, sure, "ISO-8859-1", 1, () if sure else (options,), was)


def _gbk(text: str) -> Iterator[Damage]:
    found = list(filled(text, gbk_runs(text)))
    ends = [0, *(run.end for run in found)]
    starts = [*(run.start for run in found), len(text)]
    sure = not any(_IDEOGRAPH.search(text, a, b) for a, b in zip(ends, starts, strict=True))
    for start, end, good, guesses in found:
        yield Damage(start, end, good, sure and good is not None and not guesses, "GBK", 1, guesses)


def _find(text: str, runs: list[Run]) -> Iterator[Damage]:
    evidence = gather(text, runs)
    if evidence.marks >= 0.5:
        runs = list(joined_by_marks(text, runs, evidence.order[0]))
    if evidence.blanks:
        runs = list(joined_by_blanks(text, runs, evidence))
    if not evidence.hints.codecs:
        alone = [Run(text, start, end) for start, end in lone_a(text)]
        runs = sorted((*runs, *alone), key=lambda run: run.start)
        for start, end in lone_spaces(text):
            yield Damage(start, end, "\xa0", False, CODECS[0].title)
    else:
        runs = sorted((*runs, *lone_leads(text, runs, evidence)), key=lambda run: run.start)
    yield from _judged(runs, evidence, _Tail(text))
    if evidence.hints.scripts:
        for at in stray_leads(text, runs, evidence):
            yield Damage(at, at + 1, None, False, _DOUBT)


def _judged(runs: Iterable[Run], evidence: Evidence, tail: _Tail) -> Iterator[Damage]:
    """The damage of runs, in their order; what one of them takes in is none of its own."""
    for run in runs:
        if run.start >= tail.at:
            damage = _judge(run, evidence, tail)
            if damage:
                yield damage
                tail.replace(damage.start, damage.end, damage.text)


def _judge(run: Run, evidence: Evidence, tail: _Tail) -> Damage | None:
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
    inner = before_last(run.text, best.text if best and not partly else None, evidence.hints.codecs)
    if inner:
        again = _misread_again(run, inner, evidence, tail.before(run.start))
        if again and not (best and _is_of_a_word(run, best.text)):
            return again if alone or partly or not best else again._replace(sure=False)
    if best and not partly:
        alone = alone and ((best.layers == 1 and not inner) or is_undone_throughout(run.text, best))
        return _lossless(run, best, alone, evidence.hints.codecs)
    before = tail.before(run.start)
    ways = list(_broken_ways(run, evidence, before))
    broken = max(ways, key=_rank, default=None)
    # Of a reading that leaves what is broken beside it, the rest is no better for being read. One that leaves
    # healthy characters has to be far worse.
    least = 0.0 if best is None or _tears(best, left) else best.gain - 0.5 if left else 2 * best.gain
    if broken and broken.gain > least:
        likely = [way for way in ways if way.points > broken.points - RIVAL]
        rivals = any(way.text != broken.text for way in likely)
        if broken.marks:
            marks_told = evidence.marks_told
        else:
            marks_told = not run.has_mark(broken.end)
        supported = len(run.text) > 1 or bool(evidence.hints.codecs)
        share = min(way.share for way in likely)
        sure = share >= SAFE_SHARE and supported and marks_told and not rivals and not evidence.controls_lost
        sure = sure and not is_damaged_still(broken.text, broken.codec)
        sure = sure and not is_in_pieces(broken.text, broken.codec)
        return Damage(
            run.start + broken.start,
            run.start + broken.end,
            broken.text if broken.share >= OFFER_SHARE else None,
            sure,
            broken.codec.title,
            1,
            broken.guesses,
        )
    if best is None:
        return _doubt(run, evidence)
    if _tears(best, left):
        return Damage(run.start, run.end, None, False, best.codec.title, best.layers)
    return _lossless(run, best, alone, evidence.hints.codecs)


def _has_rival(run: Run, best: Reading, evidence: Evidence) -> bool:
    """Whether another encoding makes something else of a run than the Latin letters that it is read as."""
    if not set(classes(best.text)) <= _LATIN:
        return False
    ways = readings(run.text, run.before, run.after, evidence.hints)
    return any(way.text != best.text and way.gain >= SURE for way in ways)


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
    found = [damage for damage in _judged(runs, known, _Tail(text)) if damage.codec != _DOUBT]
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
    return way.gain, way.points - (0.0 if way.codec in relatives(CODECS[0]) else UNUSUAL)


def _doubt(run: Run, evidence: Evidence) -> Damage | None:
    """A mark for `_settle_lines` that a run, which may be healthy, would be UTF-8 in the file's encoding."""
    for codec in evidence.order:
        if codec.name in evidence.hints.codecs:
            found = tokens(codec.bytes_of_run(run.text))
            if len(run.text) > 1 and sum(token.end - token.start for token in found) == len(run.text):
                return Damage(run.start, run.end, None, False, _DOUBT)
    return None


_DOUBT = ""


ODD = 2.0
"""A letter that makes a text so odd, such as a capital amid small ones, is no certain repair."""

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
    sure = sure and (
        len(run.text) > 2
        or not set(classes(whole)) <= _LATIN
        or oddness(f"{run.before}{whole}{run.after}") < ODD
    )
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


def _settle_lines(text: str, found: list[Damage]) -> list[Damage]:
    """Makes no repair sure on a line that holds a damage which is not, or that was misread more often in one
    place than in another.

    Half a line put right would take away the evidence for the other half. A single damage beside healthy
    foreign characters is not sure either: what misread it would have misread them; it is only named.
    """
    doubtful: set[int] = set()
    layers: dict[int, int] = {}
    lines = []
    line = at = 0
    for damage in found:
        line += text.count("\n", at, damage.start)
        at = damage.start
        lines.append(line)
        if not damage.sure or layers.setdefault(line, damage.layers) != damage.layers:
            doubtful.add(line)
    if len(found) == 1 and found[0].end - found[0].start < 3 and found[0].was == "UTF-8":
        start, end = found[0].start, found[0].end
        first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
        if not (text[first:start] + text[end : last if last >= 0 else None]).isascii():
            guess = (found[0].text or "",)
            return [found[0]._replace(text=None, sure=False, guesses=found[0].guesses or (guess,))]
    return [
        damage._replace(sure=False) if damage.sure and line in doubtful else damage
        for damage, line in zip(found, lines, strict=True)
        if damage.codec != _DOUBT
    ]
