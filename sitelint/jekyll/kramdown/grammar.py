"""kramdown's grammar: which rules read the blocks and spans of a page, in which order.

After the lists of parsers in kramdown 2.4 lib/kramdown/parser/kramdown.rb and kramdown-parser-gfm 1.1.
"""

from collections.abc import Iterable
from typing import TypeVar

from sitelint.jekyll.kramdown import (
    block_rules,
    code_blocks,
    emphasis,
    extensions,
    headings,
    html_blocks,
    html_spans,
    link_definitions,
    links,
    lists,
    quotes,
    span_rules,
    tables,
)
from sitelint.jekyll.kramdown.blocks import BLANKS, BlockRule, BlockState
from sitelint.jekyll.kramdown.node import Document, Node
from sitelint.jekyll.kramdown.options import Options
from sitelint.jekyll.kramdown.spans import SpanRule, read_spans
from sitelint.jekyll.kramdown.view import View

Rule = TypeVar("Rule")

_DIGITS = list("0123456789")
_MARKS = [*"#>*+-_:`~<$\\[{^|", *_DIGITS]
# Each rule with the characters that it may begin with; "other" is every character that is not among `_MARKS`.
# A line that begins with a blank is tried with all rules.
_BLOCKS: tuple[tuple[BlockRule, list[str]], ...] = (
    (block_rules.blank_line, []),
    (code_blocks.indented_code, []),
    (code_blocks.fenced_code, ["`", "~"]),
    (block_rules.block_quote, [">"]),
    (headings.atx_header, ["#"]),
    (block_rules.horizontal_rule, ["*", "-", "_"]),
    (lists.unordered_or_ordered, ["*", "+", "-", *_DIGITS]),
    (lists.definition_list, [":"]),
    (html_blocks.block_html, ["<"]),
    (block_rules.plain_paragraph, ["other"]),
    (headings.setext_header, [*_MARKS, "other"]),
    (block_rules.block_math, ["$", "\\"]),
    (tables.table, [*_MARKS, "other"]),
    (extensions.footnote_definition, ["["]),
    (link_definitions.link_definition, ["["]),
    (extensions.abbreviation_definition, ["*"]),
    (extensions.block_extension, ["{"]),
    (block_rules.eob_marker, ["^"]),
    (block_rules.paragraph, [*_MARKS, "other"]),
)

# Likewise; "html" and "table …" are the chains of raw HTML and of tables.
_QUOTED = list("*_`<[!${&-.> \"'")
_SPANS: tuple[tuple[SpanRule, list[str]], ...] = (
    (emphasis.emphasis, ["*", "_"]),
    (span_rules.code_span, ["`", "table `"]),
    (span_rules.autolink, ["<"]),
    (html_spans.span_html, ["<", "html", "table <"]),
    (span_rules.footnote_marker, ["["]),
    (links.link, ["[", "!"]),
    (quotes.smart_quote, [*_QUOTED, "~"]),
    (span_rules.inline_math, ["$"]),
    (span_rules.span_extension, ["{"]),
    (span_rules.entity, ["&"]),
    (span_rules.typographic_symbol, ["-", ".", "<", ">", " ", "\\"]),
    (span_rules.line_break, [" ", "\\"]),
    (span_rules.escaped_character, ["\\"]),
    (span_rules.strikethrough, ["~"]),
)


class Grammar:
    """The rules by the character that they may begin with. One serves for all pages."""

    def __init__(self) -> None:
        self._blocks = _by_start(_BLOCKS)
        every = [rule for rule, _ in _BLOCKS]
        self._blocks |= dict.fromkeys(BLANKS, every)
        self._spans = _by_start(_SPANS)

    def blocks(self, first: str) -> list[BlockRule]:
        """The rules for a block whose first line begins with a character."""
        return self._blocks.get(first) or self._blocks["other"]

    def spans(self, first: str) -> list[SpanRule]:
        """The rules for a span that begins with a character; `html` and the like name chains of their own.

        Before a quotation mark stands any character.
        """
        return self._spans.get(first) or [quotes.smart_quote]

    def read(self, text: str, options: Options) -> tuple[Node, Document]:
        """The tree of a page, its spans read and its attribute lists applied, and what the page defines."""
        document = Document(options)
        root = Node("root", 0, len(text))
        BlockState(View.whole(text.removesuffix("\n") + "\n"), root, self, document).read()
        self._read_spans(root, document)
        return root, document

    def _read_spans(self, root: Node, document: Document) -> None:
        waiting = [root, *document.footnotes.values()]
        while waiting:
            node = waiting.pop()
            view = node.settled() if node.type not in ("comment", "raw") else None
            if view is not None and not node.nodes:
                node.nodes = read_spans(view, self, document)
            else:
                waiting += node.nodes
            if node.ial and node.block:
                document.apply(node, node.ial)


def _by_start(rules: Iterable[tuple[Rule, list[str]]]) -> dict[str, list[Rule]]:
    """The rules for each beginning, in their order."""
    chains: dict[str, list[Rule]] = {}
    for rule, starts in rules:
        for start in starts:
            chains.setdefault(start, []).append(rule)
    return chains
