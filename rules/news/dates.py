"""A grammar of dates as academics write them.

`read` reads the date that begins at a place of a text. A date is read as one or more `When`s: more than one
where day and month cannot be told apart (`04/05/2026`), which only the list can decide.

Notations and their readings were counted on real sites; each form stands in `tests/rules/news`.
"""

import re
from collections.abc import Callable
from datetime import date

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .calendar import PRESENT, Interval, of_year
from .notations import (
    LEFT,
    RIGHT,
    RIGHT_DOTTED,
    YEAR,
    YEARLESS,
    Point,
    complete,
    may_begin,
    partial_point,
    points_at,
)


class When(NamedTuple):
    """A date or range as written.

    `start` and `end` are intervals (equal for a single date); `open` says that the range runs to the present.
    `possible` is false for a date that no calendar has (`2023.13`). `span` is in the text that was read.
    """

    span: Span
    start: Interval
    end: Interval
    precision: str
    is_range: bool = False
    open: bool = False
    present_span: Span | None = None
    possible: bool = True
    order: str = ""

    @property
    def interval(self) -> Interval:
        """From the first day to the last; what is open has no last day."""
        last = date.max.toordinal() if self.open else max(self.start.last, self.end.last)
        return Interval(min(self.start.first, self.end.first), last)

    @property
    def is_reversed(self) -> bool:
        """Whether the range ends before it begins, whatever the missing parts are."""
        return self.is_range and not self.open and self.end.before(self.start)

    @property
    def without_day(self) -> "When":
        """Its year, of a date that no calendar has."""
        year = of_year(date.fromordinal(self.start.first).year)
        return self._replace(start=year, end=year, precision="year", possible=False)

    def shifted(self, by: int) -> "When":
        """The same date in a longer text, in which this one begins at `by`."""
        return self.placed(lambda span: Span(span.start + by, span.end + by))

    def placed(self, place: Callable[[Span], Span]) -> "When":
        """The same date with its spans where `place` says they are."""
        note = self.present_span
        return self._replace(span=place(self.span), present_span=place(note) if note else None)


_TO = regex(
    r"\s*(?:-{1,3}|–|—|−|~|～|〜|∼|至(?!今)|到|\bto\b|\buntil\b|\bbis\b|\bà\b|\bau\b|\ba\b|→)\s*",
    re.IGNORECASE,
)
# Dates with a dot behind every number: the one before the dash of `2008. 9. - 2014. 8.`, perhaps in doubt.
_DOT = regex(r"(?<=\d)(?:\.\??|\?\.?)(?=\s?[-–—−~～〜∼])")
_BY_NUMBERS = regex(rf"{YEAR}\s?\.\s?\d")
_BETWEEN = r"\s?(?:,|&|、|\band\b|\bund\b|\bet\b)\s?"
_AND = regex(_BETWEEN)
_AND_YEAR = regex(rf"{_BETWEEN}({YEAR})(?![\w/-])(?!\.\d)")
_PRESENT = regex(rf"(?:{PRESENT})(?!\w)", re.IGNORECASE)
_OPEN_CJK = regex(r"\s*(?:至今|–?今)")
_OPEN_END = regex(r"\s*[-–—~]\s*(?=$|[\])},;:*|])")
_PRESENT_NOTE = regex(rf"\s*\(\s*({PRESENT})\s*\)", re.IGNORECASE)
_SINCE = regex(r"(?:since|from|seit|depuis|desde|dal|自|从)\s*", re.IGNORECASE)


# What every date has that no heading helps out: a year of four figures, or one of two behind what may stand
# before such (`'23`, `24.12.23`, `WS 23`), or one of a Japanese era.
# It begins with the digit, which is rarer than the letters before it; those of the scripts that write dates
# with them, since a search for these is faster than one for `\d`.
FIGURES = regex(
    r"[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19元](?:(?<=1)9\d\d|(?<=2)0\d\d|(?:(?<=[./'’]\d)|(?<=[./'’]\s\d))\d(?!\d)"
    r"|(?:(?<=[esES]\d)|(?<=[esES]\s\d))\d|(?<=[和成].)|(?<=[和成]\s.))"
)


def read(text: str, at: int = 0) -> list[When]:
    """The date or range that begins exactly at `at`, in every reading; empty where none does.

    Offsets are characters of `text`, 0-based.
    """
    since = _SINCE.match(text, at)
    begin = since.end() if since else at
    if not may_begin(text, begin):
        return []
    whens = _read_range(text, begin)
    if since and whens and not whens[0].is_range:
        whens = [w._replace(open=True, is_range=True, span=Span(at, w.span.end)) for w in whens]
    return whens


def _read_range(text: str, at: int) -> list[When]:
    partial = _read_partial_left(text, at)
    if partial:
        return partial
    full = points_at(text, at)
    if not full:
        return []
    points, end = full
    result = _close_range(text, at, points, end)
    if result:
        return result
    return [_with_more(text, w) for p in points if (w := _single(p, Span(at, end)))]


def _with_more(text: str, when: When) -> When:
    """A year or season with those after it as one date: `2021, 2022 and 2023`, `Spring 2018, Spring 2021`."""
    while when.precision == "year" and (more := _AND_YEAR.match(text, when.span.end)):
        year = of_year(int(more[1]))
        cover = Interval(min(when.start.first, year.first), max(when.start.last, year.last))
        when = when._replace(span=Span(when.span.start, more.end()), start=cover, end=cover)
    while when.precision == "season" and (gap := _AND.match(text, when.span.end)):
        term = _term(text, gap.end())
        if term is None:
            break
        cover = Interval(min(when.start.first, term.start.first), max(when.start.last, term.start.last))
        when = when._replace(span=Span(when.span.start, term.span.end), start=cover, end=cover)
    return when


def _term(text: str, at: int) -> When | None:
    """The season of a year that begins at `at`."""
    found = points_at(text, at) if may_begin(text, at) else None
    when = _single(found[0][0], Span(at, found[1])) if found else None
    return when if when and when.possible and when.precision == "season" else None


def _close_range(text: str, at: int, points: list[Point], end: int) -> list[When]:
    """The range that the points at `at`-`end` begin, if one does."""
    dot = _DOT.match(text, end) if _BY_NUMBERS.match(text, at) else None
    if dot:
        end = dot.end()
    open_end = _OPEN_CJK.match(text, end) or _OPEN_END.match(text, end)
    to = _TO.match(text, end)
    present = (to and _PRESENT.match(text, to.end())) or open_end
    if present:
        span = Span(at, present.end())
        return [
            w._replace(span=span, is_range=True, open=True, present_span=Span(*present.span()))
            for p in points
            if (w := _single(p, span))
        ]
    if not to:
        return []
    right = points_at(text, to.end())
    # "2024.03. - 2023 was …" is no range: what has dots has months at both ends.
    if right and not (dot and right[0][0].precision == "year"):
        pairs = [(p, q) for p in points for q in right[0] if p.order == q.order or not (p.order and q.order)]
        return _ranges(text, at, pairs, right[1])
    for pattern in RIGHT_DOTTED if dot else RIGHT:
        match = pattern.match(text, to.end())
        other = partial_point(match) if match else None
        if match and other:
            pairs = [(p, complete(other, p)) for p in points]
            # "19 Aug 2025 – Jan" is no range: Jan defends her thesis.
            if all(_in_order(p.interval(), q.interval()) for p, q in pairs):
                return _ranges(text, at, pairs, match.end())
    return []


def _in_order(start: Interval | None, end: Interval | None) -> bool:
    return start is not None and end is not None and not end.before(start)


def _read_partial_left(text: str, at: int) -> list[When]:
    """A range whose first end lacks the year: `07-10.05.2024`, `Jan - Mar 2024`, `May 3-5, 2024`."""
    for pattern in LEFT:
        match = pattern.match(text, at)
        if not match:
            continue
        to = _TO.match(text, match.end())
        left = partial_point(match) if to else None
        if not to or not left:
            continue
        right = points_at(text, to.end())
        if right:
            points, end = right
        else:
            tail = RIGHT[1].match(text, to.end())
            day = partial_point(tail) if tail else None
            if not tail or not day or left.month is None:
                continue
            points, end = [day._replace(month=left.month)], tail.end()
        if left.bare is not None and any(p.precision in ("year", "season") for p in points):
            continue
        # "12-May-2024" is one day.
        if left.bare is not None and points[0].precision == "month" and text[to.end()].isalpha():
            continue
        pairs = [
            (_beginning(left, p), p)
            for p in points
            if p.order != "md" or (left.bare is None and left.day is None)
        ]
        if pairs and all(p.interval() for p, _ in pairs):
            return _ranges(text, at, pairs, end)
    return []


def _beginning(left: Point, right: Point) -> Point:
    """The first end of a range that leaves its year to the second: `Nov - Jan 2026` began the year before."""
    if left.month and right.month and right.year and left.month > right.month:
        return left._replace(year=right.year - 1)
    return complete(left, right)


def _ranges(text: str, at: int, pairs: list[tuple[Point, Point]], end: int) -> list[When]:
    note = _PRESENT_NOTE.match(text, end)
    out = []
    for left, right in pairs:
        start, stop = left.interval(), right.interval()
        if start and stop:
            out.append(
                When(
                    Span(at, end),
                    start,
                    stop,
                    right.precision,
                    is_range=True,
                    present_span=Span(*note.span(1)) if note else None,
                    order=left.order or right.order,
                )
            )
    return out


def _single(point: Point, span: Span) -> When | None:
    interval = point.interval()
    if interval:
        return When(span, interval, interval, point.precision, order=point.order)
    if point.year is None or not 1900 <= point.year <= 2100:
        return None
    year = of_year(point.year)
    return When(span, year, year, "year", possible=False, order=point.order)


def read_yearless(text: str, at: int, year: int) -> list[When]:
    """The month or day of a month that begins at `at`, in a year that is known."""
    for pattern in YEARLESS:
        match = pattern.match(text, at)
        point = partial_point(match) if match else None
        if match and point:
            when = _single(point._replace(year=year), Span(*match.span()))
            return [when] if when and when.possible else []
    return []
