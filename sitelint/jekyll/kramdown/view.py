"""Text cut out of a page, in which every character knows where on the page it stands.

kramdown reads a list item, a quote or a table cell as a text of its own, with the marks at the left taken off
each line. A view is such a text; its places lead back to the page.
"""

import re
from bisect import bisect_right
from typing import Final

from sitelint.text import Span


class View:
    """A text made of pieces of the page. Offsets into it are turned into offsets of the page.

    `starts` are the offsets at which a piece begins, `places` where that piece stands on the page. A piece
    without a counterpart there (a tab made spaces) stands at the place of what it was made from. `shift` is
    by how much each offset moves where there is but one piece, None where there are several.
    """

    __slots__ = ("_places", "_starts", "shift", "text")

    def __init__(self, text: str, starts: list[int], places: list[int]) -> None:
        self.text: Final = text
        self.shift: Final = places[0] if len(starts) == 1 else None
        self._starts: Final = starts
        self._places: Final = places

    @classmethod
    def whole(cls, text: str) -> "View":
        """The page itself."""
        return cls(text, [0], [0])

    def place(self, at: int) -> int:
        """Where the character at offset `at` stands on the page."""
        if self.shift is not None:
            return self.shift + at
        starts, places = self._starts, self._places
        index = bisect_right(starts, at) - 1
        place = places[index] + at - starts[index]
        return min(place, places[index + 1]) if index + 1 < len(places) else place

    def span(self, start: int, end: int) -> Span:
        """The range of the page from the first to the last character of `text[start:end]`."""
        return Span(*self.bounds(start, end))

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """The same range as two numbers, for those who need no more."""
        shift = self.shift
        if shift is not None:
            return shift + start, shift + (end if end > start else start)
        starts, places = self._starts, self._places
        index = bisect_right(starts, start) - 1
        offset = places[index] - starts[index]
        if index + 1 == len(starts):
            return offset + start, offset + (end if end > start else start)
        if start < end < starts[index + 1] and offset + end <= places[index + 1]:
            return offset + start, offset + end
        first = self.place(start)
        if end <= start:
            return first, first
        last = self.place(end - 1) + 1
        return first, max(first, min(last, self.place(end)) if end < len(self.text) else last)

    def pieces(self, start: int, end: int) -> list[tuple[int, int, tuple[int, int]]]:
        """`text[start:end]` cut where something of the page was left out: offsets, and where they stand."""
        if self.shift is not None:
            return [(start, end, self.bounds(start, end))] if start < end else []
        found = []
        index = bisect_right(self._starts, start) - 1
        while start < end:
            stop = min(self._starts[index + 1], end) if index + 1 < len(self._starts) else end
            found.append((start, stop, self.bounds(start, stop)))
            start = stop
            index += 1
        return found

    def slice(self, start: int, end: int) -> "View":
        """The view of `text[start:end]`."""
        if self.shift is not None:
            return View(self.text[start:end], _ONE_PIECE, [self.shift + start])
        builder = Builder()
        builder.add(self, start, end)
        return builder.view()

    def stripped(self, start: int, end: int) -> "View":
        """The view of `text[start:end]` without the whitespace at both ends, as Ruby's `String#strip`."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip(SPACES))
        return self.slice(start, max(start, start + len(text.strip(SPACES))))

    def without(self, pattern: re.Pattern[str]) -> "View":
        """The view without everything that `pattern` matches."""
        builder = Builder()
        at = 0
        for match in pattern.finditer(self.text):
            builder.add(self, at, match.start())
            at = match.end()
        builder.add(self, at, len(self.text))
        return builder.view()


_ONE_PIECE: Final = [0]

SPACES: Final = " \t\n\r\f\v\0"


class Builder:
    """Puts a view together. It begins with `first`, if there is one, which often is all of it."""

    __slots__ = ("_first", "_length", "_origin", "_parts", "_places", "_starts")

    def __init__(self, first: View | None = None) -> None:
        self._first = first
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._places: list[int] = []
        self._length = 0
        # Where the view stands if nothing comes of it.
        self._origin = 0

    def add(self, view: View, start: int, end: int) -> None:
        """Append `view.text[start:end]`."""
        self._go_on()
        if not self._starts:
            self._origin = view.place(start)
        if start >= end:
            return
        self._parts.append(view.text[start:end])
        if view.shift is not None:
            self._mark(view.shift + start)
            self._length += end - start
            return
        starts = view._starts
        index = bisect_right(starts, start) - 1
        at = start
        while at < end:
            stop = min(starts[index + 1], end) if index + 1 < len(starts) else end
            self._mark(view.place(at))
            self._length += stop - at
            at = stop
            index += 1

    def write(self, text: str, place: int) -> None:
        """Append a text that does not stand on the page as it is; `place` is what it was made from."""
        self._go_on()
        if text:
            self._starts.append(self._length)
            self._places.append(place)
            self._parts.append(text)
            self._length += len(text)

    def _go_on(self) -> None:
        """Take the first view apart: more follows."""
        if self._first is not None:
            first, self._first = self._first, None
            self.add(first, 0, len(first.text))

    def _mark(self, place: int) -> None:
        if self._starts and place - self._places[-1] == self._length - self._starts[-1]:
            return
        self._starts.append(self._length)
        self._places.append(place)

    def view(self) -> View:
        """What was put together."""
        if self._first is not None:
            return self._first
        return View("".join(self._parts), self._starts or [0], self._places or [self._origin])
