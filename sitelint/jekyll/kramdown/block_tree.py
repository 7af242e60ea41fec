"""From kramdown's tree to the blocks of Markup."""

from sitelint.jekyll.html import BLOCKS
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.markup import Block, BlockKind
from sitelint.text import Span

_ELEMENTS: dict[str, BlockKind] = {**BLOCKS, "hr": "rule"}
_KINDS: dict[str, BlockKind] = {
    **_ELEMENTS,
    "header": "heading",
    "raw_text": "paragraph",
    "codeblock": "code",
    "math": "math",
    "raw": "html",
    "comment": "comment",
    "xml_comment": "comment",
    "html_element": "html",
}
"""The kinds of kramdown's elements, most of which are called as in HTML."""


# What holds text only.
_LEAVES = frozenset(("p", "header", "raw_text", "codeblock", "math", "hr"))


def blocks_of(nodes: list[Node]) -> list[Block]:
    """The blocks among `nodes`, each with the blocks inside it."""
    found = []
    for node in nodes:
        kind = _KINDS.get(node.type) if node.block else None
        if kind is not None:
            children = blocks_of(node.nodes) if node.nodes and node.type not in _LEAVES else ()
            found.append(_block(node, kind, tuple(children)))
    return found


def _block(node: Node, kind: BlockKind, children: tuple[Block, ...]) -> Block:
    name = node.tag
    if node.type == "html_element":
        kind = _ELEMENTS.get(node.tag.lower(), "html")
    elif kind == "code":
        name = node.info
    elif kind == "definition":
        name = node.type
    span = node.span
    inside = node.inside or span
    if children:
        span = Span(min(span.start, children[0].span.start), max(span.end, children[-1].span.end))
    if inside == span:
        return Block(kind, span, span, node.mark, name, children)
    # Blanks at the end of a line are not part of a block, though its content may begin behind them.
    start, end = span
    content = Span(min(max(inside.start, start), end), min(max(inside.end, start), end))
    return Block(kind, span, content, node.mark, name, children)
