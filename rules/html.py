"""Where HTML stands around Markdown, which is then not read."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.markup import Block
    from sitelint.text import Span


def html_around(text: str, blocks: "Sequence[Block]", at: int) -> "Span | None":
    """The outermost HTML element that a place of a Markdown text is in, by the text's blocks."""
    index = bisect_right(blocks, at, key=lambda block: block.span.start) - 1
    if index < 0 or at >= blocks[index].span.end:
        return None
    block = blocks[index]
    return block.span if text.startswith("<", block.span.start) else html_around(text, block.children, at)
