"""Putting the items of a list in order: whole items with what is nested in them; gaps stay as they are."""

from sitelint.lint import Edit, Fix, Span
from sitelint.text.regex import regex

from .dated_list import DatedList
from .order import Sorting

# A number in the first cell of a row; longer ones are years.
_ROW_NUMBER = regex(
    r"\|?[ \t*]{0,9}\d{1,3}[.)]?[ \t*]{0,99}\|"
    r"|<tr\b[^>]{0,99}>\s{0,99}<t[dh]\b[^>]{0,99}>\s{0,9}\d{1,3}[.)]?\s{0,9}<"
)


def move(dated: DatedList, sorting: Sorting, text: str) -> Fix | None:
    """A fix that gives every place of the list the item that belongs there.

    Blank lines between items stay where they are, and so do the numbers of a numbered list. None where
    something else stands between the items, or where Liquid does.
    """
    if dated.form == "lines":
        return None
    order = _blocks_in_order(dated, sorting)
    changed = [place for place, index in enumerate(order) if place != index]
    spans = [body(dated, index, text) for index in range(len(order))]
    first, last = changed[0], changed[-1]
    for place in range(first, last):
        gap = text[spans[place].end : spans[place + 1].start - _marker(dated, place + 1)]
        if gap.strip(" \t\r\n-" if dated.form == "data" else None):
            return None
    bodies = [text[span.start : span.end] for span in spans[first : last + 1]]
    if any("{%" in body for body in bodies):
        return None
    numbered = any(_marker(dated, place) for place in changed)
    has_numbers = numbered or (dated.form == "table" and all(map(_ROW_NUMBER.match, bodies)))
    if numbered and any("\n" in body for body in bodies):
        # The further lines of an item are indented as far as its number is wide.
        widths = {_marker(dated, place) for place in range(first, last + 1)}
        if len(widths) > 1:
            return None
    edits = tuple(Edit(spans[place], bodies[order[place] - first]) for place in changed)
    title = "Move the item to where it belongs"
    if len(sorting.moved) > 1:
        title = f"Move {len(sorting.moved)} items to where they belong"
    if has_numbers:
        return Fix(title, edits, "unsafe", "the list is numbered, and something may refer to the numbers")
    return Fix(title, edits)


def _blocks_in_order(dated: DatedList, sorting: Sorting) -> list[int]:
    """The places of all items, undated ones too, in the new order; those stay behind their neighbours."""
    moved = {dated.items[one.number].place for one in sorting.moved}
    order = [index for index in range(len(dated.blocks)) if index not in moved]
    for place in range(len(sorting.order) - 1, -1, -1):
        index = dated.items[sorting.order[place]].place
        if index not in moved:
            continue
        if place + 1 < len(sorting.order):
            at = order.index(dated.items[sorting.order[place + 1]].place)
        else:
            at = 1 + max(order.index(item.place) for item in dated.items if item.place not in moved)
        order.insert(at, index)
    return order


def _marker(dated: DatedList, place: int) -> int:
    """How long the number of an item is that stays in its place."""
    marker = dated.blocks[place].marker
    return marker.end - marker.start if dated.form == "ordered" and marker else 0


def body(dated: DatedList, place: int, text: str) -> Span:
    """Where an item stands, without a number, which stays in its place, and the white space behind it."""
    block = dated.blocks[place]
    start = block.span.start + _marker(dated, place)
    end = block.span.end
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
