"""The dates of a list's items: where they stand, and which reading of an ambiguous one the list proves."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from sitelint.text import Span
from sitelint.text.regex import regex

from .calendar import Interval
from .dated_list import DatedItem, Entry, Found, Readings, Visible
from .dates import When
from .item_dates import BADGE, bracketed_date, date_in_commas, is_date, leading_date, trailing_date
from .prose import Prose

# A badge behind the date is still one within so many characters.
_BADGE_REACH = 14
# More than this share of the items has to be dated.
SHARE = 0.6
# A date between bars stands in one of so many lines.
_LINES = 3
_PART = regex(r"[^|·\n]+")

Reader = Callable[[Visible], list[When]]
"""Reads the date that stands in one certain place of an item."""


def at_head(visible: Visible) -> list[When]:
    """Reads the date that an item begins with."""
    return leading_date(visible[0])


def first_or_last(prose: Prose, year: int | None = None) -> list[Reader]:
    """Readers of the date that an item begins with, or that it or its first line ends with, links left out.

    With `year`, which a heading above says, an item may begin with a month or day alone.
    """

    def at_end(visible: Visible, text: str) -> list[When]:
        return trailing_date(text, lambda at: prose.is_marked(visible[1][at]))

    readers: list[Reader] = [
        at_head,
        lambda visible: at_end(visible, visible[0]),
        lambda visible: at_end(visible, prose.without_links(visible)),
        lambda visible: at_end(visible, _line(visible, 0)),
    ]
    if year is not None:
        readers.insert(1, lambda visible: leading_date(visible[0], year))
    return readers


def set_apart() -> list[Reader]:
    """Readers of the date that brackets or commas set apart somewhere in an item."""
    return [lambda visible: bracketed_date(visible[0]), lambda visible: date_in_commas(visible[0])]


def below_title() -> list[Reader]:
    """Readers of the date in an item's second line, or set apart by bars in one of its first lines."""
    return [
        lambda visible: _shifted(leading_date(_line(visible, 1)), visible),
        lambda visible: _shifted(trailing_date(_line(visible, 1)), visible),
        _between_bars,
    ]


def _between_bars(visible: Visible) -> list[When]:
    """The date in "Intern at a place | May 2024 – Aug 2024 | Lund"."""
    head = "\n".join(visible[0].split("\n", _LINES)[:_LINES])
    for part in _PART.finditer(head) if "|" in head or "·" in head else ():
        if is_date(part[0]):
            return [when.shifted(part.start()) for when in leading_date(part[0])]
    return []


def _line(visible: Visible, number: int) -> str:
    """A line of a text; empty if the text has no further line."""
    lines = visible[0].split("\n", 2)
    return lines[number] if len(lines) > max(1, number) else ""


def _shifted(whens: list[When], visible: Visible) -> list[When]:
    """Dates of the second line, moved to where it stands in the text."""
    by = visible[0].find("\n") + 1
    return [when.shifted(by) for when in whens]


def read_items(entries: Sequence[Entry], readers: Iterable[Reader], fewest: int = 2) -> Found:
    """The items of what may be a list, dated by the first reader that finds a date in most of them."""
    blocks = tuple(block for block, _ in entries)
    for reader in readers:
        dated: Readings = [
            (index, block, visible, whens)
            for index, (block, visible) in enumerate(entries)
            if (whens := reader(visible))
        ]
        if len(dated) >= fewest and len(dated) > SHARE * len(entries):
            return Found(blocks, decide(dated))
    return Found(blocks, ())


def decide(dated: Readings) -> tuple[DatedItem, ...]:
    """Choose one reading of every date: day and month in the order that some item of the list proves."""
    proven = {whens[0].order for *_, whens in dated if len(whens) == 1 and whens[0].order}
    items = []
    for index, block, (text, offsets), whens in dated:
        fitting = [when for when in whens if not proven or when.order in proven]
        when = fitting[0] if len(fitting) == 1 else _both(whens)
        if "." in text[slice(*when.span)] and proven != {"md"}:
            # With dots, the day comes first unless the list has it otherwise throughout.
            when = whens[0].without_day if whens[0].order == "md" and "dm" in proven else whens[0]
        badge = BADGE.search(text, 0, when.span.end + _BADGE_REACH)
        items.append(
            DatedItem(
                block,
                when.placed(partial(_in_file, offsets)),
                text.strip(),
                text[: when.span.start],
                " ".join(text[slice(*when.span)].split()),
                _in_file(offsets, Span(*badge.span())) if badge else None,
                index,
            )
        )
    return tuple(items)


def _both(whens: list[When]) -> When:
    """The interval that covers every reading of a date that stays ambiguous."""
    first = whens[0]
    cover = Interval(min(w.interval.first for w in whens), max(w.interval.last for w in whens))
    return first if len(whens) == 1 else first._replace(start=cover, end=cover)


def _in_file(offsets: list[int], span: Span) -> Span:
    return Span(offsets[span.start], offsets[span.end - 1] + 1)
