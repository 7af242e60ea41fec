"""What was lost where UTF-8 was read as GBK: `鈥?` is left of `—`.

A byte that makes no pair with the next one became a `?` or U+FFFD. Some programs took the next one for its
other half, which was a space as a rule, and lost both.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .broken import MANY, NEAR
from .codecs import LOST, Codec
from .gbk import GbkRun
from .lossy import OFFER_SHARE, Context, candidates, tokens


class Filled(NamedTuple):
    """A run read as GBK, and what it was (None: that cannot be told). `guesses` are the characters that could
    have stood where bytes are lost, the likeliest first, for each gap.
    """

    start: int
    end: int
    text: str | None
    guesses: tuple[tuple[str, ...], ...] = ()


class _AnyByte(Codec):
    """An encoding that has none of the later bytes of a sequence."""

    def __init__(self) -> None:
        super().__init__("latin-1", "GBK")
        self.undefined = frozenset(range(0x80, 0xC0))


_any_byte = cache(_AnyByte)
_RUN = regex(r"[^\x00-\x7f][^\x00-\x3e\x40-\x7f]{0,200}")
"""A run with question marks; so much of a long one is looked at."""

_OFFERED = 8
_FEW = 2
"""Of a sequence that has lost more bytes, nothing can be told."""


def filled(text: str, found: Iterable[GbkRun]) -> Iterator[Filled]:
    """The same runs; those that lost bytes take in the marks of these, and what was there is guessed."""
    before = ""
    at = 0
    for run in found:
        if run.start < at:
            continue
        before = (before + text[max(at, run.start - NEAR) : run.start])[-NEAR:]
        whole = None
        if run.text is None or text[run.end : run.end + 1] in ("?", "\ufffd"):
            whole = _guessed(text, run.start, before)
        whole = whole or Filled(*run)
        yield whole
        at = whole.end
        before += text[whole.start : at] if whole.text is None else whole.text


def _guessed(text: str, start: int, before: str) -> Filled | None:
    """What stands at a place with the marks of lost bytes, and what it probably was.

    None if it has no gap, or one that cannot be filled.
    """
    match = _RUN.match(text, start)
    assert match
    end = match.end()
    byte_text = "".join(map(_bytes_of, match.group()))
    found = tokens(byte_text)
    gaps = [token for token in found if token.text is None]
    if not 0 < len(gaps) <= MANY or any(token.missing or token.known.count(LOST) > _FEW for token in gaps):
        return None
    parts: list[str] = []
    guesses: list[tuple[str, ...]] = []
    at = 0
    for token in found:
        parts.append(byte_text[at : token.start].replace(LOST, "?"))
        at = token.end
        before = (before + parts[-1])[-NEAR:]
        good = token.text
        if good is None:
            behind = _read(byte_text[at : at + NEAR]) if at < len(byte_text) else _behind(text, end)
            near = Context.of(before, behind, behind, token.known, _any_byte())
            options, share = candidates(token.known, _any_byte(), near)
            guesses.append(tuple(one.text for one in options[:_OFFERED]))
            if share < OFFER_SHARE:
                return Filled(start, end, None, (guesses[-1],))
            good = options[0].text
        parts.append(good)
        before += good
    parts.append(byte_text[at:].replace(LOST, "?"))
    if at == len(byte_text) and _behind(text, end)[:1] != text[end : end + 1] and found[-1].text is None:
        parts.append(" ")
    if not all(part.isascii() for part in parts[::2]):
        return None
    return Filled(start, end, "".join(parts), tuple(guesses))


def _bytes_of(char: str) -> str:
    """What GBK made a character of, a character for each byte; a character of ASCII stays itself."""
    if char in "?\ufffd":
        return LOST
    return char.encode("gbk", "replace").decode("latin-1")


def _behind(text: str, end: int) -> str:
    """What follows a run that ends with a lost byte: a letter would have made a pair with it, so that a space
    was lost as well.
    """
    behind = text[end : end + NEAR]
    return f" {behind}" if behind[:1].isalpha() else behind


def _read(byte_text: str) -> str:
    """What a part of a run says before the next gap."""
    parts = []
    at = 0
    for token in tokens(byte_text):
        if token.text is None:
            break
        parts += [byte_text[at : token.start], token.text]
        at = token.end
    return "".join(parts)
