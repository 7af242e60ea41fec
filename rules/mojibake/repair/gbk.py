"""UTF-8 read as GBK: `鈥檚` for `’s`, `浣犲ソ` for `你好`.

GBK reads two bytes at a time, so the characters of a run depend on each other and a run is read as a whole.
Healthy Chinese is almost never valid UTF-8 when it is written in GBK: three bytes have to fit each other in
both encodings.
"""

import re
from collections.abc import Iterator
from functools import cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .codecs import char_class
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
    firsts, seconds = set(), set()
    for lead in range(0x81, 0xFF):
        for tail in (*range(0x40, 0x7F), *range(0x80, 0xFF)):
            try:
                char = bytes((lead, tail)).decode("gbk")
            except UnicodeDecodeError:
                continue
            if 0xE0 <= lead <= 0xF4 and 0x80 <= tail <= 0xBF:
                firsts.add(char)
            if 0x80 <= lead <= 0xBF:
                seconds.add(char)
    return re.compile(f"[{char_class(firsts)}][{char_class(seconds)}]")


_RUN = regex(r"[^\x00-\x7f]+")
_LOST = regex(r"[鈥锛銆馃]\?")
"""What the commonest signs begin with, and a byte that was lost as it had no second one."""


def gbk_runs(text: str) -> Iterator[GbkRun]:
    """The runs of a text that are UTF-8 read as GBK."""
    if not may_be_gbk(text):
        return
    found = list(_runs(text))
    lost = [match.span() for match in _LOST.finditer(text)]
    if lost or any(run.text is not None for run in found):
        ends = {run.end for run in found}
        alone = [GbkRun(start, end, None) for start, end in lost if end - 1 not in ends]
        yield from sorted((*found, *alone), key=lambda run: run.start)


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
    if set(names) - set("kK-qo'zshlL.d") or len(run) < 2:
        return None
    # Few ideographs could be healthy ones by chance; punctuation and emoji could not.
    if ideographs < 2 if ideographs else not set(names) & set("K-qo'z"):
        return None
    if ideographs and set(names) & set("lL.d") and ideographs < 4:
        return None
    return text
