"""What stands inside tags and outputs: lookups, ranges, filter chains and conditions.

Each is read twice if need be, as Liquid's `warn` mode does: by the strict grammar (lexer.rb, parser.rb), and
where that fails by the lax regular expressions of Liquid 2 (variable.rb, tags/if.rb).
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from sitelint.jekyll.liquid.values import BLANK, EMPTY, UNKNOWN, has_hole, is_list, is_number, is_open

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.state import State

FRAGMENT = r"""(?:"[^"]*"|'[^']*'|(?:[^\s,|'"]|"[^"]*"|'[^']*')+)"""
"""Liquid's QuotedFragment: a quoted string, or a run without spaces, commas and bars."""

MAX_MARKUP = 20_000
"""Longer markup of one tag is not read: nobody writes it, and lax reading is not linear in it."""

_FIRST_FRAGMENT = re.compile(FRAGMENT, re.ASCII)
_SEGMENT = re.compile(r"\[[^\]]+\]|[\w\-]+\??", re.ASCII)
_PLAIN = re.compile(r"[A-Za-z_][\w-]*\??(?:\.[A-Za-z_][\w-]*\??)*", re.ASCII)
_INTEGER = re.compile(r"-?\d{1,1000}", re.ASCII)
_FLOAT = re.compile(r"(-?\d+(?:\.\d+)?)[\d.]*", re.ASCII)
_WORDS: dict[str, Any] = {
    "nil": None,
    "null": None,
    "": None,
    "true": True,
    "false": False,
    "blank": BLANK,
    "empty": EMPTY,
}
_COMMANDS = ("size", "first", "last")


class MarkupError(Exception):
    """Markup that the strict grammar does not know, or that a tag cannot be made of."""


class Expression:
    """Something to be looked up when the text is rendered."""

    __slots__ = ()

    def evaluate(self, state: "State") -> Any:
        """The value, UNKNOWN where the sources do not tell it."""
        raise NotImplementedError


def evaluate(expression: Any, state: "State") -> Any:
    """The value of an expression; any other value is itself."""
    return expression.evaluate(state) if isinstance(expression, Expression) else expression


class Lookup(Expression):
    """`name.key[expression].first` (variable_lookup.rb)."""

    __slots__ = ("keys", "markup", "name", "space")

    def __init__(self, markup: str) -> None:
        parts: list[str] = _SEGMENT.findall(markup)
        self.markup = markup
        self.name: Any = _segment(parts[0]) if parts else None
        self.keys: tuple[Any, ...] = tuple(_segment(part) for part in parts[1:])
        self.space = _namespace(self.name, self.keys)

    def evaluate(self, state: "State") -> Any:
        """The value found, nil where a key is missing, UNKNOWN where it might be there."""
        name = self.name
        if isinstance(name, Expression):
            name = name.evaluate(state)
        found, value = state.find(name)
        if not found:
            value = state.missing()
        elif self.space is not None:
            state.touch(name, self.space)
        for number, key in enumerate(self.keys):
            if value is UNKNOWN:
                break
            if isinstance(key, Expression):
                key = key.evaluate(state)
                if number < 2 and self.space is not None and isinstance(key, (str, int)):
                    state.touch(name, f"{self.space}.{key}")
            value = look_up(value, key)
        if value is UNKNOWN:
            state.note_unknown(self.markup)
        return value


def _segment(part: str) -> Any:
    return parse_expression(part[1:-1]) if part.startswith("[") and part.endswith("]") else part


def _namespace(name: Any, keys: tuple[Any, ...]) -> str | None:
    """The part of the site or page that a lookup reads: `site.posts`, `site.data.people`, `page.next`."""
    if name not in ("site", "page"):
        return None
    known: list[str] = [name]
    for key in keys[: 2 if keys[:1] == ("data",) else 1]:
        if isinstance(key, Expression):
            break
        known.append(str(key))
    return ".".join(known)


def look_up(value: Any, key: Any) -> Any:
    """One step of a lookup: `value[key]`, or the command `size`, `first`, `last`."""
    if has_hole(key):
        return UNKNOWN
    if isinstance(value, Mapping):
        try:
            if key in value:
                return value[key]
        except TypeError:
            return None
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
            index = int(key)
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


_LEADING_INTEGER = re.compile(r"\s*([+-]?\d(?:_?\d){0,999})", re.ASCII)


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


class Filter(NamedTuple):
    """A filter of a chain with its arguments."""

    name: str
    arguments: tuple[Any, ...]
    named: tuple[tuple[str, Any], ...]


class Chain(NamedTuple):
    """What stands in `{{ … }}` or behind `assign x =`: a value and the filters it goes through."""

    value: Any
    filters: tuple[Filter, ...]

    def evaluate(self, state: "State") -> Any:
        """The value behind the last filter."""
        value = evaluate(self.value, state)
        for name, arguments, named in self.filters:
            given = [evaluate(argument, state) for argument in arguments]
            if named:
                given.append({key: evaluate(argument, state) for key, argument in named})
            value = state.filter(name, value, given)
        return value


@lru_cache(maxsize=4096)
def parse_chain(markup: str) -> Chain:
    """A chain, by the strict grammar or, where that fails, the lax one (variable.rb)."""
    stripped = markup.strip(" \t\n\r\f\v")
    if _PLAIN.fullmatch(stripped):
        return Chain(parse_expression(stripped), ())
    if len(markup) > MAX_MARKUP:
        return Chain(UNKNOWN, ())
    try:
        return _strict_chain(markup)
    except MarkupError:
        return _lax_chain(markup)


def _strict_chain(markup: str) -> Chain:
    reader = Reader(markup)
    value = parse_expression(reader.expression())
    filters: list[Filter] = []
    while reader.accept("|"):
        name = reader.expect("id")
        arguments: list[str] = []
        if reader.accept(":"):
            arguments.append(reader.argument())
            while reader.accept(","):
                arguments.append(reader.argument())
        filters.append(_filter(name, arguments))
    reader.expect("end")
    return Chain(value, tuple(filters))


_FILTER_PART = re.compile(rf"(?:\s|{FRAGMENT}|,)+", re.ASCII)
_FILTER_ARGUMENT = re.compile(rf"[:,]\s*((?:\w+\s*:\s*)?{FRAGMENT})", re.ASCII)
_NAMED_ARGUMENT = re.compile(rf"(\w+)\s*:\s*({FRAGMENT})", re.ASCII)
_NAME = re.compile(r"\w+", re.ASCII)


def _lax_chain(markup: str) -> Chain:
    first = _FIRST_FRAGMENT.search(markup)
    if first is None:
        return Chain(None, ())
    filters: list[Filter] = []
    bar = markup.find("|", first.end())
    if bar != -1:
        for part in _FILTER_PART.findall(markup, bar + 1):
            name = _NAME.search(part)
            if name:
                filters.append(_filter(name[0], _FILTER_ARGUMENT.findall(part)))
    return Chain(parse_expression(first[0]), tuple(filters))


def _filter(name: str, arguments: list[str]) -> Filter:
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for argument in arguments:
        pair = _NAMED_ARGUMENT.fullmatch(argument)
        if pair:
            named[pair[1]] = parse_expression(pair[2])
        else:
            positional.append(parse_expression(argument))
    return Filter(name, tuple(positional), tuple(named.items()))


_TOKEN = re.compile(
    r"""\s*(?:(==|!=|<>|<=?|>=?|contains(?=\s))|('[^']*'|"[^"]*")|(-?\d+(?:\.\d+)?)|([a-zA-Z_][\w-]*\??)"""
    r"""|(\.\.)|([|.:,\[\]()?-]))""",
    re.ASCII,
)
_KINDS = ("", "operator", "string", "number", "id", "..")
_END = re.compile(r"\s*\Z", re.ASCII)
_MAX_NESTING = 50


class Reader:
    """Reads markup by the strict grammar. Every method raises MarkupError where it does not fit."""

    __slots__ = ("at", "depth", "tokens")

    def __init__(self, markup: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        self.at = 0
        self.depth = 0
        position = 0
        while match := _TOKEN.match(markup, position):
            group = cast(int, match.lastindex)
            word = match[group]
            self.tokens.append((_KINDS[group] if group < 6 else word, word))
            position = match.end()
        if not _END.match(markup, position):
            raise MarkupError(f"unexpected character {markup[position:].lstrip()[:1]}")
        self.tokens.append(("end", ""))

    def accept(self, kind: str) -> str | None:
        """The next token's text if it is of this kind, which then is read."""
        if self.tokens[self.at][0] != kind:
            return None
        self.at += 1
        return self.tokens[self.at - 1][1]

    def accept_word(self, *words: str) -> str | None:
        """The next token if it is one of these names, which then is read."""
        kind, word = self.tokens[self.at]
        if kind != "id" or word not in words:
            return None
        self.at += 1
        return word

    def expect(self, kind: str) -> str:
        """The next token's text, which has to be of this kind."""
        word = self.accept(kind)
        if word is None:
            raise MarkupError(f"expected {kind}, found {self.tokens[self.at][1]}")
        return word

    def argument(self) -> str:
        """An argument of a filter, with its name if it has one."""
        if self.tokens[self.at][0] == "id" and self.tokens[self.at + 1][0] == ":":
            name = self.expect("id")
            self.at += 1
            return f"{name}: {self.expression()}"
        return self.expression()

    def expression(self) -> str:
        """An expression, without spaces."""
        kind, word = self.tokens[self.at]
        if kind == "id":
            self.at += 1
            return word + self._lookups()
        if kind in ("string", "number"):
            self.at += 1
            return word
        self.depth += 1
        if self.depth > _MAX_NESTING:
            raise MarkupError("brackets nested too deep")
        if kind == "[":
            self.at += 1
            inner = self.expression()
            self.expect("]")
            result = f"[{inner}]{self._lookups()}"
        elif kind == "(":
            self.at += 1
            first = self.expression()
            self.expect("..")
            last = self.expression()
            self.expect(")")
            result = f"({first}..{last})"
        else:
            raise MarkupError(f"{word} is not an expression")
        self.depth -= 1
        return result

    def _lookups(self) -> str:
        parts: list[str] = []
        while True:
            if self.accept("["):
                self.depth += 1
                if self.depth > _MAX_NESTING:
                    raise MarkupError("brackets nested too deep")
                inner = self.expression()
                self.depth -= 1
                self.expect("]")
                parts.append(f"[{inner}]")
            elif self.accept("."):
                parts.append("." + self.expect("id"))
            else:
                return "".join(parts)


class Comparison(NamedTuple):
    """`left operator right`, or `left` alone."""

    left: Any
    operator: str | None = None
    right: Any = None


class Condition(NamedTuple):
    """Comparisons joined by `and` and `or`, which Liquid reads from right to left; both rank the same."""

    comparisons: tuple[Comparison, ...]
    joints: tuple[str, ...] = ()


@lru_cache(maxsize=2048)
def parse_condition(markup: str) -> Condition:
    """The condition of an `if`, `elsif` or `unless`. Raises MarkupError."""
    if len(markup) > MAX_MARKUP:
        raise MarkupError("the condition is too long")
    try:
        return strict_condition(markup)
    except MarkupError:
        return _lax_condition(markup)


def strict_condition(markup: str) -> Condition:
    """A condition by the strict grammar alone, as `where_exp` wants it. Raises MarkupError."""
    reader = Reader(markup)
    comparisons = [_strict_comparison(reader)]
    joints: list[str] = []
    while joint := reader.accept_word("and", "or"):
        joints.append(joint)
        comparisons.append(_strict_comparison(reader))
    reader.expect("end")
    return Condition(tuple(comparisons), tuple(joints))


def _strict_comparison(reader: Reader) -> Comparison:
    left = parse_expression(reader.expression())
    operator = reader.accept("operator")
    if operator is None:
        return Comparison(left)
    return Comparison(left, operator, parse_expression(reader.expression()))


_LAX_ITEM = re.compile(rf"\s*({FRAGMENT}|\S+)", re.ASCII)
_LAX_COMPARISON = re.compile(rf"({FRAGMENT})\s*([=!<>a-z_]+)?\s*({FRAGMENT})?", re.ASCII)


def _lax_condition(markup: str) -> Condition:
    """tags/if.rb, lax_parse: the text is cut at the words `and` and `or`, each part read leniently."""
    parts: list[str] = [""]
    joints: list[str] = []
    for match in _LAX_ITEM.finditer(markup):
        if match[1] in ("and", "or"):
            joints.append(match[1])
            parts.append("")
        else:
            parts[-1] += match[0]
    comparisons: list[Comparison] = []
    for part in parts:
        found = _LAX_COMPARISON.search(part)
        if found is None:
            raise MarkupError("there is no condition")
        right = parse_expression(found[3]) if found[3] else None
        comparisons.append(Comparison(parse_expression(found[1]), found[2], right))
    return Condition(tuple(comparisons), tuple(joints))
