"""Regular expressions that are compiled when they are first used.

Compiling takes longer than anything else that a module does when it is imported, and a run uses
a third of the patterns of the rules and readers that it imports.
"""

import re
from typing import Any, AnyStr, Generic, cast

from sitelint.text.compiling import compiled


class _LazyPattern(Generic[AnyStr]):
    """What stands where a pattern is, and becomes it."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = compiled(self.pattern, self._flags)
        # An attribute of its own is found without asking here: from now on as quick as the pattern itself.
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
            setattr(self, method, getattr(made, method))
        return getattr(made, name)


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """The pattern, compiled when first used: as `re.compile`, for what a module holds.

    It is no `re.Pattern` to `isinstance` and to the functions of `re`, which nobody should give one to.
    A faulty pattern raises `re.error` at its first use.
    """
    return cast("re.Pattern[AnyStr]", _LazyPattern(pattern, flags))
