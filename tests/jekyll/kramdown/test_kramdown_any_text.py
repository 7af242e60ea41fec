"""Whatever the text: no exception, and places inside the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from sitelint.jekyll.kramdown import Options, read
from sitelint.jekyll.kramdown.block_rules import plain_paragraph
from sitelint.jekyll.kramdown.grammar import Grammar
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.markup import Block

# Pieces of kramdown's grammar.
# fmt: off
_PIECES = st.sampled_from([
    *"ab1é中 \t\n*_`~<>[](){}!|#-+:;.\"'\\^$&=/",
    "  ", "    ", "\n\n", "- ", "1. ", "> ", "# ", "```\n", "~~~\n", "$$", "**", "{:", "{::", "{:/}",
    "{: #i .c}\n", "{:toc}\n", "{::comment}", "{::nomarkdown}", "[^1]", "[^1]: n\n", "[r]", "](u)",
    "![", "<div>", "</div>", "<div markdown='1'>\n", "<b>", "</b>", "<a href='x'>", "</a>", "<!--", "-->",
    "<iframe/>", "|-|-|\n", "a|b\n", "&amp;", "<http://x>", "\ufdd0", "- [ ] ", "---\n", "===\n", ": ",
    "[r]: u\n",
])
# fmt: on
_TEXTS = st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=60).map(
    lambda text: text.replace("\r", "\n")
)
_OPTIONS = st.builds(
    Options,
    input=st.sampled_from(["GFM", "kramdown"]),
    parse_block_html=st.booleans(),
    hard_wrap=st.booleans(),
    transliterated_header_ids=st.booleans(),
)


def _check(block: Block, start: int, end: int) -> None:
    assert start <= block.span.start <= block.span.end <= end
    assert block.span.start <= block.content.start <= block.content.end <= block.span.end
    for child in block.children:
        _check(child, start, end)


@settings(max_examples=400, deadline=None)
@given(_TEXTS, _OPTIONS)
def test_places_are_inside_the_text(text: str, options: Options) -> None:
    found = read(text, options)
    end = len(text)
    spans = [*found.prose, *found.code, *found.comments]
    spans += [item.span for item in found.headings]
    spans += [item.span for item in found.anchors]
    spans += [item.span for item in found.definitions]
    spans += [span for item in found.references for span in (item.span, item.outer)]
    assert all(0 <= span.start <= span.end <= end for span in spans)
    assert found.prose == sorted(found.prose)
    for block in found.blocks:
        _check(block, 0, end)


_LINES = st.sampled_from(
    ["Plain words.\n", "Ünd it's so\n", "a|b\n", "1. n\n", "- i\n", "===\n", "\n", ": d\n", "{: #x}\n"]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(_LINES | _PIECES, max_size=12).map("".join), _OPTIONS)
def test_the_rule_for_plain_paragraphs_only_saves_time(text: str, options: Options) -> None:
    grammar = Grammar()
    grammar.blocks("a").remove(plain_paragraph)
    full, _ = grammar.read(text, options)
    plain, _ = Grammar().read(text, options)
    assert _tree(plain) == _tree(full)


def _tree(node: Node) -> object:
    text = node.settled()
    return node.type, node.span, node.inside, text and text.text, [_tree(child) for child in node.nodes]


@settings(max_examples=200, deadline=None)
@given(_TEXTS, _OPTIONS)
def test_reading_twice_gives_the_same(text: str, options: Options) -> None:
    first, second = read(text, options), read(text, options)
    names = [name.lstrip("_") for name in first.__slots__]
    assert [getattr(first, name) for name in names] == [getattr(second, name) for name in names]


def test_depth_is_bounded() -> None:
    nested = "".join(" " * (2 * depth) + "- a\n" for depth in range(300))
    assert read(nested, Options()).blocks
    assert read(">" * 5000 + " a", Options()).blocks
    assert read("<div markdown='1'>\n" * 3000, Options()).blocks
    assert read("[*a **b " * 3000 + "](x)", Options()).prose
