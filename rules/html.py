"""Where HTML stands around Markdown, which is then not read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.markup import Block
    from sitelint.text import Span


def html_around(text: str, blocks: "Iterable[Block]", at: int) -> "Span | None":
    """The outermost HTML element that a place of a Markdown text is in, by the text's blocks."""
    for block in blocks:
        if block.span.start <= at < block.span.end:
            is_html = text.startswith("<", block.span.start)
            return block.span if is_html else html_around(text, block.children, at)
    return None
