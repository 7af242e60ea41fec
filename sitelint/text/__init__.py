"""A file as text: bytes to characters, positions, spans, edits. Knows nothing of Jekyll."""

from sitelint.text.edit import Edit, apply_edits
from sitelint.text.mapped import MappedText, Origin, Piece
from sitelint.text.source import Position, Source, Span

__all__ = ["Edit", "MappedText", "Origin", "Piece", "Position", "Source", "Span", "apply_edits"]
