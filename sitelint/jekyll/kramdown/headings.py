"""Headings: kramdown 2.4 lib/kramdown/parser/kramdown/header.rb and kramdown-parser-gfm 1.1."""

import re

from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.jekyll.kramdown.node import Written
from sitelint.jekyll.kramdown.view import SPACES
from sitelint.text.regex import regex

_ATX = regex(r"(\#{1,6})[\t ]*([^ \t].*)\n")
_ATX_GFM = regex(r"(\#{1,6})[\t ]+(.*)\n")
_ATX_CLOSE = regex(r"(?<!\\)\#+\Z")
_ATX_CLOSE_QUIRK = regex(r"[\t ]\#+\Z")
_SETEXT = regex(r" {0,3}([^ \t].*)\n([-=])[-=]*[ \t\r\f\v]*\n")
_NAME_START = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_HEADER_ID = regex(rf"[\t ]\{{\#([{_NAME_START}][{_NAME_START}\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*)\}}\Z")


def atx_header(state: BlockState) -> bool:
    """`# Heading`; as GFM reads it, a space must follow the marks, and no blank line need precede them."""
    options = state.document.options
    quirk = options.gfm and "paragraph_end" in options.gfm_quirks
    match = state.match(_ATX_GFM if options.gfm else _ATX)
    if match is None or not (quirk or state.after_boundary()):
        return False
    return _add_header(
        state, match, 2, len(match[1]), _ATX_CLOSE_QUIRK if quirk else _ATX_CLOSE, match.span(1)
    )


def setext_header(state: BlockState) -> bool:
    """A line underlined with `=` or `-`, after a blank line."""
    match = state.match(_SETEXT)
    if match is None or not state.after_boundary():
        return False
    return _add_header(state, match, 1, 2 if match[2] == "-" else 1, None, None)


def _add_header(
    state: BlockState,
    match: re.Match[str],
    group: int,
    level: int,
    closing: re.Pattern[str] | None,
    marker: tuple[int, int] | None,
) -> bool:
    text = match[group].rstrip(SPACES)
    explicit = _HEADER_ID.search(text) if text.endswith("}") else None
    if explicit:
        text = text[: explicit.start()].rstrip(SPACES)
    close = closing.search(text) if closing else None
    if close:
        text = text[: close.start()].rstrip(SPACES)
    if not text:
        return False
    start = match.start(group)
    node = state.add("header", state.pos, match.end())
    node.level = level
    node.raw = state.view.slice(start, start + len(text))
    node.inside = state.view.span(start, start + len(text))
    if marker:
        node.mark = state.view.span(*marker)
    if explicit:
        place = state.view.span(start + explicit.start(1), start + explicit.end(1))
        node.attributes["id"] = Written(explicit[1], place)
    state.pos = match.end()
    return True
