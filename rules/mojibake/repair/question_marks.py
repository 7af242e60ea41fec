"""Signs of which only the first byte is left, with a `?` for each of the others: `donâ??t` for `don’t`.

A program that reads UTF-8 as ISO-8859-1 has no character for the bytes 80 to 9F. Most punctuation has two of
them, so that nothing but its place tells which it was. Only an apostrophe before the end of an English word
is certain.
"""

from collections.abc import Iterator

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_APOSTROPHE = regex(r"(?<=[A-Za-z0-9])â\?\?(?=(?:s|t|d|m|re|ve|ll)\b)")
_SIGN = regex(r"â\?[?¢¦]")
_NO_QUESTION = regex(r"(?<![^\W\d_])â\?\?|â\?\?(?=\w)")
"""One of these is not the end of a word and of a question."""

_LOST_CONTROLS = ("ð?", "ğ?", "â??")
"""What no encoding leaves of emoji and signs that has a character for 9F and 80."""

_OF_TWO_BYTES = {"¢": "•", "¦": "…"}
_OPENING = frozenset(" \t\n([{\"'*_>—-")
_ELIDED = regex(r"(?<![^\W\d_])(?:[A-Za-z]|[Aa]ujourd|[A-Za-z]*[Qq]u)\Z")
"""What stands before an apostrophe in French and Italian."""

_BETWEEN = ("—", "–", "’")
_JOINS = ("’", "—", "–")
_SPACED = ("–", "—", "→")
_OPENS = ("“", "‘", "•")
_CLOSES = ("”", "’", "—")


def has_lost_controls(text: str) -> bool:
    """Whether a `?` stands in a text for bytes that most encodings have a character for."""
    return any(left in text for left in _LOST_CONTROLS)


class Sign(NamedTuple):
    """What stands for a sign, what it could have been (the likeliest first), and whether that is certain."""

    start: int
    end: int
    options: tuple[str, ...]
    sure: bool = False


def lost_signs(text: str) -> Iterator[Sign]:
    """The signs of a text of which their first byte and `?` are left, in order."""
    if "â??" not in text or not _NO_QUESTION.search(text):
        return
    line = opened = 0
    for match in _SIGN.finditer(text):
        start, end = match.span()
        if text.find("\n", line, start) >= 0:
            opened = 0
        line = start
        if _APOSTROPHE.match(text, start):
            yield Sign(start, end, ("’",), sure=True)
        elif text[end - 1] in _OF_TWO_BYTES:
            yield Sign(start, end, (_OF_TWO_BYTES[text[end - 1]],))
        else:
            is_elided = _ELIDED.search(text, max(start - 9, 0), start) is not None
            options = _by_place(
                text[start - 1 : start] or "\n", text[end : end + 1] or "\n", opened > 0, is_elided
            )
            opened += (options is _OPENS) - (options[0] == "”")
            yield Sign(start, end, options)


def _by_place(before: str, behind: str, is_open: bool, is_elided: bool) -> tuple[str, ...]:
    if before.isspace() and behind.isspace():
        return _SPACED
    if before in _OPENING:
        return _OPENS
    if before.isdigit() and behind.isdigit():
        return ("–", "—")
    if behind.isalnum() or behind > "\x7f":
        return _JOINS if is_elided else _BETWEEN
    return _CLOSES if is_open or before != "s" else ("’", "”")
