"""From kramdown's tree to the blocks of Markup."""

from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.markup import Block, BlockKind
from sitelint.text import Span

_KINDS: dict[str, BlockKind] = {
    "header": "heading",
    "p": "paragraph",
    "raw_text": "paragraph",
    "ul": "list",
    "ol": "list",
    "dl": "list",
    "li": "item",
    "dt": "definition",
    "dd": "definition",
    "blockquote": "quote",
    "table": "table",
    "tr": "row",
    "td": "cell",
    "codeblock": "code",
    "math": "math",
    "hr": "rule",
    "raw": "html",
    "comment": "comment",
    "xml_comment": "comment",
    "html_element": "html",
}
_ELEMENTS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "p": "paragraph",
    **dict.fromkeys(("ul", "ol", "dl"), "list"),
    "li": "item",
    **dict.fromkeys(("dt", "dd"), "definition"),
    "blockquote": "quote",
    "table": "table",
    "tr": "row",
    **dict.fromkeys(("td", "th"), "cell"),
    "pre": "code",
    "hr": "rule",
}


def blocks_of(nodes: list[Node]) -> list[Block]:
    """The blocks among `nodes`, each with the blocks inside it."""
    return [_block(node) for node in nodes if node.block and node.type in _KINDS]


def _block(node: Node) -> Block:
    kind = _KINDS[node.type]
    name = node.tag
    if node.type == "html_element":
        kind = _ELEMENTS.get(node.tag.lower(), "html")
    elif kind == "code":
        name = node.info
    elif kind == "definition":
        name = node.type
    children = tuple(blocks_of(node.nodes))
    start, end = node.span
    if children:
        start, end = min(start, children[0].span.start), max(end, children[-1].span.end)
    # Blanks at the end of a line are not part of a block, though its content may begin behind them.
    inside = node.inside or node.span
    content = Span(min(max(inside.start, start), end), min(max(inside.end, start), end))
    return Block(kind, Span(start, end), content, node.mark, name, children)
