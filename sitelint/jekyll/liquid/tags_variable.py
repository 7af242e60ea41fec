"""Tags that set variables: assign, capture, increment, decrement."""

import re

from sitelint.jekyll.liquid.expressions import Lookup
from sitelint.jekyll.liquid.filters_plugin import IN_PLACE
from sitelint.jekyll.liquid.lexer import Token
from sitelint.jekyll.liquid.loops import Loop
from sitelint.jekyll.liquid.markup import Chain, parse_chain
from sitelint.jekyll.liquid.nodes import Maker, Node, Out, SimpleBlock, put
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import MAX_TEXT, UNKNOWN, MappedStr
from sitelint.text import Span
from sitelint.text.regex import regex

_TARGET = regex(r"[\w\-.\[\]()]+", re.ASCII)
_ASSIGN = regex(r"([\w\-.\[\]()]+)\s*=\s*(.*)", re.ASCII | re.DOTALL)


class Assign(Node):
    """`{% assign x = value | filter %}`.

    `changed` is the variable whose value the filter changes as well.
    """

    __slots__ = ("chain", "changed", "target")
    blank = True
    silent = True
    is_step = True

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        match = _ASSIGN.search(maker.markup(token))
        self.target = match[1] if match else ""
        self.chain = parse_chain(match[2]) if match else Chain(UNKNOWN, ())
        value = self.chain.value
        is_variable = isinstance(value, Lookup) and value.is_constant and not value.keys
        in_place = is_variable and any(one.name in IN_PLACE for one in self.chain.filters)
        self.changed: str | None = value.name if in_place else None
        if match is None:
            maker.error("`assign` needs a name, `=` and a value", token)

    def render(self, state: State, out: Out) -> None:
        """Set the variable."""
        state.span = self.span
        value = self.chain.evaluate(state)
        if self.changed is not None:
            state.change(self.changed, value)
        if isinstance(value, Loop):
            value.is_assigned = True
        state.assign(self.target, value)


class Capture(SimpleBlock):
    """`{% capture x %}…{% endcapture %}`: the text keeps the places it was written at."""

    __slots__ = ("target",)
    silent = True

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        match = _TARGET.search(maker.markup(token))
        self.target = match[0] if match else ""
        if match is None:
            maker.error("`capture` needs the name of a variable", token)

    def close(self, end: Span) -> None:
        """The end tag was read."""
        super().close(end)
        self.blank = self.mute = True

    def render(self, state: State, out: Out) -> None:
        """Set the variable."""
        state.remember(self, self._render, out)

    def _render(self, state: State, out: Out) -> None:
        captured: Out = []
        self.body.render(state, captured)
        text = MappedStr.of(captured)
        state.assign(self.target, text if len(text) <= MAX_TEXT else UNKNOWN)


class Count(Node):
    """`{% increment x %}` and `{% decrement x %}`: counters of their own, apart from assigned variables."""

    __slots__ = ("step", "target")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        self.target = maker.markup(token).strip()
        self.step = 1 if token.name == "increment" else -1

    def render(self, state: State, out: Out) -> None:
        """`increment` puts out the number before the step, `decrement` the one behind it."""
        state.spoil()
        before = state.counters.get(self.target, 0)
        state.counters[self.target] = before + self.step
        put(str(before if self.step == 1 else before - 1), self.span, state, out)
