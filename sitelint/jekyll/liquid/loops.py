"""What loops go through, and what they know of themselves."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sitelint.jekyll.liquid.values import UNKNOWN, is_list, is_open


class Loop(Mapping[str, Any]):
    """`forloop` and `tablerowloop` (forloop_drop.rb, tablerowloop_drop.rb). Any other key is nil.

    `is_assigned` tells that a variable holds it, so that others than its own turns see how far it has come.
    """

    __slots__ = ("at", "columns", "is_assigned", "length", "parent")

    def __init__(self, length: int, parent: Any, columns: int = 0) -> None:
        self.length = length
        self.parent = parent
        self.columns = columns
        self.at = 0
        self.is_assigned = False

    def __contains__(self, key: object) -> bool:
        return True

    def __getitem__(self, key: str) -> Any:
        if key in _OF_ALL:
            return _OF_ALL[key](self)
        return _OF_ROWS[key](self) if self.columns and key in _OF_ROWS else None

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


_OF_ALL: dict[str, Callable[[Loop], Any]] = {
    "index": lambda loop: loop.at + 1,
    "index0": lambda loop: loop.at,
    "rindex": lambda loop: loop.length - loop.at,
    "rindex0": lambda loop: loop.length - loop.at - 1,
    "first": lambda loop: loop.at == 0,
    "last": lambda loop: loop.at == loop.length - 1,
    "length": lambda loop: loop.length,
    "parentloop": lambda loop: loop.parent,
}
_OF_ROWS: dict[str, Callable[[Loop], Any]] = {
    "col": lambda loop: loop.at % loop.columns + 1,
    "col0": lambda loop: loop.at % loop.columns,
    "col_first": lambda loop: loop.at % loop.columns == 0,
    "col_last": lambda loop: loop.at % loop.columns + 1 == loop.columns,
    "row": lambda loop: loop.at // loop.columns + 1,
}


class _Pairs(Sequence[Any]):
    """The pairs of a mapping, as Ruby's Hash#each gives them."""

    def __init__(self, mapping: Mapping[Any, Any]) -> None:
        self.mapping = mapping
        self.keys = list(mapping)

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, index: Any) -> Any:
        key = self.keys[index]
        return [key, self.mapping[key]]


def items_of(value: Any) -> Sequence[Any] | None:
    """What a loop over a value goes through; None where that is unknown (Utils.slice_collection)."""
    if value is UNKNOWN or is_open(value):
        return None
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, Mapping):
        return [] if isinstance(value, Loop) else _Pairs(value)
    if is_list(value):
        items: Sequence[Any] = value
        return items
    return []


def bounds(length: int, start: int, stop: int | None) -> tuple[int, int]:
    """The part of a list that `offset` and `limit` leave."""
    first = max(start, 0)
    last = length if stop is None else min(max(stop, 0), length)
    return first, max(last, first)
