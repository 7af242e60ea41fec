"""Tables: consecutive lines with a `|` that is not escaped.

After kramdown 2.4 lib/kramdown/parser/kramdown/table.rb.
"""

from itertools import pairwise
from typing import TypeAlias

from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.kramdown.spans import SpanState, code_span_end
from sitelint.jekyll.kramdown.view import SPACES, Builder
from sitelint.text.regex import regex

_PIPE_CHECK = r"(?:\||.*?[^\\\n]\|)"
_HAS_PIPE = regex(_PIPE_CHECK)
_LINE = regex(rf"{_PIPE_CHECK}.*\n")
_START = regex(rf" {{0,3}}(?=[^ \t\n\r\f\v]){_PIPE_CHECK}.*\n")
_SEPARATOR = regex(r"[+|: \t-]+\n")
_FOOT_SEPARATOR = regex(r"[+|: \t=]+\n")
_LEADING_PIPE = regex(r"[ \t\n\r\f\v]*\|")
_CODE_ELEMENT = regex(r"<code.*?>.*?</code>")
_PIPE = regex(r"(?<!\\)\|")
_ESCAPED_PIPE = regex(r"\\(?=\|)")
_BACKTICKS = regex(r"`+")


class _Table:
    """A table while it is read: its parts so far, and the rows since the last separator."""

    def __init__(self) -> None:
        self.parts: list[Node] = []
        self.rows: list[Node] = []
        self.has_head = False
        self.has_footer = False

    def close(self, kind: str, force: bool = False) -> None:
        """Make the rows since the last separator a part of the table."""
        if not self.has_footer or kind != "tbody" or force:
            part = Node(kind)
            part.nodes, self.rows = self.rows, []
            self.parts.append(part)


def table(state: BlockState) -> bool:
    """A table, which must end at a block boundary and have a `|` outside of code in every line."""
    if not state.match(_START) or not state.after_boundary():
        return False
    start = state.pos
    # Made before it is known whether this is a table: an IAL before the lines is used up in any case.
    node = state.element("table", start, start, tag="table")
    first = state.match(_LINE)
    leading_pipe = bool(first and _LEADING_PIPE.match(first[0]))
    found = _Table()
    end = _read_lines(state, found, leading_pipe)
    if not state.before_boundary(end) or not _pipes_in_all_lines(state, start, end - 1):
        return False
    if found.rows:
        found.close("tfoot" if found.has_footer else "tbody")
    if not any(part.type == "tbody" for part in found.parts):
        return False
    node.end = state.view.span(start, end - 1).end
    node.inside = node.span
    state.parent.nodes.append(node)
    for part in found.parts:
        for row in part.nodes:
            if part.type == "thead":
                for cell in row.nodes:
                    cell.tag = "th"
            node.nodes.append(row)
    state.pos = end
    return True


def _read_lines(state: BlockState, found: _Table, leading_pipe: bool) -> int:
    """Read the lines of a table; returns where it ends."""
    src = state.src
    at = state.pos
    separator = _SEPARATOR.match(src, at)
    if separator and "-" in separator[0]:
        at = separator.end()
    while _LINE.match(src, at):
        separator = _SEPARATOR.match(src, at)
        footer = _FOOT_SEPARATOR.match(src, at)
        if separator and "-" in separator[0]:
            at = separator.end()
            if found.rows and not found.has_head and not found.has_footer:
                found.close("thead")
                found.has_head = True
            elif found.rows:
                found.close("tbody")
        elif footer and "=" in footer[0]:
            at = footer.end()
            if found.rows:
                found.close("tbody", force=True)
            found.has_footer = True
        else:
            end = src.index("\n", at)
            found.rows.append(_row(state, at, end, leading_pipe))
            at = end + 1
    return at


def _row(state: BlockState, start: int, end: int, leading_pipe: bool) -> Node:
    """The row in the line `src[start:end]`."""
    text = state.src[start:end].rstrip(" \t")
    row = Node("tr", *state.view.bounds(start, start + len(text)), tag="tr")
    row.block = True
    row.inside = row.span
    pipes, changes = _pipes(text)
    bounds = [-1, *pipes, len(text)]
    cells = [(left + 1, right) for left, right in pairwise(bounds)]
    if leading_pipe and not text[slice(*cells[0])].strip(SPACES):
        del cells[0]
    if cells and not text[slice(*cells[-1])].strip(SPACES):
        del cells[-1]
    for left, right in cells:
        cell = Node("td", *state.view.bounds(start + left, start + right), tag="td")
        cell.block = True
        builder = Builder()
        at = left
        for begin, end, new in changes:
            if left <= begin < right:
                builder.add(state.view, start + at, start + begin)
                builder.write(new, state.view.place(start + begin))
                at = end
        builder.add(state.view, start + at, start + right)
        view = builder.view()
        cell.raw = view.stripped(0, len(view.text))
        cell.inside = cell.raw.span(0, len(cell.raw.text))
        row.nodes.append(cell)
    return row


# What is put in the place of a part of the text: start, end, new text.
Change: TypeAlias = tuple[int, int, str]


def _pipes(text: str) -> tuple[list[int], list[Change]]:
    r"""Where the cells of a row meet, and what is rewritten: `\|`, and code spans with other backticks.

    Nothing of this is looked for in `<code>` elements.
    """
    pipes: list[int] = []
    changes: list[Change] = []
    at = 0
    for element in [*(match.span() for match in _CODE_ELEMENT.finditer(text)), (len(text), len(text))]:
        begin = at
        for left, right in _code_spans(text, at, element[0]):
            pipes += [match.start() for match in _PIPE.finditer(text, begin, left)]
            changes += [
                (match.start(), match.end(), "") for match in _ESCAPED_PIPE.finditer(text, begin, left)
            ]
            if right > left:
                changes += _code_changes(text, left, right)
            begin = right
        at = element[1]
    return pipes, changes


def _code_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The code spans in `text[start:end]`, and an empty one at its end."""
    text = text[:end]
    found = []
    at = start
    while match := _BACKTICKS.search(text, at):
        close = code_span_end(text, match.start(), match.end(), text.find, start)
        if close >= 0:
            found.append((match.start(), close))
        at = match.end() if close < 0 else close
    return [*found, (end, end)]


def _code_changes(text: str, start: int, end: int) -> list[Change]:
    """A code span as it is written anew: one backtick more than it holds, and with more than one, blanks."""
    run = _BACKTICKS.match(text, start)
    marks = run.end() - start if run else 1
    left, right = start + marks, end - marks
    if marks > 1:
        left += text.startswith(" ", left, right)
        right -= text.endswith(" ", left, right)
    delimiter = max(_BACKTICKS.findall(text, left, right), default="") + "`"
    blank = " " if len(delimiter) > 1 else ""
    return [(start, left, delimiter + blank), (right, end, blank + delimiter)]


def _pipes_in_all_lines(state: BlockState, start: int, end: int) -> bool:
    """Whether every line of `src[start:end]` has a `|` outside of code spans and HTML elements."""
    pipe = False
    for kind, value in SpanState(state.view.slice(start, end), state.grammar, state.document).pieces():
        lines = value.split("\n")
        while lines and not lines[-1]:
            lines.pop()
        if kind == "codespan":
            if len(lines) > 2 or (len(lines) == 2 and not pipe):
                break
            if len(lines) == 2:
                pipe = False
        else:
            if len(lines) > 1 and not pipe and not _HAS_PIPE.match(lines[0]):
                break
            pipe = (pipe and len(lines) <= 1) or bool(lines and _HAS_PIPE.match(lines[-1]))
    return pipe
