"""Tables: consecutive lines with a `|` that is not escaped.

After kramdown 2.4 lib/kramdown/parser/kramdown/table.rb.
"""

import re
from dataclasses import dataclass, field

from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.jekyll.kramdown.node import Node, make
from sitelint.jekyll.kramdown.spans import SpanState, code_span_end
from sitelint.jekyll.kramdown.view import SPACES

_PIPE_CHECK = r"(?:\||.*?[^\\\n]\|)"
_HAS_PIPE = re.compile(_PIPE_CHECK)
_LINE = re.compile(rf"{_PIPE_CHECK}.*\n")
_START = re.compile(rf" {{0,3}}(?=[^ \t\n\r\f\v]){_PIPE_CHECK}.*\n")
_SEPARATOR = re.compile(r"[+|: \t-]+\n")
_FOOT_SEPARATOR = re.compile(r"[+|: \t=]+\n")
_LEADING_PIPE = re.compile(r"[ \t\n\r\f\v]*\|")
_CODE_ELEMENT = re.compile(r"<code.*?>.*?</code>")
_PIPE = re.compile(r"(?<!\\)\|")
_ESCAPED_PIPE = re.compile(r"\\(?=\|)")
_BACKTICKS = re.compile(r"`+")


@dataclass(slots=True)
class _Table:
    """A table while it is read: its parts so far, and the rows since the last separator."""

    parts: list[Node] = field(default_factory=list)
    rows: list[Node] = field(default_factory=list)
    has_head: bool = False
    has_footer: bool = False

    def close(self, kind: str, force: bool = False) -> None:
        """Make the rows since the last separator a part of the table."""
        if not self.has_footer or kind != "tbody" or force:
            part = make(kind)
            part.nodes, self.rows = self.rows, []
            self.parts.append(part)


def table(state: BlockState) -> bool:
    """A table, which must end at a block boundary and have a `|` outside of code in every line."""
    if not state.match(_START) or not state.after_boundary():
        return False
    start = state.pos
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
    node = state.add("table", start, end, tag="table")
    node.inside = node.span
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
    row = make("tr", *state.view.span(start, start + len(text)), tag="tr")
    row.block = True
    row.inside = row.span
    pipes, kept = _pipes(text)
    bounds = [-1, *pipes, len(text)]
    cells = [(left + 1, right) for left, right in zip(bounds, bounds[1:], strict=False)]
    if leading_pipe and not text[slice(*cells[0])].strip(SPACES):
        del cells[0]
    if cells and not text[slice(*cells[-1])].strip(SPACES):
        del cells[-1]
    for left, right in cells:
        cell = make("td", *state.view.span(start + left, start + right), tag="td")
        cell.block = True
        view = state.view.stripped(start + left, start + right)
        cell.inside = view.span(0, len(view.text))
        cell.raw = view.without(_ESCAPED_PIPE) if any(left <= at < right for at in kept) else view
        row.nodes.append(cell)
    return row


def _pipes(text: str) -> tuple[list[int], list[int]]:
    r"""Where the cells of a row meet, and where `\|` stands; not in code spans and `<code>` elements."""
    pipes: list[int] = []
    escaped: list[int] = []
    at = 0
    for element in [*(match.span() for match in _CODE_ELEMENT.finditer(text)), (len(text), len(text))]:
        piece = text[at : element[0]]
        for left, right in _outside_code_spans(piece):
            pipes += [at + match.start() for match in _PIPE.finditer(piece, left, right)]
            escaped += [at + match.start() for match in _ESCAPED_PIPE.finditer(piece, left, right)]
        at = element[1]
    return pipes, escaped


def _outside_code_spans(text: str) -> list[tuple[int, int]]:
    found = []
    begin = at = 0
    while match := _BACKTICKS.search(text, at):
        end = code_span_end(text, match.start(), match.end(), text.find)
        at = match.end() if end < 0 else end
        if end >= 0:
            found.append((begin, match.start()))
            begin = end
    found.append((begin, len(text)))
    return found


def _pipes_in_all_lines(state: BlockState, start: int, end: int) -> bool:
    """Whether every line of `src[start:end]` has a `|` outside of code spans and HTML elements."""
    pipe = False
    for kind, value in SpanState(state.view.slice(start, end), state.md, state.document).pieces():
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
