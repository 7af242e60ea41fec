"""Filters that widespread templates bring in their `_plugins`."""

from collections.abc import Callable
from typing import Any

from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import UNKNOWN, MappedStr, is_mapping, is_open


def _hash_default(state: State, value: Any, defaults: Any) -> Any:
    """A hash with defaults, in which `$VALUE` stands for the value given (lab-website-template's hash.rb)."""
    if is_open(value) or is_open(defaults):
        return UNKNOWN
    if not is_mapping(value) or not is_mapping(defaults):
        return value
    result = dict(value)
    for key in defaults:
        default, given = defaults[key], value.get(key)
        if not isinstance(default, str) or "$VALUE" not in default:
            if given is None:
                result[key] = default
        elif isinstance(given, str):
            text = default.replace("$VALUE", given, 1)
            result[key] = given.derived(text) if isinstance(given, MappedStr) else text
    return result


FILTERS: dict[str, Callable[..., Any]] = {"hash_default": _hash_default}
IN_PLACE = frozenset({"hash_default"})
"""Those that in Ruby change the value itself that they are given."""
