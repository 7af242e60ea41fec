"""The lines of list items: markers, indentation, and what of a line belongs to the item's text.

After kramdown 2.4 lib/kramdown/parser/kramdown/list.rb.
"""

import re
from functools import lru_cache

from sitelint.jekyll.kramdown import patterns
from sitelint.jekyll.kramdown.attributes import read_attributes
from sitelint.jekyll.kramdown.blocks import BlockState
from sitelint.jekyll.kramdown.node import AttributeList
from sitelint.jekyll.kramdown.view import Builder, View
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_MARKS = {"ul": "[+*-]", "ol": "[0-9]+\\.", "dl": ":"}
_ITEM_IAL = regex(r"[ \t\n\r\f\v]*\{:(?!(?:[A-Za-z0-9_][A-Za-z0-9_-]*)?:|/)((?:\\\}|[^}])+)\}[ \t\n\r\f\v]*")
_TABBED = regex(r"( *)(\t+)")
_LEADING_TABS = regex(r"\t+")
_SPACES = regex(r" *")
# What may follow the blank behind a marker where the item does not simply begin there.
_UNUSUAL = " \t\n\r\f\v{"
_ANY_SPACE = regex(r"[ \t\n\r\f\v]*")


class FirstLine(NamedTuple):
    """The line with the marker: the text behind it, the indentation of the item's text, and its IAL."""

    content: View
    indentation: int
    ial: AttributeList | None


class Lines(NamedTuple):
    """What the lines after an item's first one look like."""

    marker: re.Pattern[str]
    content: re.Pattern[str]
    lazy_end: re.Pattern[str]


@lru_cache(maxsize=256)
def lines_of(kind: str, indentation: int) -> Lines:
    """The patterns for an item of a list of this kind (`ul`, `ol`, `dl`) with this indentation."""
    tabs, spaces = divmod(min(indentation, 400), 4)
    unit = r"(?:\t| {4})"
    return Lines(
        regex(rf"( {{0,{min(indentation - 1, 3)}}}{_MARKS[kind]})([\t| ].*\n)"),
        regex(rf"(?:{unit}{{{tabs}}} {{{spaces}}}|{unit}{{{tabs + 1}}}).*[^ \t\n\r\f\v].*\n"),
        regex(rf" {{0,{min(indentation, 3)}}}(?:{patterns.HTML_STOP}|{patterns.HTML_START}|\{{:(?![:/]))"),
    )


def first_line(state: BlockState, marker: re.Match[str]) -> FirstLine:
    """Read the line that a list marker begins. `marker` has the marker and the rest of the line as groups."""
    view, (start, end) = state.view, marker.span(2)
    content = state.src[start:end]
    indentation = len(marker[1])
    if content[0] == " " and content[1] not in _UNUSUAL:
        return FirstLine(view.slice(start + 1, end), indentation + 1, None)
    check = _ITEM_IAL.match(content)
    if _ANY_SPACE.fullmatch(content, check.end() if check else 0):
        indentation = 4
    else:
        indentation += _width(content, indentation)
    lead = _ANY_SPACE.match(content)
    assert lead is not None
    at = lead.end()
    ial = item_ial(view.slice(start + at, end)) if content.startswith("{:", at) else None
    if ial:
        at += ial[1]
    return FirstLine(view.slice(start + at, end), indentation, ial[0] if ial else None)


def item_ial(view: View) -> tuple[AttributeList, int] | None:
    """The IAL at the start of an item's text, and where it ends; None if there is none."""
    match = _ITEM_IAL.match(view.text)
    if match is None:
        return None
    attributes = AttributeList()
    read_attributes(view.slice(*match.span(1)), attributes)
    return attributes, match.end()


def _width(content: str, indentation: int) -> int:
    """How many columns the blanks at the start of `content` take, tabs reaching to multiples of four."""
    width = at = 0
    while match := _TABBED.match(content, at):
        width += len(match[1])
        width += 4 - (width + indentation) % 4 + (len(match[2]) - 1) * 4
        at = match.end()
    spaces = _SPACES.match(content, at)
    assert spaces is not None
    return width + len(spaces[0])


def is_lazy(state: BlockState, lines: Lines) -> bool:
    """Whether the current line, though not indented, continues the item."""
    end = lines.lazy_end.match(state.src, state.pos)
    return end is None or (end[0].endswith("{:") and state.ial(state.pos) is None)


class Outdented(NamedTuple):
    """A line without its indentation: `pad` spaces left of a tab, and the text from `start` on.

    `indented`: the line was indented as far as the item's text.
    """

    pad: int
    start: int
    indented: bool

    def add_to(self, builder: Builder, state: BlockState, end: int) -> None:
        """Add the line, which ends at `end`, to an item's text."""
        if self.pad:
            builder.write(" " * self.pad, state.view.place(state.pos))
        builder.add(state.view, self.start, end)


def outdent(state: BlockState, indentation: int) -> Outdented:
    """Take the indentation of an item's text off the current line."""
    src, start = state.src, state.pos
    tabs = _LEADING_TABS.match(src, start)
    pad = 4 * len(tabs[0]) if tabs else 0
    at = tabs.end() if tabs else start
    spaces = _SPACES.match(src, at)
    if spaces is None or pad + len(spaces[0]) < indentation:
        return Outdented(pad, at, False)
    taken = min(pad, indentation)
    return Outdented(pad - taken, at + indentation - taken, True)
