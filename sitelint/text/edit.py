"""Changes to a text, by span."""

from collections.abc import Iterable
from typing import NamedTuple

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
