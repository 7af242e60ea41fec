"""The lines of a text that may close fenced code."""

import re
from bisect import bisect_left
from itertools import accumulate

from sitelint.text.regex import regex

_GFM = regex(r"^ {0,3}([~`]{3,})[ \t\r\f\v]*\n", re.MULTILINE)
_KRAMDOWN = regex(r"^(~{3,})[ \t\r\f\v]*\n", re.MULTILINE)


class Fences:
    """Finds closing fences. A fence that has none is looked for once, however often it is opened."""

    def __init__(self, text: str, gfm: bool) -> None:
        lines = list((_GFM if gfm else _KRAMDOWN).finditer(text))
        self._starts = [line.start() for line in lines]
        self._lines = [(line[1], line.end()) for line in lines]
        self._missing: dict[str, int] = {}
        lengths = [len(run) for run, _ in reversed(self._lines)]
        self._longest = [*list(accumulate(lengths, max))[::-1], 0]

    def longest(self, at: int) -> int:
        """The length of the longest fence in the lines from `at` on."""
        return self._longest[bisect_left(self._starts, at)]

    def closing(self, fence: str, at: int) -> tuple[int, int] | None:
        """Start and end of the first line from `at` on that closes `fence`: its marks, or more of them."""
        if at >= self._missing.get(fence, at + 1):
            return None
        for index in range(bisect_left(self._starts, at), len(self._starts)):
            run, end = self._lines[index]
            if run.startswith(fence) and run == fence.ljust(len(run), fence[-1]):
                return self._starts[index], end
        self._missing[fence] = at
        return None
