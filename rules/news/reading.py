"""The dates of a list's items: where they stand, and which reading of an ambiguous one the list proves."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sitelint.jekyll.markup import Block
from sitelint.text import Span

from .calendar import Interval
from .dated_list import DatedItem, Visible
from .dates import BADGE, When, leading_date, trailing_date
from .prose import Prose

# A badge behind the date is still one within so many characters.
_BADGE_REACH = 14
# More than this share of the items has to be dated.
_SHARE = 0.6


def read_items(
    texts: Sequence[tuple[Block, Visible]],
    year: int | None = None,
    without_links: Callable[[Visible], str] = lambda visible: visible[0],
) -> tuple[DatedItem, ...]:
    """The items of a list that have a date where most of them have one.

    That is first, last, or at the end of the first line. `year` is what a heading above says, for items that
    begin with a month or day alone; `without_links` cuts off the links that a text ends with. Empty where the
    list is not dated.
    """
    readers: list[Callable[[Visible], list[When]]] = [
        lambda visible: leading_date(visible[0]),
        lambda visible: trailing_date(visible[0]),
        lambda visible: trailing_date(without_links(visible)),
        lambda visible: _line_end(visible[0]),
    ]
    if year is not None:
        readers.insert(1, lambda visible: leading_date(visible[0], year))
    for reader in readers:
        dated = [
            (index, block, visible, whens)
            for index, (block, visible) in enumerate(texts)
            if (whens := reader(visible))
        ]
        if len(dated) >= 2 and len(dated) > _SHARE * len(texts):
            return decide(dated)
    return ()


def _line_end(text: str) -> list[When]:
    first, newline, _ = text.partition("\n")
    return trailing_date(first) if newline else []


def own_text(item: Block, prose: Prose) -> Visible:
    """What readers see of an item before the lists inside it."""
    nested = [child.span.start for child in item.children if child.kind == "list"]
    return prose.visible(Span(item.content.start, min(nested, default=item.content.end)))


def decide(dated: Sequence[tuple[int, Block, Visible, list[When]]]) -> tuple[DatedItem, ...]:
    """Choose one reading of every date: day and month in the order that some item of the list proves."""
    proven = {whens[0].order for *_, whens in dated if len(whens) == 1 and whens[0].order}
    items = []
    for index, block, (text, offsets), whens in dated:
        fitting = [when for when in whens if not proven or when.order in proven]
        when = fitting[0] if len(fitting) == 1 else _both(whens)
        badge = BADGE.search(text, 0, when.span.end + _BADGE_REACH)
        items.append(
            DatedItem(
                block,
                moved(when, offsets),
                text.strip(),
                text[: when.span.start],
                " ".join(text[slice(*when.span)].split()),
                _in_file(Span(*badge.span()), offsets) if badge else None,
                index,
            )
        )
    return tuple(items)


def _both(whens: list[When]) -> When:
    """The interval that covers every reading of a date that stays ambiguous."""
    first = whens[0]
    cover = Interval(min(w.interval.first for w in whens), max(w.interval.last for w in whens))
    return first if len(whens) == 1 else replace(first, start=cover, end=cover)


def moved(when: When, offsets: list[int]) -> When:
    """The same date with its spans in the file."""
    note = when.present_span
    return replace(
        when, span=_in_file(when.span, offsets), present_span=_in_file(note, offsets) if note else None
    )


def _in_file(span: Span, offsets: list[int]) -> Span:
    return Span(offsets[span.start], offsets[span.end - 1] + 1)
