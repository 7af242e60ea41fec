"""Spans taken together as a set of characters."""

from bisect import bisect_right
from collections.abc import Iterable

from sitelint.text.source import Span


def merged(spans: Iterable[Span]) -> list[Span]:
    """The parts of a text that lie in any of the spans, in order, each once."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return result


class Spans:
    """The characters of some spans, which may overlap: a set that is asked in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        joined = merged(spans)
        self._starts = [span.start for span in joined]
        self._ends = [span.end for span in joined]

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]

    def meets(self, start: int, end: int) -> bool:
        """Whether any of the spans has a character of `start` to `end`."""
        at = bisect_right(self._starts, start) - 1
        return (at >= 0 and start < self._ends[at]) or (
            at + 1 < len(self._starts) and self._starts[at + 1] < end
        )
