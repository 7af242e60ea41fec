"""Ruby's `Time#strftime`: Jekyll's permalinks and Liquid's `date` filter write dates with it."""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from sitelint.text.regex import regex

_DIRECTIVE = regex(r"%([-0^#_]*)([0-9]{0,9})(:{0,3})([EO]?)([a-zA-Z%])")
# Where the modifiers of other locales may stand, and change nothing.
_MODIFIED = {"": "", "E": "cCxXyY", "O": "deHkIlmMSuUVwWy"}
_WIDEST = 1024  # Ruby allows more; a page does not need it

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip

# The number, how wide it is, and what fills it up.
_NUMBERS: dict[str, tuple[Callable[[datetime], int], int, str]] = {
    "Y": (lambda t: t.year, 4, "0"),
    "C": (lambda t: t.year // 100, 2, "0"),
    "y": (lambda t: t.year % 100, 2, "0"),
    "m": (lambda t: t.month, 2, "0"),
    "d": (lambda t: t.day, 2, "0"),
    "e": (lambda t: t.day, 2, " "),
    "j": (lambda t: t.timetuple().tm_yday, 3, "0"),
    "H": (lambda t: t.hour, 2, "0"),
    "k": (lambda t: t.hour, 2, " "),
    "I": (lambda t: (t.hour + 11) % 12 + 1, 2, "0"),
    "l": (lambda t: (t.hour + 11) % 12 + 1, 2, " "),
    "M": (lambda t: t.minute, 2, "0"),
    "S": (lambda t: t.second, 2, "0"),
    "u": (lambda t: t.isoweekday(), 1, "0"),
    "w": (lambda t: t.isoweekday() % 7, 1, "0"),
    "G": (lambda t: t.isocalendar()[0], 4, "0"),
    "g": (lambda t: t.isocalendar()[0] % 100, 2, "0"),
    "V": (lambda t: t.isocalendar()[1], 2, "0"),
    "U": (lambda t: (t.timetuple().tm_yday + 6 - t.isoweekday() % 7) // 7, 2, "0"),
    "W": (lambda t: (t.timetuple().tm_yday + 6 - t.weekday()) // 7, 2, "0"),
    "s": (lambda t: (t - datetime(1970, 1, 1, tzinfo=timezone.utc)) // timedelta(seconds=1), 1, "0"),
}
_TEXTS: dict[str, Callable[[datetime], str]] = {
    "A": lambda t: _DAYS[t.weekday()],
    "a": lambda t: _DAYS[t.weekday()][:3],
    "B": lambda t: _MONTHS[t.month - 1],
    "b": lambda t: _MONTHS[t.month - 1][:3],
    "h": lambda t: _MONTHS[t.month - 1][:3],
    "p": lambda t: "AM" if t.hour < 12 else "PM",
    "P": lambda t: "am" if t.hour < 12 else "pm",
    "n": lambda t: "\n",
    "t": lambda t: "\t",
    "%": lambda t: "%",
}
_COMPOUNDS = {
    "c": "%a %b %e %H:%M:%S %Y",
    "D": "%m/%d/%y",
    "x": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "v": "%e-%^b-%Y",
    "X": "%H:%M:%S",
    "T": "%H:%M:%S",
    "r": "%I:%M:%S %p",
    "R": "%H:%M",
}


def strftime_ruby(moment: datetime | date, pattern: str) -> str:
    """The moment written by a pattern; a directive that Ruby does not know stays as it is.

    So does an unfinished one at the end (`100%`), for which Ruby raises an error.

    Flags: `-` no filling, `0` and `_` fill with zeros or spaces, `^` upper case, `#` the other case; then a
    width. A date without time is the midnight it starts with. The zone of a time with a bare offset has no
    name, as in Ruby.
    """
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day, tzinfo=timezone.utc)
    return "".join(part if isinstance(part, str) else _directive(part, moment) for part in _parts(pattern))


# A site has few patterns, and many dates.
@lru_cache(maxsize=100)
def _parts(pattern: str) -> list[str | re.Match[str]]:
    """The directives of a pattern and what stands between them."""
    parts: list[str | re.Match[str]] = []
    at = 0
    for match in _DIRECTIVE.finditer(pattern):
        parts += [pattern[at : match.start()], match]
        at = match.end()
    return [*parts, pattern[at:]]


def _directive(match: re.Match[str], moment: datetime) -> str:
    flags, digits, colons, modifier, letter = match.groups()
    width = min(int(digits or 0), _WIDEST)
    if (colons and letter != "z") or (modifier and letter not in _MODIFIED[modifier]):
        return match[0]
    if letter in _NUMBERS:
        number, usual, fill = _NUMBERS[letter]
        return _number(number(moment), flags, width or usual, fill)
    if letter in "LN":
        return _fraction(moment, width or (3 if letter == "L" else 9))
    if letter == "z":
        return _zone_offset(moment, flags, len(colons), width)
    if letter in _TEXTS:
        text = _TEXTS[letter](moment)
    elif letter == "Z":
        text = _zone_name(moment)
    elif letter in _COMPOUNDS:
        text = strftime_ruby(moment, _COMPOUNDS[letter])
    else:
        return match[0]
    if "#" in flags and letter not in _COMPOUNDS:
        text = text.lower() if letter in "pZ" else text.upper()
    elif "^" in flags:
        text = text.upper()
    return text.rjust(width, "0" if "0" in flags else " ") if text and "-" not in flags else text


def _number(number: int, flags: str, width: int, fill: str) -> str:
    for flag in flags:
        if flag == "-":
            return str(number)
        fill = {"0": "0", "_": " "}.get(flag, fill)
    return str(number).zfill(width) if fill == "0" else str(number).rjust(width)


def _fraction(moment: datetime, digits: int) -> str:
    return f"{moment.microsecond:06}".ljust(digits, "0")[:digits]


def _zone_name(moment: datetime) -> str:
    if moment.tzinfo is timezone.utc:
        return "UTC"
    return "" if isinstance(moment.tzinfo, timezone) else moment.tzname() or ""


def _zone_offset(moment: datetime, flags: str, colons: int, width: int) -> str:
    offset = moment.utcoffset() or timedelta(0)
    sign = "-" if offset < timedelta(0) else "+"
    seconds = abs(offset) // timedelta(seconds=1)
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    tail = {0: f"{minutes:02}", 1: f":{minutes:02}", 2: f":{minutes:02}:{rest:02}"}.get(colons)
    if tail is None:
        tail = (
            "" if not minutes and not rest else f":{minutes:02}" if not rest else f":{minutes:02}:{rest:02}"
        )
    room = max(width - len(tail) - 1, 0)
    if "_" in flags:
        return f"{sign}{hours}".rjust(max(room + 1, 3)) + tail
    return sign + str(hours).zfill(max(room, 2)) + tail
