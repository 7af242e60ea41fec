"""Paragraphs that are the items of a list: each with a date at its head, in its second line, or below it."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import Literal

from sitelint.jekyll.markup import Block
from sitelint.text import Span
from sitelint.text.regex import regex

from .dated_list import Entry, Found
from .item_dates import is_date, opens_with_date, trailing_date
from .prose import Prose
from .reading import at_head, below_title, read_items

_FEWEST = 3
_NOTHING = Found((), ())
# What of a paragraph may hold its date.
_REACH = 200
_LONGEST_TITLE = 120
# Two spaces or a backslash at the end of a line.
_BREAK = regex(r"(?:  |\\)\r?\n|<br\b", re.IGNORECASE)

Mark = Literal["", "head", "second line", "alone"]
"""Where a paragraph has its date; `alone`: it is one."""


def dated_paragraphs(blocks: Sequence[Block], prose: Prose) -> Iterator[tuple[int, Found]]:
    """Lists among the blocks of one section, each with the index of its first block.

    An item is a paragraph with a date, or a title with a date below it, and what follows up to the next one.
    """
    marks = [(index, _mark(block, prose)) for index, block in enumerate(blocks) if block.kind == "paragraph"]
    for mark, group in groupby(marks, key=lambda pair: "head" if pair[1] == "alone" else pair[1]):
        starts = [index for index, _ in group]
        if mark and len(starts) >= _FEWEST:
            following = (index for index, _ in marks if index > starts[-1])
            entries = _entries(blocks, starts, next(following, len(blocks)), prose)
            yield starts[0], read_items(entries, [at_head] if mark == "head" else below_title())
    titled = [
        title
        for (title, above), (index, mark) in pairwise(marks)
        if mark == "alone" and not above and index == title + 1 and _is_title(blocks[title])
    ]
    if len(titled) >= _FEWEST:
        yield titled[0], read_items(_entries(blocks, titled, len(blocks), prose), below_title())


def dated_lines(block: Block, prose: Prose) -> Found:
    """The lines of a block, if readers see them as lines and each begins, or most end, with a date."""
    if not prose.has_figures(block.content) or not _BREAK.search(prose.text, *block.content):
        return _NOTHING
    text, offsets = prose.visible(block.content)
    entries: list[Entry] = []
    at = 0
    for line in text.split("\n"):
        if line:
            span = Span(offsets[at], offsets[at + len(line) - 1] + 1)
            entries.append((Block("item", span, span), (line, offsets[at : at + len(line)])))
        at += len(line) + 1
    gaps = (prose.text[a.span.end : b.span.start] for (a, _), (b, _) in pairwise(entries))
    if len(entries) < _FEWEST or not all(map(_is_break, gaps)):
        return _NOTHING
    if all(opens_with_date(line) for _, (line, _) in entries):
        return read_items(entries, [at_head])
    return read_items(entries, [lambda visible: trailing_date(visible[0])], _FEWEST)


def _mark(paragraph: Block, prose: Prose) -> Mark:
    if not prose.has_figures(paragraph.content):
        return ""
    text, offsets = prose.visible(paragraph.content, _REACH)
    if opens_with_date(text):
        return "alone" if is_date(text) else "head"
    title, _, rest = text.partition("\n")
    below = rest.partition("\n")[0]
    if title and below and len(title) <= _LONGEST_TITLE:
        # A backslash may count as the last character of the title.
        gap = prose.text[offsets[len(title) - 1] : offsets[len(title) + 1]]
        if _is_break(gap) and (opens_with_date(below) or trailing_date(below)):
            return "second line"
    return ""


def _is_title(block: Block) -> bool:
    return block.span.end - block.span.start <= _LONGEST_TITLE


def _is_break(between: str) -> bool:
    """Whether readers see a new line."""
    return _BREAK.search(between) is not None


def _entries(blocks: Sequence[Block], starts: Sequence[int], stop: int, prose: Prose) -> list[Entry]:
    """Items that begin at `starts`, each up to the next one.

    What follows the last one up to `stop` belongs to it as far as the others have as much.
    """
    lengths = [_length(blocks[start:end]) for start, end in pairwise(starts)]
    last = blocks[starts[-1] : min(starts[-1] + max(lengths), stop)]
    entries = []
    for start, length in zip(starts, [*lengths, _length(last)], strict=True):
        span = Span(blocks[start].span.start, blocks[start + length - 1].span.end)
        entries.append((Block("item", span, span), prose.visible(span)))
    return entries


def _length(blocks: Sequence[Block]) -> int:
    """How many blocks an item has, without rulers and comments at its end."""
    length = len(blocks)
    while length > 1 and blocks[length - 1].kind in ("rule", "comment"):
        length -= 1
    return length
