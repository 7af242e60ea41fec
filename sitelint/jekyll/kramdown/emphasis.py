"""Emphasis: kramdown 2.4 lib/kramdown/parser/kramdown/emphasis.rb."""

import re

from sitelint.jekyll.kramdown.letters import is_alnum, is_alpha
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.kramdown.spans import EM, IN_EM, STRONG, Closes, Result, SpanState
from sitelint.text.regex import regex

_SPACE = " \t\n\r\f\v"
# Where at most an end may be: not behind a blank.
_ENDS = {delimiter: regex(rf"(?<![{_SPACE}]){re.escape(delimiter)}") for delimiter in ("*", "**", "_", "__")}


def emphasis(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`*em*`, `**strong**` and the same with `_`."""
    end = state.remembered(at, context, nodes, _read)
    if end < 0:
        end = at + 2 if state.src.startswith(state.src[at] * 2, at) else at + 1
        state.add_text(nodes, at, end)
    return end


def _read(state: SpanState, at: int, context: int) -> Result:
    src = state.src
    mark = src[at]
    strong = src.startswith(mark, at + 1)
    after = at + 1 + strong
    if mark == "_" and _in_word(src, at):
        return None
    if (after < len(src) and src[after] in _SPACE) or context & (STRONG if strong else EM):
        return None
    result = _read_to(state, at, mark * (1 + strong), context)
    if result is None and strong and not context & IN_EM:
        result = _read_to(state, at, mark, context)
    return result


def _in_word(src: str, at: int) -> bool:
    """Whether a letter, or a letter and a hyphen, stands before `src[at]`."""
    if at and is_alpha(src[at - 1]):
        return True
    return at > 1 and src[at - 1] == "-" and is_alpha(src[at - 2])


def _read_to(state: SpanState, at: int, delimiter: str, context: int) -> Result:
    """Read the emphasis that begins with `delimiter` at `at`; None if it has no end."""
    strong = len(delimiter) == 2
    start = at + len(delimiter)
    inner = (context & ~IN_EM) | (STRONG if strong else EM | IN_EM)
    if state.ahead.search(_ENDS[delimiter], start + 1) is None:
        return None
    dead = state.dead.setdefault((delimiter, inner), set())
    seen: list[int] = []
    children, end = state.until(start, inner, _closes(state.src, delimiter, dead, seen))
    if end < 0:
        dead.update(seen)
        return None
    node = Node("strong" if strong else "em", *state.view.bounds(at, end + len(delimiter)))
    node.tag = node.type
    node.markup = delimiter
    node.nodes = children
    return [node], end + len(delimiter)


def _closes(src: str, delimiter: str, dead: set[int], seen: list[int]) -> Closes:
    """Whether the emphasis ends at a place. `dead` are places from which on no end was found before."""
    mark = delimiter[0]
    single = len(delimiter) == 1

    def closes(place: int, children: list[Node]) -> bool | None:
        if place in dead:
            return None
        if not src.startswith(delimiter, place):
            seen.append(place)
            return False
        if not children:
            return False
        seen.append(place)
        if src[place - 1] in _SPACE:
            return False
        if single and src.startswith(mark * 2, place) and not src.startswith(mark * 3, place):
            return False
        after = place + len(delimiter)
        return mark != "_" or after >= len(src) or not is_alnum(src[after])

    return closes
