"""Tags that repeat: for, tablerow, cycle, break, continue."""

import re
from collections.abc import Iterable, Sequence
from functools import partial
from math import isqrt
from typing import Any, Literal

from sitelint.jekyll.liquid.expressions import Lookup, evaluate, parse_expression, to_i
from sitelint.jekyll.liquid.grammar import FRAGMENT, MAX_MARKUP, MarkupError, Reader
from sitelint.jekyll.liquid.lexer import Token
from sitelint.jekyll.liquid.loops import Loop, bounds, items_of
from sitelint.jekyll.liquid.memo import SOME_VALUES
from sitelint.jekyll.liquid.nodes import Block, Body, Maker, Node, Out, SimpleBlock, Steps, put, put_hole
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.tags_flow import merge
from sitelint.jekyll.liquid.tags_variable import Assign, Capture
from sitelint.jekyll.liquid.values import UNKNOWN, OpenDict, has_hole, is_list, join, to_s
from sitelint.text.regex import regex

_FOR = regex(r"([\w\-]+)\s+in\s+((?:\"[^\"]*\"|'[^']*'|[^\s,|'\"])+)\s*(reversed)?", re.ASCII)
_ROW = regex(r"(\w+)\s+in\s+((?:\"[^\"]*\"|'[^']*'|[^\s,|'\"])+)", re.ASCII)
_ATTRIBUTE = regex(rf"(\w+)\s*:\s*({FRAGMENT})", re.ASCII)

_LONG = 16
"""Of a loop that goes on longer, stretches of turns are kept, too: most pages differ in few of them."""

_ITEMS, _ORDER = "the loop's items", "the loop's order"
"""Names under which stretches have what they go through in sight; no variable of a template is called so."""


class For(Block):
    """`{% for x in list limit: n offset: m reversed %}` with `else`."""

    __slots__ = ("body", "collection", "label", "limit", "offset", "other", "reverse", "variable")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        self.body = Body()
        self.other: Body | None = None
        self.variable = self.label = ""
        self.collection: Any = UNKNOWN
        self.limit: Any = None
        self.offset: Any = None
        self.reverse = False
        markup = maker.markup(token)
        try:
            if len(markup) > MAX_MARKUP:
                raise MarkupError("the loop is too long")
            try:
                self._read_strictly(Reader(markup))
            except MarkupError:
                self._read_leniently(markup)
        except MarkupError:
            maker.error("`for` is not of the form `for item in list`", token)

    def _read_strictly(self, reader: Reader) -> None:
        variable = reader.expect("id")
        if not reader.accept_word("in"):
            raise MarkupError("expected `in`")
        collection = reader.expression()
        reverse = reader.accept_word("reversed")
        attributes: list[tuple[str, str]] = []
        while name := reader.accept_word("limit", "offset"):
            reader.expect(":")
            attributes.append((name, reader.expression()))
        reader.expect("end")
        self._set(variable, collection, bool(reverse), attributes)

    def _read_leniently(self, markup: str) -> None:
        match = _FOR.match(markup)
        if match is None:
            raise MarkupError("no `for item in list`")
        self._set(match[1], match[2], bool(match[3]), _ATTRIBUTE.findall(markup))

    def _set(self, variable: str, collection: str, reverse: bool, attributes: list[tuple[str, str]]) -> None:
        self.variable = variable
        self.label = f"{variable}-{collection}"
        self.collection = parse_expression(collection)
        self.reverse = reverse
        for name, value in attributes:
            if name == "limit":
                self.limit = parse_expression(value)
            elif name == "offset":
                self.offset = self if value == "continue" else parse_expression(value)

    def bodies(self) -> Iterable[Body]:
        """The loop's body and its `else`."""
        return (self.body,) if self.other is None else (self.body, self.other)

    def current(self) -> Body:
        """The `else` once it has begun."""
        return self.body if self.other is None else self.other

    def branch(self, maker: Maker, token: Token) -> bool:
        """Begin the `else`."""
        if token.name != "else" or self.other is not None:
            return False
        self.other = Body()
        return True

    def render(self, state: State, out: Out) -> None:
        """The body for every item; once, with an unknown item, for an unknown list."""
        state.remember(self, self._render, out)

    def _render(self, state: State, out: Out) -> None:
        state.span = self.open_span
        value = evaluate(self.collection, state)
        items = items_of(value)
        if self.offset is self:
            state.spoil()
        start = state.loop_ends.get(self.label, 0) if self.offset is self else evaluate(self.offset, state)
        limit = evaluate(self.limit, state)
        doubtful = items is None or has_hole(start) or has_hole(limit)
        if doubtful:
            state.spoil()
        if items is None:
            state.loop_ends[self.label] = UNKNOWN
            self._render_unknown(state, out)
            return
        begin = 0 if has_hole(start) else to_i(start)
        stop = to_i(limit) + begin if limit is not None and not has_hole(limit) else None
        # A text counts as one item, which neither offset nor limit touches.
        first, last = (0, len(items)) if isinstance(value, str) else bounds(len(items), begin, stop)
        state.loop_ends[self.label] = UNKNOWN if doubtful else begin + last - first
        if first == last:
            if self.other is not None:
                self.other.render(state, out)
            return
        state.uncertain += doubtful
        self._render_items(items, range(first, last), state, out)
        state.uncertain -= doubtful

    def _render_items(self, items: Sequence[Any], indexes: range, state: State, out: Out) -> None:
        loop = Loop(len(indexes), state.loops[-1] if state.loops else None)
        order = indexes[::-1] if self.reverse else indexes
        state.loops.append(loop)
        state.scopes.append({_ITEMS: items, _ORDER: order})
        memo = state.memo
        if memo is None or len(order) < _LONG:
            self._turns(items, order, loop, state, out)
        else:
            size = isqrt(len(order))
            for at in range(0, len(order), size):
                loop.at = at
                stretch = partial(self._stretch, items, order[at : at + size], loop)
                if loop.is_assigned:  # what is done again does not count on
                    stretch(state, out)
                else:
                    memo.render((self, at), stretch, state, out, SOME_VALUES)
                if state.interrupt is not None:
                    break
        state.interrupt = None
        state.scopes.pop()
        state.loops.pop()

    def _stretch(self, items: Sequence[Any], indexes: range, loop: Loop, state: State, out: Out) -> None:
        """Turns of a long loop, as a part of which is kept what it came to."""
        if state.trace is not None:
            for name in (_ITEMS, _ORDER):
                value = state.find(name)
                state.trace.read(state, name, (), value, value)
        self._turns(items, indexes, loop, state, out)

    def _turns(self, items: Sequence[Any], indexes: range, loop: Loop, state: State, out: Out) -> None:
        """The body for some of the items, up to a `break`."""
        scope: dict[str, Any] = {"forloop": loop}
        state.scopes.append(scope)
        body, variable = self.body, self.variable
        memo = state.memo
        if memo is not None:
            memo.try_again(body)
        for at in indexes:
            state.spend(1)
            scope[variable] = items[at]
            if memo is not None:
                memo.render(body, body.render, state, out)
            else:
                body.render(state, out)
            loop.at += 1
            if state.interrupt is not None:
                if state.interrupt == "break":
                    break
                state.interrupt = None
        state.scopes.pop()

    def _render_unknown(self, state: State, out: Out) -> None:
        """The body once, as what any turn may be: what it assigns is unknown before, too."""
        before = state.scopes[0]
        state.spend(len(before))
        doubtful = dict(before)
        for name in assigned(self):
            if name in doubtful:
                doubtful[name] = UNKNOWN
        loop = OpenDict()
        state.scopes[0] = doubtful
        state.loops.append(loop)
        state.scopes.append({"forloop": loop, self.variable: UNKNOWN})
        state.uncertain += 1
        self.body.render(state, out)
        state.interrupt = None
        state.scopes.pop()
        state.loops.pop()
        if self.other is not None:
            branch: Out = []
            self.other.render(state, branch)
            state.add_alternative(branch)
        state.uncertain -= 1
        state.scopes[0] = merge([before, state.scopes[0]], state)


def assigned(block: Block) -> set[str]:
    """The variables that a block's tags assign, at any depth."""
    names: set[str] = set()
    todo: list[Node] = [block]
    while todo:
        node = todo.pop()
        if isinstance(node, (Assign, Capture)):
            names.add(node.target)
        if isinstance(node, Steps):
            todo += node.nodes
        if isinstance(node, Block):
            for body in node.bodies():
                todo.extend(body.nodes)
    return names


class TableRow(SimpleBlock):
    """`{% tablerow x in list cols: n %}` (tags/table_row.rb)."""

    __slots__ = ("attributes", "collection", "variable")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        markup = maker.markup(token)
        match = _ROW.search(markup) if len(markup) <= MAX_MARKUP else None
        self.variable = match[1] if match else ""
        self.collection = parse_expression(match[2]) if match else UNKNOWN
        self.attributes: dict[str, Any] = {}
        if match is None:
            maker.error("`tablerow` is not of the form `tablerow item in list`", token)
        else:
            self.attributes = {name: parse_expression(value) for name, value in _ATTRIBUTE.findall(markup)}

    def render(self, state: State, out: Out) -> None:
        """The rows of a table."""
        state.span = self.open_span
        value = evaluate(self.collection, state)
        if value is None or value is False:
            return
        given = {name: evaluate(expression, state) for name, expression in self.attributes.items()}
        items = items_of(value)
        if items is None or any(has_hole(number) for number in given.values()):
            put_hole(self.open_span, state, out)
            return
        start = to_i(given.get("offset", 0))
        stop = start + to_i(given["limit"]) if "limit" in given else None
        first, last = (0, len(items)) if isinstance(value, str) else bounds(len(items), start, stop)
        columns = to_i(given.get("cols"))
        # Without `cols` every row but the last is endless: a number of columns that is never reached.
        loop = Loop(last - first, None, columns if columns > 0 else last - first + 1)
        scope: dict[str, Any] = {"tablerowloop": loop}
        state.scopes.append(scope)
        put('<tr class="row1">\n', self.open_span, state, out)
        for at in range(first, last):
            state.spend(1)
            scope[self.variable] = items[at]
            put(f'<td class="col{loop["col"]}">', self.open_span, state, out)
            self.body.render(state, out)
            put("</td>", self.open_span, state, out)
            if loop["col_last"] and not loop["last"]:
                put(f'</tr>\n<tr class="row{loop["row"] + 1}">', self.open_span, state, out)
            loop.at += 1
            if state.interrupt is not None:
                break
        put("</tr>\n", self.open_span, state, out)
        state.scopes.pop()


class Jump(Node):
    """`{% break %}` and `{% continue %}`."""

    __slots__ = ("kind",)

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        self.kind: Literal["break", "continue"] = "break" if token.name == "break" else "continue"

    def render(self, state: State, out: Out) -> None:
        """Leave the bodies up to the loop."""
        state.interrupt = self.kind


_CYCLE_NAME = regex(rf"({FRAGMENT})\s*:\s*(.*)", re.ASCII | re.DOTALL)
_CYCLE_ITEM = regex(rf"\s*({FRAGMENT})", re.ASCII)


class Cycle(Node):
    """`{% cycle "a", "b" %}`, `{% cycle name: "a", "b" %}`."""

    __slots__ = ("key", "values")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        markup = maker.markup(token)[:MAX_MARKUP]
        named = _CYCLE_NAME.match(markup)
        items = [_CYCLE_ITEM.search(part) for part in (named[2] if named else markup).split(",")]
        self.values = [parse_expression(item[1]) for item in items if item]
        # Cycles of the same constants go on together; others are each their own.
        constant = not any(isinstance(value, Lookup) for value in self.values)
        self.key: Any = ("cycle", repr(self.values)) if constant else ("cycle", id(self))
        if named:
            self.key = parse_expression(named[1])
        if not self.values:
            maker.error("`cycle` needs values", token)

    def render(self, state: State, out: Out) -> None:
        """The next value."""
        state.span = self.span
        key = to_s(evaluate(self.key, state)) if not isinstance(self.key, tuple) else self.key
        if not self.values:
            return
        state.spoil()
        turn = state.cycles.get(key, 0)
        value = evaluate(self.values[turn % len(self.values)], state)
        put(join(value, "") if is_list(value) else to_s(value), self.span, state, out)
        state.cycles[key] = (turn + 1) % len(self.values)
