"""Headings that kramdown takes into the list item or the quote above them.

A line directly below an item or a quote goes on with it (kramdown 2.5, `parser/kramdown/list.rb` and
`blockquote.rb`: `LAZY_END` names no heading), where CommonMark lets a heading end them.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.markup import Block

_TAKING = frozenset(("item", "quote"))


def swallowed_headings(text: str, blocks: "Sequence[Block]") -> "Iterator[Block]":
    """The first such heading of every item and quote among `blocks` or inside of them, in their order.

    What comes behind it, up to the next blank line, is in there for the same reason.
    """
    for block in blocks:
        own = swallowed_in(text, block)
        yield from swallowed_headings(text, block.children[: block.children.index(own) if own else None])
        if own:
            yield own


def swallowed_in(text: str, block: "Block") -> "Block | None":
    """The heading in an item or a quote that begins its line with `#`, as those inside of it do not."""
    if block.kind in _TAKING:
        for child in block.children:
            start = child.span.start
            if child.kind == "heading" and text.startswith("\n#", start - 1):
                return child
    return None
