"""A file as text: its bytes, its characters, and where each one stands."""

import codecs
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property

from sitelint.text.decode import Decoded, decode
from sitelint.text.named_tuple import NamedTuple

_COMMON = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n"


class Span(NamedTuple):
    """A range of characters of one text: 0-based offsets, `end` exclusive."""

    start: int
    end: int

    def __contains__(self, offset: object) -> bool:
        return isinstance(offset, int) and self.start <= offset < self.end

    def shifted(self, by: int) -> "Span":
        """The same range `by` characters further on."""
        return Span(self.start + by, self.end + by)


class Position(NamedTuple):
    """A place as people read it: 1-based line, 1-based column in characters."""

    line: int
    column: int


class Source:
    """The bytes of one file and the text they decode to.

    `path` is relative to the site's root, with `/`. The text is without its BOM and keeps its line
    endings. Offsets everywhere are characters of `text`, 0-based. Where `data` is a function, it is called
    for the bytes when they are first asked for.
    """

    __slots__ = ("__dict__", "_data", "path")

    def __init__(self, path: str, data: bytes | Callable[[], bytes]) -> None:
        self.path = path
        self._data = data

    def __getstate__(self) -> tuple[str, bytes]:
        return self.path, self.data

    def __setstate__(self, state: tuple[str, bytes]) -> None:
        self.path, self._data = state

    def __repr__(self) -> str:
        return f"Source({self.path!r}, {len(self.data)} bytes)"

    def let_go(self) -> None:
        """Forget what was made of the bytes; it is made again when it is asked for."""
        self.__dict__.clear()

    def mentions(self, word: str) -> bool:
        """Whether a word of ASCII stands in the text, which need not be decoded for that."""
        is_wide = self.data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        return word in self.text if is_wide else word.encode("ascii") in self.data

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        if not isinstance(self._data, bytes):
            self._data = self._data()
        return self._data

    @cached_property
    def decoded(self) -> Decoded:
        """How the bytes were decoded, and what was wrong with them."""
        return decode(self.data)

    @cached_property
    def text(self) -> str:
        """The characters, without BOM, line endings as they are."""
        return self.decoded.text

    @cached_property
    def small(self) -> bytes:
        """The text in the bytes of the file, its ASCII letters small: to be asked quickly for words."""
        is_wide = self.data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        return (self.text.encode("utf-8", "surrogatepass") if is_wide else self.data).lower()

    @cached_property
    def characters(self) -> str:
        """Each character of the text once, in no order, letters, digits and blanks of ASCII aside.

        It is to be asked quickly for rare ones.
        """
        rare = self.text.encode("utf-8", "surrogatepass").translate(None, _COMMON)
        return "".join(set(rare.decode("utf-8", "surrogatepass")))

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first character of every line; a line ends with LF, CRLF or a lone CR."""
        starts = [0]
        text = self.text
        if "\r" not in text:
            find = text.find
            at = find("\n")
            while at != -1:
                starts.append(at + 1)
                at = find("\n", at + 1)
            return starts
        at = 0
        for line in text.replace("\r\n", "\0\n").replace("\r", "\n").split("\n")[:-1]:
            at += len(line) + 1
            starts.append(at)
        return starts

    @cached_property
    def newline(self) -> str:
        r"""The line ending that most lines have: `"\n"`, `"\r\n"` or `"\r"`; `"\n"` for a single line."""
        text = self.text
        if "\r" not in text:
            return "\n"
        crlf = text.count("\r\n")
        counts = {"\n": text.count("\n") - crlf, "\r\n": crlf, "\r": text.count("\r") - crlf}
        return max(counts, key=lambda ending: counts[ending])

    def with_blanks(self, span: Span) -> Span:
        """A place together with the blanks, or the line ending, that would be left over without it."""
        text = self.text
        first = self.position(span.start).line
        last = self.position(max(span.end - 1, span.start)).line
        start, end = self.line_starts[first - 1], self.line_span(last).end
        before, after = text[start : span.start], text[span.end : end]
        if not before.strip() and not after.strip():
            return Span(start, self.line_starts[last] if last < len(self.line_starts) else len(text))
        if before.strip():
            return Span(start + len(before.rstrip()), span.end)
        return Span(span.start, span.end + len(after) - len(after.lstrip()))

    def position(self, offset: int) -> Position:
        """Line and column of an offset, in O(log n). `offset` may be the end of the text."""
        starts = self.line_starts
        line = bisect_right(starts, offset) - 1
        return Position(line + 1, offset - starts[line] + 1)

    def offset(self, position: Position | tuple[int, int]) -> int:
        """Offset of a line and column; the inverse of `position`. Clamped to the text."""
        line, column = position
        starts = self.line_starts
        if line > len(starts):
            return len(self.text)
        return min(starts[line - 1] + column - 1, len(self.text))

    def line_span(self, line: int) -> Span:
        """Where the 1-based line stands, without its line ending."""
        starts = self.line_starts
        start = starts[line - 1]
        end = starts[line] if line < len(starts) else len(self.text)
        text = self.text
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def line_text(self, line: int) -> str:
        """The text of the 1-based line, without its line ending."""
        start, end = self.line_span(line)
        return self.text[start:end]

    def encode(self, text: str) -> bytes:
        """`text` in this file's encoding, with the BOM that the file has."""
        return self.decoded.encode(text)
