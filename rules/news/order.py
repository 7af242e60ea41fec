"""Whether a dated list is in order, and if not, which items to move and where to."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from .calendar import Interval
from .lists import DatedList

Direction = Literal["newest first", "oldest first"]

# Direction needs this many dated items; a list with more steps against it than this share was never sorted.
_ENOUGH = 4
_TOLERATED = 0.2
# Above this length the exact search (quadratic) is not worth its time.
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Misplaced:
    """An item to move: its index among the dated items, and that of the item it belongs before.

    `before` is None where it belongs at the end.
    """

    index: int
    before: int | None


def direction(dated: DatedList) -> Direction | None:
    """Which way the list runs; None where it is too short or was never sorted.

    Only steps between items that share no day tell anything.
    """
    intervals = [item.when.interval for item in dated.items]
    if len(intervals) < _ENOUGH:
        return None
    down = up = 0
    for a, b in pairwise(intervals):
        down += b.before(a)
        up += a.before(b)
    steps, against = down + up, min(down, up)
    if down == up or steps < 2 or against > _TOLERATED * steps:
        return None
    return "newest first" if down > up else "oldest first"


def misplaced(dated: DatedList) -> list[Misplaced]:
    """The smallest set of items whose moving orders the list; empty where it is in order or has no direction.

    Two items are out of order only if their intervals cannot be in order: a range fits by its start or by its
    end. The items kept are a longest subsequence in which every pair fits.
    """
    way = direction(dated)
    if way is None:
        return []
    intervals = downwards([item.when.interval for item in dated.items], way)
    if in_order(intervals) or len(intervals) > _LONGEST:
        return []
    kept = _longest(intervals)
    moved = sorted(set(range(len(intervals))) - set(kept))
    return [Misplaced(index, _place(intervals, kept, index)) for index in moved]


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


def _place(intervals: list[Interval], kept: list[int], index: int) -> int | None:
    """The kept item that the misplaced one belongs before: the first that is older than it."""
    for other in kept:
        if intervals[other].before(intervals[index]):
            return other
    return None
