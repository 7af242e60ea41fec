"""Tags that choose: if, unless, case, ifchanged; and what to do when the choice is unknown."""

import re
from collections.abc import Iterable
from typing import Any

from sitelint.jekyll.liquid.conditions import compare, decide
from sitelint.jekyll.liquid.expressions import parse_expression
from sitelint.jekyll.liquid.grammar import FRAGMENT, MAX_MARKUP, MarkupError
from sitelint.jekyll.liquid.lexer import Token
from sitelint.jekyll.liquid.markup import Comparison, Condition, parse_condition
from sitelint.jekyll.liquid.nodes import Block, Body, Maker, Out, SimpleBlock
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import UNKNOWN, MappedStr
from sitelint.text.regex import regex

_UNREADABLE = Condition((Comparison(UNKNOWN),))


def render_any(bodies: list[Body], complete: bool, state: State, out: Out) -> None:
    """Render bodies of which at most one applies, and nobody knows which.

    The first goes into `out`, the others become alternatives. What they assign differently is unknown
    afterwards. `complete`: one of them applies for certain.
    """
    state.spoil()
    before = state.scopes[0]
    ends: list[dict[str, Any]] = [] if complete else [before]
    state.uncertain += 1
    for number, body in enumerate(bodies):
        state.spend(len(before))
        state.scopes[0] = dict(before)
        branch: Out = out if number == 0 else []
        body.render(state, branch)
        state.interrupt = None
        if number:
            state.add_alternative(branch)
        ends.append(state.scopes[0])
    state.uncertain -= 1
    state.scopes[0] = merge(ends, state)


def merge(ends: list[dict[str, Any]], state: State) -> dict[str, Any]:
    """The variables after branches of which one was taken: unknown where the branches disagree."""
    if len(ends) == 1:
        return ends[0]
    merged: dict[str, Any] = {}
    for name in {name: None for end in ends for name in end}:
        values = [end.get(name) for end in ends]
        first = values[0]
        if all(_same(value, first) for value in values[1:]):
            merged[name] = first
            continue
        merged[name] = UNKNOWN
        for value in values:
            if isinstance(value, MappedStr):
                state.add_alternative(list(value.pieces))
    return merged


def _same(a: Any, b: Any) -> bool:
    if a is b:
        return True
    if isinstance(a, str) and isinstance(b, str):
        return a == b
    return type(a) is type(b) and isinstance(a, (int, float)) and a == b


class If(Block):
    """`{% if %}`, `{% unless %}` with their `elsif` and `else`."""

    __slots__ = ("branches",)

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        self.branches: list[tuple[Condition | None, Body]] = []
        self.branch(maker, token)

    def bodies(self) -> Iterable[Body]:
        """The bodies of all branches."""
        return [body for _condition, body in self.branches]

    def current(self) -> Body:
        """The body of the last branch."""
        return self.branches[-1][1]

    def branch(self, maker: Maker, token: Token) -> bool:
        """Begin the first branch, an `elsif` or an `else`."""
        if token.name not in (self.name, "elsif", "else"):
            return False
        condition: Condition | None = None
        if token.name != "else":
            try:
                condition = parse_condition(maker.markup(token))
            except MarkupError:
                condition = _UNREADABLE
                maker.error(f"`{token.name}` has no condition that Liquid can read", token)
        self.branches.append((condition, Body()))
        return True

    def render(self, state: State, out: Out) -> None:
        """The first branch that applies; where that is unknown, all that may."""
        possible: list[Body] = []
        for number, (condition, body) in enumerate(self.branches):
            state.span = self.open_span
            answer = True if condition is None else decide(condition, state)
            if number == 0 and self.name == "unless" and answer is not UNKNOWN:
                answer = not answer
            if answer is False:
                continue
            if answer is True and not possible:
                body.render(state, out)
                return
            possible.append(body)
            if answer is True:
                break
        if possible:
            render_any(possible, answer is True, state, out)


_WHEN = regex(rf"({FRAGMENT})(?:(?:\s+or\s+|\s*,\s*)(?={FRAGMENT}))?", re.ASCII)
_FRAGMENT = regex(FRAGMENT, re.ASCII)


class Case(Block):
    """`{% case %}` with `when` and `else` (tags/case.rb)."""

    __slots__ = ("branches", "subject")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        markup = maker.markup(token)
        match = _FRAGMENT.search(markup) if len(markup) <= MAX_MARKUP else None
        self.subject = parse_expression(match[0]) if match else UNKNOWN
        # What stands before the first `when` is never rendered.
        self.branches: list[tuple[tuple[Any, ...] | None, Body]] = [((), Body())]
        if match is None:
            maker.error("`case` needs a value", token)

    def bodies(self) -> Iterable[Body]:
        """The bodies of all branches, and what stands before the first."""
        return [body for _values, body in self.branches]

    def current(self) -> Body:
        """The body of the last branch."""
        return self.branches[-1][1]

    def branch(self, maker: Maker, token: Token) -> bool:
        """Begin a `when` or an `else`."""
        markup = maker.markup(token)
        if token.name == "else":
            if markup.strip():
                maker.error("`else` of a `case` takes no condition", token)
            self.branches.append((None, Body()))
            return True
        if token.name != "when":
            return False
        match = _WHEN.search(markup) if len(markup) <= MAX_MARKUP else None
        if match is None:
            maker.error("`when` needs a value", token)
        values: list[Any] = []
        while match:
            values.append(parse_expression(match[1]))
            more = match.end() > match.end(1)
            match = _WHEN.match(markup, match.end()) if more else None
        self.branches.append((tuple(values), Body()))
        return True

    def render(self, state: State, out: Out) -> None:
        """Every `when` that applies, once for each value that does; else the `else`."""
        possible: list[Body] = []
        matched = complete = False
        for values, body in self.branches:
            state.span = self.open_span
            if values is None:
                if not matched:
                    possible.append(body)
                    complete = True
                break
            for value in values:
                answer = compare(Comparison(self.subject, "==", value), state)
                if answer is True and not possible:
                    matched = True
                    body.render(state, out)
                    if state.interrupt is not None:
                        return
                elif answer is not False and possible[-1:] != [body]:
                    possible.append(body)
                    complete = complete or answer is True
        if len(possible) == 1 and complete:
            possible[0].render(state, out)
        elif possible:
            render_any(possible, complete, state, out)


class IfChanged(SimpleBlock):
    """`{% ifchanged %}`: the body, unless the last one was the same."""

    __slots__ = ()

    def render(self, state: State, out: Out) -> None:
        """The body if it differs."""
        state.spoil()
        changed: Out = []
        self.body.render(state, changed)
        text = "".join([piece.text for piece in changed])
        if text != state.last_changed:
            state.last_changed = text
            out.extend(changed)
