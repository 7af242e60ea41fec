"""Searches that many places of one text ask for, each part of the text being read over only once."""

import re

from sitelint.text.regex import regex

_BRACE = regex(r"(?<!\\)\}")


class Ahead:
    """Finds the next occurrence of something, and remembers it for the places before it.

    A rule that begins at every `{:` and looks for `}` would read a text of n such beginnings n times.
    """

    __slots__ = ("_found", "_last_brace", "_matched", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._found: dict[str, tuple[int, int]] = {}
        self._last_brace = -2
        self._matched: dict[re.Pattern[str], tuple[int, re.Match[str] | None]] = {}

    def find(self, needle: str, at: int) -> int:
        """`text.find(needle, at)`."""
        asked, found = self._found.get(needle, (-1, -2))
        if found == -2 or at < asked or (found != -1 and at > found):
            found = self.text.find(needle, at)
            self._found[needle] = (at, found)
        return found

    def brace(self, at: int) -> int:
        r"""Where the next `}` stands that is not `\}`, else the last `}`; -1 if even that is before `at`."""
        match = self.search(_BRACE, at)
        if match is None and self._last_brace == -2:
            self._last_brace = self.text.rfind("}")
        place = match.start() if match else self._last_brace
        return place if place >= at else -1

    def search(self, pattern: re.Pattern[str], at: int) -> re.Match[str] | None:
        """`pattern.search(text, at)`, for a pattern whose match does not depend on where the search began."""
        known = self._matched.get(pattern)
        if known and known[0] <= at and (known[1] is None or at <= known[1].start()):
            return known[1]
        match = pattern.search(self.text, at)
        self._matched[pattern] = (at, match)
        return match
