"""What stands between `{:` and `}` on a line of its own, and definitions of footnotes and abbreviations.

After kramdown 2.4 lib/kramdown/parser/kramdown/{extensions,footnote,abbreviation}.rb.
"""

import re

from sitelint.jekyll.kramdown import patterns
from sitelint.jekyll.kramdown.ahead import Ahead
from sitelint.jekyll.kramdown.attributes import read_attributes
from sitelint.jekyll.kramdown.blocks import BlockState, takes_ial
from sitelint.jekyll.kramdown.code_blocks import indented_code_end
from sitelint.jekyll.kramdown.node import AttributeList, Node
from sitelint.jekyll.kramdown.view import SPACES, View
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_START = regex(r" {0,3}\{:")
_ALD = regex(r" {0,3}\{:([A-Za-z0-9_][A-Za-z0-9_-]*):")
_TAG = regex(r"\{::([A-Za-z0-9_]+)|\{:/([A-Za-z0-9_][A-Za-z0-9_-]*)?\}")
_STOPS = {
    (name, block): regex(
        (r"^ {0,3}" if block else "") + rf"\{{:/(?:{name})?\}}" + (r" *\n" if block else ""), re.M
    )
    for name in ("comment", "nomarkdown", "options")
    for block in (True, False)
}


class ExtensionTag(NamedTuple):
    """`{::name attributes}` or `{:/name}`. `start`, `end`: the attributes; `after`: behind the tag."""

    name: str
    start: int
    end: int
    closed: bool
    stops: bool
    after: int


def read_tag(ahead: Ahead, at: int) -> ExtensionTag | None:
    """The extension tag at `at`, or None."""
    text = ahead.text
    match = _TAG.match(text, at)
    if match is None:
        return None
    if match[1] is None:
        return ExtensionTag(match[2] or "", at, at, False, True, match.end())
    brace = ahead.brace(match.end())
    if brace < 0:
        return None
    start, end = match.end(), brace
    closed = text[end - 1] == "/" and end > start
    end -= closed
    if end > start and text[start] not in " \t\n\r\f\v":
        return None
    return ExtensionTag(match[1], min(start + 1, end), end, closed, False, brace + 1)


def block_extension(state: BlockState) -> bool:
    """An ALD, an extension or an IAL."""
    match = state.match(_START)
    if match is None:
        return False
    if _attribute_list_definition(state):
        return True
    tag = read_tag(state.ahead, match.end() - 2)
    after = patterns.REST_BLANK.match(state.src, tag.after) if tag else None
    if tag and after:
        return _extension(state, tag, after.end())
    found = state.ial(state.pos)
    if found is None:
        return False
    listed, end = found
    last = state.last()
    ial = AttributeList()
    read_attributes(state.view.slice(*listed), ial)
    start, state.pos = state.pos, end
    if last is not None and takes_ial(last):
        last.add_ial(ial)
        if state.ial(end) is None:
            state.add("eob", start, end).info = "ial"
    elif state.pending is None:
        state.pending = ial
    else:
        state.pending.add(ial)
    return True


def _attribute_list_definition(state: BlockState) -> bool:
    match = state.match(_ALD)
    brace = state.ahead.brace(match.end()) if match else -1
    if match is None or brace <= match.end():
        return False
    end = patterns.REST_BLANK.match(state.src, brace + 1)
    if end is None:
        return False
    read_attributes(
        state.view.slice(match.end(), brace), state.document.lists.setdefault(match[1], AttributeList())
    )
    state.add("eob", state.pos, end.end()).info = "ald"
    state.pos = end.end()
    return True


def _extension(state: BlockState, tag: ExtensionTag, after: int) -> bool:
    """`{::comment}`, `{::nomarkdown}` or `{::options}`, with what stands up to its end tag."""
    stop_pattern = _STOPS.get((tag.name, True))
    if tag.stops or stop_pattern is None:
        return False
    stop = None if tag.closed else state.ahead.search(stop_pattern, after)
    if stop is None and not tag.closed:
        return False
    end = stop.end() if stop else after
    start = state.pos
    if tag.name == "options":
        set_options(state, tag)
        state.add("eob", start, end).info = "extension"
    elif stop:
        node = Node("comment" if tag.name == "comment" else "raw", *state.view.bounds(start, end - 1))
        node.block = True
        node.raw = state.view.slice(after, stop.start())
        node.inside = state.view.span(after, stop.start())
        node.info = written_for(state.view.slice(tag.start, tag.end))
        state.parent.nodes.append(node)
    state.pos = end
    return True


def written_for(attributes: View) -> str:
    """The `type` of `{::nomarkdown type="html"}`."""
    given = AttributeList()
    read_attributes(attributes, given)
    written = given.attributes.get("type")
    return written.value if written else ""


def set_options(state: BlockState, tag: ExtensionTag) -> None:
    """`{::options name="value" /}`."""
    given = AttributeList()
    read_attributes(state.view.slice(tag.start, tag.end), given)
    document = state.document
    for name, written in given.attributes.items():
        document.options = document.options.set(name, written.value)


_FOOTNOTE = regex(r" {0,3}\[\^([A-Za-z0-9_][A-Za-z0-9_-]*)\]:")
_INDENTS = regex(r"^(?:\t| {4})", re.MULTILINE)


def footnote_definition(state: BlockState) -> bool:
    """`[^name]: text`, with indented lines after it."""
    match = state.match(_FOOTNOTE)
    newline = state.src.find("\n", match.end()) if match else -1
    if match is None or newline < 0:
        return False
    start, state.pos = state.pos, newline + 1
    end = state.pos = indented_code_end(state, state.pos)
    footnote = Node("footnote_def", *state.view.bounds(start, end - 1), content=match[1])
    view = state.view.slice(match.end(), end).without(_INDENTS)
    footnote.inside = view.span(0, len(view.text.rstrip(SPACES)))
    state.read_inside(view, footnote)
    state.add("eob", start, end).info = "footnote_def"
    state.document.footnotes[match[1]] = footnote
    return True


_ABBREVIATION = regex(r" {0,3}\*\[(.+?)\]:(.*?)\n")


def abbreviation_definition(state: BlockState) -> bool:
    """`*[short]: long`. It changes no link and no id, so it is only taken out of the text."""
    match = state.match(_ABBREVIATION)
    if match is None:
        return False
    state.add("eob", state.pos, match.end()).info = "abbrev_def"
    state.pos = match.end()
    return True
