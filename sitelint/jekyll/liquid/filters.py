"""All filters by name, and how one is applied to a value that may be unknown.

Liquid 4's standardfilters.rb, Jekyll's filters.rb, and what widespread templates bring; any other filter
belongs to a plugin, and what it gives is unknown.
"""

from collections.abc import Callable
from typing import Any, Final

from sitelint.jekyll.liquid import (
    filters_choose,
    filters_date,
    filters_list,
    filters_number,
    filters_plugin,
    filters_text,
    filters_url,
)
from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import (
    MAX_ITEMS,
    MAX_TEXT,
    UNKNOWN,
    MappedStr,
    has_hole,
    is_list,
    pieces_of,
)

_FUNCTIONS: dict[str, Callable[..., Any]] = {
    **filters_text.FILTERS,
    **filters_list.FILTERS,
    **filters_choose.FILTERS,
    **filters_number.FILTERS,
    **filters_date.FILTERS,
    **filters_url.FILTERS,
    **filters_plugin.FILTERS,
}


def _arity(function: Callable[..., Any]) -> tuple[int, int]:
    """The least and the greatest number of arguments behind state and value."""
    most = function.__code__.co_argcount - 2
    return most - len(function.__defaults__ or ()), most


TAKES_HOLES: Final = frozenset(
    "append prepend strip lstrip rstrip downcase upcase escape h xml_escape escape_once strip_newlines "
    "newline_to_br strip_html normalize_whitespace relative_url absolute_url default markdownify push "
    "unshift concat replace remove uri_escape cgi_escape url_encode".split()
)
"""Filters that keep the known part of a text around a hole, or that look at unknown values themselves."""

_FILTERS: dict[str, tuple[Callable[..., Any], int, int, bool]] = {
    name: (function, *_arity(function), name in TAKES_HOLES) for name, function in _FUNCTIONS.items()
}


def apply(state: State, name: str, value: Any, arguments: list[Any]) -> Any:
    """A value behind a filter; UNKNOWN if it or the filter is unknown, or if Ruby would raise."""
    entry = _FILTERS.get(name)
    if entry is None or name in state.context.own_filters:
        state.note_filter(name)
        return _lost(state, value)
    function, least, most, takes_holes = entry
    if not takes_holes and (has_hole(value) or (arguments and any(map(has_hole, arguments)))):
        return _lost(state, value)
    if not least <= len(arguments) <= most:
        state.error(f"`{name}` takes {_count(least, most)}, not {len(arguments)}: Jekyll stops here")
        return UNKNOWN
    if isinstance(value, str):
        state.spend(len(value) >> 5)
    elif is_list(value):
        state.spend(min(len(value), MAX_ITEMS) >> 1)
    try:
        result = function(state, value, *arguments)
    except FilterError as error:
        state.error(f"`{name}` {error}: Jekyll stops here")
        return UNKNOWN
    except (TypeError, ValueError, ArithmeticError, RecursionError):
        # What Ruby makes of such a value we cannot tell.
        return UNKNOWN
    if type(result) is not str:
        return result
    if len(result) > MAX_TEXT:
        return UNKNOWN
    if type(value) is MappedStr:
        return value.derived(result)
    source = next((one for one in arguments if type(one) is MappedStr), None) if arguments else None
    return source.derived(result) if source is not None else result


def _lost(state: State, value: Any) -> Any:
    """UNKNOWN. If HTML was given to the filter, some of it may still be there: that is a way it may be."""
    if isinstance(value, str) and "<" in value:
        state.add_alternative([*pieces_of(value, state.path, *state.span)])
    return UNKNOWN


def _count(least: int, most: int) -> str:
    if least == most:
        return "no argument" if most == 0 else "one argument" if most == 1 else f"{most} arguments"
    return f"{least} to {most} arguments"
