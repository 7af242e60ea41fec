"""Changes to a text, by span."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from sitelint.text.named_tuple import NamedTuple
from sitelint.text.source import Span


class Edit(NamedTuple):
    """Put `replacement` where `span` is. An empty span inserts."""

    span: Span
    replacement: str


def overlap(a: Span, b: Span) -> bool:
    """Whether two edits cannot both be made: they share a character, or insert at one place."""
    if a == b:
        return True
    if a.start == a.end or b.start == b.end:
        point, other = (a, b) if a.start == a.end else (b, a)
        return other.start < point.start < other.end
    return a.start < b.end and b.start < a.end


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """`text` with all edits made at once.

    Raises ValueError where two of them overlap or one leaves the text.
    """
    parts: list[str] = []
    at = 0
    last: Span | None = None
    for span, replacement in sorted(edits):
        if span.start < at or span.end > len(text) or span.end < span.start or (last and overlap(last, span)):
            raise ValueError(f"edit at {span.start}-{span.end} overlaps another or leaves the text")
        parts += (text[at : span.start], replacement)
        at, last = span.end, span
    parts.append(text[at:])
    return "".join(parts)


class Shift:
    """Where the places of a text are once edits are made in it.

    What is replaced, and what is inserted, has its new place at the beginning of the edit.
    """

    def __init__(self, edits: Iterable[Edit]) -> None:
        self._edits = sorted(edits)
        grown = (len(edit.replacement) - (edit.span.end - edit.span.start) for edit in self._edits)
        self._shifts = [0, *accumulate(grown)]

    def __call__(self, offset: int) -> int:
        """The new place of an offset of the old text."""
        at = bisect_right(self._edits, offset, key=lambda edit: edit.span.start) - 1
        if at >= 0 and (offset < self._edits[at].span.end or offset == self._edits[at].span.start):
            return self._edits[at].span.start + self._shifts[at]
        return offset + self._shifts[at + 1]
