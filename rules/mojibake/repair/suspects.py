"""Where a text could be damaged at all: cheap to ask of every healthy text."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from sitelint.text.regex import regex

from .entities import entity_runs, escaped_runs
from .languages import line_around, romance

_GBK_SIGNS = frozenset("鈥锛銆馃鐨鏄鎴鍦鏈涓浜鍜鍥瀛鐢绗鉁鉂鈹鈻鈫鈬鈼鈽鈿鈭鈮猸猬锔丕賱讜讬")
"""What the commonest characters of UTF-8 texts begin with in GBK; healthy texts hardly know them."""

_FEW_BESIDE = 4
"""In words that were read as GBK fewer ideographs than this stand side by side."""

_ENOUGH_SEEN = 300
_MANY_BEGIN = 0.12
"""Of the characters of a text that was read as GBK, about a third are what an ideograph begins with."""

_FOREIGN = regex("[^\0-\x7f][^\0-\x7f]*")
_LAST_A = regex(r"(?<=[a-z])Ã(?=[a-z])|(?<=[a-z])Ã(?![^\W\d_])|(?<![^\s(\"'`*>])Ã(?= )")
"""A word that ends in `Ã`, or that is one: `à` comes to this. Amid small letters it was an `í`."""


def is_suspect(text: str, characters: str) -> bool:
    """Whether anything in a text could be damage; `characters` has each of its characters, in any order."""
    if any(entity_runs(text)) or any(escaped_runs(text)):
        return True
    return not text.isascii() and (
        any(damaged_spans(text))
        or (_IDEOGRAPH.search(characters) is not None and may_be_gbk(text))
        or "â??" in text
        or any(lone_a(text))
        or any(lone_spaces(text))
    )


_IDEOGRAPH = regex("[\u4e00-\u9fff]")


def may_be_gbk(text: str) -> bool:
    """Whether a text may be UTF-8 that was read as GBK: by what is rare in Chinese, or few ideographs."""
    foreign = _FOREIGN.findall(text)
    together = "".join(foreign)
    if not _GBK_SIGNS.isdisjoint(together) or len(max(foreign, key=len, default="")) < _FEW_BESIDE:
        return True
    seen = together[:_ENOUGH_SEEN]
    return sum(map(_gbk_firsts().__contains__, seen)) >= _MANY_BEGIN * len(seen)


@cache
def _gbk_firsts() -> frozenset[str]:
    """What GBK makes of the first two bytes of three, and of letters of Greek and Cyrillic as far as Chinese
    hardly uses it.
    """
    of_three = (bytes((lead, tail)) for lead in range(0xE0, 0xEE) for tail in range(0x80, 0xC0))
    of_two = (bytes((lead, tail)) for lead in range(0xCE, 0xD2) for tail in range(0x80, 0xA1))
    return frozenset(b"\n".join((*of_three, *of_two)).decode("gbk", "ignore")) - {"\n"}


_SPACE_SURELY = regex(r"(?<=[a-z.,:;)])Â(?= )|Â Â ")
_SPACE = regex(r"(?<![^\W\d_a-z])Â ")


def lone_spaces(text: str) -> Iterator[tuple[int, int]]:
    """Where a `Â` and a space may be what is left of a no-break space: in a text that has two of them in a
    row, or one that touches a small letter or what ends a clause. No language ends a word so.
    """
    if "Â" in text and _SPACE_SURELY.search(text):
        for match in _SPACE.finditer(text):
            yield match.span()


def lone_a(text: str) -> Iterator[tuple[int, int]]:
    """Where a `Ã` may be what is left of an `à` or `í`: amid small letters and at the end of a word before a
    space, for no language has it there, and elsewhere at the end or alone in a line of small words of French
    and its like.
    """
    if "Ã" not in text:  # far quicker than the pattern
        return
    for match in _LAST_A.finditer(text):
        start, end = match.span()
        behind = text[end : end + 1]
        if text[start - 1 : start].isalpha() and (behind == " " or behind.isalpha()):
            yield start, end
            continue
        if romance(line_around(text, start, end).words, 2):
            yield start, end


_MAY_BE_CLUSTER = regex("[^\0-\x7f](?:(?<=[\x80-\u2fff\uf8ff\ufb01\ufb02])[^\0-\x7f]|(?<=[\x80-\x9f]))")
"""What every cluster has: a first byte is one of these characters in all encodings."""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str]]:
    from .codecs import CODECS, char_class  # tables that few texts need

    leads: set[str] = set()
    every: set[str] = {"\ufffd"}
    branches = []
    for codec in CODECS:
        lead, tail = codec.characters(0xC2, 0xF4), codec.characters(0x80, 0xBF)
        leads |= lead
        every |= lead | tail | codec.characters(0xF5, 0xFF)
        branches.append(f"(?<=[{char_class(lead)}])[{char_class(tail | {chr(0xFFFD)})}]")
    pair = re.compile(f"[{char_class(leads)}\x80-\x9f](?:{'|'.join(branches)}|(?<=[\x80-\x9f]))")
    return pair, re.compile(f"[{char_class(every)}]+"), frozenset(every)


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Where the characters stand together that some codec makes of UTF-8; `text[start:end]` each, in order.

    Each has at least one first byte with a byte behind it that can follow, or a C1 control.
    """
    if not _MAY_BE_CLUSTER.search(text):
        return
    pair, run, every = _patterns()
    at = 0
    while found := pair.search(text, at):
        start = found.start()
        while start > at and text[start - 1] in every:
            start -= 1
        match = run.match(text, found.start())
        assert match
        at = match.end()
        yield start, at


_SIGN_BEHIND = r"(?![“”‘’«»–—…€£¥\xa0])[\x80-\xbfŒœŠšŽžŸƒˆ˜†‡•‰™]"
BROKEN_BY_BLANK = regex(f"â {_SIGN_BEHIND}")
_BROKEN_UP = regex(rf"â[ ?]{_SIGN_BEHIND}")
"""A sign (`❌`, `❤`, `⏰`) of three bytes whose second one became a space, or a `?`."""


def damaged_spans(text: str) -> Iterator[tuple[int, int]]:
    """The clusters of a text, and what a lost byte has broken up, in order."""
    if "â" not in text:
        yield from clusters(text)
    else:
        yield from merged([*clusters(text), *(match.span() for match in _BROKEN_UP.finditer(text))])


def merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The same places as spans that do not overlap, in order."""
    start = end = 0
    for first, last in sorted(spans):
        if first >= end:
            if end:
                yield start, end
            start = first
        end = max(end, last)
    if end:
        yield start, end
