"""Whether a dated list is in order, and if not, which items to move and where to."""

from bisect import bisect_right
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from sitelint.text.named_tuple import NamedTuple

from .calendar import Interval, of_year
from .dated_list import DatedItem, DatedList

Direction = Literal["newest first", "oldest first"]

# Direction needs this many dated items; a list with more steps against it than this share was never sorted,
# and so was one of which more than this share would have to move.
_ENOUGH = 4
_TOLERATED = 0.2
# So many may stray in any list: more only where neighbours of different dates show how it is sorted.
_FEW = 2
# News and talks are kept in order by almost everybody: there, one step against four tells enough.
KEPT_IN_ORDER = ("news", "talks")
_STEPS = 4
# Above this length the exact search (quadratic) is not worth its time.
_LONGEST = 1000
_PINNED = ("📌", "📍", "pinned", "置顶", "置頂", "固定")


class Misplaced(NamedTuple):
    """An item to move: its number among the dated items, and that of the item it then stands before.

    `before` is None where it belongs at the end.
    """

    number: int
    before: int | None


class Sorting(NamedTuple):
    """What puts a list in order: the items to move, and the order of all dated items after it."""

    way: Direction
    moved: tuple[Misplaced, ...]
    order: tuple[int, ...]


def direction(dated: DatedList) -> Direction | None:
    """Which way the list runs; None where it is too short or was never sorted.

    Only steps between items that share no day tell anything. What a text cites is in the order of the text.
    """
    if dated.kind == "references":
        return None
    items = [item for item in dated.items if not pins(item.lead + item.text)]
    intervals = [interval_of(dated, item) for item in items]
    if len(intervals) < _ENOUGH:
        return None
    down = up = 0
    for a, b in pairwise(intervals):
        down += b.before(a)
        up += a.before(b)
    steps, against = down + up, min(down, up)
    tolerated = _TOLERATED * steps
    if dated.kind in KEPT_IN_ORDER and steps >= _STEPS:
        tolerated = max(tolerated, 1)
    if down == up or steps < 2 or against > tolerated:
        return None
    way: Direction = "newest first" if down > up else "oldest first"
    if against and any(
        b.place - a.place > 1
        and (a.when.interval.before(b.when.interval) == (way == "newest first"))
        and not interval_of(dated, a).overlaps(interval_of(dated, b))
        for a, b in pairwise(items)
    ):
        # An undated item stands where the order breaks: it begins a new group.
        return None
    return way


@lru_cache(maxsize=64)
def sorting(dated: DatedList) -> Sorting | None:
    """How the list is put in order with the fewest moves; None where it is, or where it has no direction.

    Two items are out of order only if their intervals cannot be in order: a range fits by its start or by its
    end. The items kept are a longest subsequence in which every pair fits. Pinned items stay where they are.
    """
    way = direction(dated)
    if way is None or len(dated.items) > _LONGEST:
        return None
    indices = [i for i, item in enumerate(dated.items) if not pins(item.lead + item.text)]
    intervals = downwards([interval_of(dated, dated.items[i]) for i in indices], way)
    if in_order(intervals):
        return None
    kept = _longest(intervals)
    moved = sorted(set(range(len(intervals))) - set(kept))
    if len(moved) > max(1, _TOLERATED * len(intervals)) or _is_group(dated, moved, len(intervals)):
        return None
    steps = sum(a.before(b) or b.before(a) for a, b in pairwise(intervals))
    if len(moved) > max(_FEW, _TOLERATED * steps):
        return None
    order = [indices[i] for i in _placed(intervals, kept, moved)]
    for index in sorted(set(range(len(dated.items))) - set(indices)):
        order.insert(index, index)
    following = dict(pairwise(order))
    return Sorting(way, tuple(Misplaced(indices[i], following.get(indices[i])) for i in moved), tuple(order))


def _is_group(dated: DatedList, moved: list[int], count: int) -> bool:
    """Whether the items to move are the first ones or the last ones of the list: a group with its own order.

    Of news and talks, two may have been put in the wrong place together.
    """
    together = moved[-1] - moved[0] == len(moved) - 1 and (moved[0] == 0 or moved[-1] == count - 1)
    return together and len(moved) > (2 if dated.kind in KEPT_IN_ORDER else 1)


def interval_of(dated: DatedList, item: DatedItem) -> Interval:
    """The days by which an item is ordered: for publications, whole years.

    Within a year, publications are ordered by their kind, their weight or the day of their acceptance.
    """
    interval = item.when.interval
    if dated.kind != "publications" or not item.when.possible:
        return interval
    first, last = date.fromordinal(interval.first).year, date.fromordinal(interval.last).year
    return Interval(of_year(first).first, of_year(last).last)


def downwards(intervals: list[Interval], way: Direction) -> list[Interval]:
    """The intervals of a list as one that runs newest first: an ascending list is mirrored in time."""
    return intervals if way == "newest first" else [Interval(-last, -first) for first, last in intervals]


def in_order(intervals: list[Interval]) -> bool:
    """Whether days can be chosen from the intervals that never rise."""
    bound = intervals[0].last
    for first, last in intervals[1:]:
        if first > bound:
            return False
        bound = min(bound, last)
    return True


def pins(text: str) -> str:
    """The words by which a text says that it stands apart from the order."""
    lower = text.lower()
    return " ".join(word for word in _PINNED if word in lower)


def _longest(intervals: list[Interval]) -> list[int]:
    """Indices of a longest subsequence from which never-rising days can be chosen.

    `best[k]` is, over all such subsequences of length k, the largest last day that the next item may have; a
    larger bound is never worse. Quadratic in the number of items.
    """
    best: list[tuple[int, tuple[int, object] | None]] = []
    for index, (first, last) in enumerate(intervals):
        for k in range(len(best) - 1, -2, -1):
            bound, chain = best[k] if k >= 0 else (last, None)
            if first > bound:
                continue
            candidate = min(bound, last)
            if k + 1 == len(best):
                best.append((candidate, (index, chain)))
            elif candidate > best[k + 1][0]:
                best[k + 1] = (candidate, (index, chain))
    kept: list[int] = []
    link: object = best[-1][1]
    while link is not None:
        assert isinstance(link, tuple)
        kept.append(link[0])
        link = link[1]
    return kept[::-1]


def _placed(intervals: list[Interval], kept: list[int], moved: list[int]) -> list[int]:
    """All indices in order: the kept ones as they stand, each moved one behind those that are no older.

    The days chosen for the kept ones never rise; a moved one takes the last day that it may have.
    """
    days: list[int] = []
    for index in kept:
        last = intervals[index].last
        days.append(min(days[-1], last) if days else last)
    order = list(kept)
    for index in moved:
        day = intervals[index].last
        at = bisect_right([-one for one in days], -day)
        order.insert(at, index)
        days.insert(at, day)
    return order
