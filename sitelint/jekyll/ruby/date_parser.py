"""The parts of a date that Ruby finds in a text: `Date._parse` (ruby/date, ext/date/date_parse.c).

Ruby takes a time and a weekday out of the text first, then tries one notation of a date after the other, and
reads what is left as a day or an hour. Each notation is one entry of `_NOTATIONS`.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from sitelint.text.regex import regex

Parts = dict[str, Any]

LONGEST = 128  # Ruby refuses longer texts

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_MONTH_NAMES = _MONTHS.split("|")
_N = r"(?<![0-9])[0-9]"  # a digit that starts a number
_ERA = r"c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.)"
_LETTER = r"[^\W\d_]"

_OTHER = regex(r"(?:[^\w\-+',./:@\[\]]|_)+")
_WEEKDAY = regex(r"\b(sun|mon|tue|wed|thu|fri|sat)[^\-/0-9\s]*", re.IGNORECASE)
_TIME = regex(
    rf"({_N}+\s*(?:(?::\s*[0-9]+(?:\s*:\s*[0-9]+(?:[,.][0-9]*)?)?|h(?:\s*[0-9]+m?(?:\s*[0-9]+s?)?)?)"
    r"(?:\s*[ap](?:m\b|\.m\.))?|[ap](?:m\b|\.m\.)))"
    r"(?:\s*((?:gmt|utc?)?[-+][0-9]+(?:[,.:][0-9]+(?::[0-9]+)?)?"
    rf"|(?:{_LETTER}|[.\s])+(?:standard|daylight)\stime\b|{_LETTER}+(?:\sdst)?\b))?",
    re.IGNORECASE,
)
_CLOCK = regex(
    r"([0-9]+)h?(?:\s*:?\s*([0-9]+)m?(?:\s*:?\s*([0-9]+)(?:[,.]([0-9]+))?s?)?)?(?:\s*([ap])(?:m\b|\.m\.))?",
    re.IGNORECASE,
)
_BC = regex(r"\b(bc\b|bce\b|b\.c\.|b\.c\.e\.)", re.IGNORECASE)
_FRAGMENT = regex(r"\A\s*([0-9]{1,2})\s*\Z")
_YEAR_DAY_AFTER_COMMA = regex(r"[,.]([0-9]{2}|[0-9]{4})-[0-9]{3}\b")
_NUMBER_AND_YEAR_DAY = regex(r"[0-9]-[0-9]{3}\b")
_FIRST_NUMBER = regex(r"([-+]?)([0-9]*)")


# Rules ask again for the dates that the map of the site was made with.
@lru_cache(maxsize=10_000)
def date_parts(text: str) -> Parts:
    """What Ruby finds: `year`, `mon`, `mday`, `yday`, `hour`, `min`, `sec`, `micro`, `zone`, where it does.

    Not to be changed. Raises ValueError for a text, or an hour, that is too long for Ruby.
    """
    if len(text) > LONGEST:
        raise ValueError(f"a date of more than {LONGEST} characters")
    text = _OTHER.sub(" ", text)
    parts: Parts = {"century": True}
    if _has(text, "a"):
        text = _WEEKDAY.sub(" ", text, count=1)
    if _has(text, "0"):
        text = _take(text, _TIME, _time, parts) or text
    for classes, pattern, handler in _NOTATIONS:
        if _has(text, classes):
            rest = _take(text, pattern, handler, parts)
            if rest is not None:
                text = rest
                break
    if _has(text, "a"):
        before = text
        text = _BC.sub(" ", text, count=1)
        parts["bc"] = parts.get("bc") or text != before
    if _has(text, "0"):
        _fragment(text, parts)
    year = parts.get("year")
    if year is not None:
        if parts.pop("bc", False):
            year = 1 - year
        if parts["century"] and 0 <= year <= 99:
            year += 1900 if year >= 69 else 2000
        parts["year"] = year
    return parts


def _has(text: str, classes: str) -> bool:
    """Whether the text has an ASCII letter (for "a"), a digit (for "0") and the other characters named."""
    for one in classes:
        if one == "a":
            if not any(c.isascii() and c.isalpha() for c in text):
                return False
        elif one == "0":
            if not any("0" <= c <= "9" for c in text):
                return False
        elif one not in text:
            return False
    return True


Handler = Callable[["re.Match[str]", Parts], bool | None]


def _take(text: str, pattern: re.Pattern[str], handler: Handler, parts: Parts) -> str | None:
    """The text without what the pattern found; None where it found nothing."""
    match = pattern.search(text)
    if not match or handler(match, parts) is False:
        return None
    return text[: match.start()] + " " + text[match.end() :]


def _micro(digits: str) -> int:
    return int((digits + "000000")[:6])


def _time(match: re.Match[str], parts: Parts) -> None:
    if match[2]:
        parts["zone"] = match[2]
    clock = _CLOCK.match(match[1])
    assert clock
    hour = int(clock[1])
    if clock[5]:
        if hour > 0x7FFFFFFF:
            raise ValueError("an hour that is no C integer")
        hour = hour % 12 + (12 if clock[5] in "Pp" else 0)
    parts["hour"] = hour
    if clock[2]:
        parts["min"] = int(clock[2])
    if clock[3]:
        parts["sec"] = int(clock[3])
    if clock[4]:
        parts["micro"] = _micro(clock[4])


def _assign(parts: Parts, year: str | None, month: str | None, day: str | None, bc: bool = False) -> None:
    """Say which of three numbers is the year, by length, sign and apostrophe (`s3e`)."""
    middle = month or ""
    if year is not None and day is None:
        middle, day = year, middle
        year = None
    if year is None and day is not None and (len(day) > 2 or day.startswith("'")):
        year, day = day, None
    if year is not None:
        match = _search_number(year)
        if match and match.end() < len(year):
            year, day = day, match[0]
    if middle.startswith("'") or len(middle) > 2:
        year, middle, day = middle, day or "", year
    if day is not None and (day.startswith("'") or len(day) > 2):
        year, day = day, year
    if year is not None:
        match = _search_number(year)
        if match:
            if match[1] or len(match[2]) > 2:
                parts["century"] = False
            parts["year"] = int(match[0]) if match[2] else 0
    if bc:
        parts["bc"] = True
    for name, value in (("mon", middle), ("mday", day or "")):
        digits = re.search("[0-9]+", value)
        if digits:
            parts[name] = int(digits[0])


def _search_number(text: str) -> re.Match[str] | None:
    """The first number of a text, with its sign."""
    for at, character in enumerate(text):
        if character in "+-0123456789":
            return _FIRST_NUMBER.match(text, at)
    return None


def _month_number(name: str) -> str:
    return str(_MONTH_NAMES.index(name[:3].lower()) + 1)


def _day_month_year(match: re.Match[str], parts: Parts) -> None:
    _assign(parts, match[4], _month_number(match[2]), match[1], bool(match[3]) and match[3][0] in "Bb")


def _month_day_year(match: re.Match[str], parts: Parts) -> None:
    _assign(parts, match[4], _month_number(match[1]), match[2], bool(match[3]) and match[3][0] in "Bb")


def _three_numbers(match: re.Match[str], parts: Parts) -> None:
    _assign(parts, match[1], match[2], match[3])


def _japanese(match: re.Match[str], parts: Parts) -> None:
    era = {"m": 1867, "t": 1911, "s": 1925, "h": 1988, "r": 2018}[match[1].lower()]
    parts.update(year=int(match[2]) + era, mon=int(match[3]), mday=int(match[4]))


def _vms(match: re.Match[str], parts: Parts) -> None:
    _assign(parts, match[3], _month_number(match[2]), match[1])


def _vms_month_first(match: re.Match[str], parts: Parts) -> None:
    _assign(parts, match[3], _month_number(match[1]), match[2])


def _week(match: re.Match[str], parts: Parts) -> None:
    """An ISO week: found, and of no use to Ruby's `Time.parse`."""


def _month_and_day(match: re.Match[str], parts: Parts) -> None:
    for name, value in (("mon", match[1]), ("mday", match[2])):
        if value:
            parts[name] = int(value)


def _year_and_day(match: re.Match[str], parts: Parts) -> bool:
    if _YEAR_DAY_AFTER_COMMA.search(match.string):
        return False
    parts.update(year=int(match[1]), yday=int(match[2]))
    return True


def _day_of_year(match: re.Match[str], parts: Parts) -> bool:
    if _NUMBER_AND_YEAR_DAY.search(match.string):
        return False
    parts["yday"] = int(match[1])
    return True


def _year(match: re.Match[str], parts: Parts) -> None:
    parts["year"] = int(match[1])


def _month(match: re.Match[str], parts: Parts) -> None:
    parts["mon"] = int(_month_number(match[1]))


def _day(match: re.Match[str], parts: Parts) -> None:
    parts["mday"] = int(match[1])


# What a number without separators means, by its length: the fields and their widths. A number that only a
# fraction follows is a time, read from its end.
_DATES = {
    2: (("mday", 2),),
    3: (("yday", 3),),
    4: (("mon", 2), ("mday", 2)),
    5: (("year", 2), ("yday", 3)),
    6: (("year", 2), ("mon", 2), ("mday", 2)),
    7: (("year", 4), ("yday", 3)),
    8: (("year", 4), ("mon", 2), ("mday", 2)),
    10: (("year", 4), ("mon", 2), ("mday", 2), ("hour", 2)),
    12: (("year", 4), ("mon", 2), ("mday", 2), ("hour", 2), ("min", 2)),
    14: (("year", 4), ("mon", 2), ("mday", 2), ("hour", 2), ("min", 2), ("sec", 2)),
}
_FIELDS_FROM_END = ("sec", "min", "hour", "mday", "mon", "year")


def _digits(match: re.Match[str], parts: Parts) -> None:
    sign, digits, time, fraction, zone = match.groups()
    if time is None and fraction is not None:
        if len(digits) in _DATES:
            _from_end(digits, parts)
    else:
        at = 0
        for name, width in _DATES.get(len(digits), ()):
            parts[name] = int(digits[at : at + width])
            at += width
        if len(digits) >= 8 and "year" in parts:
            parts["century"] = False
    if sign == "-" and len(digits) >= 5 and "year" in parts:
        parts["year"] = -parts["year"]
    if time is not None and len(time) in (2, 4, 6):
        pairs = [int(time[at : at + 2]) for at in range(0, len(time), 2)]
        names = ("sec", "min", "hour") if fraction is not None else ("hour", "min", "sec")
        parts.update(zip(names, reversed(pairs) if fraction is not None else pairs, strict=False))
    if fraction is not None:
        parts["micro"] = _micro(fraction)
    if zone:
        parts["zone"] = zone[1:-1].partition(":")[2] or zone[1:-1] if zone.startswith("[") else zone


def _from_end(digits: str, parts: Parts) -> None:
    for name in _FIELDS_FROM_END:
        if not digits:
            return
        width = 4 if name == "year" and len(digits) == 4 else 2
        parts[name] = int(digits[-width:])
        if width == 4:
            parts["century"] = False
        digits = digits[:-width]


def _fragment(text: str, parts: Parts) -> None:
    match = _FRAGMENT.match(text)
    if not match:
        return
    number = int(match[1])
    if "hour" in parts and "mday" not in parts and 1 <= number <= 31:
        parts["mday"] = number
    if "mday" in parts and "hour" not in parts and number <= 24:
        parts["hour"] = number


def _any_case(pattern: str) -> re.Pattern[str]:
    return regex(pattern, re.IGNORECASE)


# In Ruby's order: the characters that a notation needs, its pattern, and what it means.
_NOTATIONS: tuple[tuple[str, re.Pattern[str], Handler], ...] = (
    (
        "a0",
        _any_case(
            rf"('?{_N}+)[^\-0-9\s]*\s*({_MONTHS})[^\-0-9\s']*"
            rf"(?:\s*(?:\b({_ERA})(?!(?<!\.)[a-z]))?\s*('?-?[0-9]+(?:(?:st|nd|rd|th)\b)?))?"
        ),
        _day_month_year,
    ),
    (
        "a0",
        _any_case(
            rf"\b({_MONTHS})[^\-0-9\s']*\s*('?[0-9]+)[^\-0-9\s']*(?:\s*,?\s*({_ERA})?\s*('?-?[0-9]+))?"
        ),
        _month_day_year,
    ),
    ("0-", _any_case(rf"('?[-+]?{_N}+)-([0-9]+)-('?-?[0-9]+)"), _three_numbers),
    ("0.", _any_case(r"\b([mtshr])([0-9]+)\.([0-9]+)\.([0-9]+)"), _japanese),
    ("a0-", _any_case(rf"('?-?{_N}+)-({_MONTHS})[^\-/.]*-('?-?[0-9]+)"), _vms),
    ("a0-", _any_case(rf"\b({_MONTHS})[^\-/.]*-('?-?[0-9]+)(?:-('?-?[0-9]+))?"), _vms_month_first),
    ("0/", _any_case(rf"('?-?{_N}+)/\s*('?[0-9]+)(?:[^0-9]\s*('?-?[0-9]+))?"), _three_numbers),
    ("0.", _any_case(rf"('?-?{_N}+)\.\s*('?[0-9]+)\.\s*('?-?[0-9]+)"), _three_numbers),
    ("0", _any_case(r"\b([0-9]{2}|[0-9]{4})?-?w([0-9]{2})(?:-?([0-9]))?\b"), _week),
    ("0", _any_case(r"-w-([0-9])\b"), _week),
    ("0", _any_case(r"--([0-9]{2})?-([0-9]{2})\b"), _month_and_day),
    ("0", _any_case(r"--([0-9]{2})([0-9]{2})?\b"), _month_and_day),
    ("0", _any_case(r"\b([0-9]{2}|[0-9]{4})-([0-9]{3})\b"), _year_and_day),
    ("0", _any_case(r"\b-([0-9]{3})\b"), _day_of_year),
    ("0", _any_case(r"'([0-9]+)\b"), _year),
    ("a", _any_case(rf"\b({_MONTHS})\S*"), _month),
    ("0", _any_case(rf"({_N}+)(st|nd|rd|th)\b"), _day),
    (
        "0",
        _any_case(
            r"([-+]?)((?<![0-9])[0-9]{2,14})(?:\s*t?\s*([0-9]{2,6})?(?:[,.]([0-9]*))?)?"
            r"(?:\s*(z\b|[-+][0-9]{1,4}\b|\[[-+]?[0-9][^\]]*\]))?"
        ),
        _digits,
    ),
)
