"""The parser: markdown-it's core and rulers with kramdown's rules in them.

markdown-it-py gives the frame: a chain of core rules over a state with an environment, rulers that keep the
rules of a level in order and by the character they begin with, and tokens. What it ships for blocks and
inlines is CommonMark, which kramdown differs from nearly everywhere, so both levels have rules of their own.
"""

from markdown_it import MarkdownIt
from markdown_it.ruler import Ruler
from markdown_it.rules_core import StateCore

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
from sitelint.jekyll.kramdown.blocks import BlockRule, BlockState
from sitelint.jekyll.kramdown.node import Document, Node, make
from sitelint.jekyll.kramdown.options import Options
from sitelint.jekyll.kramdown.spans import SpanRule, SpanState
from sitelint.jekyll.kramdown.view import View

_DIGITS = list("0123456789")
_MARKS = [*"#>*+-_:`~<$\\[{^|", *_DIGITS]
# Each rule with the characters that it may begin with; "other" is every character that is not among `_MARKS`.
# A line that begins with a blank is tried with all rules.
_BLOCKS: tuple[tuple[str, BlockRule, list[str]], ...] = (
    ("blank_line", block_rules.blank_line, []),
    ("codeblock", code_blocks.indented_code, []),
    ("codeblock_fenced", code_blocks.fenced_code, ["`", "~"]),
    ("blockquote", block_rules.block_quote, [">"]),
    ("atx_header", headings.atx_header, ["#"]),
    ("horizontal_rule", block_rules.horizontal_rule, ["*", "-", "_"]),
    ("list", lists.unordered_or_ordered, ["*", "+", "-", *_DIGITS]),
    ("definition_list", lists.definition_list, [":"]),
    ("block_html", html_blocks.block_html, ["<"]),
    ("setext_header", headings.setext_header, [*_MARKS, "other"]),
    ("block_math", block_rules.block_math, ["$", "\\"]),
    ("table", tables.table, [*_MARKS, "other"]),
    ("footnote_definition", extensions.footnote_definition, ["["]),
    ("link_definition", link_definitions.link_definition, ["["]),
    ("abbrev_definition", extensions.abbreviation_definition, ["*"]),
    ("block_extensions", extensions.block_extension, ["{"]),
    ("eob_marker", block_rules.eob_marker, ["^"]),
    ("paragraph", block_rules.paragraph, [*_MARKS, "other"]),
)

# Likewise; "html" and "table …" are the chains of raw HTML and of tables.
_QUOTED = list("*_`<[!${&-.> \"'")
_SPANS: tuple[tuple[str, SpanRule, list[str]], ...] = (
    ("emphasis", emphasis.emphasis, ["*", "_"]),
    ("codespan", span_rules.code_span, ["`", "table `"]),
    ("autolink", span_rules.autolink, ["<"]),
    ("span_html", html_spans.span_html, ["<", "html", "table <"]),
    ("footnote_marker", span_rules.footnote_marker, ["["]),
    ("link", links.link, ["[", "!"]),
    ("smart_quotes", quotes.smart_quote, [*_QUOTED, "~"]),
    ("inline_math", span_rules.inline_math, ["$"]),
    ("span_extensions", span_rules.span_extension, ["{"]),
    ("html_entity", span_rules.entity, ["&"]),
    ("typographic_syms", span_rules.typographic_symbol, ["-", ".", "<", ">", " ", "\\"]),
    ("line_break", span_rules.line_break, [" ", "\\"]),
    ("escaped_chars", span_rules.escaped_character, ["\\"]),
    ("strikethrough", span_rules.strikethrough, ["~"]),
)


class Machine(MarkdownIt):
    """kramdown's grammar on markdown-it's machinery. One serves for all pages: a page's state is in `env`."""

    def __init__(self) -> None:
        super().__init__("zero")
        self.blocks = Ruler[BlockRule]()
        for name, rule, starts in _BLOCKS:
            self.blocks.push(name, rule, {"alt": starts})
        self.spans = Ruler[SpanRule]()
        for name, span_rule, starts in _SPANS:
            self.spans.push(name, span_rule, {"alt": starts})
        self.quotes: list[SpanRule] = [quotes.smart_quote]
        self.core.ruler.at("block", _read_blocks)
        self.core.ruler.at("inline", _read_spans)
        self.core.ruler.enableOnly(["block", "inline"])

    def read(self, text: str, options: Options) -> tuple[Node, Document]:
        """The tree of a page, its spans read and its attribute lists applied, and what the page defines."""
        document = Document(options)
        (root,) = self.parse(text, {"document": document})
        assert isinstance(root, Node)
        return root, document


def _read_blocks(state: StateCore) -> None:
    root = make("root", 0, len(state.src))
    text = state.src.removesuffix("\n") + "\n"
    assert isinstance(state.md, Machine)
    BlockState(View.whole(text), root, state.md, state.env["document"]).read()
    state.tokens.append(root)


def _read_spans(state: StateCore) -> None:
    document: Document = state.env["document"]
    waiting = [*state.tokens, *document.footnotes.values()]
    assert isinstance(state.md, Machine)
    while waiting:
        node = waiting.pop()
        assert isinstance(node, Node)
        view = node.settled() if node.type not in ("comment", "raw") else None
        if view is not None and not node.nodes:
            node.nodes = SpanState(view, state.md, document).read()
        else:
            waiting += node.nodes
        if node.ial and node.block:
            document.apply(node, node.ial)
