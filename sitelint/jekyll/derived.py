"""What is made of a file later on, and kept with its facts."""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

T = TypeVar("T")

_WORK: "dict[str, Callable[[TextFile], object]]" = {}


def derived(work: "Callable[[TextFile], T]") -> "Callable[[TextFile], T]":
    """Mark a function of a file whose result is worked out once, and kept with the facts from run to run.

    It may depend on the file and its facts, on no option and no other file. What it returns can be pickled.
    """
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def known(file: "TextFile") -> T:
        made = file.facts.derived
        if name not in made:
            opened = file.opened
            made[name] = work(file)
            file.opened = opened
        return cast(T, made[name])

    _WORK[name] = known
    return known


def derive(names: Iterable[str], file: "TextFile") -> bool:
    """Make of a file what was made before, by the names in `Facts.derived`; False for a name unknown."""
    wanted = [name for name in names if name not in file.facts.derived]
    if any(name not in _WORK for name in wanted):
        return False
    for name in wanted:
        _WORK[name](file)
    return True
