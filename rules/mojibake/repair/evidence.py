"""What a text shows as a whole: which encodings have damaged it, and how they left lost bytes."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_letters, digits

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import foreign_letters, is_of_any
from .broken import NEAR, read_broken
from .codecs import CODECS, FOREIGN, Codec, char_class, from_utf8
from .languages import Line, likely, line_around
from .lossless import NO_HINTS, SURE, Hints, Reading, is_ambiguous, read_with, readings, rivals
from .lossy import tokens
from .oddness import classes, is_plain_word
from .question_marks import has_lost_controls
from .suspects import BROKEN_BY_BLANK, merged
from .tongues import told
from .usage import commonness, is_usual

_ALIKE = str.maketrans(ascii_letters + digits, "a" * 26 + "A" * 26 + "0" * 10)
"""Neighbours that make no difference are made equal: what was found out of a run holds more often."""


class Run:
    """A run of the text with its neighbours: `before` and `after` tell whether they are small or capital
    letters of ASCII or digits, not which. `after_mark`: a `?` before it may stand for lost bytes.
    """

    __slots__ = ("after", "after_mark", "before", "end", "start", "text", "whole")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.whole = text
        self.start, self.end = start, end
        self.text = text[start:end]
        self.before = (text[start - 1 : start] or " ").translate(_ALIKE)
        self.after_mark = self.before == "?" and (
            text[start - 2 : start - 1] == "?" or text[start - 2] > "\x7f"
        )
        self.after = (text[end : end + 1] or " ").translate(_ALIKE)

    @property
    def behind(self) -> str:
        """What follows, as far as it matters."""
        return self.whole[self.end : self.end + NEAR]

    def has_mark(self, at: int) -> bool:
        """Whether a `?` stands at an offset in or behind the run."""
        return (self.text + self.after)[at : at + 1] == "?"


class Evidence(NamedTuple):
    """What the text as a whole shows: `marks` is the share of broken sequences that a `?` stands behind,
    `blanks` whether spaces took the place of lost bytes; `letters` are foreign ones that it surely has;
    `controls_lost`: a `?` stands for bytes that most encodings have, `controls_kept`: some are seen.
    """

    hints: Hints = NO_HINTS
    order: tuple[Codec, ...] = CODECS
    marks: float = 0.0
    many_marks: bool = False
    blanks: bool = False
    letters: frozenset[str] = frozenset()
    controls_lost: bool = False
    controls_kept: bool = True

    @property
    def marks_told(self) -> bool:
        """Whether a `?` stands for all lost bytes: then none of them is a question mark."""
        return self.many_marks and self.marks == 1


ENOUGH = 4000
"""So many runs, from all over a text, tell what the others are like."""


def gather(text: str, runs: list[Run]) -> Evidence:
    """What a text shows by the runs that could be damaged."""
    votes: Counter[str] = Counter()
    scripts: set[str] = set()
    step = len(runs) // ENOUGH + 1
    found = [_sure_codecs(run.text, run.before, run.after) for run in runs[::step]]
    # What explains a part of a run has a say only where no run is explained as a whole.
    decisive = any(whole for names, _, _, whole in found if names)
    sure = 0
    letters: set[str] = set()
    for names, far, near, whole in found:
        if names and whole == decisive:
            scripts |= far
            letters |= near
            sure += 1
            votes.update(names)
    if not votes:
        return Evidence(_explaining(text, runs))
    most = max(votes.values())
    # Where one encoding explains everything, another that does not was not there.
    least = most if most == sure else 0.7 * most
    trusted = frozenset(name for name, vote in votes.items() if vote >= least)
    if len(trusted) > 1 and sure:
        trusted = _told_by_languages(runs[::step], trusted, frozenset(letters)) or trusted
    # Windows-1254 drops all that Windows-1252 drops, and more: it goes first where both fit.
    order = tuple(sorted(CODECS, key=lambda codec: (-votes.get(codec.name, 0), codec.name != "cp1254")))
    broken = [run for run in runs if _ends_broken(run.text, order[0])]
    inside = _marks_inside(order[0]).findall(text)
    marked = sum(run.after == "?" for run in broken) + len(inside)
    blanks = (_blanks_inside(order[0], 0xE1 if "k" in scripts else 0xF0), BROKEN_BY_BLANK)
    return Evidence(
        Hints(trusted, frozenset(scripts), _has_healthy_letters(text, runs, trusted, scripts, most)),
        order,
        marked / (len(broken) + len(inside)) if marked else 0.0,
        marked > 1,
        any(pattern.search(text) for pattern in blanks),
        frozenset(letters),
        has_lost_controls(text),
        _keeps_controls(runs, order[0]),
    )


def _keeps_controls(runs: list[Run], codec: Codec) -> bool:
    """Whether runs have characters of the bytes 80 to 9F, for which ISO-8859-1 has none."""
    kept = codec.characters(0x80, 0x9F)
    return any(not kept.isdisjoint(run.text) for run in runs)


def told_reading(run: Run, hints: Hints, letters: frozenset[str]) -> Reading | None:
    """The reading of a run that is told by its language among those that rival, if there is one."""
    ways = readings(run.text, run.before, run.after, hints)
    alike = rivals(ways) if ways else []
    if len(alike) < 2 or any(way.covered < len(run.text) or way.gain < SURE for way in alike):
        return None
    line = line_around(run.whole, run.start, run.end)
    read = {way.text: Line(*(read_with(way.codec, part) for part in line)) for way in reversed(alike)}
    text = told(read, letters)
    return next((way for way in alike if way.text == text), None)


ENOUGH_TOLD = 30
"""So many runs that are told by their language tell the encoding of the others."""

FEW_OTHERS = 0.1
"""Not more than this share of them may be told otherwise."""


def _told_by_languages(runs: list[Run], trusted: frozenset[str], letters: frozenset[str]) -> frozenset[str]:
    """Those of some codecs that agree with the runs whose reading is told by the language of its line."""
    votes: Counter[str] = Counter()
    number = 0
    for run in runs:
        way = told_reading(run, NO_HINTS, letters)
        if way:
            ways = readings(run.text, run.before, run.after)
            votes.update({other.codec.name for other in ways if other.text == way.text})
            number += 1
            if number == ENOUGH_TOLD:
                break
    return frozenset(name for name in trusted if votes[name] >= (1.0 - FEW_OTHERS) * number)


def _explaining(text: str, runs: list[Run]) -> Hints:
    """The codec that makes UTF-8 of every foreign character.

    It makes words of the far East of them, or of another alphabet. Or it is itself one of another alphabet,
    of Baltic letters or of mathematics, and one of the runs tells: it begins with what the codec makes of
    byte C2, with which signs of Latin text begin: a Β, В or Ā that stands with nothing but a sign in a text
    without any other such letter. (A Γ or Δ with a sign is a formula.) Or it would be a Latin letter, and
    stands behind three others; or behind two, or as a word by itself, in a line of a language that has it.
    """
    if not runs or sum(len(run.text) for run in runs) != len(text) - len(text.encode("ascii", "ignore")):
        return NO_HINTS
    for codec in CODECS:
        read = "".join(from_utf8(codec.bytes_of(run.text)) or FOREIGN for run in runs)
        if _is_far(read, runs):
            return Hints(frozenset((codec.name,)), frozenset(classes(read)) & {"k", "t"})
    first = {run.text[0] for run in runs if not run.text[1:2].isalpha()}
    in_words = [run for run in runs if _WORD_BEFORE.match(text, max(run.start - 3, 0), run.start)]
    told = [
        (run, likely(line_around(text, run.start, run.end).words) - {"en"})
        for run in runs[:ENOUGH_TOLD]
        if run.text[1:] == "\xa0"
        or (run.text.isalpha() and not (run.before.isalnum() or run.after.isalnum()))
        or _IN_WORD.match(text, max(run.start - 2, 0), run.start)
    ]
    for codec in CODECS:
        if (
            codec.name in ("cp1251", "cp1253", "cp1257", "mac-roman")
            and all(from_utf8(codec.bytes_of(run.text)) for run in runs)
            and (
                (codec.name != "mac-roman" and codec.chars[0xC2 - 0x80] in first)
                or any(_is_latin(from_utf8(codec.bytes_of(run.text))) for run in in_words)
                or any(_is_of(from_utf8(codec.bytes_of(run.text)), languages) for run, languages in told)
                or (codec.name == "cp1251" and _are_of_formulas(runs, codec))
            )
        ):
            return Hints(frozenset((codec.name,)))
    return NO_HINTS


def _are_of_formulas(runs: list[Run], codec: Codec) -> bool:
    """Whether several runs, each a letter with a sign, are different small letters of Greek."""
    if any(len(run.text) != 2 or run.text[1].isalpha() for run in runs):
        return False
    read = {from_utf8(codec.bytes_of(run.text)) or "" for run in runs}
    return len(read) > 1 and all(classes(text) == "g" for text in read)


def _is_far(read: str, runs: list[Run]) -> bool:
    """Whether what runs became are common characters of the far East, or words in another alphabet; a single
    character is not what punctuation behind a letter makes.
    """
    if FOREIGN in read or len(read) > FEW_READ:
        return False
    if is_plain_word(read):
        return all(run.text[0] in "–—" for run in runs)
    if not set(classes(read)) <= {"k", "K"} or commonness(read) < COMMON_FAR:
        return False
    return len(set(read)) > 1 or not set(classes(runs[0].text[1:])) <= set("-oOqv'.")


FEW_READ = 40
"""So many characters that could not tell by themselves are no accident."""

COMMON_FAR = 4.5
"""What ideographs and syllables in use have for a mean level."""


_WORD_BEFORE = regex("[A-Za-z][a-z]{2}")
_IN_WORD = regex("[A-Za-z][a-z]")


def _is_of(text: str | None, languages: frozenset[str]) -> bool:
    return text is not None and all(is_of_any(char, languages) for char in text)


def _is_latin(text: str | None) -> bool:
    return text is not None and set(classes(text)) <= {"a", "A"}


@lru_cache(maxsize=65536)
def _sure_codecs(
    run: str, before: str, after: str
) -> tuple[tuple[str, ...], frozenset[str], frozenset[str], bool]:
    """The codecs that a run is surely damaged by, all alike, the far scripts it was written in, the Latin
    letters that it surely was, and whether they explain all of it. What explains a part has to be twice as
    good.
    """
    ways = readings(run, before, after)
    if ways and ways[0].text == "\xa0" and before.isupper():
        return (), frozenset(), frozenset(), False  # the `Â` may be a letter of a word in capitals
    whole = bool(ways) and ways[0].covered == len(run)
    if ways and ways[0].gain >= (SURE if whole else 2 * SURE) and is_usual(ways[0].text):
        text = ways[0].text
        alike = rivals(ways)
        same = tuple(
            way.codec.name for way in ways if way.gain >= SURE and (way.text == text or way in alike)
        )
        letters = text if whole and _is_latin(text) and not is_ambiguous(ways) else ""
        return same, frozenset(classes(text)) & {"k", "t"}, foreign_letters(letters), whole
    if len(run) < 2:
        return (), frozenset(), frozenset(), False
    broken = [read_broken(run, before, after, codec) for codec in CODECS]
    top = max((way.gain for way in broken if way), default=0.0)
    if top < SURE:
        return (), frozenset(), frozenset(), False
    return tuple(way.codec.name for way in broken if way and way.gain == top), frozenset(), frozenset(), True


@lru_cache(maxsize=65536)
def _ends_broken(run: str, codec: Codec) -> bool:
    found = tokens(codec.bytes_of(run))
    return bool(found) and found[-1].text is None and found[-1].end == len(run)


@lru_cache
def _marks_inside(codec: Codec) -> re.Pattern[str]:
    """A first byte of three or four and a later one with a `?` between, or one of two and a `?` in a word."""
    leads, tails = codec.characters(0xE0, 0xF4), codec.characters(0x80, 0xBF)
    pairs = char_class(codec.characters(0xC2, 0xDF))
    return re.compile(rf"[{char_class(leads)}]\?{{1,2}}[{char_class(tails)}]|[{pairs}]\?(?=[^\W\d_])")


_SIGN_ALONE = regex(r"â(?<![^\W\d_]â)(?![^\W\d_])")
"""No word is that: it is the first byte of most signs."""

MANY_ALONE = 3
"""Damage leaves fewer than so many first bytes without anything behind them for each that is sure."""


def _has_healthy_letters(
    text: str, runs: list[Run], trusted: frozenset[str], scripts: set[str], sure: int
) -> bool:
    """Whether letters of words stand outside all runs that the damage itself would not leave there.

    It leaves first bytes of two, whose second one is lost, and of three in a script that has such letters.
    """
    last = 0xEF if "k" in scripts else 0xDF
    ends = [0, *(run.end for run in runs)]
    starts = [*(run.start for run in runs), len(text)]
    left = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    left = _SIGN_ALONE.sub("", left)
    letters = {char for char in set(left) if char > "\x7f" and classes(char) in "aAÂcCgGk"}
    leads: set[str] = set()
    for codec in CODECS:
        if codec.name in trusted:
            leads |= codec.characters(0xC2, last)
    return not letters <= leads or sum(map(left.count, letters)) > MANY_ALONE * sure


@lru_cache
def _blanks_inside(codec: Codec, far: int = 0xF0) -> re.Pattern[str]:
    """A sequence that has a space for a byte, and begins with `far` or a higher byte: before its last one, or
    before the mark of an emoji or of a key, which follow no space, or before a second space, where a quote
    ends and no sentence (some write two spaces behind one). There `⚠`, `♠` and `🛠` tell nothing: they end in
    a no-break space.
    """
    leads, tails = char_class(codec.characters(0xF0, 0xF4)), char_class(codec.characters(0x80, 0xBF))
    signs = char_class(codec.characters(far, 0xEF)) if far < 0xF0 else ""
    ends = char_class(codec.characters(0x80, 0xBF) - codec.characters(0x99, 0x9B))
    style, key, quote = (
        re.escape(bytes_.translate(codec.shown)) for bytes_ in ("\xef\xb8", "\xe2\x83\xa3", "\xe2\x80")
    )
    return re.compile(
        rf"[{leads}](?:[{tails}] | [{tails}]|  )[{tails}]|[{ends}] (?:{style}|{key})"
        rf"|(?<![.!?]){quote}  (?=\w)" + (rf"|[{signs}] [{tails}]" if signs else "")
    )


def joined_by_blanks(text: str, runs: list[Run], evidence: Evidence) -> Iterator[Run]:
    """The runs with the spaces in them and at their ends that took the place of bytes."""
    codec = evidence.order[0]
    inside = _blanks_inside(codec, 0xF0 if evidence.hints.mixed else 0xE1)
    if "k" in evidence.hints.scripts and any(_lacks_inside(run.text, codec) for run in runs):
        yield from _joined_by_spaces(text, runs, inside)
        return
    spans = [(run.start, run.end) for run in runs]
    for start, end in merged([*spans, *(match.span() for match in inside.finditer(text))]):
        found = tokens(codec.bytes_of_run(text[start:end]))
        missing = found[-1].missing if found and start + found[-1].end == end else 0
        last = end
        while last < end + missing and text[last : last + 1] == " ":
            last += 1
        yield Run(text, start, last)


@lru_cache(maxsize=65536)
def _lacks_inside(run: str, codec: Codec) -> bool:
    """Whether a byte was dropped within a run, so that no space took the place of such bytes."""
    return any(token.missing and token.end < len(run) for token in tokens(codec.bytes_of(run)))


def _joined_by_spaces(text: str, runs: list[Run], inside: re.Pattern[str]) -> Iterator[Run]:
    """The runs with the spaces in them that were no-break spaces, one of which is a byte as any other."""
    spans = [(run.start, run.end) for run in runs]
    for start, end in merged([*spans, *(match.span() for match in inside.finditer(text))]):
        run = Run(text, start, end)
        run.text = run.text.replace(" ", "\xa0")
        yield run


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
    mark = r"\??" if evidence.marks >= 0.5 else " ?" if evidence.blanks else ""
    for match in _leads_outside(text, runs, evidence, 0xC2, 0xDF, mark):
        yield Run(text, match.start(), match.end())


def stray_leads(text: str, runs: list[Run], evidence: Evidence) -> Iterator[int]:
    """Where first bytes of three or four stand alone: what followed them is lost altogether."""
    for match in _leads_outside(text, runs, evidence, 0xE0, 0xF4):
        yield match.start()


def _leads_outside(
    text: str, runs: list[Run], evidence: Evidence, first: int, last: int, behind: str = ""
) -> Iterator[re.Match[str]]:
    """The characters that are bytes from `first` to `last` in an encoding that the text shows and that lacks
    some, with what a pattern allows behind them, as far as they begin in no run.
    """
    leads: set[str] = set()
    for codec in CODECS:
        if codec.name in evidence.hints.codecs and codec.undefined:
            leads |= codec.characters(first, last)
    if not leads:
        return
    starts = iter(runs)
    current = next(starts, None)
    for match in re.finditer(f"[{char_class(leads)}]{behind}", text):
        while current and current.end <= match.start():
            current = next(starts, None)
        if current is None or match.start() < current.start:
            yield match
