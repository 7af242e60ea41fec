"""Finding the dated lists of a page: news, talks, experience, awards … with the date of every item."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block
from sitelint.text import Span

from .calendar import Interval
from .dates import BADGE, When, leading_date, trailing_date
from .kinds import ListKind, kind_of

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


@dataclass(frozen=True, slots=True)
class DatedItem:
    """An item of a list and its date. All spans are in the file; `when` has been decided by the list."""

    block: Block
    when: When
    text: str
    badge: Span | None


@dataclass(frozen=True, slots=True)
class DatedList:
    """A list most of whose items carry a date in the same place.

    `items` are its dated items in the order of the page; `undated` counts the others. `form` is how it is
    written: `list`, `ordered`, `table` or `paragraphs`.
    """

    kind: ListKind
    heading: str
    form: str
    span: Span
    items: tuple[DatedItem, ...]
    undated: int
    position: str


def dated_lists(file: "TextFile") -> Iterator[DatedList]:
    """Every dated list of a file, outer ones before those inside them."""
    text = file.source.text
    reader = _Prose(text, file.facts.prose)
    yield from _in_blocks(file.facts.markup.blocks, reader, "")


class _Prose:
    """What readers see of a file's text, and where each character of it stands."""

    def __init__(self, text: str, runs: "list[Span] | tuple[Span, ...]") -> None:
        self.text = text
        self.runs = runs
        self.starts = [run.start for run in runs]

    def visible(self, span: Span) -> tuple[str, list[int]]:
        """The prose inside a span as one text, and the file offset of each of its characters."""
        parts: list[str] = []
        offsets: list[int] = []
        last = -1
        index = max(bisect_left(self.starts, span.start) - 1, 0)
        while index < len(self.runs) and self.runs[index].start < span.end:
            start, end = max(self.runs[index].start, span.start), min(self.runs[index].end, span.end)
            index += 1
            if start >= end:
                continue
            # Where a tag stands between two runs, a reader sees them apart.
            if last >= 0 and ">" in self.text[last:start]:
                parts.append(" ")
                offsets.append(start)
            parts.append(self.text[start:end])
            offsets.extend(range(start, end))
            last = end
        return "".join(parts), offsets


def _in_blocks(blocks: "tuple[Block, ...] | list[Block]", prose: _Prose, heading: str) -> Iterator[DatedList]:
    run: list[Block] = []
    for block in blocks:
        if block.kind == "heading":
            yield from _paragraph_list(run, prose, heading)
            run = []
            heading = prose.visible(block.span)[0].strip()
        elif block.kind == "paragraph":
            run.append(block)
        elif block.kind == "list":
            yield from _build(
                block.children, prose, heading, "ordered" if block.name == "ol" else "list", block.span
            )
            for item in block.children:
                yield from _in_blocks(item.children, prose, prose.visible(_own(item))[0].strip() or heading)
        elif block.kind == "table":
            yield from _table(block, prose, heading)
        elif block.kind in ("html", "quote"):
            yield from _in_blocks(block.children, prose, heading)
    yield from _paragraph_list(run, prose, heading)


def _own(item: Block) -> Span:
    """An item's content before the lists inside it."""
    nested = [child.span.start for child in item.children if child.kind == "list"]
    return Span(item.content.start, min(nested, default=item.content.end))


def _paragraph_list(run: list[Block], prose: _Prose, heading: str) -> Iterator[DatedList]:
    if len(run) >= 3:
        span = Span(run[0].span.start, run[-1].span.end)
        for found in _build(tuple(run), prose, heading, "paragraphs", span):
            if found.position == "leading":
                yield found


def _table(table: Block, prose: _Prose, heading: str) -> Iterator[DatedList]:
    rows = [block for block in _descend(table, "row") if block.children]
    width = max((len(row.children) for row in rows), default=0)
    for column in range(min(width, 8)):
        dated = []
        for row in rows:
            if column < len(row.children):
                text, offsets = prose.visible(row.children[column].span)
                whens = leading_date(text)
                # A cell is a date if nothing but the date stands in it.
                if whens and not text[whens[0].span.end :].strip(" .,:)]\n|"):
                    dated.append((row, text, offsets, whens))
        if len(dated) >= 2 and len(dated) >= 0.6 * (len(rows) - 1):
            items = _decide(dated)
            yield DatedList(
                kind_of(heading), heading, "table", table.span, items, len(rows) - len(dated), "leading"
            )
            return


def _descend(block: Block, kind: str) -> Iterator[Block]:
    for child in block.children:
        if child.kind == kind:
            yield child
        else:
            yield from _descend(child, kind)


def _build(
    blocks: tuple[Block, ...], prose: _Prose, heading: str, form: str, span: Span
) -> Iterator[DatedList]:
    if len(blocks) < 2:
        return
    texts = [(block, *prose.visible(_own(block))) for block in blocks]
    for position, reader in (("leading", leading_date), ("trailing", trailing_date)):
        dated = [(block, text, offsets, whens) for block, text, offsets in texts if (whens := reader(text))]
        if len(dated) >= 2 and len(dated) > 0.6 * len(blocks):
            undated = len(blocks) - len(dated)
            yield DatedList(kind_of(heading), heading, form, span, _decide(dated), undated, position)
            return


def _decide(dated: list[tuple[Block, str, list[int], list[When]]]) -> tuple[DatedItem, ...]:
    """Choose one reading of every date: day and month in the order that some item of the list proves."""
    proven = {whens[0].order for *_, whens in dated if len(whens) == 1 and whens[0].order}
    items = []
    for block, text, offsets, whens in dated:
        fitting = [when for when in whens if not proven or when.order in proven]
        when = fitting[0] if len(fitting) == 1 else _both(whens)
        badge = BADGE.search(text, 0, when.span.end + 12)
        items.append(
            DatedItem(
                block,
                _moved(when, offsets),
                text.strip(),
                Span(offsets[badge.start()], offsets[badge.end() - 1] + 1) if badge else None,
            )
        )
    return tuple(items)


def _both(whens: list[When]) -> When:
    """The interval that covers every reading of a date that stays ambiguous."""
    first = whens[0]
    cover = Interval(min(w.interval.first for w in whens), max(w.interval.last for w in whens))
    return first if len(whens) == 1 else replace(first, start=cover, end=cover)


def _moved(when: When, offsets: list[int]) -> When:
    """The same date with its spans in the file."""

    def move(span: Span) -> Span:
        return Span(offsets[span.start], offsets[span.end - 1] + 1)

    return replace(
        when, span=move(when.span), present_span=move(when.present_span) if when.present_span else None
    )
