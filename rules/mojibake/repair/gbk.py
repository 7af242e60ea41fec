"""UTF-8 read as GBK: `鈥檚` for `’s`, `浣犲ソ` for `你好`.

GBK reads two bytes at a time, so the characters of a run depend on each other and a run is read as a whole.
Healthy Chinese is almost never valid UTF-8 when it is written in GBK: three bytes have to fit each other in
both encodings. What is left where bytes were lost is filled by `gbk_lost`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .alphabets import is_of_an_alphabet, is_of_any
from .codecs import char_class, from_utf8
from .languages import is_small_word, likely, line_around
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
        for ideograph, char in _of_two_bytes(range(0xC2, 0xC9))
        if char in _AMONG_WORDS or is_of_an_alphabet(char)
    }


@cache
def _of_scripts() -> dict[str, str]:
    """The same of the letters of Greek, Cyrillic, Hebrew and Arabic as well, which have two bytes."""
    return {
        **_of_words(),
        **{
            ideograph: char
            for ideograph, char in _of_two_bytes(range(0xCE, 0xDC))
            if classes(char) in _LETTERS_OF_TWO
        },
    }


_AMONG_WORDS = frozenset("\xa0¡£§©ª«®°±²³´µ·º»½¿")
_LETTERS_OF_TWO = frozenset("cCgGTt")
_WORD_OF_TWO = regex("[cC]{3,}|[gGT]{3,}|t{4,}")


def _of_two_bytes(leads: Iterable[int]) -> Iterator[tuple[str, str]]:
    for lead in leads:
        for tail in range(0x80, 0xC0):
            yield _shown(lead, tail), from_utf8(chr(lead) + chr(tail)) or ""


def gbk_runs(text: str) -> Iterator[GbkRun]:
    """The runs of a text that are UTF-8 read as GBK."""
    if not may_be_gbk(text):
        return
    found = list(_runs(text))
    signs, leads = _signs()
    cut = {match.start() for match in signs.finditer(text)}
    rest = [match for match in _outside(text, found) if match.start() not in cut]
    known = _known(text, [match.group() for match in rest], found)
    if known:
        found = sorted((*found, *_alone(rest, known)), key=lambda run: run.start)
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


def _known(text: str, rest: list[str], found: list[GbkRun]) -> dict[str, str]:
    """What the ideographs outside of runs stand for, if that is told and all of them stand for something."""
    scripts = _of_scripts()
    if not rest or any(ideograph not in scripts for ideograph in rest):
        return {}
    if any(run.text is not None for run in found):
        return scripts
    words = _of_words()
    if not found and all(ideograph in words for ideograph in rest):
        return words if _IN_WORD.search(text) or _is_told_by_language(text, words) else {}
    return scripts if not found and any(map(_is_word, _IDEOGRAPHS.findall(text))) else {}


_IN_WORD = regex(r"(?<=[A-Za-z])[\u4e00-\u9fff]{1,2}(?=[A-Za-z])|(?<=[a-z.,:;!?])(?:聽 | 聽)(?=[A-Za-z])")
"""An ideograph that stands for a letter, or for a no-break space beside a space."""

_IDEOGRAPHS = regex(r"[\u4e00-\u9fff]+")
_AT_AN_EDGE = regex(r"(?<=[a-z]{3})[\u4e00-\u9fff](?![^\W_])|(?<![^\W_])[\u4e00-\u9fff](?=[a-z]{2})")
_BY_ITSELF = regex(r"(?<![^\W_])[\u4e00-\u9fff](?![^\W_])")
_OPENS_A_QUESTION = regex(r"驴(?=[A-Z])[^?\n]{0,200}\?|隆(?=[A-Z])[^!\n]{0,200}!")


ENOUGH = 200
"""If so many ideographs tell nothing, the others do not either."""


def _is_told_by_language(text: str, words: dict[str, str]) -> bool:
    """Whether a word begins or ends with an ideograph that stands for a letter of its line's language, or an
    ideograph stands for a word of it, or for what opens a question.
    """
    for match in islice(_AT_AN_EDGE.finditer(text), ENOUGH):
        if is_of_any(words.get(match.group(), ""), _languages(text, match, words)):
            return True
    for match in islice(_BY_ITSELF.finditer(text), ENOUGH):
        languages = _languages(text, match, words)
        if is_small_word(words.get(match.group(), ""), languages):
            return True
    return _OPENS_A_QUESTION.search(text) is not None


def _languages(text: str, match: re.Match[str], words: dict[str, str]) -> frozenset[str]:
    """The languages that the line of an ideograph may be in, by what the others stand for."""
    line = line_around(text, *match.span())
    return likely("".join(words.get(char, char) for char in line.words)) - {"en"}


def _is_word(ideographs: str) -> bool:
    """Whether ideographs stand for a word in another script: some of them are none that people use."""
    scripts = _of_scripts()
    names = classes("".join(scripts.get(ideograph, " ") for ideograph in ideographs))
    return _WORD_OF_TWO.fullmatch(names) is not None and "?" in ideographs.encode("gb2312", "replace").decode(
        "gb2312"
    )


def _alone(rest: list[re.Match[str]], known: dict[str, str]) -> Iterator[GbkRun]:
    """Runs of the ideographs that stand side by side, each of which is known by itself."""
    start = end = 0
    parts: list[str] = []
    for match in rest:
        if match.start() != end:
            if parts:
                yield GbkRun(start, end, "".join(parts))
            start, parts = match.start(), []
        parts.append(known[match.group()])
        end = match.end()
    yield GbkRun(start, end, "".join(parts))


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


_FITTING = frozenset("kK-qo'zshmblLaA.dcCgGTt")
"""The classes of characters that texts have beside each other."""


def _decoded(run: str) -> str | None:
    try:
        text = run.encode("gbk").decode("utf-8")
    except UnicodeError:
        return None
    names = classes(text)
    ideographs = names.count("k")
    if set(names) - _FITTING or len(run) < 2:
        return None
    if set(names) & _LETTERS_OF_TWO and not _WORD_OF_TWO.search(names):
        return None
    # Few ideographs could be healthy ones by chance; punctuation and emoji could not.
    if ideographs < 2 if ideographs else max(text) < "\u2000" and not set(names) & _LETTERS_OF_TWO:
        return None
    if ideographs and set(names) & set("lL.d") and ideographs < 4:
        return None
    return text
