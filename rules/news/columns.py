"""Dates in one column: of a table, or of elements side by side."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from sitelint.jekyll.markup import Block
from sitelint.text import Span
from sitelint.text.regex import regex

from .dated_list import Found, Readings
from .item_dates import BADGE, is_date, leading_date
from .kinds import ListKind
from .prose import Prose
from .reading import SHARE, decide

_MOST_COLUMNS = 8
_FEWEST_CARDS = 3
_NOTHING = Found((), ())
_CARDS = frozenset(("div", "article", "section", "a", "details", "figure"))
# A card begins with its date, or has it in an element of its own among the first ones.
_CARD_RUNS = 5
_DATE_COLUMN = regex(
    r"year|date|when|period|term|semester|time|jahr|datum|année|fecha|año|ano\b|data\b|anno|年|日期|時|날짜|기간",
    re.IGNORECASE,
)


def dated_cards(blocks: Sequence[Block], prose: Prose) -> Iterator[tuple[int, Found]]:
    """Lists of elements side by side that have a date in the same place, with the index of the first one."""
    seen = [(index, block) for index, block in enumerate(blocks) if block.kind != "comment"]
    for name, group in groupby(seen, key=lambda pair: pair[1].name if pair[1].kind == "html" else ""):
        cards = [(index, block) for index, block in group if name in _CARDS]
        if sum(prose.has_figures(card.content) for _, card in cards) >= _FEWEST_CARDS:
            yield cards[0][0], _dated_alike([card for _, card in cards], prose)


def _dated_alike(cards: Sequence[Block], prose: Prose) -> Found:
    rows = [(card, _runs(card, prose)) for card in cards]
    for column in range(_CARD_RUNS):
        dated = _readings(rows, column, prose, alone=column > 0)
        if len(dated) >= _FEWEST_CARDS and len(dated) > SHARE * len(cards):
            return Found(tuple(cards), decide(dated))
    return _NOTHING


def _runs(card: Block, prose: Prose) -> list[Span]:
    """The first runs of text of a card, without badges."""
    runs = prose.runs(card.content, _CARD_RUNS)
    return [run for run in runs if not BADGE.fullmatch(prose.text, *run)]


def _readings(rows: Sequence[tuple[Block, list[Span]]], column: int, prose: Prose, alone: bool) -> Readings:
    """The dates in one column; `alone`: nothing else may stand there. The texts are those of whole rows."""
    dated: Readings = []
    for index, (block, cells) in enumerate(rows):
        cell, places = prose.visible(cells[column]) if column < len(cells) else ("", [])
        whens = leading_date(cell)
        if whens and (is_date(cell) or not alone):
            text, offsets = prose.visible(block.content)
            by = bisect_right(offsets, places[0]) - 1
            dated.append((index, block, (text, offsets), [when.shifted(by) for when in whens]))
    return dated


def dated_rows(table: Block, prose: Prose, kind: ListKind) -> Found:
    """The dates of a table's rows, in the first column that holds hardly anything else; empty if none does.

    A column of mere years counts only in a table of a known `kind`, or with a heading that tells.
    """
    rows = [row for row in _descend(table, "row") if row.children]
    if sum(prose.has_figures(row.span) for row in rows) < 2:
        return _NOTHING
    # A row of one cell is laid out by elements inside it.
    cells = [
        (row, [cell.content for cell in row.children] if len(row.children) > 1 else _runs(row, prose))
        for row in rows
    ]
    width = max(len(parts) for _, parts in cells)
    for column in range(min(width, _MOST_COLUMNS)):
        dated = _readings(cells, column, prose, alone=True)
        if len(dated) < 2 or len(dated) < SHARE * (len(rows) - 1):
            continue
        # Numbers from 1900 to 2099 need not be years.
        years = all(whens[0].precision == "year" for *_, whens in dated)
        if not years or kind != "other" or _DATE_COLUMN.search(_header(cells[0][1], column, prose)):
            return Found(tuple(rows), decide(dated))
    return _NOTHING


def _header(cells: Sequence[Span], column: int, prose: Prose) -> str:
    return prose.visible(cells[column])[0] if column < len(cells) else ""


def _descend(block: Block, kind: str) -> Iterator[Block]:
    for child in block.children:
        if child.kind == kind:
            yield child
        else:
            yield from _descend(child, kind)
