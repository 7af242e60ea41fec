"""Filters on dates (Liquid's `date`, Jekyll's filters/date_filters.rb)."""

import re
from collections.abc import Callable
from datetime import date, datetime, timezone
from typing import Any

from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import UNKNOWN, Unknown, to_s
from sitelint.text.regex import regex

_DIGITS = regex(r"\d{1,12}", re.ASCII)


def to_moment(value: Any, state: State) -> datetime | Unknown | None:
    """Liquid's Utils.to_date: a date, a text or seconds as a time; UNKNOWN for now, None for no date."""
    from sitelint.jekyll.ruby import dates

    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=timezone.utc)
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day, tzinfo=timezone.utc)
    if isinstance(value, str):
        text = value.lower()
        if text in ("now", "today"):
            return UNKNOWN
        if _DIGITS.fullmatch(text):
            value = int(text)
        else:
            return dates.parse_ruby_date(text, state.context.timezone) if text else None
    if isinstance(value, int) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value, dates.zone_of(state.context.timezone))
        except (OverflowError, OSError, ValueError):
            return UNKNOWN
    return None


def _date(state: State, value: Any, pattern: Any) -> Any:
    from sitelint.jekyll.ruby import dates

    text = to_s(pattern)
    moment = to_moment(value, state)
    if not text or moment is None:
        return value
    if isinstance(moment, Unknown):
        return UNKNOWN
    return dates.strftime_ruby(moment, text)


def _local(state: State, value: Any) -> datetime | Unknown:
    """The time in the site's time zone. Raises FilterError."""
    from sitelint.jekyll.ruby import dates

    moment = to_moment(value, state)
    if moment is None:
        raise FilterError(f"is given `{to_s(value)[:40]}`, which is no date")
    if isinstance(moment, Unknown) or (not isinstance(value, datetime) and isinstance(value, date)):
        return moment
    return moment.astimezone(dates.zone_of(state.context.timezone))


def _formatted(pattern: str) -> Callable[..., Any]:
    def apply(state: State, value: Any) -> Any:
        from sitelint.jekyll.ruby import dates

        if not to_s(value):
            return value
        moment = _local(state, value)
        return UNKNOWN if isinstance(moment, Unknown) else dates.strftime_ruby(moment, pattern)

    return apply


def _spelled(month: str) -> Callable[..., Any]:
    def apply(state: State, value: Any, kind: Any = None, style: Any = None) -> Any:
        from sitelint.jekyll.ruby import dates

        if not to_s(value):
            return value
        moment = _local(state, value)
        if isinstance(moment, Unknown):
            return UNKNOWN
        if kind != "ordinal":
            return dates.strftime_ruby(moment, f"%d {month} %Y")
        day = f"{moment.day}{_ordinal(moment.day)}"
        return dates.strftime_ruby(moment, f"{month} {day}, %Y" if style == "US" else f"{day} {month} %Y")

    return apply


def _ordinal(number: int) -> str:
    if 11 <= number <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


FILTERS: dict[str, Callable[..., Any]] = {
    "date": _date,
    "date_to_string": _spelled("%b"),
    "date_to_long_string": _spelled("%B"),
    "date_to_xmlschema": _formatted("%Y-%m-%dT%H:%M:%S%:z"),
    "date_to_rfc822": _formatted("%a, %d %b %Y %H:%M:%S %z"),
}
