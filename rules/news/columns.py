"""Dates in one column: of a table, or of elements side by side."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from sitelint.jekyll.markup import Block

from .dated_list import Found, Readings
from .dates import is_alone, leading_date
from .kinds import ListKind
from .prose import Prose
from .reading import SHARE, decide

_MOST_COLUMNS = 8
_FEWEST_CARDS = 3
_NOTHING = Found((), ())
_CARDS = frozenset(("div", "article", "section", "a", "details", "figure"))
# A card begins with its date, or has it in an element of its own among the first ones.
_CARD_RUNS = 5
_DATE_COLUMN = re.compile(
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
    rows = [prose.runs(card.content, _CARD_RUNS) for card in cards]
    for column in range(_CARD_RUNS):
        dated: Readings = []
        for index, (card, found) in enumerate(zip(cards, rows, strict=True)):
            if column >= len(found):
                continue
            visible = prose.visible(found[column])
            whens = leading_date(visible[0])
            if whens and (column == 0 or is_alone(visible[0], whens[0].span)):
                dated.append((index, card, visible, whens))
        if len(dated) >= _FEWEST_CARDS and len(dated) > SHARE * len(cards):
            return Found(tuple(cards), decide(dated))
    return _NOTHING


def dated_rows(table: Block, prose: Prose, kind: ListKind) -> Found:
    """The dates of a table's rows, in the first column that holds hardly anything else; empty if none does.

    A column of mere years counts only in a table of a known `kind`, or with a heading that tells.
    """
    rows = [row for row in _descend(table, "row") if row.children]
    if sum(prose.has_figures(row.span) for row in rows) < 2:
        return _NOTHING
    width = max((len(row.children) for row in rows), default=0)
    for column in range(min(width, _MOST_COLUMNS)):
        dated: Readings = []
        header = ""
        for index, row in enumerate(rows):
            if column >= len(row.children):
                continue
            visible = prose.visible(row.children[column].content)
            whens = leading_date(visible[0])
            if whens and is_alone(visible[0], whens[0].span):
                dated.append((index, row, visible, whens))
            elif index == 0:
                header = visible[0]
        if len(dated) < 2 or len(dated) < SHARE * (len(rows) - 1):
            continue
        # Numbers from 1900 to 2099 need not be years.
        years = all(whens[0].precision == "year" for *_, whens in dated)
        if not years or kind != "other" or _DATE_COLUMN.search(header):
            return Found(tuple(rows), decide(dated))
    return _NOTHING


def _descend(block: Block, kind: str) -> Iterator[Block]:
    for child in block.children:
        if child.kind == kind:
            yield child
        else:
            yield from _descend(child, kind)
