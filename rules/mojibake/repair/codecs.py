"""The encodings that UTF-8 gets mistaken for, and UTF-8's own byte patterns, as tables over characters.

A damaged text is looked at as bytes again without leaving `str`: `Codec.bytes_of(text)` gives a string of the
same length in which each character is the byte (U+0080-U+00FF) that the codec would have read it from, ASCII
stays itself, and a character that the codec cannot produce is `FOREIGN`. Offsets stay what they were.
"""

import re

FOREIGN = "\u0100"
"""Stands for a character that the codec has no byte for."""

LOST = "\u0101"
"""Stands for U+FFFD: a byte was here, but nobody knows which."""

BLANK = "\u0102"
"""Stands for a space that took the place of a byte."""

_CONT = "\x80-\xbf"
SEQUENCE = (
    f"[\xc2-\xdf][{_CONT}]"
    f"|\xe0[\xa0-\xbf][{_CONT}]|[\xe1-\xec\xee\xef][{_CONT}][{_CONT}]|\xed[\x80-\x9f][{_CONT}]"
    f"|\xf0[\x90-\xbf][{_CONT}][{_CONT}]|[\xf1-\xf3][{_CONT}][{_CONT}][{_CONT}]|\xf4[\x80-\x8f][{_CONT}][{_CONT}]"
    f"|\xed[\xa0-\xaf][{_CONT}]\xed[\xb0-\xbf][{_CONT}]"
)
"""One character in UTF-8 (or a surrogate pair in CESU-8), over strings as `Codec.bytes_of` makes them."""


class Codec:
    """One single-byte encoding.

    `title` is its name for people; `chars` are the 128 characters of bytes 80-FF, where a byte without a
    character is the C1 control of the same number; `undefined` are those bytes: programs drop or replace
    them; `shown` maps bytes to characters. `also` are older characters of some bytes.
    """

    def __init__(self, name: str, title: str, also: dict[str, int] | None = None) -> None:
        self.name = name
        self.title = title
        # One character for each byte: none of these encodings has U+FFFD.
        read = bytes(range(0x80, 0x100)).decode(name, "replace")
        undefined = frozenset(byte for byte, char in enumerate(read, 0x80) if char == "\ufffd")
        self.chars = "".join(
            chr(byte) if byte in undefined else read[byte - 0x80] for byte in range(0x80, 0x100)
        )
        self.undefined = undefined
        self.shown = dict(enumerate(self.chars, 0x80))
        # Browsers and careless programs keep a byte without a character as the character of its number.
        self._byte: dict[int, str] = {byte: chr(byte) for byte in undefined if byte < 0xC0}
        self._byte |= {ord(char): chr(byte) for char, byte in (also or {}).items()}
        self._byte |= {ord(char): chr(byte) for byte, char in enumerate(self.chars, 0x80)}
        self._table = _Table(self._byte)
        self._run_table = _Table({**self._byte, ord("?"): LOST, ord(" "): BLANK})

    def __repr__(self) -> str:
        return f"Codec({self.name})"

    def bytes_of(self, text: str) -> str:
        """`text` as the bytes it was read from, one character for each."""
        return text.translate(self._table)

    def bytes_of_run(self, run: str) -> str:
        """The same of a damaged run, in which a `?` or a space stands for a byte that is lost."""
        return run.translate(self._run_table)

    def misread(self, text: str) -> str:
        """What a program shows that reads a text's UTF-8 as this encoding and loses nothing."""
        return "".join(chr(byte) if byte < 0x80 else self.chars[byte - 0x80] for byte in text.encode())

    def characters(self, first: int, last: int) -> set[str]:
        """The characters of the bytes `first` to `last`."""
        return {chr(code) for code, byte in self._byte.items() if first <= ord(byte) <= last}


class _Table(dict[int, str]):
    """A table for `str.translate` in which what is missing is ASCII or foreign."""

    def __missing__(self, code: int) -> str:
        char = chr(code) if code < 0x80 else LOST if code == 0xFFFD else FOREIGN
        self[code] = char
        return char


CODECS = (
    Codec("cp1252", "Windows-1252"),
    Codec("cp1254", "Windows-1254"),
    Codec("latin-1", "ISO-8859-1"),
    Codec("cp1250", "Windows-1250"),
    Codec("cp1251", "Windows-1251"),
    Codec("mac-roman", "Mac Roman", {"\u00a4": 0xDB, "\u2126": 0xBD}),
    Codec("cp437", "code page 437", {"\u03b2": 0xE1, "\u03bc": 0xE6}),
    Codec("cp850", "code page 850"),
    Codec("cp1253", "Windows-1253"),
    Codec("cp1257", "Windows-1257"),
    Codec("iso8859-2", "ISO-8859-2"),
)
"""In the order in which they are preferred where nothing else decides."""


def char_class(chars: set[str]) -> str:
    """A regex character class of the given characters."""
    codes = sorted(map(ord, chars))
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(
        f"{re.escape(chr(a))}-{re.escape(chr(b))}" if a != b else re.escape(chr(a)) for a, b in ranges
    )


def from_utf8(byte_text: str) -> str | None:
    """What a string of bytes says in UTF-8 (or CESU-8), or None where it is none."""
    try:
        return byte_text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        pass
    try:
        halves = byte_text.encode("latin-1").decode("utf-8", "surrogatepass")
        return halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeError:
        return None


def could_become(raw: str, title: str, text: str) -> bool:
    """Whether `raw` is what may be left of `text` where its UTF-8 was read with the codec of that title."""
    for codec in CODECS:
        if codec.title == title and text != raw and not text.isascii() and "\ufffd" not in text:
            read = iter(codec.misread(text))
            return all(char in read for char in raw if char not in "\ufffd?")
    return False
