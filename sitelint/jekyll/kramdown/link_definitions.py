"""Reference definitions: `[label]: url "title"`.

kramdown 2.4 lib/kramdown/parser/kramdown/link.rb, `LINK_DEFINITION_START`, as a scanner: the time that the
pattern itself takes grows with the square of the line.
"""

import re

from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.jekyll.kramdown.node import LinkTarget, Written
from sitelint.text.regex import regex

_START = regex(r" {0,3}\[([^\n\]]+)\]:[ \t]*")
_URL = regex(r"[^ \t\n\r\f\v]")
_BEFORE_TITLE = regex(r"[ \t]+([\"'])")
_NEXT_LINE_TITLE = regex(r"[ \t]*([\"'])")
_LABEL_SPACE = regex(r"[ \t\n\r\f\v]+")


def label_key(label: str) -> str:
    """A link's label as links and definitions are matched by."""
    return _LABEL_SPACE.sub(" ", label).lower()


def link_definition(state: BlockState) -> bool:
    """A definition; the last one of a label counts."""
    match = state.match(_START)
    found = _in_brackets(state.src, match.end()) or _bare(state.src, match.end()) if match else None
    if match is None or found is None:
        return False
    start, stop, end = found
    node = state.add("eob", state.pos, end)
    node.info = "link_def"
    target = LinkTarget(match[1], Written(state.src[start:stop], state.view.span(start, stop)), node)
    document = state.document
    document.links[label_key(match[1])] = target
    document.definitions.append(target)
    document.longest_label = max(document.longest_label, len(match[1]))
    state.pos = end
    return True


# Start and end of the URL, and the end of the definition.
_Found = tuple[int, int, int]


def _in_brackets(src: str, at: int) -> _Found | None:
    """A definition whose URL stands in `<` and `>`."""
    if not src.startswith("<", at):
        return None
    line_end = _line_end(src, at)
    close = src.find(">", at, line_end)
    while close >= 0:
        title = _BEFORE_TITLE.match(src, close + 1)
        if title and _ends_title(src, title, line_end):
            return at + 1, close, line_end + 1
        if not src[close + 1 : line_end].strip(" \t"):
            return at + 1, close, _with_title_below(src, line_end)
        close = src.find(">", close + 1, line_end)
    return None


def _bare(src: str, at: int) -> _Found | None:
    """A definition whose URL is the rest of the line, or what stands before a title.

    With a blank and a quote in the URL, it is no definition.
    """
    line_end = _line_end(src, at)
    first = _URL.search(src, at, line_end)
    if first is None:
        return None
    stop = at + len(src[at:line_end].rstrip(" \t"))
    title = _BEFORE_TITLE.search(src, first.end(), line_end)
    if title is None:
        return at, stop, _with_title_below(src, line_end)
    if _ends_title(src, title, line_end):
        return at, title.start(), line_end + 1
    return None


def _line_end(src: str, at: int) -> int:
    newline = src.find("\n", at)
    return len(src) if newline < 0 else newline


def _ends_title(src: str, title: re.Match[str], line_end: int) -> bool:
    """Whether the line ends with the quote that `title` ends with, and something stands between them."""
    last = line_end - 1
    while last > title.end() and src[last] in " \t":
        last -= 1
    return last > title.end() and src[last] == title[1]


def _with_title_below(src: str, line_end: int) -> int:
    """The end of a definition whose URL ends its line: the next line may be its title."""
    title = _NEXT_LINE_TITLE.match(src, line_end + 1)
    if title:
        below = _line_end(src, title.end())
        if _ends_title(src, title, below):
            return min(below + 1, len(src))
    return min(line_end + 1, len(src))
