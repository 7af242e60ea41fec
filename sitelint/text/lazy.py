"""Regular expressions that are compiled when they are first used."""

import re
from functools import cached_property


class LazyPattern:
    """A regular expression that most runs do not need, and that takes long to compile.

    That is one with a class of characters far beyond Latin (2 ms), or with hundreds of words (1 ms).
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = pattern
        self._flags = flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern, self._flags)

    def match(self, text: str, at: int = 0) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._compiled.match(text, at)

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return self._compiled.search(text)

    def findall(self, text: str) -> list[str]:
        """As `re.Pattern.findall`, of a pattern without groups."""
        return self._compiled.findall(text)
