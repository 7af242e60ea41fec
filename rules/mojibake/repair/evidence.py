"""What a text shows as a whole: which encodings have damaged it, and how they left lost bytes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sitelint.text.regex import regex

from .broken import NEAR, read_broken
from .codecs import CODECS, Codec, char_class, from_utf8
from .lossless import MARGIN, NO_HINTS, SURE, Hints, readings
from .lossy import tokens
from .oddness import classes


class Run:
    """A run of the text with its neighbours. `after_mark`: a `?` before it may stand for lost bytes."""

    __slots__ = ("after", "after_mark", "before", "behind", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.text = text[start:end]
        self.before = text[start - 1 : start] or " "
        self.after_mark = self.before == "?" and (
            text[start - 2 : start - 1] == "?" or text[start - 2] > "\x7f"
        )
        self.after = text[end : end + 1] or " "
        self.behind = text[end : end + NEAR]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the text as a whole shows: `marks` is the share of broken sequences that a `?` stands behind."""

    hints: Hints = NO_HINTS
    order: tuple[Codec, ...] = CODECS
    marks: float = 0.0
    many_marks: bool = False


def gather(text: str, runs: list[Run]) -> Evidence:
    votes: dict[str, int] = {}
    scripts: set[str] = set()
    for run in runs:
        names, far = _sure_codecs(run.text, run.before, run.after)
        scripts |= far
        for name in names:
            votes[name] = votes.get(name, 0) + 1
    if not votes:
        return Evidence(Hints(_explaining(text, runs)))
    most = max(votes.values())
    trusted = frozenset(name for name, vote in votes.items() if vote >= most * 0.7)
    # Windows-1254 drops all that Windows-1252 drops, and more: it goes first where both fit.
    order = tuple(sorted(CODECS, key=lambda codec: (-votes.get(codec.name, 0), codec.name != "cp1254")))
    broken = [run for run in runs if _ends_broken(run.text, order[0])]
    inside = _marks_inside(order[0]).findall(text)
    marked = sum(run.after == "?" for run in broken) + len(inside)
    return Evidence(
        Hints(trusted, frozenset(scripts), _has_healthy_letters(text, runs, trusted)),
        order,
        marked / (len(broken) + len(inside)) if marked else 0.0,
        marked > 1,
    )


def _explaining(text: str, runs: list[Run]) -> frozenset[str]:
    """The codec of another alphabet or of Baltic letters that makes UTF-8 of every foreign character.

    One of the characters has to be what the codec makes of byte C2, with which signs of Latin text begin: a
    Β, В or Ā that stands with nothing but a sign in a text without any other such letter. (A Γ or Δ with a
    sign is a formula.)
    """
    if not runs or sum(len(run.text) for run in runs) != len(text) - len(text.encode("ascii", "ignore")):
        return frozenset()
    first = {run.text[0] for run in runs if not run.text[1:2].isalpha()}
    for codec in CODECS:
        if (
            codec.name in ("cp1251", "cp1253", "cp1257")
            and codec.chars[0xC2 - 0x80] in first
            and all(from_utf8(codec.bytes_of(run.text)) for run in runs)
        ):
            return frozenset((codec.name,))
    return frozenset()


@lru_cache(maxsize=65536)
def _sure_codecs(run: str, before: str, after: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The codecs that a run is surely damaged by, all alike, and the far scripts it was written in."""
    ways = readings(run, before, after)
    if ways and ways[0].gain >= SURE:
        best, text = ways[0].score, ways[0].text
        same = tuple(
            way.codec.name
            for way in ways
            if way.gain >= SURE and (way.text == text or best - way.score < MARGIN)
        )
        return same, frozenset(classes(text)) & {"k", "t"}
    if len(run) < 2:
        return (), frozenset()
    broken = [read_broken(run, before, after, codec) for codec in CODECS]
    top = max((way.gain for way in broken if way), default=0.0)
    if top < SURE:
        return (), frozenset()
    return tuple(way.codec.name for way in broken if way and way.gain == top), frozenset()


def _ends_broken(run: str, codec: Codec) -> bool:
    found = list(tokens(codec.bytes_of(run)))
    return bool(found) and found[-1].text is None and found[-1].end == len(run)


@lru_cache
def _marks_inside(codec: Codec) -> re.Pattern[str]:
    """A first byte of three or four and a later one with a `?` between."""
    leads, tails = codec.characters(0xE0, 0xF4), codec.characters(0x80, 0xBF)
    return re.compile(rf"[{char_class(leads)}]\?{{1,2}}[{char_class(tails)}]")


def _has_healthy_letters(text: str, runs: list[Run], trusted: frozenset[str]) -> bool:
    """Whether letters of words stand outside all runs that the damage itself would not leave there."""
    left: set[str] = set()
    at = 0
    for run in runs:
        left.update(text[at : run.start])
        at = run.end
    left.update(text[at:])
    for codec in CODECS:
        if codec.name in trusted:
            left -= codec.characters(0xC2, 0xDF)
    return any(char > "\x7f" and classes(char) in "aAÂcCgGk" for char in left)


_WITH_MARKS = regex(r"[^\x00-\x7f]+(?:\?{1,3}[^\x00-\x7f]+)*\?{0,3}")


def joined_by_marks(text: str, runs: list[Run], codec: Codec) -> Iterator[Run]:
    """The runs with the `?` in and behind them, and those that a `?` has broken up."""
    inside = _marks_inside(codec)
    starts = iter(runs)
    current = next(starts, None)
    for match in _WITH_MARKS.finditer(text):
        while current and current.end <= match.start():
            current = next(starts, None)
        if (current and current.start < match.end()) or inside.search(match.group()):
            yield Run(text, match.start(), match.end())


def lone_leads(text: str, runs: list[Run], evidence: Evidence) -> Iterator[Run]:
    """Single characters outside all runs that could be the first byte of two, the second being lost."""
    leads: set[str] = set()
    for codec in CODECS:
        if codec.name in evidence.hints.codecs and codec.undefined:
            leads |= codec.characters(0xC2, 0xDF)
    if not leads:
        return
    mark = r"\??" if evidence.marks >= 0.5 else ""
    starts = iter(runs)
    current = next(starts, None)
    for match in re.finditer(f"[{char_class(leads)}]{mark}", text):
        while current and current.end <= match.start():
            current = next(starts, None)
        if current is None or match.start() < current.start:
            yield Run(text, match.start(), match.end())


def stray_leads(text: str, runs: list[Run], evidence: Evidence) -> Iterator[int]:
    """Where first bytes of three or four stand alone: what followed them is lost altogether."""
    leads: set[str] = set()
    for codec in CODECS:
        if codec.name in evidence.hints.codecs and codec.undefined:
            leads |= codec.characters(0xE0, 0xF4)
    if not leads:
        return
    starts = iter(runs)
    current = next(starts, None)
    for match in re.finditer(f"[{char_class(leads)}]", text):
        while current and current.end <= match.start():
            current = next(starts, None)
        if current is None or match.start() < current.start:
            yield match.start()
