"""A year that its neighbours show to be mistyped."""

import re
from datetime import date

from .calendar import Interval
from .dated_list import DatedList
from .order import Misplaced, Sorting, downwards, in_order, interval_of

# An item that belongs this far away was not put in the wrong place by a slip of the mouse ...
_FAR = 3
# ... if, with the other year, it fits between neighbours that are no more than so many days apart.
_NARROW = 100
# Of so many items, an odd one stands out.
_ENOUGH = 5
_YEAR = 365.2425


def mistyped_year(dated: DatedList, sorting: Sorting, item: Misplaced) -> int | None:
    """The year that a misplaced item should have, or None if it is more likely just in the wrong place.

    With that year the item has to fit where it stands, and either its own text names that year and not the
    one it is dated with, or it would otherwise have to move far, or the year is decades off by one digit, or
    it is the year of all other items.
    """
    when = dated.items[item.number].when
    year = date.fromordinal(when.start.first).year
    if when.open or not when.possible or date.fromordinal(when.end.last).year != year:
        return None
    target = item.before if item.before is not None else len(dated.items)
    far = abs(target - item.number) >= _FAR and _gap(dated, item.number) <= _NARROW
    for other in (year + 1, year - 1):
        if not in_order(_with_year(dated, sorting, item.number, other - year)):
            continue
        named = re.findall(r"\b(?:19|20)\d\d\b", dated.items[item.number].text)
        if (
            far
            or _is_odd_one(dated, item.number, other)
            or (str(other) in named and named.count(str(year)) <= 1)
        ):
            return other
    return _with_another_digit(dated, sorting, item, year)


def _is_odd_one(dated: DatedList, index: int, other: int) -> bool:
    """Whether an item at an end of a list would be of the one year that all others are of."""
    years = {date.fromordinal(one.when.start.first).year for i, one in enumerate(dated.items) if i != index}
    return len(dated.items) >= _ENOUGH and index in (0, len(dated.items) - 1) and years == {other}


def fits_in_another_year(dated: DatedList, sorting: Sorting, item: Misplaced) -> bool:
    """Whether a misplaced item is in order as it stands with the year before or after its own."""
    return any(in_order(_with_year(dated, sorting, item.number, by)) for by in (1, -1))


def _with_another_digit(dated: DatedList, sorting: Sorting, item: Misplaced, year: int) -> int | None:
    """The year of the items on both sides, if one digit was mistyped that puts it decades off: 2002 for 2022.

    2013 among items of 2016 is as likely in the wrong place.
    """
    around = [dated.items[i].when for i in (item.number - 1, item.number + 1) if 0 <= i < len(dated.items)]
    years = {date.fromordinal(when.start.first).year for when in around}
    if len(around) != 2 or len(years) != 1:
        return None
    (other,) = years
    wrong = sum(one != another for one, another in zip(str(other), str(year), strict=True))
    fits = wrong == 1 and in_order(_with_year(dated, sorting, item.number, other - year))
    return other if fits and str(other)[-1] == str(year)[-1] else None


def slipped_year(dated: DatedList, sorting: Sorting, item: Misplaced) -> int | None:
    """The year with which a misplaced item fits where it stands, soon before or after the item beside it."""
    start = date.fromordinal(dated.items[item.number].when.start.first)
    around = [
        dated.items[i].when.start.first
        for i in (item.number - 1, item.number + 1)
        if 0 <= i < len(dated.items)
    ]
    for other in (start.year + 1, start.year - 1):
        day = start.toordinal() + round(_YEAR * (other - start.year))
        if min(abs(day - one) for one in around) <= _NARROW and in_order(
            _with_year(dated, sorting, item.number, other - start.year)
        ):
            return other
    return None


def _gap(dated: DatedList, index: int) -> int:
    """The days from the first to the last that an item between its neighbours can have."""
    around = [dated.items[i].when.interval for i in (index - 1, index + 1) if 0 <= i < len(dated.items)]
    return max(one.last for one in around) - min(one.first for one in around) if len(around) == 2 else 10_000


def _with_year(dated: DatedList, sorting: Sorting, index: int, by: int) -> list[Interval]:
    """The intervals of the items that stay and of one some years later, newest first."""
    days = round(_YEAR * by)
    away = {one.number for one in sorting.moved} - {index}
    intervals = [
        Interval(one.when.interval.first + days, one.when.interval.last + days)
        if place == index
        else interval_of(dated, one)
        for place, one in enumerate(dated.items)
        if place not in away
    ]
    return downwards(intervals, sorting.way)
