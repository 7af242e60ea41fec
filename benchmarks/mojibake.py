"""Misread lines of sites on purpose, and print how many of them the repair of mojibake restores.

    python benchmarks/mojibake.py FOLDER... [--classes NAMES] [--lines 400] [--in-files] [--seed 1]
                                            [--show N] [--missed N]

Each FOLDER is a Jekyll site. Of the lines with foreign characters that the rules look at, some of each script
are taken by chance, few from any one file. Each is read as a program does that takes its UTF-8 for another
encoding and keeps, drops or replaces the bytes that have no character there; then it is repaired as the rule
`mojibake` would, alone or (`--in-files`) within its whole file, and compared with what it was.

A row is a class of damage. Its figures for a script: per cent of the lines that the safe fixes restore, and
that all fixes do, and how many lines there were; in bold, on how many a safe fix wrote something else than
what had stood there, which is to be none. `--classes` names classes, or parts of names, with commas between.
Lines in which the repair finds something as they stand, or that have C1 controls, are left out, and shown.

The counts by which the repair tells what is likely are made by `rules/mojibake/repair/count_symbols.py`, from
the repositories that `symbols.py` beside it names: measure on other sites.
"""

import argparse
import random
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from sitelint.rules.mojibake.readable import Readable, is_prose
from sitelint.rules.mojibake.repair.codecs import CODECS, Codec
from sitelint.rules.mojibake.repair.controls import CONTROL
from sitelint.rules.mojibake.repair.damage import find_damage
from sitelint.rules.mojibake.repair.judge import Damage
from sitelint.rules.mojibake.repair.suspects import is_suspect

from sitelint.jekyll.site import Site
from sitelint.text import Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

LONGEST = 1 << 20
"""Files of more characters are data that nobody wrote."""

FEW = 20
"""Not more than one in so many of the lines of a script is taken from one file."""

_SCRIPTS = {
    "CJK": regex("[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U000323af]"),
    "other letters": regex("[\u0370-\u10ff\u1200-\u1dff\u1f00-\u1fff\ufb1d-\ufdff\ufe70-\ufefc]"),
    "emoji": regex("[\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"),
    "other signs": regex("[^\0-\u024f\u1e00-\u1eff\u2000-\u203a\u20ac\u2122]"),
    "Latin": regex("[^\0-\x7f]"),
}
"""A line is of the first script whose characters it has."""


class Misread(NamedTuple):
    """A text as a wrong program shows it, with pairs of offsets in the text (`was`) and in what is `shown`
    (`now`): what is between two of the one became what is between two of the other.
    """

    shown: str
    was: list[int]
    now: list[int]


class Kind(NamedTuple):
    """A class of damage: what becomes of a text, None where this class has nothing to do with it."""

    name: str
    misread: Callable[[str], Misread | None]


class Line(NamedTuple):
    """The line `text[start:end]` of a file, or of itself."""

    path: str
    text: str
    start: int
    end: int

    @property
    def alone(self) -> "Line":
        """The line without its file."""
        return Line(self.path, self.text[self.start : self.end], 0, self.end - self.start)


class Outcome(NamedTuple):
    """What the repair makes of a damaged line: with the `safe` fixes, and with `all`; and the `wrong` fixes
    among the safe ones, each with what had stood there.
    """

    shown: str
    safe: str
    all: str
    wrong: list[tuple[str, str]]


class _Table(dict[str, str]):
    """What a codec shows for each character, misread once or more often. `lost` tells for each time what
    stands for a byte without a character; None: its control.
    """

    def __init__(self, codec: Codec, *lost: str | None) -> None:
        self._layers = [
            [*map(chr, range(0x80)), *(_shown(codec, byte, sign) for byte in codec.shown)] for sign in lost
        ]

    def __missing__(self, char: str) -> str:
        shown = char
        for layer in self._layers:
            shown = "".join(map(layer.__getitem__, shown.encode()))
        self[char] = shown
        return shown


def _shown(codec: Codec, byte: int, lost: str | None) -> str:
    # An encoding that has a character for every byte has controls among them.
    lacking = codec.undefined or range(0x80, 0xA0)
    return codec.shown[byte] if lost is None or byte not in lacking else lost


def _by_bytes(codec: Codec, *lost: str | None, cleaned: bool = False) -> Callable[[str], Misread | None]:
    """`cleaned`: no-break spaces then became spaces, and soft hyphens were dropped."""
    table = _Table(codec, *lost)

    def misread(text: str) -> Misread:
        parts = [table[char] for char in text]
        if cleaned:
            parts = [part.replace("\xa0", " ").replace("\xad", "") for part in parts]
        return Misread("".join(parts), [*range(len(text) + 1)], [*accumulate(map(len, parts), initial=0)])

    return misread


def _by_pairs(*, lossy: bool, lost: int = 1) -> Callable[[str], Misread | None]:
    """GBK reads two bytes at a time; what makes no pair becomes a `?`: the first byte, or both (`lost`)."""

    def misread(text: str) -> Misread | None:
        data = text.encode()
        ends = accumulate((len(char.encode()) for char in text), initial=0)
        offsets = {end: number for number, end in enumerate(ends)}
        found = Misread("", [], [])
        parts: list[str] = []
        at = 0
        is_lossy = False
        while at < len(data):
            if at in offsets:
                found.was.append(offsets[at])
                found.now.append(len(parts))
            size = 1 if data[at] < 0x80 else 2
            try:
                parts.append(data[at : at + size].decode("gbk"))
            except UnicodeDecodeError:
                parts.append("?")
                size, is_lossy = lost, True
            at += size
        found.was.append(len(text))
        found.now.append(len(parts))
        return found._replace(shown="".join(parts)) if is_lossy is lossy else None

    return misread


def kinds() -> Iterator[Kind]:
    """All classes of damage."""
    for codec in CODECS:
        yield Kind(f"{codec.name} kept", _by_bytes(codec, None))
    for codec in CODECS:
        if codec.undefined:
            for name, lost in (("dropped", ""), ("�", "\ufffd"), ("?", "?"), ("space", " ")):
                yield Kind(f"{codec.name} {name}", _by_bytes(codec, lost))
    for codec in CODECS[:2]:
        yield Kind(f"{codec.name} cleaned", _by_bytes(codec, "", cleaned=True))
    yield Kind("latin-1 ?", _by_bytes(CODECS[2], "?"))
    for codec in CODECS[:3]:
        yield Kind(f"{codec.name} twice", _by_bytes(codec, None, None))
    for codec in CODECS[:2]:
        yield Kind(f"{codec.name} kept then dropped", _by_bytes(codec, None, ""))
        yield Kind(f"{codec.name} kept then �", _by_bytes(codec, None, "\ufffd"))
        yield Kind(f"{codec.name} dropped twice", _by_bytes(codec, "", ""))
    yield Kind("gbk kept", _by_pairs(lossy=False))
    yield Kind("gbk ?", _by_pairs(lossy=True))
    yield Kind("gbk ? for two", _by_pairs(lossy=True, lost=2))


def lines_of(folder: Path) -> Iterator[tuple[Line, bool]]:
    """The lines of a site that have foreign characters and are seen, each with whether it is healthy."""
    for file in Site.load(folder).text_files:
        text = file.source.text
        if not is_prose(file) or len(text) > LONGEST or text.isascii():
            continue
        readable = Readable(file)
        damage = Spans(Span(one.start, one.end) for one in repairs(text))
        end = -1
        for written in text.split("\n"):
            start, end = end + 1, end + 1 + len(written)
            if not written.isascii() and readable.holds(start, end):
                line = Line(f"{folder.name}/{file.path}", text, start, end)
                yield line, not (damage.meets(start, end) or repairs(written) or CONTROL.search(written))


def taken(folders: list[Path], most: int, chance: random.Random) -> tuple[dict[str, list[Line]], list[Line]]:
    """So many healthy lines of each script at most, none of them twice; and all damaged lines."""
    lines: dict[str, tuple[Line, bool]] = {}
    for folder in folders:
        for line, healthy in lines_of(folder):
            lines.setdefault(line.alone.text, (line, healthy))
    found: dict[str, list[Line]] = {name: [] for name in _SCRIPTS}
    counts: Counter[tuple[str, str]] = Counter()
    for text in chance.sample(sorted(lines), len(lines)):
        line, healthy = lines[text]
        name = next(name for name, script in _SCRIPTS.items() if script.search(text))
        if healthy and len(found[name]) < most and counts[name, line.path] < max(most // FEW, 1):
            counts[name, line.path] += 1
            found[name].append(line)
    return found, [line for line, healthy in lines.values() if not healthy]


@lru_cache(maxsize=4)
def repairs(text: str) -> tuple[Damage, ...]:
    """The damage that the rule would find."""
    return find_damage(text) if is_suspect(text, "".join(set(text))) else ()


@lru_cache(maxsize=1)
def damaged(kind: Kind, text: str) -> Misread | None:
    """A text with a class of damage."""
    return kind.misread(text)


def outcome(kind: Kind, line: Line) -> Outcome | None:
    """What the repair makes of a line; None where the class of damage has nothing to do with it."""
    misread = damaged(kind, line.text)
    if misread is None:
        return None
    start, end = (misread.now[bisect_left(misread.was, place)] for place in (line.start, line.end))
    found = [
        damage for damage in repairs(misread.shown) if start <= damage.start < end and damage.text is not None
    ]
    safe = [damage for damage in found if damage.sure]
    wrong = []
    for damage in safe:
        was = _what_stood_there(line.text, misread, damage)
        if was is not None:
            wrong.append((f"{misread.shown[damage.start : damage.end]} → {damage.text}", was))
    with_safe = _with(misread.shown, start, end, safe)
    return Outcome(
        misread.shown[start:end],
        with_safe,
        _with(misread.shown, start, end, found),
        wrong if with_safe != line.alone.text else [],
    )


def _with(text: str, start: int, end: int, found: list[Damage]) -> str:
    """`text[start:end]` with fixes made."""
    parts = []
    for damage in found:
        parts += [text[start : damage.start], damage.text or ""]
        start = damage.end
    return "".join([*parts, text[start:end]])


def _what_stood_there(text: str, misread: Misread, damage: Damage) -> str | None:
    """What stood where a wrong fix writes something else; None if the fix is right."""
    now = misread.now
    first, last = now[bisect_right(now, damage.start) - 1], now[bisect_left(now, damage.end)]
    good = misread.shown[first : damage.start] + (damage.text or "") + misread.shown[damage.end : last]
    # Characters of which nothing is left stand at the same offset as the next one.
    starts, ends = (misread.was[bisect_left(now, at) : bisect_right(now, at)] for at in (first, last))
    if any(text[a:b] == good for a in starts for b in ends):
        return None
    return text[starts[-1] : ends[0]]


def main() -> None:
    """Print the table, a row as soon as it is known, and then the examples."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--classes", default="", help="names of classes, or parts of them")
    parser.add_argument("--lines", type=int, default=400, help="how many of each script")
    parser.add_argument("--in-files", action="store_true", help="damage whole files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="so many wrong fixes of each class")
    parser.add_argument("--missed", type=int, default=0, help="so many lines that safe fixes do not restore")
    options = parser.parse_args()
    lines, left_out = taken(options.folders, options.lines, random.Random(options.seed))
    print(f"Left out for damage that they have: {len(left_out)} lines.\n")
    for line in left_out[: options.show]:
        print(f"    {line.path}: {line.alone.text.strip()[:160]!r}")
    print(f"| damage | {' | '.join(_SCRIPTS)} |\n|---|{'--:|' * len(_SCRIPTS)}")
    examples: dict[str, list[str]] = defaultdict(list)
    for kind in kinds():
        if not any(part.strip() in kind.name for part in options.classes.split(",")):
            continue
        cells = []
        for name, some in lines.items():
            these = sorted(some) if options.in_files else [line.alone for line in some]
            outcomes = [(line, what) for line in these if (what := outcome(kind, line))]
            cells.append(cell(outcomes))
            shown = [
                f"{line.path}: {fix!r}, was {was!r}" for line, what in outcomes for fix, was in what.wrong[:1]
            ]
            missed = [
                f"{line.path}:\n        {line.alone.text!r}\n        {what.safe!r}\n        {what.all!r}"
                for line, what in outcomes
                if line.alone.text != what.safe and not what.wrong
            ]
            title = f"{kind.name}, {name}"
            examples[f"{title}: wrong"] += shown[: options.show]
            examples[f"{title}: not restored by safe fixes"] += missed[: options.missed]
        print(f"| {kind.name} | {' | '.join(cells)} |", flush=True)
    for title, found in examples.items():
        if found:
            print(f"\n{title}", *found, sep="\n    ")


def cell(outcomes: list[tuple[Line, Outcome]]) -> str:
    """The figures of one class for one script."""
    if not outcomes:
        return ""
    total = len(outcomes)
    safe, every = (
        100 * sum(getattr(what, name) == line.alone.text for line, what in outcomes) / total
        for name in ("safe", "all")
    )
    wrong = sum(bool(what.wrong) for _, what in outcomes)
    return f"{safe:.1f} / {every:.1f} of {total}" + (f" **{wrong} wrong**" if wrong else "")


if __name__ == "__main__":
    main()
