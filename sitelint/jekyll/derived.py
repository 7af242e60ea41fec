"""What is made of a file later on, and kept with its facts."""

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

T = TypeVar("T")


def derived(work: "Callable[[TextFile], T]") -> "Callable[[TextFile], T]":
    """Mark a function of a file whose result is worked out once, and kept with the facts from run to run.

    It may depend on the file and its facts, on no option and no other file. What it returns can be pickled.
    """
    name = f"{work.__module__}.{work.__qualname__}"

    @wraps(work)
    def known(file: "TextFile") -> T:
        made = file.facts.derived
        if name not in made:
            made[name] = work(file)
        return cast(T, made[name])

    return known
