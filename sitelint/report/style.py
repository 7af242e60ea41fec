"""Text for people's screens: colours, and characters made visible, harmless and of known width."""

import unicodedata
from functools import lru_cache

from sitelint.text.named_tuple import NamedTuple

_COLOURS = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "bold": "1",
    "dim": "2",
    "add": "32",
    "remove": "31",
}
_JOINERS = "\u200c\u200d"
TAB = "    "


class Style(NamedTuple):
    """How to print: with colours or not, in how many columns, with links that a terminal opens or not."""

    colour: bool = False
    width: int = 120
    links: bool = False

    def paint(self, kind: str, text: str) -> str:
        """`text` in the colour of a kind: a severity, `bold`, `dim`, `add`, `remove`."""
        return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m" if self.colour and text else text

    def link(self, url: str, text: str) -> str:
        """`text` as a link for terminals that know the sequence OSC 8; others show the text alone."""
        return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\" if self.links else text


def visible(text: str) -> str:
    """`text` on one line, with pictures or escapes for all that a terminal would obey."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(cell(char)[0] for char in text)


def columns(text: str) -> int:
    """How many columns of a terminal `visible(text)` takes."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(cell(char)[1] for char in text)


@lru_cache(maxsize=4096)
def cell(char: str) -> tuple[str, int]:
    """What to print for a character, and how many columns that takes."""
    if char == "\t":
        return TAB, len(TAB)
    if char < " ":
        return chr(0x2400 + ord(char)), 1
    category = unicodedata.category(char)
    if category in ("Mn", "Me") or char in _JOINERS:
        return char, 0
    # Controls, formats (which turn the direction of text), surrogates, unassigned, separators of lines.
    if category in ("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"):
        code = ord(char)
        shown = f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
        return shown, len(shown)
    return char, 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
