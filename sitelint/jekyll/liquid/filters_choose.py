"""Filters that choose or group the items of a list (Jekyll's filters.rb, filters/grouping_filters.rb)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sitelint.jekyll.liquid.conditions import decide
from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.filters_list import UndecidedError, as_list, bounded, deep_property, identity
from sitelint.jekyll.liquid.grammar import MarkupError
from sitelint.jekyll.liquid.markup import parse_chain, strict_condition
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import (
    MAX_ITEMS,
    EmptyLiteral,
    Unknown,
    has_hole,
    is_list,
    is_open,
    join,
    to_s,
)


def members(value: Any) -> Iterable[Any] | None:
    """What Jekyll's filters go through: a list, or the values of a mapping; None for anything else."""
    if is_open(value):
        raise UndecidedError
    if isinstance(value, Mapping):
        return [value[key] for key in value]
    return bounded(value) if is_list(value) else None


def matches(value: Any, target: Any) -> bool:
    """Jekyll's compare_property_vs_target. Raises UndecidedError."""
    if has_hole(value):
        raise UndecidedError
    if target is None:
        return value is None
    if isinstance(target, EmptyLiteral):
        return value == "" or (not isinstance(value, str) and join(as_list(value), "") == "")
    text = to_s(target)
    if isinstance(value, str):
        return value == text
    return any(to_s(item) == text for item in as_list(value))


def _where(state: State, value: Any, name: Any, target: Any) -> Any:
    """Jekyll's `where`, which goes before Liquid's. Jekyll 3 filters nothing out for a value of nil."""
    found = members(value)
    if not name or is_list(target) or isinstance(target, Mapping) or found is None:
        return value
    if target is None and state.context.dialect == "ghpages":
        return value
    key = to_s(name)
    return [item for item in found if matches(deep_property(state, item, key), target)]


def _find(state: State, value: Any, name: Any, target: Any) -> Any:
    found = members(value)
    if not name or is_list(target) or isinstance(target, Mapping) or found is None:
        return value
    key = to_s(name)
    return next((item for item in found if matches(deep_property(state, item, key), target)), None)


def _chosen(state: State, value: Any, variable: Any, expression: Any, most: int) -> list[Any] | None:
    """The first `most` members for which an expression holds; None if the value has no members."""
    found = members(value)
    if found is None:
        return None
    try:
        condition = strict_condition(to_s(expression))
    except MarkupError:
        raise FilterError(f"cannot read the expression `{to_s(expression)[:60]}`") from None
    chosen: list[Any] = []
    scope: dict[str, Any] = {}
    state.scopes.append(scope)
    try:
        for item in found:
            state.spend(3)
            scope[to_s(variable)] = item
            answer = decide(condition, state)
            if isinstance(answer, Unknown):
                raise UndecidedError
            if answer:
                chosen.append(item)
                if len(chosen) == most:
                    break
    finally:
        state.scopes.pop()
    return chosen


def _where_exp(state: State, value: Any, variable: Any, expression: Any) -> Any:
    chosen = _chosen(state, value, variable, expression, MAX_ITEMS)
    return value if chosen is None else chosen


def _find_exp(state: State, value: Any, variable: Any, expression: Any) -> Any:
    chosen = _chosen(state, value, variable, expression, 1)
    return value if chosen is None else next(iter(chosen), None)


def _group_by(state: State, value: Any, name: Any) -> Any:
    if not is_list(value) and not isinstance(value, Mapping):
        return value
    key = to_s(name)
    return _groups([(to_s(deep_property(state, item, key)), item) for item in as_list(value)])


def _group_by_exp(state: State, value: Any, variable: Any, expression: Any) -> Any:
    if not is_list(value) and not isinstance(value, Mapping):
        return value
    chain = parse_chain(to_s(expression))
    scope: dict[str, Any] = {}
    state.scopes.append(scope)
    pairs: list[tuple[Any, Any]] = []
    try:
        for item in as_list(value):
            state.spend(3)
            scope[to_s(variable)] = item
            pairs.append((chain.evaluate(state), item))
    finally:
        state.scopes.pop()
    return _groups(pairs)


def _groups(pairs: list[tuple[Any, Any]]) -> list[dict[str, Any]]:
    groups: dict[Any, dict[str, Any]] = {}
    for name, item in pairs:
        group = groups.setdefault(identity(name), {"name": name, "items": [], "size": 0})
        group["items"].append(item)
        group["size"] += 1
    return list(groups.values())


FILTERS: dict[str, Callable[..., Any]] = {
    "where": _where,
    "where_exp": _where_exp,
    "find": _find,
    "find_exp": _find_exp,
    "group_by": _group_by,
    "group_by_exp": _group_by_exp,
}
