"""Dates and times as Ruby and Jekyll read and write them.

A document's `date` goes through `Jekyll::Utils.parse_date`: the value as text, then Ruby's `Time.parse`,
then the site's time zone. So `date: 2017` is the text "2017", which Ruby takes for the 17th of a month 20: an
error that stops the build. Jekyll does this for posts and documents only; a page's `date` stays what YAML
made of it. The `date` filter of Liquid reads texts with `Time.parse` too.

Where a time of nonsense (an hour above 24, a day 0 or 32) comes with an offset, Ruby's arithmetic may give it
a meaning; here it is an error.
"""

from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any

from sitelint.jekyll.ruby.date_parser import date_parts
from sitelint.jekyll.ruby.strftime import strftime_ruby
from sitelint.jekyll.yaml.values import ruby_time

__all__ = ["DateError", "parse_ruby_date", "strftime_ruby", "to_time", "zone_of"]

_HOURS = {
    "UTC": 0, "Z": 0, "UT": 0, "GMT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7,
    **{letter: hours for hours, letter in enumerate("ABCDEFGHIKLM", 1)},
    **{letter: -hours for hours, letter in enumerate("NOPQRSTUVWXY", 1)},
}  # fmt: skip


class DateError(ValueError):
    """A date that Ruby cannot read, and that stops Jekyll's build. `value` is what was given."""

    def __init__(self, value: Any) -> None:
        super().__init__(f"`{value}` is not a date that Jekyll can read")
        self.value = value


def zone_of(name: str | None) -> tzinfo:
    """The zone of a site's `timezone`; UTC for none and for one that nobody knows, as the system does."""
    if not name or name.upper() in ("UTC", "ETC/UTC", "GMT"):
        return timezone.utc
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return timezone.utc


def to_time(value: Any, timezone: str | None = None) -> datetime | None:
    """A document's `date` as Jekyll's `merge_date!` reads it, in the site's time zone.

    None gives None: a document without a date. (Where `date:` is there and empty, Jekyll stops.) Raises
    DateError for what stops the build.
    """
    if value is None:
        return None
    zone = zone_of(timezone)
    if isinstance(value, datetime):
        return value.replace(microsecond=0).astimezone(zone)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=zone)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise DateError(value)
    try:
        return _parse(str(value), zone, None)
    except (ValueError, OverflowError):
        raise DateError(value) from None


def parse_ruby_date(text: str, timezone: str | None = None, now: datetime | None = None) -> datetime | None:
    """A text as Ruby's `Time.parse` reads it, in the site's time zone; None where Ruby finds no date.

    What the text leaves out comes from `now` (default: the clock), as in Ruby: the year of "Oct 4", the day
    of "10:30".
    """
    try:
        return _parse(text, zone_of(timezone), now)
    except (ValueError, OverflowError):
        return None


def _parse(text: str, zone: tzinfo, now: datetime | None) -> datetime:
    """`Time.parse` (lib/time.rb, make_time), then `localtime`. Raises ValueError, OverflowError."""
    parts = date_parts(text)
    names = ("year", "mon", "mday", "hour", "min", "sec", "micro")
    fields = [parts.get(name) for name in names]
    yday = parts.get("yday")
    if yday is None and all(field is None for field in fields):
        raise ValueError("no time information")
    given = None
    if parts.get("zone"):
        given = _offset(parts["zone"], zone, fields[0])
    if yday is not None:
        if not 1 <= yday <= 366:
            raise ValueError("yday out of range")
        fields[1:3] = [1, 1]
    if fields[0] is None:
        now = (now or datetime.now(zone)).astimezone(given or zone)
        current = (now.year, now.month, now.day, now.hour, now.minute, now.second, now.microsecond)
        for at, field in enumerate(fields):
            if field is not None:
                break
            fields[at] = current[at]
    defaults = (1970, 1, 1, 0, 0, 0, 0)
    year, month, day, hour, minute, second, micro = (
        default if field is None else field for field, default in zip(fields, defaults, strict=True)
    )
    moment = ruby_time(year, month, day, hour, minute, second, micro, timezone.utc)
    if yday is not None:
        moment += timedelta(days=yday - 1)
        if moment.year != year and yday == 366:
            raise ValueError("yday out of range")
    # By way of UTC: an hour that the clocks skip becomes a real one.
    return moment.replace(tzinfo=given or zone).astimezone(timezone.utc).astimezone(zone)


def _offset(name: str, local: tzinfo, year: int | None) -> timezone | None:
    """The zone that a text names; None where Ruby does not know it, and takes the time for a local one."""
    name = name.upper()
    digits = name[1:].replace(":", "")
    if name[0] in "+-" and digits.isdigit() and _is_offset(name):
        pairs = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
        hours, minutes, seconds = (*pairs, 0, 0)[:3]
        offset = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        return timezone(-offset if name[0] == "-" else offset)
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    for month in (1, 7):
        moment = datetime(year or datetime.now(local).year, month, 1, tzinfo=local)
        offset_then = moment.utcoffset()
        if (moment.tzname() or "").upper() == name and offset_then is not None:
            return timezone(offset_then)
    return None


def _is_offset(name: str) -> bool:
    """`+hh`, `+hhmm`, `+hh:mm`, `+hhmmss` or `+hh:mm:ss`, and not a mixture."""
    shape = "".join("0" if c.isdigit() else c for c in name[1:])
    return shape in ("00", "0000", "00:00", "000000", "00:00:00")
