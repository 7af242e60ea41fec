"""Which symbol people put beside which words, from the counts in `symbols.py`."""

import math
from functools import cache, lru_cache
from unicodedata import normalize

from sitelint.text.regex import regex

from .symbols import BESIDE
from .usage import level

SYMBOL = regex("[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")
"""What is counted with the words beside it: arrows, signs and emoji."""

IN_SUPERSCRIPT = "<sup"
"""Stands for a word where a symbol is the beginning of a superscript."""

_AROUND = 100
"""How far words count, in characters."""

_STEM = 6
"""So many letters of a word count: `publication` and `publications` are one."""

_WORD = regex("[^\\W\\d_]{3,}|[\u2e80-\u9fff]{2}")
_ACCENTS = regex("[\u0300-\u036f\u3099\u309a]")
_NO_WORDS = regex(r"https?://\S+|\]\([^)]*\)|<[^>]*>|&[a-z]+;")
_SKIPPED = frozenset(
    "the and for with our has are was have from this that you http https com www org amp nbsp href abbr "
    "arxiv abs span class style div".split()
)

_WEIGHT = 0.8
"""Words that stand together are no independent witnesses."""

_DISCOUNT = 0.5
"""What is taken from each count: the smallest are counted high by chance (absolute discounting)."""


@lru_cache(maxsize=1024)
def near_words(before: str, after: str) -> tuple[str, ...]:
    """The beginnings of the words that count on a symbol's line: two before it, marked, and four behind."""
    left = plain(before[-_AROUND:].rpartition("\n")[2])
    right = plain(after[:_AROUND].partition("\n")[0])
    found = ["<" + word for word in _words(left)[-2:]] + _words(right)[:4]
    if left.endswith("<sup>"):
        found.append(IN_SUPERSCRIPT)
    return tuple(dict.fromkeys(found))


def plain(text: str) -> str:
    """A text in small letters without accents."""
    return text.lower() if text.isascii() else _ACCENTS.sub("", normalize("NFD", text.lower()))


def _words(text: str) -> list[str]:
    return [word[:_STEM] for word in _WORD.findall(_NO_WORDS.sub(" ", text)) if word not in _SKIPPED]


@cache
def _by_word() -> dict[str, dict[str, int]]:
    """For each word, how many repositories have it beside each symbol."""
    found: dict[str, dict[str, int]] = {}
    for symbol, pairs in BESIDE.items():
        fields = pairs.split()
        for word, count in zip(fields[::2], fields[1::2], strict=True):
            found.setdefault(word, {})[symbol] = int(count)
    return found


def _uses(symbol: str) -> float:
    return math.pow(2.0, level(symbol, -1.0))


@cache
def _all_uses() -> float:
    return sum(map(_uses, BESIDE))


_FAITHFUL = 0.7
"""So large a share of its uses with one word makes a symbol a part of that word's heading."""


@cache
def _company(symbol: str) -> str:
    """The word that a symbol hardly stands without, if there is one."""
    fields = BESIDE.get(symbol, "").split()
    return fields[0] if fields and int(fields[1]) >= _FAITHFUL * _uses(symbol) else ""


def is_out_of_company(symbol: str, words: tuple[str, ...]) -> bool:
    """Whether a symbol stands without the word that it is known from: `🎖` is common before Honors and Awards,
    and no more common elsewhere than others.
    """
    return bool(_company(symbol)) and _company(symbol) not in words


def is_known_beside(symbol: str, words: tuple[str, ...], least: int = 1) -> bool:
    """Whether people put a symbol beside any of some words, in at least so many repositories."""
    return any(_by_word().get(word, {}).get(symbol, 0) >= least for word in words)


def word_points(symbol: str, words: tuple[str, ...]) -> float:
    """By how much words make a symbol likelier than it is without them, in points (a logarithm to base 2).

    A word that was seen beside many symbols, each a few times, will be seen beside others as well: what it
    tells is smoothed by their number (Witten and Bell, "The zero-frequency problem", 1991, method C).
    """
    usual = _uses(symbol) / _all_uses()
    points = []
    for word in words:
        beside = _by_word().get(word)
        if beside:
            kinds = len(beside)
            here = (max(beside.get(symbol, 0) - _DISCOUNT, 0) + kinds * usual) / (
                sum(beside.values()) + kinds
            )
            points.append(math.log2(here / usual))
    return _WEIGHT * sum(sorted(points, key=abs)[-3:])
