"""Filter chains and conditions, as they are written.

Each is read twice if need be, as Liquid's `warn` mode does: by the strict grammar, and where that fails by
the lax regular expressions of Liquid 2 (variable.rb, tags/if.rb).
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.liquid.expressions import evaluate, parse_expression
from sitelint.jekyll.liquid.grammar import FRAGMENT, MAX_MARKUP, MarkupError, Reader
from sitelint.jekyll.liquid.values import UNKNOWN
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.state import State

_FIRST_FRAGMENT = regex(FRAGMENT, re.ASCII)
_PLAIN = regex(r"[A-Za-z_][\w-]*\??(?:\.[A-Za-z_][\w-]*\??)*", re.ASCII)


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
            given = [evaluate(argument, state) for argument in arguments] if arguments else []
            if named:
                given.append({key: evaluate(argument, state) for key, argument in named})
            value = state.apply_filter(state, name, value, given)
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


_FILTER_PART = regex(rf"(?:\s|{FRAGMENT}|,)+", re.ASCII)
_FILTER_ARGUMENT = regex(rf"[:,]\s*((?:\w+\s*:\s*)?{FRAGMENT})", re.ASCII)
_NAMED_ARGUMENT = regex(rf"(\w+)\s*:\s*({FRAGMENT})", re.ASCII)
_NAME = regex(r"\w+", re.ASCII)


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


_LAX_ITEM = regex(rf"\s*({FRAGMENT}|\S+)", re.ASCII)
_LAX_COMPARISON = regex(rf"({FRAGMENT})\s*([=!<>a-z_]+)?\s*({FRAGMENT})?", re.ASCII)


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
