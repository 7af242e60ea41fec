"""Headings and code that kramdown takes into the list item or the quote above them.

A line directly below an item or a quote goes on with it (kramdown 2.5, `parser/kramdown/list.rb` and
`blockquote.rb`: `LAZY_END` names neither), where CommonMark lets a heading or a fence end them. Code that
was taken in ends at a blank line before a line at the margin: what stands above is text, and so is its fence.
"""

from collections.abc import Iterator, Sequence
from itertools import dropwhile
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
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


class Code(NamedTuple):
    """Code that was taken in, from its first fence to the end of its last one.

    `lacking` is by how much it is indented less than the text of the item; 0 for code below a quote.
    """

    span: Span
    lacking: int


_FENCES = ("```", "~~~")
_FENCE = regex(r"(?m)^ {0,3}(`{3,}|~{3,})(.*)$")
_BLANK_LINE = regex(r"\n[ \t]*\r?\n( *)(?=\S)")
_ITEM = regex(r" *(?:[*+-]|\d{1,9}\.)[ \t]+(?=\S)")
_OTHER = ("<", "{", "#", "|", *_FENCES)
"""What lines begin with that are no text of an item, or perhaps not there once Liquid has run."""


@remembered
def swallowed_code(file: "TextFile") -> list[Code]:
    """The code that kramdown sees none in, and CommonMark does, in the order of the text.

    Once there is one, kramdown takes ends of code for beginnings further down, and its blocks tell no more.
    """
    text = file.text
    fenced = _fenced(text, file.body_start) if any(map(file.source.mentions, _FENCES)) else ()
    codes = [code for span in fenced if (code := _below_text(text, span))]
    if not codes:
        return []
    texts = Spans(one.span for one in _texts(file.facts.markup.blocks))
    return [*dropwhile(lambda code: code.span.start not in texts, codes)]


def _fenced(text: str, start: int) -> Iterator[Span]:
    """Code between two fences as CommonMark pairs them (0.31, "Fenced code blocks"), from line to line."""
    begin, marks = 0, ""
    for line in _FENCE.finditer(text, start):
        if not marks and not (line[1][0] == "`" and "`" in line[2]):
            begin, marks = line.start(1), line[1]
        elif marks and line[1].startswith(marks) and not line[2].strip():
            yield Span(begin, line.end(1))
            marks = ""


def _below_text(text: str, span: Span) -> Code | None:
    """Code that stands directly below text of an item or a quote, less far in, and so behind a blank line."""
    depths = [len(line[1]) for line in _BLANK_LINE.finditer(text, *span)]
    begin = text.rfind("\n", 0, span.start) + 1
    end = begin - 1
    while end > 0 and depths:
        above = text.rfind("\n", 0, end) + 1
        line = text[above:end].strip()
        if item := _ITEM.match(text, above, end):
            width = len(item[0].expandtabs(4))
            lacking = width - (span.start - begin)
            return Code(span, lacking) if lacking > 0 and min(depths) < width else None
        if line.startswith(">"):
            return Code(span, 0)
        if not line or line.startswith(_OTHER):
            break
        end = above - 1
    return None


def _texts(blocks: "Sequence[Block]") -> "Iterator[Block]":
    """The paragraphs of items and quotes."""
    todo = [*blocks]
    while todo:
        block = todo.pop()
        todo += block.children
        if block.kind in _TAKING:
            yield from (child for child in block.children if child.kind == "paragraph")
