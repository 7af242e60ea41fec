"""UTF-8 read as GBK: `鈥檚` for `’s`, `浣犲ソ` for `你好`.

GBK reads two bytes at a time, so the characters of a run depend on each other and a run is read as a whole.
Healthy Chinese is almost never valid UTF-8 when it is written in GBK: three bytes have to fit each other in
both encodings. What is left where bytes were lost is filled by `gbk_lost`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import is_of_an_alphabet
from .codecs import char_class, from_utf8
from .oddness import classes
from .suspects import may_be_gbk


class GbkRun(NamedTuple):
    """A run read as GBK, and what it was (None: it does not come out even)."""

    start: int
    end: int
    text: str | None


@cache
def _pair() -> re.Pattern[str]:
    """Two characters that begin a sequence of three or four bytes."""
    firsts = _characters(range(0xE0, 0xF5), range(0x80, 0xC0))
    seconds = _characters(range(0x81, 0xC0), (*range(0x40, 0x7F), *range(0x80, 0xFF)))
    return re.compile(f"[{char_class(firsts)}][{char_class(seconds)}]")


def _characters(leads: Iterable[int], tails: Iterable[int]) -> set[str]:
    """The characters that GBK has for pairs of some bytes."""
    pairs = b"\n".join(bytes((lead, tail)) for lead in leads for tail in tails)
    return {char for char in pairs.decode("gbk", "ignore") if char > "\x7f"}


_RUN = regex(r"[^\x00-\x7f]+")
_IDEOGRAPH = regex("[\u2e80-\u9fff]")
_LOST = regex(r"[鈥锛銆馃][?\ufffd]")
"""What the commonest signs begin with, and a byte that was lost as it had no second one."""


@cache
def _signs() -> tuple[re.Pattern[str], frozenset[str]]:
    """The same of all signs, and what they begin with, as far as it is an ideograph."""
    leads = {_shown(lead, tail) for lead, tails in _SIGNS for tail in tails}
    return re.compile(rf"[{char_class(leads)}][?\ufffd]"), frozenset(filter(_IDEOGRAPH.match, leads))


_SIGNS = ((0xE2, range(0x80, 0xAE)), (0xE3, (0x80,)), (0xEF, (0xB8, 0xBC)), (0xF0, (0x9F,)))
"""Bytes that signs, punctuation and emoji begin with in UTF-8."""


def _shown(lead: int, tail: int) -> str:
    return bytes((lead, tail)).decode("gbk")


@cache
def _of_words() -> dict[str, str]:
    """The ideographs that GBK makes of accented letters and of what stands among such words, and these."""
    return {
        ideograph: char
        for ideograph, char in _of_two_bytes("\xc2\xc3\xc4\xc5")
        if char in _AMONG_WORDS or is_of_an_alphabet(char)
    }


@cache
def _of_formulas() -> dict[str, str]:
    """The same of Greek letters as well, which stand alone in formulas."""
    return {
        **_of_words(),
        **{ideograph: char for ideograph, char in _of_two_bytes("\xce\xcf") if char in _GREEK},
    }


_AMONG_WORDS = frozenset("\xa0¡£§©ª«®°±²³´µ·º»½¿")
_GREEK = frozenset("αβγδεζηθικλμνξοπρστυφχψωΓΔΘΛΞΠΣΦΨΩ")


def _of_two_bytes(leads: str) -> Iterator[tuple[str, str]]:
    for lead in leads:
        for tail in range(0x80, 0xC0):
            yield _shown(ord(lead), tail), from_utf8(lead + chr(tail)) or ""


def gbk_runs(text: str) -> Iterator[GbkRun]:
    """The runs of a text that are UTF-8 read as GBK."""
    if not may_be_gbk(text):
        return
    found = list(_runs(text))
    signs, leads = _signs()
    cut = {match.start() for match in signs.finditer(text)}
    rest = [match for match in _outside(text, found) if match.start() not in cut]
    told = any(run.text is not None for run in found)
    known = _of_formulas() if told else _of_words() if not found and _IN_WORD.search(text) else {}
    if all(match.group() in known for match in rest):
        alone = [GbkRun(*match.span(), known[match.group()]) for match in rest]
        found = sorted((*found, *alone), key=lambda run: run.start)
        rest = []
    ends = {run.end for run in found}
    lost = (signs if all(match.group() in leads for match in rest) else _LOST).finditer(text)
    broken = [GbkRun(*match.span(), None) for match in lost if match.end() - 1 not in ends]
    if broken or any(run.text is not None for run in found):
        yield from sorted((*found, *broken), key=lambda run: run.start)


def _outside(text: str, found: list[GbkRun]) -> Iterator[re.Match[str]]:
    """The ideographs outside of runs."""
    ends = [0, *(run.end for run in found)]
    starts = [*(run.start for run in found), len(text)]
    for start, end in zip(ends, starts, strict=True):
        yield from _IDEOGRAPH.finditer(text, start, end)


_IN_WORD = regex(r"(?<=[A-Za-z])[\u4e00-\u9fff]{1,2}(?=[A-Za-z])")


def _runs(text: str) -> Iterator[GbkRun]:
    at = 0
    search = _pair().search
    while found := search(text, at):
        start = found.start()
        while start > at and text[start - 1] > "\x7f":
            start -= 1
        match = _RUN.match(text, start)
        assert match
        at = match.end()
        # Healthy brackets and quotation marks may touch the run.
        for first, last in ((start, at), (found.start(), at), (start, at - 1), (found.start(), at - 1)):
            read = _decoded(text[first:last])
            if read is not None:
                yield GbkRun(first, last, read)
                break
        else:
            yield GbkRun(start, at, None)


def _decoded(run: str) -> str | None:
    try:
        text = run.encode("gbk").decode("utf-8")
    except UnicodeError:
        return None
    names = classes(text)
    ideographs = names.count("k")
    if set(names) - set("kK-qo'zshlLaA.d") or len(run) < 2:
        return None
    # Few ideographs could be healthy ones by chance; punctuation and emoji could not.
    if ideographs < 2 if ideographs else not set(names) & set("K-qo'z"):
        return None
    if ideographs and set(names) & set("lL.d") and ideographs < 4:
        return None
    return text
