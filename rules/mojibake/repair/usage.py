"""How common a character is, from the counts in `symbols.py`."""

from functools import cache, lru_cache

from sitelint.text.regex import regex

from .symbols import FAR, USED

UNKNOWN = 5.0
"""The level that a syllable of the far East has among the characters of a healthy text: it is one of many."""

NEVER = -4.0
"""The level of a character that nobody was seen to use."""

_COMMON = (
    ("gb2312", b"\xb0\xa1", b"\xd7\xf9"),
    ("big5", b"\xa4\x40", b"\xc6\x7e"),
    ("shift_jis", b"\x88\x9f", b"\x98\x72"),
)
"""Where the ideographs in common use stand in the standards of China, Taiwan and Japan."""


@cache
def _levels() -> dict[str, float]:
    return {char: half / 2.0 for half, chars in USED.items() for char in chars}


@cache
def _far_levels() -> dict[str, float]:
    return {char: half / 2.0 for half, chars in FAR.items() for char in chars}


def level(char: str, default: float) -> float:
    """The logarithm (base 2) of how often a character is used; `default` for one that never was."""
    found = _levels().get(char)
    return _far_levels().get(char, default) if found is None else found


_NOWHERE = 2.0
"""The level of an ideograph that none of them takes for common."""


@lru_cache(maxsize=4096)
def _ideograph(char: str) -> float:
    """The level of an ideograph, by how many of the standards take it for common."""
    held = sum(first <= char.encode(name, "ignore") <= last for name, first, last in _COMMON)
    return (_NOWHERE, 4.0, 5.0, 6.0)[held]


def is_rare_ideograph(char: str) -> bool:
    """Whether nobody was seen to use an ideograph, and no standard takes it for common."""
    return "\u4e00" <= char <= "\u9fff" and char not in _far_levels() and _ideograph(char) <= _NOWHERE


def _default(char: str) -> float:
    if "\u4e00" <= char <= "\u9fff":
        return _ideograph(char)
    if "\uac00" <= char <= "\ud7a3" and len(char.encode("euc_kr", "ignore")) != 2:
        return NEVER  # Korea's standard has no code for it
    return UNKNOWN if "\u2e80" <= char <= "\ud7ff" else 0.0


def commonness(text: str) -> float:
    """The mean level of the foreign characters of a text, 0 to about 13."""
    number = sum(char > "\x7f" for char in text)
    return total_commonness(text) / number if number else UNKNOWN


def total_commonness(text: str) -> float:
    """The sum of the levels of the foreign characters of a text."""
    known = _levels()
    return sum(known[char] if char in known else _default(char) for char in text if char > "\x7f")


def likelihood(text: str) -> float:
    """How often people use the foreign characters of a text, all of them: the sum of their levels."""
    return sum(level(char, NEVER) for char in text if char > "\x7f")


_RARE = regex(
    "[\u0180-\u02af\u02bd-\u02bf\u03d0-\u03ff\u0460-\u052f\u21d0-\u21ff\u2300-\u245f\u2800-\u2bff\u3012-\u303f\ufe20-\ufe2f](?!\ufe0f)"
)


def is_counted(text: str) -> bool:
    """Whether somebody was seen to use each of the foreign characters of a text."""
    return all(level(char, NEVER) > NEVER for char in text if char > "\x7f")


def is_usual(text: str) -> bool:
    """Whether all letters, figures, arrows, signs and marks that hardly any language has were counted."""
    return all(char in _levels() for char in _RARE.findall(text))
