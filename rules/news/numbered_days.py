"""Days at the head of an item that Markdown takes for the numbers of a list: `10. Dezember 2023`."""

from collections.abc import Iterator
from itertools import pairwise

from sitelint.jekyll.markup import Block
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

from .dated_list import Visible
from .item_dates import leading_date
from .prose import Prose


def own_part(item: Block) -> Span:
    """What an item holds before the lists inside it."""
    nested = (child.span.start for child in item.children if child.kind == "list")
    return Span(item.content.start, min(nested, default=item.content.end))


class NumberedDay(NamedTuple):
    """An item that begins with a day, where the day stands, the day, and the number that the page shows.

    `inner` is the item whose number the day is taken for: the item itself, or the only item of a numbered
    list that it begins with.
    """

    item: Block
    inner: Block
    span: Span
    day: int
    shown: int


def numbered_days(block: Block, prose: Prose) -> Iterator[NumberedDay]:
    """Every item of a list that begins with a day which is taken for a number.

    Numbers that count up or down from item to item, or no further than there are items, are no days.
    """
    found = list(_in_items(block, prose))
    if not found and block.name == "ol":
        found = list(_in_numbers(block, prose))
        numbers = [one.day for one in found]
        if max(numbers, default=0) <= len(numbers) or all(abs(a - b) == 1 for a, b in pairwise(numbers)):
            return
    for one in found:
        text = prose.visible(own_part(one.inner))[0] if 1 <= one.day <= 31 else ""
        whens = leading_date(text)
        if whens and whens[0].precision == "month" and whens[0].span.start == 0 and text[0].isalpha():
            yield one


def _in_numbers(block: Block, prose: Prose) -> Iterator[NumberedDay]:
    for shown, item in enumerate(block.children, 1):
        if item.marker:
            yield NumberedDay(item, item, item.marker, _number(item.marker, prose), shown)


def _in_items(block: Block, prose: Prose) -> Iterator[NumberedDay]:
    for item in block.children:
        first = item.children[0] if item.children else None
        if first and first.name == "ol" and first.span.start == item.content.start:
            inner = first.children[0]
            if inner.marker and len(first.children) == 1:
                yield NumberedDay(item, inner, inner.marker, _number(inner.marker, prose), 1)


def with_day(numbered: NumberedDay, prose: Prose) -> Visible:
    """The text of the item, with the day."""
    start, end = numbered.span
    text, offsets = prose.visible(own_part(numbered.inner))
    return f"{prose.text[start:end]} {text}", [*range(start, end), end, *offsets]


def _number(marker: Span, prose: Prose) -> int:
    digits = prose.text[slice(*marker)].rstrip(".")
    return int(digits) if digits.isdecimal() and len(digits) <= 2 else 0
