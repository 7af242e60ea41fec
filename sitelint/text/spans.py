"""Spans taken together as a set of characters."""

from bisect import bisect_right
from collections.abc import Iterable

from sitelint.text.source import Span


class Spans:
    """The characters of some spans, which may overlap: a set that is asked in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        joined: list[list[int]] = []
        for start, end in sorted(spans):
            if joined and start <= joined[-1][1]:
                joined[-1][1] = max(joined[-1][1], end)
            else:
                joined.append([start, end])
        self._starts = [start for start, _ in joined]
        self._ends = [end for _, end in joined]

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]

    def meets(self, start: int, end: int) -> bool:
        """Whether any of the spans has a character of `start` to `end`."""
        at = bisect_right(self._starts, start) - 1
        return (at >= 0 and start < self._ends[at]) or (
            at + 1 < len(self._starts) and self._starts[at + 1] < end
        )
