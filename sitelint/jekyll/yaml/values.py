"""What a plain YAML scalar is to Ruby: a number, a date, a truth value, nothing, or text.

Follows Psych 4's `ScalarScanner` (lib/psych/scalar_scanner.rb), with these choices:

- A symbol (`:name`) stays the text `":name"`, as SafeYAML gives it, which upstream Jekyll reads with.
- What Ruby's own conversion would refuse (`0b_`, `.e+3`), and what Python's types cannot hold (the year 0,
  an integer of more than 4,300 digits), stays text.

SafeYAML differs from Psych at the edges: a date must have two-digit month and day (`2023-8-1` stays text, of
which Jekyll makes a date all the same), `1:30` is a minute and a half rather than an hour and a half, and
`1,,0` is a number.
"""

import re
from datetime import date, datetime, timedelta, timezone

from sitelint.text.regex import regex

Scalar = str | int | float | bool | date | datetime | None

WORDS: dict[str, bool | None] = {
    "~": None,
    "null": None,
    "yes": True,
    "true": True,
    "on": True,
    "no": False,
    "false": False,
    "off": False,
}

# Ruby's ^ and $ are line anchors, and its \s is ASCII: a plain scalar may hold line breaks.
_LINE_WORD = regex(r"(?im)^(?:null|(yes|true|on)|(no|false|off))$", re.ASCII)
_NOT_WORD = regex(r"(?im)^[^ytonf~]", re.ASCII)
_TIME = regex(
    r"(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d\d):(\d\d)(?:\.(\d*))?"
    r"(?:\s*(?:Z|([-+]\d{1,2}:?(?:\d\d)?)))?",
    re.ASCII,
)
_ZONE = regex(r"([-+]\d{1,2}):?(\d{1,2})?", re.ASCII)
_DATE = regex(r"(\d{4})-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)", re.ASCII)
_SEXAGESIMAL = regex(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(\.[0-9_]*)?", re.ASCII)
_FLOAT = regex(r"[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?", re.ASCII)
_INTEGER = regex(
    r"([-+]?)(?:0b([01_,]+)|0x([0-9a-fA-F_,]+)|0([0-7_,]+)|((?:0|[1-9](?:[0-9]|[,_][0-9])*)))", re.ASCII
)
_LEADING_INT = regex(r"[-+]?\d+(?:_\d+)*", re.ASCII)
_LEADING_FLOAT = regex(r"[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?", re.ASCII)


def resolve(text: str) -> Scalar:
    """The value of a plain scalar."""
    if not text:
        return None
    if "\n" in text:
        return _resolve_lines(text)
    first = text[0]
    if first in "0123456789+-.":
        return _resolve_number(text)
    if len(text) <= 5:
        return WORDS.get(text.lower(), text) if text != "~" else None
    return text


def _resolve_lines(text: str) -> Scalar:
    """A scalar of several lines is text, but for Ruby's line anchors in the search for words."""
    if len(text) > 5 or _NOT_WORD.search(text):
        return text
    match = _LINE_WORD.search(text)
    if not match:
        return text
    return True if match[1] else False if match[2] else None


def _resolve_number(text: str) -> Scalar:
    if match := _TIME.fullmatch(text):
        return _time(match, text)
    if match := _DATE.fullmatch(text):
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return text
    lower = text.lower()
    if lower in (".inf", "+.inf", "-.inf"):
        return float(lower.replace(".", ""))
    if lower == ".nan":
        return float("nan")
    if match := _SEXAGESIMAL.fullmatch(text):
        return _sexagesimal(text, fractional=match[1] is not None)
    if _FLOAT.fullmatch(text):
        return _float(text)
    if match := _INTEGER.fullmatch(text):
        return _integer(match, text)
    return text


def _integer(match: re.Match[str], text: str) -> int | str:
    sign, binary, hexadecimal, octal, decimal = match.groups()
    for digits, base in ((binary, 2), (hexadecimal, 16), (octal, 8), (decimal, 10)):
        if digits is not None:
            digits = digits.replace(",", "").replace("_", "")
            if not digits and base == 8:
                return 0
            try:
                return int(sign + digits, base)
            except ValueError:
                return text
    return text


def _float(text: str) -> float | str:
    try:
        return float(text.replace(",", "").replace("_", ""))
    except ValueError:
        return text


def _sexagesimal(text: str, *, fractional: bool) -> int | float:
    """`1:30` is an hour and a half in seconds, as Psych counts it, with or without seconds."""
    total: int | float = 0
    for part, weight in zip(text.split(":"), (3600, 60, 1), strict=False):
        pattern = _LEADING_FLOAT if fractional else _LEADING_INT
        match = pattern.match(part)
        number = match[0].replace("_", "") if match else "0"
        total += (float(number) if fractional else int(number)) * weight
    return total


def _time(match: re.Match[str], text: str) -> datetime | str:
    year, month, day, hour, minute, second = (int(match[i]) for i in range(1, 7))
    micro = int(((match[7] or "") + "000000")[:6])
    offset = 0
    zone = _ZONE.fullmatch(match[8]) if match[8] else None
    if zone:
        offset = int(zone[1]) * 60
        minutes = int(zone[2] or 0)
        offset += -minutes if offset < 0 else minutes
    try:
        return ruby_time(year, month, day, hour, minute, second, micro, timezone(timedelta(minutes=offset)))
    except (ValueError, OverflowError):
        return text


def ruby_time(
    year: int, month: int, day: int, hour: int, minute: int, second: int, micro: int, zone: timezone
) -> datetime:
    """A time as Ruby's `Time.new` takes it: 30 February is 1 or 2 March, 24:00 and :60 are the next moment.

    Raises ValueError where Ruby raises ArgumentError, and where the year is not one of Python's.
    """
    in_range = 1 <= month <= 12 and 1 <= day <= 31 and 0 <= hour <= 24 and 0 <= minute < 60
    if not in_range or not 0 <= second <= 60 or (hour == 24 and (minute or second)):
        raise ValueError("argument out of range")
    start = datetime(year, month, 1, tzinfo=zone)
    return start + timedelta(days=day - 1, hours=hour, minutes=minute, seconds=second, microseconds=micro)
