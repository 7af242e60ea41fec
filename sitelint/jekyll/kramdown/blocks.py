"""The state of block reading: a text, a place in it, and the element that blocks are added to."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from sitelint.jekyll.kramdown import patterns
from sitelint.jekyll.kramdown.ahead import Ahead
from sitelint.jekyll.kramdown.entities import undo_references
from sitelint.jekyll.kramdown.fences import Fences
from sitelint.jekyll.kramdown.node import AttributeList, Document, Node
from sitelint.jekyll.kramdown.view import SPACES, View
from sitelint.text import Span
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.kramdown.grammar import Grammar

# Lists, quotes and HTML elements inside each other. What is deeper stays text.
DEEPEST = 40

# How many `}` are tried as the end of an IAL.
MOST_BRACES = 20

BLANKS = " \t\n\r\f\v"

# The definitions after which an IAL is theirs.
_TAKES_IAL = ("link_def", "abbrev_def", "footnote_def")


class BlockState:
    """Reads the blocks of one text (`view`) from `pos` on into the element `parent`."""

    def __init__(
        self, view: View, parent: Node, grammar: "Grammar", document: Document, depth: int = 0
    ) -> None:
        self.src = view.text
        self.grammar = grammar
        self.view = view
        self.parent = parent
        self.document = document
        self.depth = depth
        self.pos = 0
        self.ahead = Ahead(view.text)
        self.pending: AttributeList | None = None
        self.closed = -1
        self._fences: Fences | None = None

    def read(self) -> None:
        """Read to the end of the text, or to the end tag of the HTML element that `parent` is."""
        rules, src = self.grammar.blocks, self.src
        while self.pos < len(src) and self.closed < 0:
            for rule in rules(src[self.pos]):
                if rule(self):
                    break
            else:
                line = self.match(patterns.LINE)
                assert line is not None
                self._add_line(line.start(), line.end())
                self.pos = line.end()

    def _add_line(self, start: int, end: int) -> None:
        """Add a line that is no block, and continues the one before it if that is none either."""
        last = self.last()
        if last is not None and last.type == "raw_text":
            last.growing().add(self.view, start, end)
        else:
            self.parent.nodes.append(self.text(start, end))

    def read_inside(self, view: View, parent: Node) -> None:
        """Read the blocks of the text of a list item or the like."""
        if self.depth >= DEEPEST:
            text = Node("raw_text", *view.bounds(0, len(view.text)))
            text.raw = view
            parent.nodes.append(text)
        elif is_plain_line(view.text, 0) and view.text.find("\n") == len(view.text) - 1:
            # What most list items hold needs no reading by rules.
            parent.nodes.append(paragraph_of(view, 0, len(view.text)))
        else:
            BlockState(view, parent, self.grammar, self.document, self.depth + 1).read()

    def inside(self, element: Node) -> "BlockState":
        """A state for what is inside an HTML element, in this same text from the current place on."""
        inner = BlockState(self.view, element, self.grammar, self.document, self.depth + 1)
        inner.pos, inner.ahead, inner._fences = self.pos, self.ahead, self.fences
        return inner

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What `pattern` matches at the current place."""
        return pattern.match(self.src, self.pos)

    def last(self) -> Node | None:
        """The last element that was added."""
        return self.parent.nodes[-1] if self.parent.nodes else None

    def add(self, kind: str, start: int, end: int, tag: str = "") -> Node:
        """Add an element that stands at `src[start:end]`; an IAL before it becomes its own."""
        node = self.element(kind, start, end, tag)
        self.parent.nodes.append(node)
        return node

    def put(self, node: Node) -> None:
        """Add a node that was read already; an IAL before it becomes its own."""
        node.ial, self.pending = self.pending, None
        self.parent.nodes.append(node)

    def element(self, kind: str, start: int, end: int, tag: str = "") -> Node:
        """A new element at `src[start:end]` (line ending aside), with the IAL that stands before it."""
        while end > start and self.src[end - 1] in " \t\n":
            end -= 1
        node = Node(kind, *self.view.bounds(start, end), tag=tag)
        node.block = True
        if self.pending is not None:
            node.ial, self.pending = self.pending, None
        return node

    def text(self, start: int, end: int) -> Node:
        """Text that is yet to be read for spans."""
        node = Node("raw_text", *self.view.bounds(start, end))
        node.raw = self.view.slice(start, end)
        return node

    def add_text(self, start: int, end: int) -> None:
        """Add text in which nothing but character references is markup."""
        for left, right, span in self.view.pieces(start, end):
            self.parent.nodes.append(Node("text", *span, content=undo_references(self.src[left:right])))

    def after_boundary(self) -> bool:
        """Whether a block may begin here that cannot follow another without a blank line."""
        last = self.last()
        return last is None or last.type == "blank" or _is_eob(last) or self.pending is not None

    def before_boundary(self, at: int) -> bool:
        """Whether a blank line, an EOB marker, an IAL or the end of the text stands at `at`."""
        src = self.src
        return bool(
            at >= len(src)
            or patterns.BLANK_LINE.match(src, at)
            or patterns.EOB_MARKER.match(src, at)
            or self.ial(at) is not None
        )

    @property
    def fences(self) -> Fences:
        """The lines of the text that may close fenced code."""
        if self._fences is None:
            self._fences = Fences(self.src, self.document.options.gfm)
        return self._fences

    def ial(self, at: int) -> tuple[Span, int] | None:
        """The block IAL at `at`: where its list stands, and where its line ends; None if there is none."""
        match = _IAL.match(self.src, at)
        if match is None:
            return None
        start = match.end()
        brace = self.ahead.brace(start)
        for _ in range(MOST_BRACES):
            if brace <= start:
                return None
            if end := patterns.REST_BLANK.match(self.src, brace + 1):
                return Span(start, brace), end.end()
            # Before this one, there are only `\\}`; kramdown's pattern takes one of them where it must.
            brace = self.src.rfind("}", start, brace)
        return None

    def lazy_until(self, start: int, ends: re.Pattern[str]) -> int:
        """The end of the lines from `start` on, the first one in any case, up to one that `ends` matches."""
        src = self.src
        at = start
        while True:
            newline = src.find("\n", at)
            at = len(src) if newline < 0 else newline + 1
            if at >= len(src):
                return at
            end = ends.match(src, at)
            if end and not (end[0].endswith("{:") and self.ial(at) is None):
                return at


def is_plain_line(text: str, start: int) -> bool:
    """Whether a line is all of a paragraph, and begins no other block: with a letter, and without a `|`.

    A blank line or the end of the text stands behind it.
    """
    end = text.find("\n", start) + 1
    if end == 0 or not text[start].isalpha():
        return False
    return (text.startswith("\n", end) or end == len(text)) and text.find("|", start, end) < 0


def paragraph_of(view: View, start: int, end: int) -> Node:
    """The paragraph `view.text[start:end]`, its text without the white space around it."""
    text = view.text[start:end]
    node = Node("p", *view.bounds(start, start + len(text.rstrip(" \t\n"))))
    node.block = True
    text = text.rstrip(SPACES)
    lead = len(text) - len(text.lstrip(SPACES))
    if lead:
        node.start = view.place(start + lead)
    node.raw = view.slice(start + lead, start + len(text))
    node.inside = node.span
    return node


_IAL = regex(r" {0,3}\{:(?![:/])")

BlockRule: TypeAlias = Callable[[BlockState], bool]


def _is_eob(node: Node) -> bool:
    return node.type == "eob" and not node.info


def takes_ial(node: Node | None) -> bool:
    """Whether an IAL in the next line belongs to this element."""
    return node is not None and node.type != "blank" and (node.type != "eob" or node.info in _TAKES_IAL)
