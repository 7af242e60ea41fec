"""Columns as other programs count them: in bytes of UTF-8, or in the 16-bit units of JavaScript and .NET."""

from typing import Literal

from sitelint.text import Position, Source

_STEP = 1024

Encoding = Literal["utf-8", "utf-16-le"]
_SIZE: dict[Encoding, int] = {"utf-8": 1, "utf-16-le": 2}


class Units:
    """The positions of one source, with columns in units of an encoding.

    The units before every 1,024th character are counted once, so that many positions in one enormous line
    take linear time.
    """

    def __init__(self, source: Source, encoding: Encoding) -> None:
        self._source = source
        self._encoding = encoding
        self._before: list[int] = []
        if not source.text.isascii():
            total = 0
            for at in range(0, len(source.text) + 1, _STEP):
                self._before.append(total)
                total += self._count(at, at + _STEP)

    def position(self, offset: int) -> Position:
        """Line and column of a character."""
        line, column = self._source.position(offset)
        if not self._before:
            return Position(line, column)
        return Position(line, self._units(offset) - self._units(offset - column + 1) + 1)

    def _units(self, offset: int) -> int:
        step = offset // _STEP
        return self._before[step] + self._count(step * _STEP, offset)

    def _count(self, start: int, end: int) -> int:
        encoded = self._source.text[start:end].encode(self._encoding, "surrogatepass")
        return len(encoded) // _SIZE[self._encoding]
