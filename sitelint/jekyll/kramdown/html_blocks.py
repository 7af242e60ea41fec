"""HTML elements between blocks, and what is Markdown inside them.

After kramdown 2.4 lib/kramdown/parser/kramdown/html.rb and parser/html.rb.
"""

import re

from sitelint.jekyll.kramdown.blocks import DEEPEST, BlockState
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.kramdown.tags import (
    CLOSING,
    EMPTY_ELEMENTS,
    KNOWN,
    NAME,
    SPAN_ELEMENTS,
    StartTag,
    content_model,
    model_of,
    read_start_tag,
    set_tag,
)
from sitelint.text.regex import regex

_START = regex(rf" {{0,3}}<(?:{NAME}|!--|/)")
_RAW_START = regex(rf"<(?:{NAME}|/|!--|\?)")
_TRAILING = regex(r"[ \t]*\n")


def block_html(state: BlockState) -> bool:
    """A comment, an element, or the end tag of the element that is being read."""
    match = state.match(_START)
    if match is None:
        return False
    if state.src.startswith("<!--", state.pos):
        return _comment(state)
    at = state.src.index("<", state.pos)
    if state.src[at + 1] == "/":
        return _end_tag(state, at)
    tag = read_start_tag(state.src, at)
    if tag is None or tag.name.lower() in SPAN_ELEMENTS:
        return False
    _element(state, at, tag)
    return True


def _comment(state: BlockState) -> bool:
    close = state.ahead.find("-->", state.pos + 4)
    if close < 0:
        return False
    node = Node("xml_comment", *state.view.bounds(state.pos, close + 3))
    node.block = True
    state.parent.nodes.append(node)
    state.pos = close + 3
    _skip_line_end(state)
    return True


def _skip_line_end(state: BlockState) -> None:
    if match := state.match(_TRAILING):
        state.pos = match.end()


def _end_tag(state: BlockState, at: int) -> bool:
    match = CLOSING.match(state.src, at)
    if match is None or state.parent.type != "html_element" or state.parent.tag != match[1].lower():
        return False
    if state.parent.tag in SPAN_ELEMENTS:
        return False
    state.pos = match.end()
    state.closed = at
    return True


def _element(state: BlockState, at: int, tag: StartTag) -> None:
    """Add the element that `tag` begins, and read what is inside it."""
    node = Node("html_element", *state.view.bounds(at, tag.end))
    node.block = True
    set_tag(node, tag, state.view)
    node.mark = node.span
    state.put(node)
    inside_raw = state.parent.type == "html_element" and state.parent.info == "raw"
    parse = state.document.options.parse_block_html and not inside_raw
    node.info = model_of(tag, content_model(tag.name) if parse else "raw")
    state.pos = tag.end
    if tag.name in ("script", "style"):
        end = _verbatim(state, node)
    elif tag.closed or tag.name in EMPTY_ELEMENTS or state.depth >= DEEPEST:
        node.markup = "/" if tag.closed else ""
        end = tag.end
        if node.info == "block":
            _skip_line_end(state)
    else:
        end = _body(state, node)
        if not inside_raw:
            _skip_line_end(state)
    # One that is never closed ends with the last line: its line break may be kramdown's own.
    end = min(end, len(state.src) - state.src.endswith("\n"))
    node.inside = state.view.span(tag.end, end)
    node.end = max(node.end, state.view.span(at, _after(state, end)).end)


def _after(state: BlockState, at: int) -> int:
    """Where an element ends whose content ends at `at`: behind its end tag, if it has one."""
    match = CLOSING.match(state.src, at)
    return match.end() if match and match.end() <= state.pos else at


def _body(state: BlockState, node: Node) -> int:
    """Read what is inside an element and its end tag; returns where the inside ends."""
    if node.info == "span":
        return _verbatim(state, node)
    inner = state.inside(node)
    if node.info == "block":
        _skip_line_end(inner)
        inner.read()
    else:
        _read_raw(inner)
    state.pos = inner.pos
    return inner.closed if inner.closed >= 0 else inner.pos


def _verbatim(state: BlockState, node: Node) -> int:
    """Take the text up to the end tag: the content of a script, or of an element with `markdown="span"`."""
    start = state.pos
    close = re.compile(rf"</{re.escape(node.tag)}[ \t\n\r\f\v]*>", re.IGNORECASE).search(state.src, start)
    end = close.start() if close else len(state.src)
    if node.info == "span":
        node.nodes.append(state.text(start, end))
    state.pos = close.end() if close else end
    return end


def _read_raw(state: BlockState) -> None:
    """Read HTML in which nothing is Markdown, up to the end tag of the element."""
    src = state.src
    while state.pos < len(src):
        start = _RAW_START.search(src, state.pos)
        at = start.start() if start else len(src)
        state.add_text(state.pos, at)
        state.pos = at
        if start is None or _read_markup(state, at):
            continue
        match = CLOSING.match(src, at)
        if match is None:
            state.add_text(at, at + 1)
            state.pos = at + 1
            continue
        state.pos = match.end()
        name = match[1].lower() if state.parent.tag in KNOWN else match[1]
        if name == state.parent.tag:
            state.closed = at
            return
        state.add_text(at, match.end())


def _read_markup(state: BlockState, at: int) -> bool:
    """Read a comment, a processing instruction or an element; False where none of them begins."""
    for kind, opening, closing in (("xml_comment", "<!--", "-->"), ("xml_pi", "<?", "?>")):
        close = state.ahead.find(closing, at + len(opening)) if state.src.startswith(opening, at) else -1
        if close >= 0:
            state.pos = close + len(closing)
            node = Node(kind, *state.view.bounds(at, state.pos))
            node.block = True
            state.parent.nodes.append(node)
            return True
    tag = read_start_tag(state.src, at)
    if tag is not None:
        _element(state, at, tag)
    return tag is not None
