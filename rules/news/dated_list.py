"""A list with dates: its items, and where in the file each of them stands."""

from sitelint.jekyll.markup import Block
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

from .dates import When
from .kinds import ListKind

Visible = tuple[str, list[int]]
"""A text as readers see it, and the offset in the file of each of its characters."""
Entry = tuple[Block, Visible]
"""What may be an item of a dated list, and its text."""
Readings = list[tuple[int, Block, Visible, list[When]]]
"""Items with a date: the place among all items, where and what they are, and the date in every reading."""


class DatedItem(NamedTuple):
    """An item of a list and its date. All spans are in the file; `when` has been decided by the list.

    `text` is what readers see of the item without the lists inside it, `lead` the part of it before the date,
    `written` the date. `place` is the item's own among the blocks of the list, undated ones counted.
    """

    block: Block
    when: When
    text: str
    lead: str
    written: str
    badge: Span | None
    place: int


class Found(NamedTuple):
    """The items of what may be a list, and those that have a date where most of them have one; else none."""

    blocks: tuple[Block, ...]
    items: tuple[DatedItem, ...]

    @property
    def span(self) -> Span:
        """From the first item to the last one."""
        return Span(self.blocks[0].span.start, self.blocks[-1].span.end)


class DatedList:
    """A list most of whose items carry a date in the same place.

    `items` are its dated items in the order of the page, `blocks` all of its items. `form` is how it is
    written: `list`, `ordered`, `definitions`, `table`, `paragraphs`, `lines`, `headings`, `cards` (elements
    side by side) or `data` (YAML; then `key` is the key that holds the date, `trail` the keys that lead to
    the list from the top of the file).
    """

    __slots__ = ("blocks", "form", "heading", "items", "key", "kind", "span", "trail")

    def __init__(
        self,
        kind: ListKind,
        heading: str,
        form: str,
        span: Span,
        items: tuple[DatedItem, ...],
        blocks: tuple[Block, ...],
        key: str = "",
    ) -> None:
        self.kind: ListKind = kind
        self.heading = heading
        self.form = form
        self.span = span
        self.items = items
        self.blocks = blocks
        self.key = key
        self.trail: tuple[str, ...] = ()
