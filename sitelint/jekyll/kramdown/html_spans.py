"""HTML elements and comments inside of text: kramdown 2.4 lib/kramdown/parser/kramdown/html.rb."""

import re

from sitelint.jekyll.kramdown.node import Node, Written
from sitelint.jekyll.kramdown.spans import IN_EM, RAW, Closes, Result, SpanState
from sitelint.jekyll.kramdown.tags import (
    BLOCK_ELEMENTS,
    CLOSING,
    EMPTY_ELEMENTS,
    KNOWN,
    NAME,
    StartTag,
    content_model,
    read_start_tag,
    set_tag,
)
from sitelint.text.regex import regex

_START = regex(rf"<(?:{NAME}|!--|/)")
_NEWLINES = regex(r"\n+")


def span_html(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """A comment or an element. An end tag that ends nothing is text, and so is a tag of a block element."""
    src = state.src
    if not _START.match(src, at):
        return -1
    close = state.ahead.find("-->", at + 4) if src.startswith("<!--", at) else -1
    if close >= 0:
        state.add(nodes, "xml_comment", at, close + 3, content=src[at : close + 3])
        return close + 3
    end_tag = CLOSING.match(src, at)
    end = end_tag.end() if end_tag else state.remembered(at, context, nodes, _read)
    if end_tag or end < 0:
        end = max(end, at + 1)
        state.add_text(nodes, at, end)
    return end


def _read(state: SpanState, at: int, context: int) -> Result:
    tag = read_start_tag(state.src, at)
    if tag is None:
        return None
    nodes: list[Node] = []
    if tag.name in BLOCK_ELEMENTS:
        state.add_text(nodes, at, tag.end)
        return nodes, tag.end
    parse = _parses(tag, state.document.options.parse_span_html, bool(context & RAW))
    node = Node("html_element", *state.view.bounds(at, tag.end))
    set_tag(node, tag, state.view)
    for name, written in node.attributes.items():
        node.attributes[name] = Written(_NEWLINES.sub(" ", written.value), written.span)
    node.mark = node.span
    node.info = "span" if parse else "raw"
    end = tag.end
    if not tag.closed and tag.name not in EMPTY_ELEMENTS:
        inner = (context & ~IN_EM & ~RAW) | (0 if parse else RAW)
        stop = _end_tag(tag.name)
        node.nodes, close = state.until(tag.end, inner, _closes(state.src, stop), whole=True)
        end_tag = stop.match(state.src, close) if close >= 0 else None
        node.inside = state.view.span(tag.end, close if end_tag else len(state.src))
        end = end_tag.end() if end_tag else len(state.src)
        node.end = state.view.span(at, end).end
    return [node], end


def _parses(tag: StartTag, default: bool, inside_raw: bool) -> bool:
    """Whether the content of an element is read for spans."""
    known = content_model(tag.name) != "raw"
    asked = [value for name, value, _, _ in tag.attributes if name == "markdown"]
    by_value = {"span": True, "1": known, "0": False}
    return by_value.get(asked[-1] if asked else "", default and known and not inside_raw)


def _end_tag(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{re.escape(name)}[ \t\n\r\f\v]*>", re.IGNORECASE if name in KNOWN else 0)


def _closes(src: str, stop: re.Pattern[str]) -> Closes:
    def closes(place: int, children: list[Node]) -> bool:
        return stop.match(src, place) is not None

    return closes
