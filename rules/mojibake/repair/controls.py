"""C1 controls in a text: bytes of Windows-1252 or Mac Roman that were read as ISO-8859-1."""

from collections.abc import Iterator

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .codecs import CODECS, SEQUENCE

CONTROL = regex("[\x80-\x9f]")
_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))
_SEQUENCE_OR_CONTROL = regex(f"{SEQUENCE}|{CONTROL.pattern}")
_APOSTROPHE = regex(r"(?:s|t|d|m|re|ll|ve)\b")


class Control(NamedTuple):
    """A C1 control, the characters it could be (the likeliest first) and whether it can only be the first."""

    start: int
    options: tuple[str, ...]
    sure: bool


def controls(text: str) -> Iterator[Control]:
    """The C1 controls of a text that a letter or sign of another encoding explains."""
    by_name = {codec.name: codec for codec in CODECS}
    for match in _SEQUENCE_OR_CONTROL.finditer(text):
        at = match.start()
        if match.end() - at > 1:
            continue  # whole UTF-8: not for us
        before = text[max(at - 3, 0) : at].rstrip(_CONTROLS)[-1:]  # three are the rest of a sequence at most
        if before > "\x9f" and (text[at + 1 : at + 2] > "\x7f" or not ("\xdf" <= before <= "\xff")):
            continue  # most likely a piece of broken UTF-8
        place = ord(match.group()) - 0x80
        windows, mac = by_name["cp1252"].chars[place], by_name["mac-roman"].chars[place]
        inside = text[at - 1 : at].isalpha() and text[at + 1 : at + 2].islower()
        if inside and not (windows == "’" and _APOSTROPHE.match(text, at + 1)):
            yield Control(at, tuple(char for char in (mac, windows) if char.isalpha()), False)
        elif windows != match.group():
            yield Control(at, (windows,), True)
