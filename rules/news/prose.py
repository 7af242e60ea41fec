"""What readers see of a stretch of a file, with the place of every character."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from sitelint.text import Span

_PARTS = re.compile(r"\s+|\S+")


class Prose:
    """The text of a file without its markup.

    `runs` are the spans of what readers see, in order (`Facts.prose`).
    """

    def __init__(self, text: str, runs: Sequence[Span]) -> None:
        self.text = text
        self._runs = runs
        self._starts = [run.start for run in runs]

    def runs(self, span: Span, most: int) -> list[Span]:
        """The first runs inside a span, at most so many."""
        found: list[Span] = []
        index = self._first(span)
        while index < len(self._runs) and self._runs[index].start < span.end and len(found) < most:
            start, end = max(self._runs[index].start, span.start), min(self._runs[index].end, span.end)
            index += 1
            if start < end and not self.text[start:end].isspace():
                found.append(Span(start, end))
        return found

    def visible(self, span: Span, limit: int | None = None) -> tuple[str, list[int]]:
        """The prose inside a span as one text, and the file offset of each of its characters.

        White space is one space, or one line feed where a line ends in it. It stops soon after `limit`
        characters.
        """
        parts: list[str] = []
        offsets: list[int] = []
        last = -1
        spaced = True
        index = self._first(span)
        while index < len(self._runs) and self._runs[index].start < span.end:
            if limit is not None and len(offsets) > limit:
                break
            start, end = max(self._runs[index].start, span.start), min(self._runs[index].end, span.end)
            index += 1
            if start >= end:
                continue
            # Where a tag or a line ending stands between two runs, a reader sees them apart.
            between = self.text[last:start] if last >= 0 else ""
            if not spaced and (">" in between or "\n" in between):
                parts.append("\n" if "\n" in between else " ")
                offsets.append(start)
                spaced = True
            for part in _PARTS.finditer(self.text, start, end):
                begin, stop = part.span()
                if not part[0].isspace():
                    parts.append(part[0])
                    offsets.extend(range(begin, stop))
                    spaced = False
                elif not spaced:
                    parts.append("\n" if "\n" in part[0] else " ")
                    offsets.append(begin)
                    spaced = True
            last = end
        return "".join(parts), offsets

    def _first(self, span: Span) -> int:
        return max(bisect_left(self._starts, span.start) - 1, 0)
