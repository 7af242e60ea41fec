"""What parts of a site's templates came to before, for the same values.

Many pages include the same files and go through the same lists of all other pages; most of what that puts
out is the same each time. A part of a template (an include, a loop, one turn of it) is *traced* while it is
rendered: which variables it read that were set outside of it, in order, and what each one held. What it did
(its text, what it assigned and noted) follows from these values, as rendering depends on nothing else. So a
later rendering that finds the same values does the same without being gone through: the values are asked for
in the order of the first time, each one deciding which to ask for next.

Some tags look at more than variables (`cycle`, `increment`, a condition that nobody can decide, what is noted
but once on a page), and `parentloop` looks out of a part from inside: a part with one of them is not kept.
"""

from collections import ChainMap
from collections.abc import Callable, Mapping, Sequence, Set
from typing import TYPE_CHECKING, Any, Final

from sitelint.jekyll.liquid.expressions import look_up
from sitelint.jekyll.liquid.loops import Loop
from sitelint.jekyll.liquid.state import MAX_WORK, State
from sitelint.jekyll.liquid.unset import NOT_SET
from sitelint.jekyll.liquid.values import UNKNOWN, MappedStr
from sitelint.text import Piece, Span
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.records import IncludeUse, LinkUse, Put

_FIRST_VALUES: Final = 100
SOME_VALUES: Final = 4
"""How many values of the first variable that a part reads, and of each further one, are kept on trial."""

_PATIENCE: Final = 1000
"""How often one is looked for in vain, once no more are kept, before nothing is looked for."""

_GAIN: Final = 3
"""How many more are kept for each use of one."""

_BY_PATH: Final = frozenset(("page", "layout", "include", "forloop", "tablerowloop"))
"""Variables that are another object each time, of which parts may be equal."""

_BY_VALUE: Final = frozenset((str, int, bool, float, type(None), range))
"""Types of which equal values are the same."""

_NOTHING: Final[frozenset[Any]] = frozenset()
_NO_ENDS: Final[Mapping[str, Any]] = {}
"""What many results share."""

Render = Callable[[State, list[Piece]], None]
_Read = tuple[Any, tuple[Any, ...]]
"""A variable, and the keys that were taken of it."""


class _Result(NamedTuple):
    """What a part did. `depth`: how deep in other blocks it was; deeper, it might not do the same."""

    pieces: Sequence[Piece]
    sure: Set["Put"]
    touched: Set[str]
    includes: Sequence["IncludeUse"]
    links: Sequence["LinkUse"]
    assigned: Mapping[str, Any]
    loop_ends: Mapping[str, Any]
    interrupt: str | None
    span: Span
    work: int
    depth: int


class _Step:
    """A place on the way to a result: what is read there, and where each value leads.

    `credit` is how many more values are kept, below 0 how often one was looked for in vain since; `again` how
    often it had none left. `held` is the value that led here: objects are told apart by identity, so they
    must not go.
    """

    __slots__ = ("again", "branches", "credit", "held", "read", "result")

    def __init__(self, credit: int, held: Any = None) -> None:
        self.credit = credit
        self.again = 0
        self.held = held
        self.read: _Read | None = None
        self.branches: dict[Any, _Step] = {}
        self.result: _Result | None = None


class Trace:
    """What a part that is being rendered has read of what is outside of it, and assigned.

    `outside`: how many scopes there were when it began. `parent` is the trace of the part that it is in.
    """

    __slots__ = ("assigned", "is_spoilt", "outside", "parent", "reads")

    def __init__(self, parent: "Trace | None", outside: int) -> None:
        self.parent = parent
        self.outside = outside
        self.reads: dict[_Read, Any] = {}
        self.assigned: set[str] = set()
        self.is_spoilt = False

    def read(self, state: State, name: Any, keys: tuple[Any, ...], root: Any, value: Any) -> None:
        """Note that a variable was read: `root` is what it holds, `value` what its keys led to."""
        if name not in _BY_PATH:
            keys, value = (), root
        else:
            for key in keys:
                if type(key) is not str or key == "parentloop":
                    state.spoil()  # a loop inside of a part leads to one outside of it
                    return
        if type(value) is Loop:  # it counts on
            state.spoil()
            return
        read = name, keys
        if read in self.reads:  # and so it is in those around
            return
        scopes = state.scopes
        at = len(scopes) - 1
        while at >= 0 and name not in scopes[at]:
            at -= 1
        trace: Trace | None = self
        while trace is not None and at < trace.outside and not (at == 0 and name in trace.assigned):
            trace.reads.setdefault(read, value)
            trace = trace.parent


class Memo:
    """What is known of the parts of a site's templates, while one `site` is rendered.

    `uses` is how often that was of use.
    """

    def __init__(self) -> None:
        self.uses = 0
        self._starts: dict[object, _Step] = {}

    def try_again(self, node: object) -> None:
        """Give a part one more chance of which nothing was of use: the body of a loop that begins again.

        The items of a list differ, so that within one run of a long loop nothing is found again. The chances
        get rarer: the first, second, fourth, eighth time that it has none left.
        """
        start = self._starts.get(node)
        if start is not None and start.credit <= -_PATIENCE:
            start.again += 1
            if start.again & (start.again - 1) == 0:
                start.credit = 1

    def render(
        self, node: object, render: Render, state: State, out: list[Piece], tries: int = _FIRST_VALUES
    ) -> None:
        """Call `render` of a part of a template, or do what it did before for the same values.

        `tries` is how many values of the first variable that it reads are kept on trial.
        """
        start = step = self._starts.get(node) or self._starts.setdefault(node, _Step(tries))
        if start.credit <= -_PATIENCE or state.uncertain or state.interrupt is not None:
            render(state, out)
            return
        passed: list[tuple[_Step, Any, Any]] = []
        while step.read is not None:
            root, value = _look(state, *step.read)
            passed.append((step, root, value))
            following = step.branches.get(_key(value))
            if following is None:
                break
            step = following
        result = step.result
        if result is not None and state.depth <= result.depth and state.work + result.work <= MAX_WORK:
            self.uses += 1
            trace = state.trace
            for one, root, value in passed:
                one.credit = max(one.credit, 0) + _GAIN
                if trace is not None and one.read is not None:
                    trace.read(state, *one.read, root, value)
            _repeat(result, state, out)
        elif step.credit > 0:
            step.credit -= 1
            _trace(start, render, state, out)
        else:
            start.credit -= 1
            render(state, out)


def _trace(start: _Step, render: Render, state: State, out: list[Piece]) -> None:
    """Call `render`, and keep what it does."""
    trace = Trace(state.trace, len(state.scopes))
    rendered, context = state.rendered, state.context
    sure, touched, loop_ends = rendered.sure, context.touched, state.loop_ends
    begin, includes, links = len(out), len(rendered.includes), len(rendered.links)
    work, depth = state.work, state.depth
    new_ends: dict[str, Any] = {}
    new_sure: set[Put] = set()
    new_touched: set[str] = set()
    state.trace, rendered.sure, context.touched = trace, new_sure, new_touched
    state.loop_ends = ChainMap(new_ends, loop_ends)
    try:
        render(state, out)
        if not trace.is_spoilt:
            result = _Result(
                tuple(out[begin:]),
                new_sure or _NOTHING,
                new_touched or _NOTHING,
                tuple(rendered.includes[includes:]),
                tuple(rendered.links[links:]),
                {name: state.scopes[0][name] for name in trace.assigned},
                new_ends or _NO_ENDS,
                state.interrupt,
                state.span,
                state.work - work,
                depth,
            )
            _keep(start, trace, result)
    finally:
        sure |= new_sure
        touched |= new_touched
        loop_ends.update(new_ends)
        state.trace, rendered.sure, context.touched, state.loop_ends = trace.parent, sure, touched, loop_ends
        if trace.parent is not None:
            trace.parent.assigned |= trace.assigned


def _look(state: State, name: Any, keys: tuple[Any, ...]) -> tuple[Any, Any]:
    """What a variable holds, and what its keys lead to."""
    root = state.find(name)
    if root is NOT_SET:
        root = state.missing()
    value = root
    for key in keys:
        if value is UNKNOWN:
            break
        value = look_up(value, key)
    return root, value


def _key(value: Any) -> Any:
    """Something hashable that tells values apart by all that can be seen of them."""
    kind = type(value)
    if kind in _BY_VALUE:
        return kind, value
    if kind is MappedStr:
        return kind, value.pieces
    return id(value)


def _keep(step: _Step, trace: Trace, result: _Result) -> None:
    for read, value in trace.reads.items():
        if step.read is None:
            step.read = read
        elif step.read != read:
            return
        key = _key(value)
        if key not in step.branches:
            step.branches[key] = _Step(SOME_VALUES, value)
        step = step.branches[key]
    step.result = result


def _repeat(result: _Result, state: State, out: list[Piece]) -> None:
    rendered = state.rendered
    out += result.pieces
    rendered.sure |= result.sure
    state.context.touched |= result.touched
    rendered.includes += result.includes
    rendered.links += result.links
    state.scopes[0].update(result.assigned)
    if result.loop_ends:
        state.loop_ends.update(result.loop_ends)
    state.interrupt = result.interrupt
    state.span = result.span
    state.work += result.work
    if state.trace is not None:
        state.trace.assigned.update(result.assigned)
