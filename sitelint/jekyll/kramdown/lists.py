"""Ordered, unordered and definition lists.

After kramdown 2.4 lib/kramdown/parser/kramdown/list.rb, and kramdown-parser-gfm 1.1 for task lists.
"""

import re

from sitelint.jekyll.kramdown import patterns
from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.jekyll.kramdown.list_lines import Lines, first_line, is_lazy, item_ial, lines_of, outdent
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.kramdown.view import SPACES, Builder, View
from sitelint.text import Span
from sitelint.text.regex import regex

_TASK = regex(r"[ \t\n\r\f\v]*\[[ xX]\][ \t\n\r\f\v]+")

_CHECK_BOX = '<input type="checkbox" class="task-list-item-checkbox" />'


class _Item:
    """A list item while its lines are gathered. `parts`: its text, cut before the first nested list."""

    def __init__(self, node: Node, lines: Lines, indentation: int, content: View) -> None:
        self.node = node
        self.lines = lines
        self.indentation = indentation
        self.parts = [Builder(content)]
        self.nested = bool(patterns.LIST_START.match(content.text))


def unordered_or_ordered(state: BlockState) -> bool:
    """A list; it goes on over blank lines as long as markers or indented lines follow."""
    marker = state.match(patterns.UNORDERED)
    kind = "ul" if marker else "ol"
    first = marker or state.match(patterns.ORDERED)
    if first is None:
        return False
    node = state.element("list", state.pos, state.pos, tag=kind)
    node.type = kind
    node.start = state.view.place(first.start(1) + len(first[1]) - len(first[1].lstrip(" ")))
    items, eob = _gather(state, kind, patterns.UNORDERED if marker else patterns.ORDERED)
    node.nodes = [item.node for item in items]
    node.end = max(node.start, items[-1].node.end)
    state.parent.nodes.append(node)
    trailing: Node | None = None
    for item in items:
        for part in item.parts:
            state.read_inside(part.view(), item.node)
        if item.node.nodes:
            trailing = _settle(node, item.node, eob)
    if trailing is not None and not eob:
        state.parent.nodes.append(trailing)
    if state.document.options.gfm:
        _make_task_boxes(node)
    return True


def _settle(node: Node, item: Node, eob: bool) -> Node | None:
    """Decide whether an item's first paragraph is written without `<p>`; returns its blank line."""
    nodes = item.nodes
    first = nodes[0]
    if first.type == "p" and len(nodes) > 1 and nodes[1].type == "eob" and first.ial:
        del nodes[1]
    is_last = item is node.nodes[-1]
    if (
        first.type == "p"
        and (len(nodes) < 2 or nodes[1].type != "blank" or (is_last and len(nodes) == 2 and not eob))
        and (not is_last or len(node.nodes) == 1 or any(_is_tight(other) for other in node.nodes[:-1]))
    ):
        if len(nodes) > 1 and nodes[1].type != "blank":
            first.append("\n")
        first.hidden = True
    return nodes.pop() if nodes[-1].type == "blank" else None


def _is_tight(item: Node) -> bool:
    return not item.nodes or item.nodes[0].type != "p" or item.nodes[0].hidden


def _gather(state: BlockState, kind: str, marker: re.Pattern[str]) -> tuple[list[_Item], bool]:
    """The items with their text, and whether an EOB marker ended the list."""
    items: list[_Item] = []
    blank = False
    while state.pos < len(state.src):
        if blank and state.match(patterns.RULE):
            return items, False
        if match := state.match(patterns.EOB_MARKER):
            state.pos = match.end()
            return items, True
        if match := state.match(marker):
            items.append(_start(state, kind, match))
            marker = items[-1].lines.marker
            blank = False
        elif (match := state.match(items[-1].lines.content)) or (
            not blank and _lazy_line(state, items[-1].lines)
        ):
            _continue(state, items[-1], match.end() if match else _line_end(state))
            blank = False
        elif match := state.match(patterns.BLANK_LINE):
            items[-1].nested = blank = True
            items[-1].parts[-1].add(state.view, state.pos, match.end())
            state.pos = match.end()
        else:
            break
    return items, False


def _start(state: BlockState, kind: str, match: re.Match[str]) -> _Item:
    line = first_line(state, match)
    begin = match.start(1) + len(match[1]) - len(match[1].lstrip(" "))
    text = match[0].rstrip(SPACES)
    node = Node("dd" if kind == "dl" else "li", *state.view.bounds(begin, match.start() + len(text)))
    node.block = True
    node.mark = state.view.span(begin, match.end(1))
    node.ial = line.ial
    _stretch(node, line.content)
    state.pos = match.end()
    return _Item(node, lines_of(kind, line.indentation), line.indentation, line.content)


def _stretch(node: Node, content: View) -> None:
    start = content.place(0) if content.text.rstrip(SPACES) else node.end
    node.inside = Span(start, max(start, node.end))


_FILLED = regex(r".*[^ \t\n\r\f\v].*\n")


def _lazy_line(state: BlockState, lines: Lines) -> bool:
    return bool(state.match(_FILLED)) and is_lazy(state, lines)


def _line_end(state: BlockState) -> int:
    newline = state.src.find("\n", state.pos)
    return len(state.src) if newline < 0 else newline + 1


def _continue(state: BlockState, item: _Item, end: int) -> None:
    """Add the line up to `end` to an item, and see whether a nested list begins with it."""
    line = outdent(state, item.indentation)
    if patterns.LIST_START.match(" " * line.pad + state.src[line.start : end]):
        if not item.nested and line.indented:
            item.parts.append(Builder())
            item.nested = True
        elif item.nested and not line.indented:
            item.parts[-1].write(" " * (item.indentation + 4), state.view.place(state.pos))
    line.add_to(item.parts[-1], state, end)
    _extend(item.node, state, end)
    state.pos = end


def _extend(node: Node, state: BlockState, end: int) -> None:
    text = state.src[state.pos : end].rstrip(SPACES)
    node.end = max(node.end, state.view.span(state.pos, state.pos + len(text)).end)
    if node.inside:
        node.inside = node.inside._replace(end=max(node.inside.start, node.end))


def _make_task_boxes(node: Node) -> None:
    """Make `[ ]` and `[x]` at the start of items check boxes, as HTML in their text."""
    for item in node.nodes:
        first = item.nodes[0] if item.nodes else None
        view = first.settled() if first and first.type == "p" else None
        box = _TASK.match(view.text) if view else None
        if first and view and box:
            builder = Builder()
            builder.write(_CHECK_BOX, view.place(0))
            builder.add(view, box.end(), len(view.text))
            first.raw = builder.view()


def definition_list(state: BlockState) -> bool:
    """Lines that begin with `:`; the paragraph before them holds the terms."""
    match = state.match(patterns.DEFINITION)
    nodes = state.parent.nodes
    if match is None or not _follows_terms(nodes):
        return False
    node = state.element("dl", state.pos, state.pos, tag="dl")
    terms = nodes.pop()
    if terms.type == "blank":
        terms = nodes.pop()
    node.start, node.ial = terms.start, terms.ial
    node.nodes = _terms(terms)
    items = _gather_definitions(state)
    trailing: Node | None = None
    for item in items:
        state.read_inside(item.parts[0].view(), item.node)
        if item.node.nodes:
            trailing = item.node.nodes.pop() if item.node.nodes[-1].type == "blank" else None
    node.nodes += [item.node for item in items]
    node.end = max(node.start, items[-1].node.end)
    _append_definitions(nodes, node)
    if trailing is not None:
        nodes.append(trailing)
    return True


def _follows_terms(nodes: list[Node]) -> bool:
    """Whether the last element is a paragraph, with at most one blank line after it."""
    if not nodes:
        return False
    last = nodes[-1]
    if last.type == "p":
        return True
    return len(nodes) > 1 and last.type == "blank" and last.content == "\n" and nodes[-2].type == "p"


def _terms(paragraph: Node) -> list[Node]:
    view = paragraph.settled()
    assert view is not None
    found = []
    at = 0
    for line in view.text.split("\n"):
        end = at + len(line)
        ial = item_ial(view.slice(at, end)) if "{:" in line else None
        start = at + (ial[1] if ial else 0)
        node = Node("dt", *view.bounds(at, end), tag="dt")
        node.block = True
        node.ial = ial[0] if ial else None
        node.raw = view.slice(start, end)
        node.inside = view.span(start, end)
        found.append(node)
        at = end + 1
    return found


def _gather_definitions(state: BlockState) -> list[_Item]:
    items: list[_Item] = []
    marker = patterns.DEFINITION
    blank = False
    while state.pos < len(state.src):
        if match := state.match(marker):
            items.append(_start(state, "dl", match))
            marker = items[-1].lines.marker
            blank = False
        elif state.match(patterns.EOB_MARKER):
            break
        elif (match := state.match(items[-1].lines.content)) or (
            not blank and _lazy_line(state, items[-1].lines)
        ):
            end = match.end() if match else _line_end(state)
            outdent(state, items[-1].indentation).add_to(items[-1].parts[0], state, end)
            _extend(items[-1].node, state, end)
            state.pos = end
            blank = False
        elif match := state.match(patterns.BLANK_LINE):
            items[-1].parts[0].add(state.view, state.pos, match.end())
            state.pos = match.end()
            blank = True
        else:
            break
    return items


def _append_definitions(nodes: list[Node], node: Node) -> None:
    """Add a definition list, to the one before it if there is one."""
    if len(nodes) > 1 and nodes[-1].type == "blank" and nodes[-2].type == "dl":
        nodes.pop()
    if nodes and nodes[-1].type == "dl":
        nodes[-1].nodes += node.nodes
        nodes[-1].end = node.end
    else:
        nodes.append(node)
