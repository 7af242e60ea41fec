"""The dated lists of a file: news, talks, experience, awards … with the date of every item."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block
from sitelint.text import Span

from .dates import When
from .kinds import ListKind

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


@dataclass(frozen=True, slots=True)
class DatedItem:
    """An item of a list and its date. All spans are in the file; `when` has been decided by the list.

    `text` is what readers see of the item without the lists inside it, `lead` the part of it before the date.
    `index` is the item's place among the blocks of the list, undated ones counted.
    """

    block: Block
    when: When
    text: str
    lead: str
    badge: Span | None
    index: int


@dataclass(frozen=True, eq=False, slots=True)
class DatedList:
    """A list most of whose items carry a date in the same place.

    `items` are its dated items in the order of the page, `blocks` all of its items. `form` is how it is
    written: `list`, `ordered`, `definitions`, `table`, `paragraphs`, `lines`, `headings`, `cards` (elements
    side by side) or `data` (YAML; then `key` is the key that holds the date, `trail` the keys that lead to
    the list from the top of the file). `position` is where the date
    stands: `leading`, `trailing` or `line` (at the end of the item's first line).
    """

    kind: ListKind
    heading: str
    form: str
    span: Span
    items: tuple[DatedItem, ...]
    blocks: tuple[Block, ...]
    position: str
    key: str = ""
    trail: tuple[str, ...] = ()

    @property
    def undated(self) -> int:
        """How many of its items have no date."""
        return len(self.blocks) - len(self.items)


@lru_cache(maxsize=2)
def dated_lists(file: "TextFile") -> tuple[DatedList, ...]:
    """Every dated list of a file, outer ones before those inside them.

    A file that no published page shows has none. All rules of the family ask for the same file in turn, so
    the last answer is kept.
    """
    if not file.published:
        return ()
    if file.kind == "data":
        from .data_lists import data_lists

        return tuple(data_lists(file))
    if file.kind not in ("page", "include", "layout", "static"):
        return ()
    from .finding import find

    return tuple(find(file))
