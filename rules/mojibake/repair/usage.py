"""How common a character is, from the counts in `symbols.py`."""

from functools import cache

from sitelint.text.regex import regex

from .symbols import USED

UNKNOWN = 5.0
"""The level of characters that were not counted: ideographs, syllables."""


@cache
def _levels() -> dict[str, float]:
    return {char: float(level) for level, chars in USED.items() for char in chars}


def level(char: str, default: float) -> float:
    """The logarithm (base 2) of how often a character is used; `default` for one that never was."""
    return _levels().get(char, default)


def commonness(text: str) -> float:
    """The mean level of the foreign characters of a text, 0 to 10."""
    levels = [level(char, UNKNOWN if "\u2e80" <= char <= "\ud7ff" else 0.0) for char in text if char > "\x7f"]
    return sum(levels) / len(levels) if levels else UNKNOWN


_RARE = regex("[\u0180-\u02af\u0460-\u052f\u21d0-\u23ff]")


def is_usual(text: str) -> bool:
    """Whether all letters and arrows that hardly any language has were counted."""
    return all(char in _levels() for char in _RARE.findall(text))
