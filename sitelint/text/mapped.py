"""A text made from pieces of files, which remembers where each piece was written.

Liquid turns a page into another text, with includes and values put in. What is found in that text has to be
reported where an author can change it: in the page, the include or the data file that it came from.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.source import Span


class Origin(NamedTuple):
    """Where a piece of text was written: a file of the site and a span of its text."""

    path: str
    span: Span


class Piece(NamedTuple):
    """A stretch of text and its origin.

    `exact`: each character of `text` is the character at the same distance in the origin. Otherwise the whole
    text was made from the origin (a Liquid output, a line ending made LF).
    """

    text: str
    path: str
    start: int
    end: int
    exact: bool = True


class MappedText:
    """Pieces joined to one text. Offsets are characters of `text`, 0-based."""

    __slots__ = ("__dict__", "pieces")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces: list[Piece] = [piece for piece in pieces if piece.text]

    @classmethod
    def of(cls, text: str, path: str, start: int = 0) -> "MappedText":
        """A text that stands as it is at `start` of a file."""
        return cls([Piece(text, path, start, start + len(text))])

    @cached_property
    def text(self) -> str:
        """All pieces, joined."""
        return "".join(piece.text for piece in self.pieces)

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for piece in self.pieces:
            starts.append(at)
            at += len(piece.text)
        return starts

    def origin(self, span: Span) -> Origin | None:
        """Where a span of the text was written; None for an empty text.

        A span over several pieces is the range between the outermost ones of the file that its first
        character came from.
        """
        if not self.pieces:
            return None
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        piece, at = self.pieces[first], self._starts[first]
        if at <= span.start <= span.end <= at + len(piece.text):
            inside = span.shifted(piece.start - at) if piece.exact else Span(piece.start, piece.end)
            return Origin(piece.path, inside)
        last = max(bisect_right(self._starts, max(span.end - 1, span.start)) - 1, first)
        path = self.pieces[first].path
        while self.pieces[last].path != path:
            last -= 1
        begin, finish = self.pieces[first], self.pieces[last]
        start, end = begin.start, finish.end
        if begin.exact:
            start += min(span.start - self._starts[first], len(begin.text))
        if finish.exact:
            end = finish.start + min(span.end - self._starts[last], len(finish.text))
        return Origin(path, Span(start, max(start, end)))

    def finder(self, path: str) -> "Callable[[Span], Span | None]":
        """Tells where a span of the text was written, if that is in the file `path`: `origin` for many spans.

        Most lie in one piece: where that ends, what it adds to an offset, and where all of it stands.
        """
        starts, pieces = self._starts, self.pieces
        rows: list[tuple[int, int, Span | None]] = [
            (at + len(text), begin - at, None if exact else Span(begin, end)) if own == path else _ELSEWHERE
            for at, (text, own, begin, end, exact) in zip(starts, pieces, strict=True)
        ]

        def find(span: Span) -> Span | None:
            start, end = span
            last, shift, whole = rows[bisect_right(starts, start) - 1]
            if end <= last:
                return whole or Span(start + shift, end + shift)
            at = self.origin(span)
            return at.span if at and at.path == path else None

        return find if rows else lambda _: None

    def own_pieces(self, path: str) -> list[tuple[int, int, int]]:
        """What of the text stands letter for letter in a file: from where to where, and by how much moved."""
        return [
            (at, at + len(text), begin - at)
            for at, (text, own, begin, _, exact) in zip(self._starts, self.pieces, strict=True)
            if exact and own == path
        ]

    def exact_piece(self, span: Span) -> tuple[str, int] | None:
        """The file in which a span stands letter for letter, in one piece, and by how much it is moved."""
        start, end = span
        if not self.pieces:
            return None
        index = bisect_right(self._starts, start) - 1
        text, path, begin, _, exact = self.pieces[index]
        at = self._starts[index]
        return (path, begin - at) if exact and end <= at + len(text) else None

    def before(self, at: int) -> Origin | None:
        """Where the last character was written that stands before the piece that `at` is in."""
        index = bisect_right(self._starts, at) - 2
        if index < 0:
            return None
        _, path, _, end, _ = self.pieces[index]
        return Origin(path, Span(max(end - 1, 0), end))

    def parts(self, span: Span) -> Iterator[Span]:
        """A span of the text cut where its pieces meet, in order."""
        if span.start < span.end:
            first = max(bisect_right(self._starts, span.start) - 1, 0)
            for index in range(first, bisect_left(self._starts, span.end)):
                start = self._starts[index]
                end = start + len(self.pieces[index].text)
                yield Span(max(start, span.start), min(end, span.end))

    def is_exact(self, span: Span) -> bool:
        """Whether the span stands letter for letter in one file, so that an edit there changes just it."""
        if not self.pieces:
            return False
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        piece = self.pieces[first]
        return piece.exact and span.end <= self._starts[first] + len(piece.text)

    def normalised(self) -> "MappedText":
        r"""The same text with every CRLF and CR made `"\n"`, as kramdown's `adapt_source` does."""
        if "\r" not in self.text:
            return self
        out: list[Piece] = []
        after_cr = False
        for piece in self.pieces:
            # Pieces are never empty, so each one decides anew what the next one follows.
            text = piece.text
            if after_cr and text[0] == "\n":
                text = text[1:]
                piece = piece._replace(text=text, start=piece.start + 1 if piece.exact else piece.start)
            after_cr = piece.text.endswith("\r")
            out += _with_lf(piece)
        return MappedText(out)


_ELSEWHERE = (-1, 0, None)


def _with_lf(piece: Piece) -> list[Piece]:
    text, path, start, end, exact = piece
    if "\r" not in text:
        return [piece]
    if not exact:
        return [piece._replace(text=text.replace("\r\n", "\n").replace("\r", "\n"))]
    out: list[Piece] = []
    at = 0
    while (cr := text.find("\r", at)) != -1:
        width = 2 if text.startswith("\r\n", cr) else 1
        out.append(Piece(text[at:cr], path, start + at, start + cr))
        out.append(Piece("\n", path, start + cr, start + cr + width, width == 1))
        at = cr + width
    out.append(Piece(text[at:], path, start + at, end))
    return out
