"""What loops go through, and what they know of themselves."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sitelint.jekyll.liquid.values import UNKNOWN, is_list, is_open


class Loop(Mapping[str, Any]):
    """`forloop` and `tablerowloop` (forloop_drop.rb, tablerowloop_drop.rb). Any other key is nil."""

    __slots__ = ("at", "columns", "length", "parent")

    def __init__(self, length: int, parent: Any, columns: int = 0) -> None:
        self.length = length
        self.parent = parent
        self.columns = columns
        self.at = 0

    def __contains__(self, key: object) -> bool:
        return True

    def __getitem__(self, key: str) -> Any:
        at, length = self.at, self.length
        column = at % self.columns if self.columns > 0 else at
        values = {
            "index": at + 1,
            "index0": at,
            "rindex": length - at,
            "rindex0": length - at - 1,
            "first": at == 0,
            "last": at == length - 1,
            "length": length,
            "parentloop": self.parent,
        }
        if key in values or self.columns == 0:
            return values.get(key)
        row = at // self.columns if self.columns > 0 else 0
        cells = {
            "col": column + 1,
            "col0": column,
            "col_first": column == 0,
            "col_last": column + 1 == self.columns,
            "row": row + 1,
        }
        return cells.get(key)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


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
