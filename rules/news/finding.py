"""Finding the dated lists of a page in its blocks, in the order of the page."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block, Heading
from sitelint.text import Span
from sitelint.text.regex import regex

from ..swallowed import swallowed_in
from .columns import dated_cards, dated_rows
from .dated_list import DatedList, Found
from .dates import FIGURES
from .kinds import ListKind, kind_of
from .numbered_days import NumberedDay, numbered_days, own_part, with_day
from .paragraphs import dated_lines, dated_paragraphs
from .prose import prose_of
from .reading import SHARE, below_title, first_or_last, read_items, set_apart
from .sections import dated_sections, sections, uneven_sections

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_ONE_YEAR = regex(r"\D*\b((?:19|20)\d\d)\b\D*")
_LONGEST_YEAR_TITLE = 40
# How much of the text of an item names the list inside it.
_TITLE = 80
# How much of an item with a list inside may hold its date.
_REACH = 300


def page_lists(file: "TextFile") -> Iterator[DatedList]:
    """Every dated list of a page, layout, include or static HTML file."""
    # Most pages have a date in their front matter, which few show in their text.
    start = 0 if any(name.startswith("page") for name in file.facts.liquid.touched) else file.body_start
    if FIGURES.search(file.text, start):
        yield from _Page(file).walk(file.facts.markup.blocks)


class _Page:
    """One walk over the blocks of a page, which knows the headings above the place it has come to."""

    def __init__(self, file: "TextFile") -> None:
        markup = file.facts.markup
        self.text = file.text
        self.prose = prose_of(file)
        self.heading_at = {heading.span.start: heading for heading in markup.headings}
        stem = file.path.rpartition("/")[2].partition(".")[0]
        # The levels and texts of the headings above, outermost first; the file's name stands above them all.
        self.above: list[tuple[int, str]] = [(0, stem.replace("_", " "))]
        title = file.front_matter.values.get("title") if file.front_matter else None
        # What a post is called tells little of the lists in it.
        self.called = title if isinstance(title, str) and "_posts/" not in file.path else ""

    def walk(self, blocks: Sequence[Block], item: str = "") -> Iterator[DatedList]:
        """The lists among blocks; `item` is the text of the list item that they stand in."""
        yield from self.sections(blocks)
        parted: list[Block] = []
        for block in blocks:
            if block.kind == "heading":
                yield from self.between(parted, item)
                parted = []
                self.enter(self.heading_at.get(block.span.start))
            else:
                parted.append(block)
        yield from self.between(parted, item)

    def sections(self, blocks: Sequence[Block]) -> Iterator[DatedList]:
        starts = (block.span.start for block in blocks if block.kind == "heading")
        headings = [self.heading_at[start] for start in starts if start in self.heading_at]
        if not headings:
            return
        end = blocks[-1].span.end
        for run in (*sections(headings, end), *uneven_sections(headings, end, self.prose)):
            yield from self.made("headings", dated_sections(run, self.prose), run.title)

    def enter(self, heading: Heading | None) -> None:
        if heading:
            while self.above[-1][0] >= heading.level:
                self.above.pop()
            self.above.append((heading.level, heading.text))

    def between(self, blocks: Sequence[Block], item: str) -> Iterator[DatedList]:
        """The lists among blocks that no heading parts."""
        paragraphs = dict(dated_paragraphs(blocks, self.prose))
        cards = dict(dated_cards(blocks, self.prose))
        for index, block in enumerate(blocks):
            if index in paragraphs:
                yield from self.made("paragraphs", paragraphs[index], item)
            if index in cards:
                yield from self.made("cards", cards[index], "")
            yield from self.block(block, item)

    def block(self, block: Block, item: str) -> Iterator[DatedList]:
        """The lists that a block is or holds."""
        if block.kind == "list":
            for part, heading in _parts(block, self.text):
                yield from self.list_of_items(part, item)
                self.enter(heading and self.heading_at.get(heading.span.start))
        elif block.kind == "table":
            yield from self.made("table", dated_rows(block, self.prose, self.kind("")), "", block.span)
        elif block.kind == "paragraph" or (block.kind == "html" and not block.children):
            yield from self.made("lines", dated_lines(block, self.prose), item, block.span)
        elif block.kind in ("html", "quote"):
            yield from self.walk(block.children, item)

    def list_of_items(self, block: Block, item: str) -> Iterator[DatedList]:
        if not self.prose.has_figures(block.span) and self.year(item) is None:
            return
        days = {day.item.span.start: day for day in numbered_days(block, self.prose)}
        form = {"dl": "definitions", "ol": "ordered"}.get(block.name, "list") if not days else "list"
        yield from self.made(form, self.dated_items(block, days, item), item, block.span)
        for child in block.children:
            inner = [one for one in child.children if one.kind in ("list", "table", "html", "quote")]
            if inner:
                title = self.prose.visible(own_part(child), _TITLE)[0].strip().partition("\n")[0]
                yield from self.walk(inner, title[:_TITLE] or item)

    def dated_items(self, block: Block, days: Mapping[int, NumberedDay], item: str) -> Found:
        """The items of a list, dated by their own words, or else by the line below those.

        `days` are the items that begin with a day in the place of a number, by where they start.
        """
        groups = list(_definitions(block.children)) if block.name == "dl" else None
        parts = groups or [(one, own_part(one)) for one in block.children]
        year = self.year(item)
        if year is None and sum(self.prose.has_figures(one.span) for one, _ in parts) <= SHARE * len(parts):
            return Found((), ())
        entries = [
            (
                one,
                with_day(day, self.prose) if (day := days.get(one.span.start)) else self.prose.visible(span),
            )
            for one, span in parts
        ]
        found = read_items(entries, first_or_last(self.prose, year))
        if found.items or groups:
            return found
        whole = [(one, self.prose.visible(one.content, _REACH)) for one, _ in parts]
        found = read_items(whole, below_title())
        return found if found.items else read_items(entries, set_apart())

    def made(self, form: str, found: Found, item: str, span: Span | None = None) -> Iterator[DatedList]:
        if found.items:
            kind = self.kind(item)
            yield DatedList(kind, self.title(item), form, span or found.span, found.items, found.blocks)

    def title(self, item: str) -> str:
        """The heading of a list: the text of the item around it, or else the heading above."""
        return item or (self.above[-1][1] if len(self.above) > 1 else "")

    def kind(self, item: str) -> ListKind:
        """What a list is about: as the innermost of its headings, or the page's title, says that tells it."""
        headings = [text for _, text in reversed(self.above[1:])]
        kinds = map(kind_of, (item, *headings, self.called, self.above[0][1]))
        return next((kind for kind in kinds if kind != "other"), "other")

    def year(self, item: str) -> int | None:
        """The year that the heading of a list is."""
        title = self.title(item)
        year = _ONE_YEAR.fullmatch(title) if len(title) < _LONGEST_YEAR_TITLE else None
        return int(year[1]) if year else None


def _parts(block: Block, text: str) -> Iterator[tuple[Block, Block | None]]:
    """The lists that the owner sees in one, each with the heading that was to end it, if one was."""
    start = 0
    for end, child in enumerate(block.children, 1):
        heading = swallowed_in(text, child)
        if heading or end == len(block.children):
            items = block.children[start:end]
            span = Span(items[0].span.start, items[-1].span.end)
            yield block._replace(children=items, span=span) if items != block.children else block, heading
            start = end


def _definitions(children: Sequence[Block]) -> Iterator[tuple[Block, Span]]:
    """Terms of a definition list with what belongs to them, each as one item, and the span of the term."""
    group: list[Block] = []
    for child in children:
        if child.name == "dt" and group and group[-1].name != "dt":
            yield _grouped(group)
            group = []
        if child.name == "dt" or group:
            group.append(child)
    if group:
        yield _grouped(group)


def _grouped(group: list[Block]) -> tuple[Block, Span]:
    span = Span(group[0].span.start, group[-1].span.end)
    return Block("item", span, span, children=tuple(group[-1].children)), group[0].content
