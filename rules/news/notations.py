"""The notations of a single date, and the parts of dates that stand at the ends of ranges."""

import re

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .calendar import ERAS, MONTHS, SEASONS, Interval, of_day, of_month, of_months, of_year


class Point(NamedTuple):
    """One date of a notation, perhaps with parts missing that the other end of a range supplies.

    `order` is `"dm"` or `"md"` where two numbers could be either (none where dots part them, since the day
    comes first then, as a rule), `"ym"` or `"yy"` where a number could be a month or a year. `season` is a
    range of months, `more_years` the number of further years (`2022/23` has one), `bare` a number that the
    other end makes a day, a month or a year.
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
            first, last = self.season
            if self.more_years and last > 12:
                return of_months(self.year, max(first, 10), last)
            # "Spring 2023-2024" is the spring of the academic year that began in 2023.
            return of_months(self.year + (self.more_years if first < 7 else 0), first, last)
        if self.more_years and self.order == "yy":
            return of_months(self.year, 1, 12 * (self.more_years + 1))
        if self.more_years:
            return of_months(self.year, 7, 12 * self.more_years + 9)
        return of_year(self.year)


YEAR = r"(?:19|20)\d\d"
# Any word: whether it names a month or a season is looked up. Behind a number it is a whole one, so that the
# "de" of "3 Dezember" is none of `_DAY_OF`.
_WORD = r"[^\W\d_]{1,16}"
_MONTH = rf"(?P<name>{_WORD})"
_MONTH_BEHIND = rf"(?<![^\W\d_]){_MONTH}"
_SEASON = rf"(?P<season>{_WORD})"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_END = r"(?![\w])(?!\.\d)"
_OF = r"(?:\s*(?:of|de|del|,|\.|'|’)\s*|\s+)"
# No comma: in "pp. 49-60, Dec. 2023" the 60 is no day.
_DAY_OF = r"(?:\s*(?:of|de|del|\.|'|’)\s*|\s+)"
# A digit that is written as a code, as programs do that turn a document into Markdown: `&#x32;2 March`.
_DIGIT_BEFORE = regex(r"&#(?:0*(?:4[89]|5[0-7])|[xX]0*3\d);$")
_LONGEST_CODE = 10
_BEGINNING = regex(rf"['’]?\d|[Qq]\d|{'|'.join(ERAS)}|(?P<word>{_WORD})")


def _forms(*forms: tuple[str, str]) -> list[tuple[str, re.Pattern[str]]]:
    return [(kind, regex(pattern, re.IGNORECASE)) for kind, pattern in forms]


# Tried in this order; the first that matches wins, so longer notations come first.
_FROM_NUMBER = _forms(
    ("ymd", rf"(?P<y>{YEAR})(?P<s>\s?[./-]\s?)(?P<m>\d\d?)(?P=s)(?P<d>\d\d?)(?!\d)"),
    # With blanks at will only if a dot ends it: in "2024.03. 5 papers" the 5 is no day.
    ("ymd", rf"(?P<y>{YEAR})\s?\.\s?(?P<m>\d\d?)\s?\.\s?(?P<d>\d\d?)(?=\.(?!\d))"),
    ("ymd", rf"(?P<y>{YEAR})\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日号號일]"),
    ("ym", rf"(?P<y>{YEAR})\s?[年년]\s?(?P<m>\d\d?)\s?[月월]"),
    (
        "y_season",
        rf"(?P<y>{YEAR})[年년]?\s?(?P<season>春|夏|秋|冬|봄|여름|가을|겨울)(?:[季学期學]|학기)*",
    ),
    ("y", rf"(?P<y>{YEAR})\s?[年년]"),
    ("dmy", rf"(?P<d>\d\d?)(?P<s>[./-])\s?(?P<m>\d\d?)(?P=s)\s?(?P<y>{YEAR}|\d\d(?!\d)){_END}"),
    (
        "academic_season",
        rf"(?P<y>{YEAR})\s?[-/–]\s?(?P<y2>(?:20|19)?\d\d)\s+{_SEASON}{_END}",
    ),
    ("y_season", rf"(?P<y>{YEAR}),?\s+{_SEASON}(?:\s+(?:semester|term))?{_END}"),
    ("q", rf"(?P<y>{YEAR})[,/\s-]*Q(?P<q>[1-4]){_END}"),
    ("dmy", rf"(?P<d>\d\d?){_ORDINAL}{_DAY_OF}?{_MONTH_BEHIND}{_OF}?(?P<y>{YEAR}){_END}"),
    ("ymd", rf"(?P<y>{YEAR})[\s,.-]+{_MONTH}(?:-|\.?\s+)(?P<d>\d\d?){_ORDINAL}(?!\s*\d){_END}"),
    ("dmy", rf"(?P<d>\d\d?)-{_MONTH}-(?P<y>{YEAR}){_END}"),
    ("ym", rf"(?P<y>{YEAR})[\s,./-]+{_MONTH}\.?{_END}"),
    ("academic", rf"(?P<y>{YEAR})/(?P<y2>(?:20|19)?\d\d)(?!\d){_END}"),
    # In "2016. 13th Symposium" the 13 is no month.
    ("ym", rf"(?P<y>{YEAR})\s?(?P<s>[./-])\s?(?P<m>\d\d?)(?![0-9A-Za-z])(?!\s?[./]\s?\d)"),
    ("my", rf"(?P<m>\d\d?)\s?[./-]\s?(?P<y>{YEAR}){_END}"),
    ("y", rf"(?P<y>{YEAR})(?![0-9A-Za-z_])(?!-\d\d\d\d-)"),
)
_FROM_WORD = _forms(
    (
        "era",
        rf"(?P<era>{'|'.join(ERAS)})\s?(?P<n>\d\d?|元)年(?:\s?(?P<m>\d\d?)月)?(?:\s?(?P<d>\d\d?)日)?",
    ),
    (
        "season_y",
        rf"{_SEASON}(?:\s*[/&]\s*(?P<season2>{_WORD}))?(?:\s+(?:semester|term))?"
        rf"(?:,?\s*|\s*'|\s*’)(?P<y>{YEAR}|(?<=['’])\d\d)"
        rf"(?:\s?[-/–]\s?(?P<y2>(?:20|19)?\d\d)(?!\d))?{_END}",
    ),
    ("season_y", rf"(?P<season>wise|ws|sose|ss)\s?(?P<y>(?:20)?\d\d)(?:/(?P<y2>(?:20)?\d\d))?{_END}"),
    ("q", rf"Q(?P<q>[1-4])[,/\s-]*(?P<y>{YEAR}){_END}"),
    ("mdy", rf"{_MONTH}\.?\s*(?P<d>\d\d?){_ORDINAL}(?:\s*,\s*|\s+)(?P<y>{YEAR}){_END}"),
    ("my", rf"{_MONTH}{_OF}?\s*[-/]?\s*(?P<y>{YEAR}|(?<=['’])\d\d){_END}"),
    ("y", r"['’](?P<y>\d\d)(?![\w])"),
)
# The ends of a range whose year, month or day stands at the other end.
LEFT = [
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_MONTH}\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\d)",
        rf"(?P<d>\d\d?){_ORDINAL}\s+{_MONTH}\.?(?!\w)",
        r"(?P<d>\d\d?)\.(?P<m>\d\d?)\.?(?!\d)",
        rf"{_MONTH}\.?(?!\w)",
        r"(?P<bare>\d\d?)(?:\.|st|nd|rd|th)?(?!\w)",
        rf"{_SEASON}(?!\w)",
    )
]
RIGHT = [
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_MONTH}\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\w)(?!\s*,?\s*(?:19|20)\d\d)",
        rf"(?P<d>\d\d?){_ORDINAL}\s*(?:,\s*|\s+)(?P<y>{YEAR}){_END}",
        rf"{_MONTH}\.?(?!\w)",
        r"(?P<bare>\d\d?)(?:st|nd|rd|th)?(?![\w/])(?!\.\d)",
    )
]
# The same where every number has a dot behind it: `2014. 8. 3. - 9. 15.`, `2014. 8. 3. - 5.`
RIGHT_DOTTED = [
    regex(r"(?P<m>\d\d?)\.\s?(?P<d>\d\d?)(?=\.(?!\d)|$)"),
    regex(r"(?P<bare>\d\d?)(?=\.(?!\s?\d)|$)"),
]


def complete(partial: Point, other: Point) -> Point:
    """The parts that one end of a range leaves to the other."""
    if partial.bare is not None:
        if other.day is not None:
            return partial._replace(year=other.year, month=other.month, day=partial.bare, bare=None)
        if other.precision == "year" and other.year and other.year % 100 < partial.bare:
            return Point(other.year - other.year % 100 + partial.bare)
        return partial._replace(year=other.year, month=partial.bare, bare=None)
    if partial.year is None:
        return partial._replace(year=other.year)
    return partial


def may_begin(text: str, at: int) -> bool:
    """Whether a notation, or a part of one, may begin at `at`: a quick look."""
    match = _BEGINNING.match(text, at)
    if match is None or not match["word"]:
        return match is not None and not _DIGIT_BEFORE.search(text, max(at - _LONGEST_CODE, 0), at)
    word = match["word"].lower()
    return word in MONTHS or word in SEASONS


def points_at(text: str, at: int) -> tuple[list[Point], int] | None:
    """Every reading of the full date at `at`, and where it ends."""
    for kind, pattern in _FROM_NUMBER if text[at : at + 1].isdigit() else _FROM_WORD:
        match = pattern.match(text, at)
        if not match:
            continue
        points = _build(kind, match)
        if points:
            return points, match.end()
    return None


def _build(kind: str, match: re.Match[str]) -> list[Point]:
    """What a match of a notation may say, the likeliest first; nothing if it is no date."""
    part = match.groupdict()
    if kind == "era":
        first = 1 if part["n"] == "元" else int(part["n"])
        return [Point(ERAS[part["era"]] + first, _number(part, "m"), _number(part, "d"))]
    year = _year(part["y"])
    if kind == "academic":
        # `2023/05` is a month; only `2022/23` and `2022/2023` are academic years.
        return [Point(year, more_years=1)] if _year(part["y2"], year) == year + 1 else []
    if kind in ("academic_season", "season_y", "y_season"):
        return _seasons(year, part)
    if kind == "q":
        quarter = int(part["q"])
        return [Point(year, season=(quarter * 3 - 2, quarter * 3))]
    if part.get("name"):
        month, day = MONTHS.get(part["name"].lower()), _number(part, "d")
        return [] if month is None or (day and day > 31) else [Point(year, month, day)]
    if kind == "dmy":
        return _day_and_month(year, int(part["d"]), int(part["m"]), part["s"])
    if kind == "ym" and part.get("s") == "-":
        return _month_or_years(year, int(part["m"]))
    return [Point(year, _number(part, "m"), _number(part, "d"))]


def _number(part: dict[str, str], name: str) -> int | None:
    return int(part[name]) if part.get(name) else None


def _seasons(year: int, part: dict[str, str]) -> list[Point]:
    """`Fall 2023`, `Fall 2023/24`, `Spring-Summer 2023`."""
    more = _year(part["y2"], year) - year if part.get("y2") else 0
    season = SEASONS.get(part["season"].lower())
    until = SEASONS.get(part["season2"].lower()) if part.get("season2") else season
    if more not in (0, 1) or not season or not until:
        return []
    return [Point(year, season=(season[0], until[1]), more_years=more)]


def _day_and_month(year: int, one: int, other: int, mark: str) -> list[Point]:
    """`13/5/2024` and `5/13/2024`; `5/6/2024` is what its list shows, and mostly the fifth of June."""
    if one <= 12 < other:
        return [Point(year, one, other, order="md")]
    if one > 12:
        return [Point(year, other, one, order="dm")]
    return [Point(year, other, one, order="" if mark == "." else "dm"), Point(year, one, other, order="md")]


def _month_or_years(year: int, number: int) -> list[Point]:
    """`2023-05` is a month and `2019-21` are years; `2010-12` is what the list shows it to be."""
    years = Point(year, more_years=number - year % 100, order="yy")
    month = Point(year, number, order="ym")
    if number <= year % 100 or number - year % 100 > 30:
        return [month]
    return [years] if number > 12 else [month, years]


def partial_point(match: re.Match[str]) -> Point | None:
    """What a match of `LEFT`, `RIGHT`, `RIGHT_DOTTED` or `YEARLESS` says; None if its word is no month's."""
    part = match.groupdict()
    month = int(part["m"]) if part.get("m") else None
    season = None
    if part.get("name"):
        month = MONTHS.get(part["name"].lower())
        if month is None:
            return None
    if part.get("season"):
        season = SEASONS.get(part["season"].lower())
        if season is None:
            return None
    return Point(
        _year(part["y"]) if part.get("y") else None,
        month,
        int(part["d"]) if part.get("d") else None,
        season,
        bare=int(part["bare"]) if part.get("bare") else None,
    )


def _year(text: str, before: int | None = None) -> int:
    """A year of four digits, or of two: the first one after another year, or the one nearest to our days."""
    number = int(text)
    if len(text) == 4:
        return number
    if before is not None:
        return before + (number - before) % 100
    return number + (2000 if number < 70 else 1900)


# A month or day whose year a heading gives.
YEARLESS = [
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_MONTH}\.?\s+(?P<d>\d\d?){_ORDINAL}(?!\w)",
        rf"(?P<d>\d\d?){_ORDINAL}\s+{_MONTH}\.?(?!\w)",
        rf"{_MONTH}\.?(?!\w)",
        r"(?P<m>\d\d?)\s?[月월](?:\s?(?P<d>\d\d?)\s?[日일])?",
    )
]
