"""Filters on lists (Liquid 4's standardfilters.rb, Jekyll's filters.rb and filters/grouping_filters.rb)."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cmp_to_key
from typing import Any

from sitelint.jekyll.liquid.expressions import look_up, to_i
from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.filters_number import to_integer
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import (
    MAX_ITEMS,
    UNKNOWN,
    TooBigError,
    Unknown,
    compare,
    flatten,
    has_hole,
    is_big,
    is_list,
    is_open,
    join,
    to_s,
    type_name,
)
from sitelint.text.regex import regex

_INTEGER = regex(r"\s*-?\d{1,1000}\s*", re.ASCII)
_FLOAT = regex(r"\s*-?(?:\d+\.?\d*|\.\d+)\s*", re.ASCII)


class UndecidedError(ValueError):
    """The result hangs on something unknown."""


def items(value: Any) -> list[Any]:
    """What Liquid's InputIterator goes through: a list made flat, anything else as the only item."""
    if is_list(value):
        return list(bounded(value) if isinstance(value, range) else flatten(value))
    return [] if value is None else [value]


def bounded(value: Sequence[Any]) -> Sequence[Any]:
    """A list that is short enough to go through. Raises TooBigError."""
    if len(value) > MAX_ITEMS:
        raise TooBigError
    return value


def property_of(item: Any, name: str) -> Any:
    """`item[name]` as Ruby has it; nil for what knows no brackets. Raises UndecidedError, FilterError."""
    if item is UNKNOWN:
        raise UndecidedError
    if isinstance(item, Mapping):
        value = look_up(item, name)
        # The commands `size` and `first` are of Liquid's lookups, not of Ruby's brackets.
        return value if name not in ("size", "first") or name in item else None
    if isinstance(item, str):
        return name if name in item else None
    if is_list(item) or (isinstance(item, int) and not isinstance(item, bool)):
        raise FilterError(f"cannot take `{name[:40]}` of {type_name(item)}")
    return None


def deep_property(state: State, item: Any, name: str) -> Any:
    """Jekyll's item_property: `a.b` goes into mappings.

    Jekyll 4 makes numbers of texts that look like them; Jekyll 3 does not.
    """
    value = item
    if "." in name:
        for key in name.split("."):
            value = property_of(value, key)
            if value is None:
                break
    elif item is UNKNOWN or (isinstance(item, (Mapping, str, int)) and not isinstance(item, bool)):
        value = property_of(item, name)
    else:
        raise FilterError(f"cannot take `{name[:40]}` of {type_name(item)}")
    if value is UNKNOWN:
        raise UndecidedError
    if isinstance(value, str) and len(value) < 400 and state.context.dialect == "jekyll4":
        if _INTEGER.fullmatch(value):
            return to_i(value)
        if _FLOAT.fullmatch(value):
            return float(value)
    return value


def as_list(value: Any) -> Iterable[Any]:
    """Ruby's Array(): a mapping becomes its pairs."""
    if isinstance(value, Mapping):
        return [[key, value[key]] for key in value]
    return bounded(value) if is_list(value) else [] if value is None else [value]


def _size(state: State, value: Any) -> Any:
    if is_open(value):
        return UNKNOWN
    if isinstance(value, (str, Mapping)) or is_list(value):
        return len(value)
    return 8 if isinstance(value, int) and not isinstance(value, bool) else 0


def _first(state: State, value: Any) -> Any:
    return look_up(value, "first") if is_list(value) or _is_plain_mapping(value) else None


def _is_plain_mapping(value: Any) -> bool:
    return isinstance(value, Mapping) and "first" not in value


def _last(state: State, value: Any) -> Any:
    return look_up(value, "last") if is_list(value) else None


def _join(state: State, value: Any, glue: Any = " ") -> str:
    return join(items(value), to_s(glue))


def _reverse(state: State, value: Any) -> list[Any]:
    return items(value)[::-1]


def _concat(state: State, value: Any, other: Any) -> Any:
    if value is UNKNOWN or other is UNKNOWN:
        return UNKNOWN
    if not is_list(other) or isinstance(other, range):
        raise FilterError("needs a list to join to the first")
    return bounded([*items(value), *bounded(other)])


def _map(state: State, value: Any, name: Any) -> list[Any]:
    key = to_s(name)
    return [UNKNOWN if item is UNKNOWN else property_of(item, key) for item in items(value)]


def _compact(state: State, value: Any, name: Any = None) -> list[Any]:
    found = items(value)
    keys = found if name is None else [property_of(item, to_s(name)) for item in found]
    if UNKNOWN in [key for key in keys if key is UNKNOWN]:
        raise UndecidedError
    return [item for item, key in zip(found, keys, strict=True) if key is not None]


def _uniq(state: State, value: Any, name: Any = None) -> list[Any]:
    seen: set[Any] = set()
    kept: list[Any] = []
    for item in items(value):
        key = item if name is None else property_of(item, to_s(name))
        mark = identity(key)
        if mark not in seen:
            seen.add(mark)
            kept.append(item)
    return kept


def identity(value: Any) -> Any:
    """Something hashable that equal values share. Raises UndecidedError."""
    if is_big(value, MAX_ITEMS):
        raise UndecidedError
    return _identity(value, 20)


def _identity(value: Any, depth: int) -> Any:
    if has_hole(value) or not depth:
        raise UndecidedError
    if isinstance(value, Mapping):
        if type(value) is dict:
            return ("mapping", frozenset([(key, _identity(item, depth - 1)) for key, item in value.items()]))
        return ("object", id(value))
    if is_list(value):
        return ("list", *[_identity(item, depth - 1) for item in value])
    return (type(value).__name__, str(value) if isinstance(value, str) else value)


def _sort(state: State, value: Any, name: Any = None, nils: Any = "first") -> Any:
    """Jekyll's `sort`, which goes before Liquid's."""
    if value is None:
        raise FilterError("cannot sort nothing")
    if not is_list(value) and not isinstance(value, Mapping):
        raise FilterError("is given something else than a list")
    found = list(as_list(value))
    if name is None:
        return _sorted(found, found, None)
    if nils not in ("first", "last"):
        raise FilterError('takes "first" or "last" for items without the property')
    keys = [deep_property(state, item, to_s(name)) for item in found]
    return _sorted(found, keys, -1 if nils == "first" else 1)


def _sorted(found: list[Any], keys: list[Any], nil_order: int | None) -> list[Any]:
    def order(a: int, b: int) -> int:
        left, right = keys[a], keys[b]
        if nil_order is not None and (left is None) != (right is None):
            return nil_order if left is None else -nil_order
        result = compare(left, right)
        if result is None and nil_order is not None:
            result = compare(to_s(left), to_s(right))
        if isinstance(result, Unknown):
            raise UndecidedError
        if result is None:
            raise FilterError("cannot compare the items")
        return result

    return [found[at] for at in sorted(range(len(found)), key=cmp_to_key(order))]


def _sort_natural(state: State, value: Any, name: Any = None) -> Any:
    found = items(value)
    keys = found if name is None else [property_of(item, to_s(name)) for item in found]
    if any(has_hole(key) for key in keys):
        raise UndecidedError
    marks = [(key is None, to_s(key).lower()) for key in keys]
    return [found[at] for at in sorted(range(len(found)), key=lambda at: marks[at])]


def _pop(state: State, value: Any, count: Any = 1) -> Any:
    return value[: max(len(value) - to_integer(count), 0)] if isinstance(value, list) else value


def _shift(state: State, value: Any, count: Any = 1) -> Any:
    return value[to_integer(count) :] if isinstance(value, list) else value


def _push(state: State, value: Any, item: Any) -> Any:
    return _extended([*value, item]) if is_list(value) and not isinstance(value, range) else value


def _unshift(state: State, value: Any, item: Any) -> Any:
    return _extended([item, *value]) if is_list(value) and not isinstance(value, range) else value


def _extended(value: list[Any]) -> Any:
    """A list, or UNKNOWN if lists pushed into lists make it too big."""
    return UNKNOWN if is_big(value, MAX_ITEMS) else value


def _sample(state: State, value: Any, count: Any = 1) -> Any:
    return UNKNOWN if is_list(value) else value


def _sentence(state: State, value: Any, connector: Any = "and") -> str:
    if not is_list(value) and not (isinstance(value, str) and len(value) <= 2):
        raise FilterError("is given something else than a list")
    words = [to_s(item) for item in value]
    last = to_s(connector)
    if len(words) <= 2:
        return f" {last} ".join(words)
    return ", ".join(words[:-1]) + f", {last} {words[-1]}"


FILTERS: dict[str, Callable[..., Any]] = {
    "size": _size,
    "first": _first,
    "last": _last,
    "join": _join,
    "reverse": _reverse,
    "concat": _concat,
    "map": _map,
    "compact": _compact,
    "uniq": _uniq,
    "sort": _sort,
    "sort_natural": _sort_natural,
    "pop": _pop,
    "shift": _shift,
    "push": _push,
    "unshift": _unshift,
    "sample": _sample,
    "array_to_sentence_string": _sentence,
}
