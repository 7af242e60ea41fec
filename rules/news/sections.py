"""Headings of one level below one heading, each with what stands under it: what may be a list of sections."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from sitelint.jekyll.markup import Block, Heading
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .dated_list import Entry, Found
from .item_dates import is_date, leading_date, trailing_date
from .kinds import kind_of
from .prose import Prose
from .reading import below_title, first_or_last, read_items

_FEWEST = 3
_ITEM = regex(r"(?m)^[*+-][ \t]")
_LIST = regex(r"[^\n]*\n\s*[*+-][ \t]")
# What of a section may hold its date.
_REACH = 200
# How far that may reach in the file, links and all.
_LOOK = 600


class Sections(NamedTuple):
    """Headings of one level, the text of the heading above them, and where the last section ends."""

    title: str
    headings: list[Heading]
    end: int


def sections(headings: Sequence[Heading], end: int) -> Iterator[Sections]:
    """Every run of sections of a page that ends at `end`."""
    open_runs: list[tuple[int, str, list[Heading]]] = []
    for heading in [*headings, None]:
        level = heading.level if heading else 0
        while open_runs and open_runs[-1][0] > level:
            _, title, run = open_runs.pop()
            if len(run) >= _FEWEST:
                yield Sections(title, run, heading.span.start if heading else end)
        if heading is None:
            return
        if not open_runs or open_runs[-1][0] < level:
            title = open_runs[-1][2][-1].text if open_runs else ""
            open_runs.append((level, title, []))
        open_runs[-1][2].append(heading)


def uneven_sections(headings: Sequence[Heading], end: int, prose: Prose) -> Iterator[Sections]:
    """Headings one after the other, of different levels, that have nothing but a date in the line below."""
    stops = [*(heading.span.start for heading in headings[1:]), end]
    spans = [Span(heading.span.start, stop) for heading, stop in zip(headings, stops, strict=True)]
    dated = [prose.has_figures(span) and _has_date_below(prose.visible(span, _REACH)[0]) for span in spans]
    for has_date, group in groupby(range(len(headings)), key=lambda index: dated[index]):
        run = list(group)
        members = [headings[index] for index in run]
        if has_date and len(run) >= _FEWEST and len({heading.level for heading in members}) > 1:
            title = headings[run[0] - 1].text if run[0] else ""
            yield Sections(title, members, stops[run[-1]])


def _has_date_below(text: str) -> bool:
    _, newline, rest = text.partition("\n")
    return bool(newline) and is_date(rest.partition("\n")[0])


def dated_sections(run: Sections, prose: Prose) -> Found:
    """The sections that have their date in the heading, or in the line below it."""
    starts = [heading.span.start for heading in run.headings]
    spans = [Span(start, stop) for start, stop in zip(starts, [*starts[1:], run.end], strict=True)]
    blocks = [Block("item", span, span) for span in spans]
    if sum(prose.has_figures(Span(start, min(end, start + _LOOK))) for start, end in spans) < _FEWEST:
        return Found(tuple(blocks), ())
    entries = [
        (block, prose.visible(heading.span)) for block, heading in zip(blocks, run.headings, strict=True)
    ]
    # Sections between the dated ones are other chapters of the page.
    first, last = _dated_range(entries)
    found = read_items(entries[first:last], first_or_last(prose), _FEWEST)
    if found.items:
        return found
    # What has lists of several items right below is no list itself.
    if 2 * sum(_has_list(prose.text, span) for span in spans) >= len(spans):
        return Found(tuple(blocks), ())
    below = [(block, prose.visible(block.span, _REACH)) for block in blocks]
    found = read_items(below, below_title(), _FEWEST)
    return Found(found.blocks, ()) if found.items and _are_chapters(run.headings) else found


def _has_list(text: str, section: Span) -> bool:
    """Whether a section begins with a list of several items, below its heading."""
    return bool(_LIST.match(text, *section)) and len(_ITEM.findall(text, *section)) > 1


def _dated_range(entries: Sequence[Entry]) -> tuple[int, int]:
    """From the first text with a date to behind the last one."""
    dated = [i for i, (_, (text, _)) in enumerate(entries) if leading_date(text) or trailing_date(text)]
    return (dated[0], dated[-1] + 1) if dated else (0, 0)


def _are_chapters(headings: Sequence[Heading]) -> bool:
    """Whether these are "Education", "Awards", … of a page, each with a list that begins with a date."""
    return sum(kind_of(heading.text) != "other" for heading in headings) * 2 >= len(headings)
