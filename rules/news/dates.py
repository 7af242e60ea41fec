"""A grammar of dates as academics write them.

`leading_date` and `trailing_date` read the date that an item begins or ends with. A date is read as one or
more `When`s: more than one where day and month cannot be told apart (`04/05/2026`), which only the list can
decide.

Notations and their readings were counted on real sites; each form stands in `tests/rules/news`.
"""

import re
from dataclasses import dataclass, replace
from datetime import date

from sitelint.text import Span

from .calendar import (
    ERAS,
    MONTHS,
    PRESENT,
    SEASONS,
    Interval,
    of_day,
    of_month,
    of_months,
    of_year,
)


@dataclass(frozen=True, slots=True)
class Point:
    """One date of a notation, perhaps with parts missing that the other end of a range supplies.

    `order` is `"dm"` or `"md"` where two numbers could be either, `"ym"` or `"yy"` where a number could be a
    month or a year. `season` is a range of months, `more_years`
    the number of further years (`2022/23` has one).
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: tuple[int, int] | None = None
    more_years: int = 0
    order: str = ""
    bare: int | None = None

    @property
    def precision(self) -> str:
        """`"day"`, `"month"`, `"season"` or `"year"`."""
        if self.day is not None:
            return "day"
        if self.month is not None:
            return "month"
        return "season" if self.season else "year"

    def interval(self) -> Interval | None:
        """The days it names; None where there is no such date or the year is missing."""
        if self.year is None or not 1900 <= self.year <= 2100:
            return None
        if self.day is not None:
            return of_day(self.year, self.month or 0, self.day)
        if self.month is not None:
            return of_month(self.year, self.month)
        if self.season:
            # "Spring 2023-2024" is the spring of the academic year that began in 2023.
            year = self.year + (self.more_years if self.season[0] < 7 else 0)
            return of_months(year, *self.season)
        if self.more_years and self.order == "yy":
            return of_months(self.year, 1, 12 * (self.more_years + 1))
        if self.more_years:
            return of_months(self.year, 7, 12 * self.more_years + 9)
        return of_year(self.year)


@dataclass(frozen=True, slots=True)
class When:
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


_YEAR = r"(?:19|20)\d\d"
_MONTH = "|".join(sorted((re.escape(name) for name in MONTHS), key=len, reverse=True))
_SEASON = "|".join(sorted((re.escape(name) for name in SEASONS), key=len, reverse=True))
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_END = r"(?![\w])(?!\.\d)"
_OF = r"(?:\s*(?:of|de|del|,|\.|'|’)\s*|\s+)"
# No comma: in "pp. 49-60, Dec. 2023" the 60 is no day.
_DAY_OF = r"(?:\s*(?:of|de|del|\.|'|’)\s*|\s+)"

# Tried in this order; the first that matches wins, so longer notations come first.
_FORMS: list[tuple[str, re.Pattern[str]]] = [
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("ymd", rf"(?P<y>{_YEAR})(?P<s>\s?[./-]\s?)(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)(?!\d)"),
        ("ymd", rf"(?P<y>{_YEAR})\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日号號일]"),
        ("ym", rf"(?P<y>{_YEAR})\s?[年년]\s?(?P<m>\d\d?)\s?[月월]"),
        (
            "era",
            rf"(?P<era>{'|'.join(ERAS)})\s?(?P<n>\d\d?|元)年(?:\s?(?P<m>\d\d?)月)?(?:\s?(?P<d>\d\d?)日)?",
        ),
        ("y_season", rf"(?P<y>{_YEAR})年?\s?(?P<season>春|夏|秋|冬)[季学期學]*"),
        ("y", rf"(?P<y>{_YEAR})\s?[年년]"),
        ("dmy", rf"(?P<d>\d\d?)(?P<s>[./-])\s?(?P<m>\d\d?)(?P=s)\s?(?P<y>{_YEAR}|\d\d(?!\d)){_END}"),
        (
            "academic_season",
            rf"(?P<y>{_YEAR})\s?[-/–]\s?(?P<y2>(?:20|19)?\d\d)\s+(?P<season>{_SEASON}){_END}",
        ),
        ("y_season", rf"(?P<y>{_YEAR}),?\s+(?P<season>{_SEASON})(?:\s+(?:semester|term))?{_END}"),
        (
            "season_y",
            rf"(?P<season>{_SEASON})(?:\s*[/&]\s*(?P<season2>{_SEASON}))?(?:\s+(?:semester|term))?"
            rf"(?:,?\s*|\s*'|\s*’)(?P<y>{_YEAR}|(?<=['’])\d\d)"
            rf"(?:\s?[-/–]\s?(?P<y2>(?:20|19)?\d\d)(?!\d))?{_END}",
        ),
        ("season_y", rf"(?P<season>wise|ws|sose|ss)\s?(?P<y>(?:20)?\d\d)(?:/(?P<y2>(?:20)?\d\d))?{_END}"),
        ("q", rf"Q(?P<q>[1-4])[,/\s-]*(?P<y>{_YEAR}){_END}"),
        ("q", rf"(?P<y>{_YEAR})[,/\s-]*Q(?P<q>[1-4]){_END}"),
        ("mdy", rf"(?P<name>{_MONTH})\.?\s*(?P<d>\d\d?){_ORDINAL}(?:\s*,\s*|\s+)(?P<y>{_YEAR}){_END}"),
        ("dmy", rf"(?P<d>\d\d?){_ORDINAL}{_DAY_OF}?(?P<name>{_MONTH}){_OF}?(?P<y>{_YEAR}){_END}"),
        ("ymd", rf"(?P<y>{_YEAR})[\s,.-]+(?P<name>{_MONTH})\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\s*\d){_END}"),
        ("my", rf"(?P<name>{_MONTH}){_OF}?\s*[-/]?\s*(?P<y>{_YEAR}|(?<=['’])\d\d){_END}"),
        ("ym", rf"(?P<y>{_YEAR})[\s,./-]+(?P<name>{_MONTH})\.?{_END}"),
        ("academic", rf"(?P<y>{_YEAR})/(?P<y2>(?:20|19)?\d\d)(?!\d){_END}"),
        ("ym", rf"(?P<y>{_YEAR})\s?(?P<s>[./-])\s?(?P<m>\d\d?)(?!\d)(?!\s?[./]\s?\d)"),
        ("my", rf"(?P<m>\d\d?)\s?[./-]\s?(?P<y>{_YEAR}){_END}"),
        ("y", rf"(?P<y>{_YEAR})(?![0-9A-Za-z_])(?!-\d\d\d\d-)"),
        ("y", r"['’](?P<y>\d\d)(?![\w])"),
    )
]

# The ends of a range whose year, month or day stands at the other end.
_LEFT: list[re.Pattern[str]] = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<name>{_MONTH})\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\d)",
        rf"(?P<d>\d\d?){_ORDINAL}\s+(?P<name>{_MONTH})\.?(?!\w)",
        r"(?P<d>\d\d?)\.(?P<m>\d\d?)\.?(?!\d)",
        rf"(?P<name>{_MONTH})\.?(?!\w)",
        r"(?P<bare>\d\d?)(?:\.|st|nd|rd|th)?(?!\w)",
        rf"(?P<season>{_SEASON})(?!\w)",
    )
]
_RIGHT: list[re.Pattern[str]] = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<name>{_MONTH})\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\w)(?!\s*,?\s*(?:19|20)\d\d)",
        rf"(?P<d>\d\d?){_ORDINAL}\s*(?:,\s*|\s+)(?P<y>{_YEAR}){_END}",
        rf"(?P<name>{_MONTH})\.?(?!\w)",
        r"(?P<bare>\d\d?)(?:st|nd|rd|th)?(?![\w/])(?!\.\d)",
    )
]
_TO = re.compile(
    r"\s*(?:-{1,3}|–|—|−|~|～|〜|至(?!今)|到|\bto\b|\buntil\b|\bbis\b|\bà\b|\bau\b|\ba\b|→)\s*", re.IGNORECASE
)
_AND_YEAR = re.compile(rf"\s?(?:,|&|、|\band\b|\bund\b|\bet\b)\s?({_YEAR})(?![\w/-])(?!\.\d)")
_PRESENT = re.compile(rf"(?:{PRESENT})(?!\w)", re.IGNORECASE)
_OPEN_CJK = re.compile(r"\s*(?:至今|–?今)")
_OPEN_END = re.compile(r"\s*[-–—~]\s*(?=$|[\])},;:*|])")
_PRESENT_NOTE = re.compile(rf"\s*\(\s*({PRESENT})\s*\)", re.IGNORECASE)
_SINCE = re.compile(r"(?:since|from|seit|depuis|desde|dal|自|从)\s*", re.IGNORECASE)


def read(text: str, at: int = 0) -> list[When]:
    """The date or range that begins exactly at `at`, in every reading; empty where none does.

    Offsets are characters of `text`, 0-based.
    """
    since = _SINCE.match(text, at)
    begin = since.end() if since else at
    whens = _read_range(text, begin)
    if since and whens and not whens[0].is_range:
        whens = [replace(w, open=True, is_range=True, span=Span(at, w.span.end)) for w in whens]
    return whens


def _read_range(text: str, at: int) -> list[When]:
    partial = _read_partial_left(text, at)
    if partial:
        return partial
    full = _points(text, at)
    if not full:
        return []
    points, end = full
    result = _close_range(text, at, points, end)
    if result:
        return result
    return [_with_more_years(text, w) for p in points if (w := _single(p, Span(at, end)))]


def _with_more_years(text: str, when: When) -> When:
    """A year with the years after it as one date: `2021, 2022 and 2023`."""
    while when.precision == "year" and (more := _AND_YEAR.match(text, when.span.end)):
        year = of_year(int(more[1]))
        cover = Interval(min(when.start.first, year.first), max(when.start.last, year.last))
        when = replace(when, span=Span(when.span.start, more.end()), start=cover, end=cover)
    return when


def _close_range(text: str, at: int, points: list[Point], end: int) -> list[When]:
    """The range that the points at `at`-`end` begin, if one does."""
    open_end = _OPEN_CJK.match(text, end) or _OPEN_END.match(text, end)
    to = _TO.match(text, end)
    present = (to and _PRESENT.match(text, to.end())) or open_end
    if present:
        span = Span(at, present.end())
        return [
            replace(w, span=span, is_range=True, open=True, present_span=Span(*present.span()))
            for p in points
            if (w := _single(p, span))
        ]
    if not to:
        return []
    right = _points(text, to.end())
    if right:
        pairs = [(p, q) for p in points for q in right[0] if p.order == q.order or not (p.order and q.order)]
        return _ranges(text, at, pairs, right[1])
    for pattern in _RIGHT:
        match = pattern.match(text, to.end())
        if match:
            other = _partial_point(match)
            pairs = [(p, _complete(other, p)) for p in points]
            if all(q.interval() for _, q in pairs):
                return _ranges(text, at, pairs, match.end())
    return []


def _read_partial_left(text: str, at: int) -> list[When]:
    """A range whose first end lacks the year: `07-10.05.2024`, `Jan - Mar 2024`, `May 3-5, 2024`."""
    for pattern in _LEFT:
        match = pattern.match(text, at)
        if not match:
            continue
        to = _TO.match(text, match.end())
        if not to:
            continue
        left = _partial_point(match)
        right = _points(text, to.end())
        if right:
            points, end = right
        else:
            tail = _RIGHT[1].match(text, to.end())
            if not tail or left.month is None:
                continue
            points, end = [replace(_partial_point(tail), month=left.month)], tail.end()
        if left.bare is not None and any(p.precision in ("year", "season") for p in points):
            continue
        pairs = [(_complete(left, p), p) for p in points if p.order != "md" or left.bare is None]
        if pairs and all(p.interval() for p, _ in pairs):
            return _ranges(text, at, pairs, end)
    return []


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


def _complete(partial: Point, other: Point) -> Point:
    """The parts that one end of a range leaves to the other."""
    if partial.bare is not None:
        if other.day is not None:
            return replace(partial, year=other.year, month=other.month, day=partial.bare, bare=None)
        if other.precision == "year" and other.year and other.year % 100 < partial.bare:
            return Point(other.year - other.year % 100 + partial.bare)
        return replace(partial, year=other.year, month=partial.bare, bare=None)
    if partial.year is None:
        return replace(partial, year=other.year)
    return partial


def _points(text: str, at: int) -> tuple[list[Point], int] | None:
    """Every reading of the full date at `at`, and where it ends."""
    for kind, pattern in _FORMS:
        match = pattern.match(text, at)
        if not match:
            continue
        points = _build(kind, match)
        if points:
            return points, match.end()
    return None


def _build(kind: str, match: re.Match[str]) -> list[Point]:
    part = match.groupdict()
    if kind == "era":
        first = 1 if part["n"] == "元" else int(part["n"])
        year = ERAS[part["era"]] + first
        return [Point(year, int(part["m"]) if part["m"] else None, int(part["d"]) if part["d"] else None)]
    year = _year(part["y"])
    if kind in ("academic", "academic_season", "season_y", "y_season"):
        more = 0
        if part.get("y2"):
            more = _year(part["y2"]) - year
            if more not in (0, 1) and kind != "academic":
                return []
            if kind == "academic" and more != 1:
                # `2023/05` is a month; only `2022/23` and `2022/2023` are academic years.
                return []
        if kind == "academic":
            return [Point(year, more_years=more)]
        first, last = SEASONS[part["season"].lower()]
        if part.get("season2"):
            last = SEASONS[part["season2"].lower()][1]
        return [Point(year, season=(first, last), more_years=more)]
    if kind == "q":
        quarter = int(part["q"])
        return [Point(year, season=(quarter * 3 - 2, quarter * 3))]
    if part.get("name"):
        month = MONTHS[part["name"].lower()]
        if part.get("d") and int(part["d"]) > 31:
            return []
        return [Point(year, month, int(part["d"]) if part.get("d") else None)]
    if kind == "dmy":
        a, b = int(part["d"]), int(part["m"])
        if part["s"] == "." or (a > 12 and b <= 12):
            return [Point(year, b, a, order="" if part["s"] == "." else "dm")]
        if b > 12 and a <= 12:
            return [Point(year, a, b, order="md")]
        return [Point(year, b, a, order="dm"), Point(year, a, b, order="md")]
    if kind == "ym" and part.get("s") == "-":
        return _month_or_years(year, int(part["m"]))
    month_number = int(part["m"]) if part.get("m") else None
    day = int(part["d"]) if part.get("d") else None
    return [Point(year, month_number, day)]


def _month_or_years(year: int, number: int) -> list[Point]:
    """`2023-05` is a month and `2019-21` are years; `2010-12` is what the list shows it to be."""
    years = Point(year, more_years=number - year % 100, order="yy")
    month = Point(year, number, order="ym")
    if number <= year % 100 or number - year % 100 > 30:
        return [month]
    return [years] if number > 12 else [month, years]


def _partial_point(match: re.Match[str]) -> Point:
    part = match.groupdict()
    month = MONTHS[part["name"].lower()] if part.get("name") else int(part["m"]) if part.get("m") else None
    return Point(
        _year(part["y"]) if part.get("y") else None,
        month,
        int(part["d"]) if part.get("d") else None,
        SEASONS[part["season"].lower()] if part.get("season") else None,
        bare=int(part["bare"]) if part.get("bare") else None,
    )


def _year(text: str) -> int:
    """A year of four digits, or of two: the one nearest to our days."""
    number = int(text)
    if len(text) == 4:
        return number
    return number + (2000 if number < 70 else 1900)


# A mark that says "new", set apart from the words of the item, so that "New paper" is none.
BADGE = re.compile(
    r"🆕|:new:|[\[({【]\s*new!*\s*[\])}】]|\bnew\s?!+|(?-i:\bNEW\b(?! [A-Z]))"
    r"|(?<![\w.])new\b(?=[\s:]*[\[(]?(?:19|20)\d\d)",
    re.IGNORECASE,
)
# What stands before a date without being a word of the item: brackets, bullets, emoji, a badge.
_LEAD = re.compile(
    r"[^\w'’]+|(?:new|hot|updated?|news)\b[!:]*|(?:on|in|am|den|im|le|en|el|em|il)\b", re.IGNORECASE
)
_TAIL = " \t\r\n\f\v])}.,;:!*_|）】」。"
_SET_APART = re.compile(r"(?:^|[(\[,|;–—])[\s*_]*$")
_WORD_START = re.compile(r"(?<![\w.])['’]?\w")
# A month or day whose year a heading gives.
_YEARLESS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<name>{_MONTH})\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\w)",
        rf"(?P<d>\d\d?){_ORDINAL}\s+(?P<name>{_MONTH})\.?(?!\w)",
        rf"(?P<name>{_MONTH})\.?(?!\w)",
        r"(?P<m>\d\d?)\s?[月월](?:\s?(?P<d>\d\d?)\s?[日일])?",
    )
]
# How far into an item its date may begin, how long a date may be.
_REACH = 100
_LONGEST = 80


def leading_date(text: str, year: int | None = None) -> list[When]:
    """The date that an item begins with, behind brackets, emoji, badges and the like.

    With `year`, a month or a day of a month is enough.
    """
    text = text[: _REACH + _LONGEST]
    at = 0
    for _ in range(12):
        whens = read(text, at) or (_read_yearless(text, at, year) if year else [])
        if whens:
            return whens
        lead = _LEAD.match(text, at)
        if not lead or lead.end() == at or lead.end() > _REACH:
            return []
        at = lead.end()
        if at and text[at - 1] in "'’":
            at -= 1
    return []


def _read_yearless(text: str, at: int, year: int) -> list[When]:
    for pattern in _YEARLESS:
        match = pattern.match(text, at)
        if match:
            point = replace(_partial_point(match), year=year)
            when = _single(point, Span(*match.span()))
            return [when] if when and when.possible else []
    return []


def trailing_date(text: str) -> list[When]:
    """The date that an item's text ends with, inside brackets or not.

    A year alone counts only where a bracket, comma or bar sets it apart: in "NeurIPS 2025" it is a name's.
    """
    stop = len(text.rstrip(_TAIL))
    # The bracket behind "(now)" is part of it; of more there is no need.
    text = text[: stop + 2]
    for match in _WORD_START.finditer(text, max(0, stop - 48), stop):
        whens = read(text, match.start())
        if whens and whens[0].span.end >= stop:
            if whens[0].precision == "year" and not _SET_APART.search(text, 0, match.start()):
                return []
            return whens
    return []
