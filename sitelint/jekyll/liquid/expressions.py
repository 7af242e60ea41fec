"""Expressions: constants, lookups, ranges (Liquid 4: expression.rb, variable_lookup.rb, range_lookup.rb)."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.liquid.unset import NOT_SET
from sitelint.jekyll.liquid.values import (
    BLANK,
    EMPTY,
    HOLE,
    UNKNOWN,
    has_hole,
    is_list,
    is_mapping,
    is_number,
    is_open,
)
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.state import State

_SEGMENT = regex(r"\[[^\]]+\]|[\w\-]+\??", re.ASCII)
_INTEGER = regex(r"-?\d{1,1000}", re.ASCII)
_FLOAT = regex(r"(-?\d+(?:\.\d+)?)[\d.]*", re.ASCII)
_MISSING = object()
# What of a page is its text.
_TEXTS = ("content", "excerpt", "output")
_WORDS: dict[str, Any] = {
    "nil": None,
    "null": None,
    "": None,
    "true": True,
    "false": False,
    "blank": BLANK,
    "empty": EMPTY,
}


class Expression:
    """Something to be looked up when the text is rendered."""

    __slots__ = ()

    def evaluate(self, state: "State") -> Any:
        """The value, UNKNOWN where the sources do not tell it."""
        raise NotImplementedError


def evaluate(expression: Any, state: "State") -> Any:
    """The value of an expression; any other value is itself."""
    kind = type(expression)
    return expression.evaluate(state) if kind is Lookup or kind is Range else expression


class Lookup(Expression):
    """`name.key[expression].first` (variable_lookup.rb)."""

    __slots__ = ("is_constant", "keys", "markup", "name", "space")

    def __init__(self, markup: str) -> None:
        parts = _segments(markup)
        self.markup = markup
        self.name: Any = _segment(parts[0]) if parts else None
        self.keys: tuple[Any, ...] = tuple(_segment(part) for part in parts[1:])
        self.space = _namespace(self.name, self.keys)
        self.is_constant = not any(isinstance(part, Expression) for part in (self.name, *self.keys))

    def evaluate(self, state: "State") -> Any:
        """The value found, nil where a key is missing, UNKNOWN where it might be there."""
        name = self.name
        if isinstance(name, Expression):
            name = name.evaluate(state)
            if not isinstance(name, str) or HOLE in name:
                return UNKNOWN if has_hole(name) else None
        root = state.find(name)
        if root is NOT_SET:
            root = state.missing()
        keys, value = self.keys, root
        if self.is_constant:
            if self.space is not None:
                state.touch(name, self.space)
            for key in keys:
                if value is UNKNOWN:
                    break
                owner, value = value, look_up(value, key)
                if key in _TEXTS and value == HOLE:
                    state.note_text(owner, key, self.markup)
        else:
            keys, value = self._follow(name, root, state)
        if state.trace is not None:
            state.trace.read(state, name, keys, root, value)
        if value is UNKNOWN:
            state.note_unknown(self.markup)
        return value

    def _follow(self, name: Any, value: Any, state: "State") -> tuple[tuple[Any, ...], Any]:
        """The keys as far as they are asked for, each evaluated then, and what they lead to.

        Where a key in brackets is known, only what it leads to has been read of the site.
        """
        keys: list[Any] = []
        space = self.space
        for number, key in enumerate(self.keys):
            if value is UNKNOWN:
                break
            if isinstance(key, Expression):
                key = key.evaluate(state)
                if has_hole(key):
                    value = UNKNOWN
                    break
                if number < _reach(self.keys) and isinstance(key, (str, int)):
                    space = f"{space}.{key}"
            keys.append(key)
            owner, value = value, look_up(value, key)
            if key in _TEXTS and value == HOLE:
                state.note_text(owner, key, self.markup)
        if space is not None:
            state.touch(name, space)
        return tuple(keys), value


def _segments(markup: str) -> list[str]:
    """The names and brackets of a lookup. What stands behind the last `]` opens no bracket."""
    closed = markup.rfind("]") + 1
    parts: list[str] = _SEGMENT.findall(markup[:closed])
    return parts + _SEGMENT.findall(markup[closed:].replace("[", " "))


def _segment(part: str) -> Any:
    return parse_expression(part[1:-1]) if part.startswith("[") and part.endswith("]") else part


def _namespace(name: Any, keys: tuple[Any, ...]) -> str | None:
    """The part of the site or page that a lookup reads: `site.posts`, `site.data.people`, `page.next`.

    What `paginator` holds is of the site, too.
    """
    if name not in ("site", "page", "paginator"):
        return None
    known: list[str] = [name]
    for key in keys[: _reach(keys)]:
        if isinstance(key, Expression):
            break
        known.append(str(key))
    return ".".join(known)


def _reach(keys: tuple[Any, ...]) -> int:
    """How many of its first keys tell the part of the site that a lookup reads."""
    return 2 if keys[:1] == ("data",) else 1


def look_up(value: Any, key: Any) -> Any:
    """One step of a lookup: `value[key]`, or the command `size`, `first`, `last`. `key` is known."""
    if is_mapping(value):
        try:
            found = value.get(key, _MISSING)
        except TypeError:
            return None
        if found is not _MISSING:
            return found
        if key == "size" and not is_open(value):
            return len(value)
        if key == "first" and not is_open(value):
            return next(([k, value[k]] for k in value), None)
        return UNKNOWN if is_open(value) else None
    if isinstance(value, str):
        if key != "size":
            return None
        return UNKNOWN if has_hole(value) else len(value)
    if is_list(value):
        if is_number(key) and not isinstance(value, range):
            try:
                index = int(key)
            except (OverflowError, ValueError):  # it is infinite, or no number at all: Ruby raises
                return UNKNOWN
            return value[index] if -len(value) <= index < len(value) else None
        if key == "size":
            return len(value)
        if key in ("first", "last"):
            return None if len(value) == 0 else value[0 if key == "first" else -1]
        return None
    return 8 if key == "size" and isinstance(value, int) and not isinstance(value, bool) else None


class Range(Expression):
    """`(1..page.count)` (range_lookup.rb)."""

    __slots__ = ("first", "last")

    def __init__(self, first: Any, last: Any) -> None:
        self.first = first
        self.last = last

    def evaluate(self, state: "State") -> Any:
        """A Python range, which holds nothing but its ends; UNKNOWN where an end is."""
        first, last = evaluate(self.first, state), evaluate(self.last, state)
        if has_hole(first) or has_hole(last):
            return UNKNOWN
        start, stop = to_i(first), to_i(last)
        return range(start, stop + 1) if abs(start) < 2**60 and abs(stop) < 2**60 else UNKNOWN


_LEADING_INTEGER = regex(r"\s*([+-]?\d(?:_?\d){0,999})", re.ASCII)


def to_i(value: Any) -> int:
    """Ruby's `to_i`: the number that a text begins with, 0 without one."""
    if is_number(value):
        try:
            return int(value)
        except (OverflowError, ValueError):
            return 0
    match = _LEADING_INTEGER.match(value) if isinstance(value, str) else None
    return int(match[1].replace("_", "")) if match else 0


@lru_cache(maxsize=8192)
def parse_expression(markup: str) -> Any:
    """A constant, or an Expression (expression.rb). Everything is one or the other."""
    if markup in _WORDS:
        return _WORDS[markup]
    first, last = markup[0], markup[-1]
    if first == last and first in "\"'" and len(markup) > 1:
        return markup[1:-1]
    if _INTEGER.fullmatch(markup):
        return int(markup)
    if first == "(" and last == ")" and not re.search(r"\s", markup):
        dots = markup.rfind("..", 2, -2)
        if dots != -1:
            return Range(parse_expression(markup[1:dots]), parse_expression(markup[dots + 2 : -1]))
    number = _FLOAT.fullmatch(markup) if len(markup) < 1000 else None
    return float(number[1]) if number else Lookup(markup)
