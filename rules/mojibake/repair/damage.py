"""Finds the damaged runs of a text and says what each was, by what the whole text shows.

The text is gone through twice. First every run is judged alone; those that are surely damaged vote for the
encodings that could have done it. Then all are judged again with that evidence: a run that could be healthy
writing (`Ä…`) is damage in a file that is full of it, and the bytes that are missing are those that this
encoding drops.
"""

from collections.abc import Iterator
from functools import lru_cache

from sitelint.text.regex import regex

from .codecs import CODECS
from .controls import CONTROL, controls
from .entities import entity_runs, escaped_runs
from .evidence import Run, gather, joined_by_blanks, joined_by_marks, lone_leads, stray_leads
from .gbk import gbk_runs
from .gbk_lost import filled
from .judge import DOUBT, Damage, Tail, judged
from .lossless import NO_HINTS, best_reading
from .question_marks import lost_signs
from .suspects import damaged_spans, lone_a, lone_spaces


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
    yield from judged(runs, evidence, Tail(text))
    if evidence.hints.scripts:
        for at in stray_leads(text, runs, evidence):
            yield Damage(at, at + 1, None, False, DOUBT)


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
        if damage.codec != DOUBT
    ]
