"""Finding the dated lists of a page in its blocks, in the order of the page."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block, Heading
from sitelint.text import Span

from .dated_list import DatedList, Visible
from .dates import leading_date, trailing_date
from .kinds import ListKind, kind_of
from .prose import Prose
from .reading import decide, own_text, read_items

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_FEWEST_IN_A_ROW = 3
_MOST_COLUMNS = 8
_ONE_YEAR = re.compile(r"\D*\b((?:19|20)\d\d)\b\D*")
_CARDS = frozenset(("div", "article", "section", "a", "details", "figure"))
# A card begins with its date, or has it in an element of its own among the first ones.
_CARD_RUNS = 5
_WORD = re.compile(r"\w")
_DATE_COLUMN = re.compile(
    r"year|date|when|period|term|semester|time|jahr|datum|année|fecha|año|ano\b|data\b|anno|年|日期|時|날짜|기간",
    re.IGNORECASE,
)
_OPENS_PROSE = re.compile(r"[a-z]", re.IGNORECASE)


def page_lists(file: "TextFile") -> Iterator[DatedList]:
    """Every dated list of a page, layout, include or static HTML file."""
    yield from _Page(file).lists()


class _Page:
    """One walk over the blocks of a page, which knows the headings above the place it has come to."""

    def __init__(self, file: "TextFile") -> None:
        facts = file.facts
        self.prose = Prose(file.source.text, facts.prose)
        self.blocks = facts.markup.blocks
        self.headings = {heading.span.start: heading for heading in facts.markup.headings}
        self.all_headings = facts.markup.headings
        self.end = len(file.source.text)
        self.links = [one.outer for one in facts.markup.references if one.kind == "link"]
        self.links.sort()
        self.link_starts = [link.start for link in self.links]
        stem = file.path.rpartition("/")[2].partition(".")[0]
        # The headings above, outermost first: level, text, kind.
        self.above: list[tuple[int, str, ListKind]] = [(0, "", kind_of(stem.replace("_", " ")))]

    def lists(self) -> Iterator[DatedList]:
        yield from self.sections()
        yield from self.walk(self.blocks)

    # ---- headings

    def enter(self, heading: Heading) -> None:
        while self.above[-1][0] >= heading.level:
            self.above.pop()
        kind = kind_of(heading.text)
        self.above.append((heading.level, heading.text, kind if kind != "other" else self.above[-1][2]))

    def sections(self) -> Iterator[DatedList]:
        """Headings of one level, below one heading, that begin with dates."""
        open_runs: list[tuple[int, str, list[Heading]]] = []
        for heading in [*self.all_headings, None]:
            level = heading.level if heading else 0
            while open_runs and open_runs[-1][0] > level:
                run_level, title, run = open_runs.pop()
                end = heading.span.start if heading else self.end
                yield from self.section_list(run_level, title, run, end)
            if heading is None:
                return
            if not open_runs or open_runs[-1][0] < level:
                title = open_runs[-1][2][-1].text if open_runs else ""
                open_runs.append((level, title, []))
            open_runs[-1][2].append(heading)

    def section_list(self, level: int, title: str, run: list[Heading], end: int) -> Iterator[DatedList]:
        if len(run) < _FEWEST_IN_A_ROW:
            return
        ends = [*(heading.span.start for heading in run[1:]), end]
        texts = []
        for heading, stop in zip(run, ends, strict=True):
            span = Span(heading.span.start, stop)
            texts.append((Block("item", span, span), self.prose.visible(heading.span)))
        # Sections between the dated ones are other chapters of the page.
        first, last = _dated_range(texts)
        found = read_items(texts[first:last])
        if found and len(found) >= _FEWEST_IN_A_ROW:
            blocks = tuple(block for block, _ in texts[first:last])
            span = Span(blocks[0].span.start, blocks[-1].span.end)
            yield DatedList(kind_of(title), title, "headings", span, found, blocks)

    # ---- blocks

    def walk(self, blocks: Sequence[Block], item: str = "") -> Iterator[DatedList]:
        """The lists among blocks; `item` is the text of the list item that they stand in."""
        run: list[Block] = []
        cards: list[Block] = []
        for block in blocks:
            if block.kind != "paragraph" and block.kind != "comment":
                yield from self.paragraphs(run, item)
                run = []
            if cards and (block.kind != "html" or block.name != cards[0].name):
                yield from self.cards(cards)
                cards = []
            if block.kind == "heading":
                heading = self.headings.get(block.span.start)
                if heading:
                    self.enter(heading)
            elif block.kind == "paragraph":
                run.append(block)
            elif block.kind == "list":
                yield from self.list_of_items(block, item)
            elif block.kind == "table":
                yield from self.table(block)
            elif block.kind == "html" and block.name in _CARDS:
                cards.append(block)
                yield from self.walk(block.children, item)
            elif block.kind in ("html", "quote"):
                yield from self.walk(block.children, item)
        yield from self.paragraphs(run, item)
        yield from self.cards(cards)

    def context(self, item: str) -> tuple[str, ListKind, int | None]:
        """The heading of a list, its kind, and the year that the heading names."""
        heading, kind = self.above[-1][1:]
        title = item or heading
        if item and kind_of(item) != "other":
            kind = kind_of(item)
        year = _ONE_YEAR.fullmatch(title) if len(title) < 40 else None
        return title, kind, int(year[1]) if year else None

    def made(
        self,
        texts: Sequence[tuple[Block, Visible]],
        form: str,
        span: Span,
        item: str,
    ) -> Iterator[DatedList]:
        title, kind, year = self.context(item)
        found = read_items(texts, year, self.without_links)
        if found:
            blocks = tuple(block for block, _ in texts)
            yield DatedList(kind, title, form, span, found, blocks)

    def without_links(self, visible: Visible) -> str:
        """A text without the links at its end: "… 2016. [PDF] [Code]"."""
        text, offsets = visible
        end = len(text)
        while end:
            end = len(text[:end].rstrip(" \n.,;:|/()[]–-"))
            at = bisect_right(self.link_starts, offsets[end - 1]) - 1 if end else -1
            if at < 0 or self.links[at].end <= offsets[end - 1]:
                break
            end = bisect_left(offsets, self.links[at].start, 0, end)
        return text[:end]

    def list_of_items(self, block: Block, item: str) -> Iterator[DatedList]:
        if block.name == "dl":
            groups = _definitions(block.children)
            texts = [(group, self.prose.visible(term)) for group, term in groups]
            yield from self.made(texts, "definitions", block.span, item)
        else:
            texts = [(one, own_text(one, self.prose)) for one in block.children]
            form = "ordered" if block.name == "ol" else "list"
            yield from self.made(texts, form, block.span, item)
        for child in block.children:
            inner = [one for one in child.children if one.kind in ("list", "table", "html", "quote")]
            if inner:
                text = own_text(child, self.prose)[0].strip()
                yield from self.walk(inner, text.partition("\n")[0][:80] or item)

    def paragraphs(self, run: list[Block], item: str) -> Iterator[DatedList]:
        """Paragraphs in a row, or lines of one paragraph, that begin with dates."""
        texts = [(block, self.prose.visible(block.content)) for block in run]
        for block, visible in texts:
            yield from self.lines(block, visible, item)
        start = 0
        while start < len(texts):
            stop = start
            while stop < len(texts) and _opens_with_date(texts[stop][1][0]):
                stop += 1
            if stop - start >= _FEWEST_IN_A_ROW:
                part = texts[start:stop]
                span = Span(part[0][0].span.start, part[-1][0].span.end)
                yield from self.made(part, "paragraphs", span, item)
            start = stop + 1

    def lines(self, block: Block, visible: Visible, item: str) -> Iterator[DatedList]:
        """The lines of a paragraph, if readers see them as lines."""
        text, offsets = visible
        if text.count("\n") < _FEWEST_IN_A_ROW - 1:
            return
        texts: list[tuple[Block, Visible]] = []
        at = 0
        for line in text.split("\n"):
            if line:
                start, end = offsets[at], offsets[at + len(line) - 1] + 1
                span = Span(start, end)
                texts.append((Block("item", span, span), (line, offsets[at : at + len(line)])))
            at += len(line) + 1
        source = self.prose.text
        broken = all(_is_break(source[a.span.end : b.span.start]) for (a, _), (b, _) in pairwise(texts))
        if broken and all(_opens_with_date(line) for _, (line, _) in texts):
            yield from self.made(texts, "lines", block.span, item)

    def cards(self, cards: list[Block]) -> Iterator[DatedList]:
        """Elements side by side, each with a date in the same place."""
        if len(cards) < _FEWEST_IN_A_ROW:
            return
        runs = [self.prose.runs(card.content, _CARD_RUNS) for card in cards]
        for column in range(_CARD_RUNS):
            dated = []
            for index, (card, found) in enumerate(zip(cards, runs, strict=True)):
                if column >= len(found):
                    continue
                text, offsets = self.prose.visible(found[column])
                whens = leading_date(text)
                if whens and (column == 0 or _is_alone(text, whens[0].span)):
                    dated.append((index, card, (text, offsets), whens))
            if len(dated) >= _FEWEST_IN_A_ROW and len(dated) > 0.6 * len(cards):
                title, kind, _ = self.context("")
                span = Span(cards[0].span.start, cards[-1].span.end)
                yield DatedList(kind, title, "cards", span, decide(dated), tuple(cards))
                return

    def table(self, table: Block) -> Iterator[DatedList]:
        rows = [block for block in _descend(table, "row") if block.children]
        title, kind, _ = self.context("")
        width = max((len(row.children) for row in rows), default=0)
        for column in range(min(width, _MOST_COLUMNS)):
            dated, header = [], ""
            for index, row in enumerate(rows):
                if column >= len(row.children):
                    continue
                text, offsets = self.prose.visible(row.children[column].content)
                whens = leading_date(text)
                if whens and _is_alone(text, whens[0].span):
                    dated.append((index, row, (text, offsets), whens))
                elif index == 0:
                    header = text
            if len(dated) < 2 or len(dated) < 0.6 * (len(rows) - 1):
                continue
            years = all(whens[0].precision == "year" for *_, whens in dated)
            if years and kind == "other" and not _DATE_COLUMN.search(header):
                # Numbers from 1900 to 2099 need not be years.
                continue
            yield DatedList(kind, title, "table", table.span, decide(dated), tuple(rows))
            return


def _dated_range(texts: Sequence[tuple[Block, Visible]]) -> tuple[int, int]:
    """From the first text with a date to behind the last one."""
    dated = [i for i, (_, (text, _)) in enumerate(texts) if leading_date(text) or trailing_date(text)]
    return (dated[0], dated[-1] + 1) if dated else (0, 0)


def _opens_with_date(text: str) -> bool:
    """Whether a text begins with a date and no word stands before it: prose has "In 2012, I …"."""
    whens = leading_date(text)
    return bool(whens) and not _OPENS_PROSE.search(text, 0, whens[0].span.start)


def _is_alone(text: str, span: Span) -> bool:
    """Whether no word stands beside the date: brackets and emoji may."""
    return not _WORD.search(text[: span.start] + " " + text[span.end :])


def _is_break(between: str) -> bool:
    """Whether readers see a new line: two spaces, a backslash or `<br>` before the line ending."""
    before = between.partition("\n")[0].rstrip("\r")
    return before.endswith(("  ", "\\\\")) or "<br" in between.lower()


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


def _descend(block: Block, kind: str) -> Iterator[Block]:
    for child in block.children:
        if child.kind == kind:
            yield child
        else:
            yield from _descend(child, kind)
