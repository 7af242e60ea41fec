"""The state of span reading: a text, and what is known about what begins at each place of it.

kramdown reads spans by descent: emphasis begins at `*`, is read up to its end, and taken back if there is
none. Tried again and again from later places, that is exponential in the number of beginnings. Here, what
begins at a place is found out once for each context it may stand in, and a missing end is looked for once.
"""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeAlias

from sitelint.jekyll.kramdown.ahead import Ahead
from sitelint.jekyll.kramdown.node import Document, Node
from sitelint.jekyll.kramdown.view import View
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.kramdown.grammar import Grammar

# Links, emphasis and elements inside each other. What is deeper stays text.
DEEPEST: Final = 60

# The context of a span: which elements it stands in. IN_EM: an `em` is right around it.
EM: Final = 1
STRONG: Final = 2
LINK: Final = 4
IN_EM: Final = 8
RAW: Final = 16

# What shows that something begins. It begins before a quote or `>>` if a character stands there that it is
# read with, and with the two spaces before a line end. Each alternative begins with a character of its own:
# so Python's search passes over all others quickly.
_SIGN: Final = r"\*|_|`|<|\[|\$|&|\\|~|!\[|\{:|--|\.\.\.|>>|\"|'|\n(?<=  \n)"
ANY: Final = regex(_SIGN)
ANY_OR_BRACKET: Final = regex(rf"\]|{_SIGN}")
_TAG: Final = regex("<")
_TAG_OR_CODE: Final = regex("[<`]")

# Looks at a place where something may begin, given what was read so far: True ends the reading there, None
# gives it up.
Closes: TypeAlias = Callable[[int, list[Node]], bool | None]


def read_spans(view: View, grammar: "Grammar", document: Document) -> list[Node]:
    """The spans of a text."""
    text = view.text
    if ANY.search(text):
        return SpanState(view, grammar, document).read()
    return [Node("text", *span, content=text[start:end]) for start, end, span in view.pieces(0, len(text))]


class SpanState:
    """Reads the spans of one text."""

    def __init__(self, view: View, grammar: "Grammar", document: Document, depth: int = 0) -> None:
        self.src = view.text
        self.grammar = grammar
        self.view = view
        self.document = document
        self.depth = depth
        self.ahead = Ahead(view.text)
        self.known: dict[tuple[int, int], tuple[list[Node], int] | None] = {}
        self.dead: dict[tuple[str, int], set[int]] = {}
        self.labels: dict[tuple[int, int], int] = {}
        self.parentheses: tuple[dict[int, int], list[int], int] | None = None

    def read(self) -> list[Node]:
        """The spans of the whole text."""
        nodes, _ = self.until(0, 0, None, whole=True)
        return nodes

    def until(
        self,
        pos: int,
        context: int,
        closes: Closes | None,
        ends: re.Pattern[str] = ANY,
        whole: bool = False,
    ) -> tuple[list[Node], int]:
        """Read from `pos` up to where `closes` says; returns what was read and that place, or -1.

        `whole`: where it never says so, read to the end of the text.
        """
        nodes: list[Node] = []
        signs = _TAG if context & RAW else ends
        while (at := self.beginning(signs, pos)) >= 0:
            if at > pos:
                self.add_text(nodes, pos, at)
            if closes is not None:
                closed = closes(at, nodes)
                if closed:
                    return nodes, at
                if closed is None:
                    return nodes, -1
            pos = self.step(at, context, nodes)
        if whole:
            self.add_text(nodes, pos, len(self.src))
        return nodes, -1

    def beginning(self, signs: re.Pattern[str], pos: int) -> int:
        """Where the next thing may begin, from `pos` on, as `signs` show; -1 if nowhere."""
        src, begin = self.src, pos
        while match := signs.search(src, begin):
            at = match.start()
            sign = src[at]
            if sign == "\n":
                if at - 2 < pos:
                    begin = at + 1
                    continue
                return at - 2
            if at > pos and (sign in "\"'" or (sign == ">" and src[at - 1] == " ")):
                return at - 1
            return at
        return -1

    def step(self, at: int, context: int, nodes: list[Node]) -> int:
        """Read what stands at `at` and add it to `nodes`; returns where it ends."""
        chain = "html" if context & RAW else self.src[at]
        for rule in self.grammar.spans(chain):
            end = rule(self, at, context, nodes)
            if end > at:
                return end
        self.add_text(nodes, at, at + 1)
        return at + 1

    def add_text(self, nodes: list[Node], start: int, end: int) -> None:
        """Add `src[start:end]` as text."""
        for left, right, (first, last) in self.view.pieces(start, end):
            before = nodes[-1] if nodes else None
            if before is not None and before.type == "text" and before.end == first:
                before.join(self.src[left:right], last)
            else:
                nodes.append(Node("text", first, last, "", self.src[left:right]))

    def add(
        self, nodes: list[Node], kind: str, start: int, end: int, tag: str = "", content: str = ""
    ) -> Node:
        """Add an element that stands at `src[start:end]`."""
        node = Node(kind, *self.view.bounds(start, end), tag=tag, content=content)
        nodes.append(node)
        return node

    def remembered(
        self, at: int, context: int, nodes: list[Node], read: "Callable[[SpanState, int, int], Result]"
    ) -> int:
        """Add what `read` finds at `at`, asking it only once; returns its end, -1 if there is nothing."""
        key = (at, context)
        if key not in self.known:
            if self.depth >= DEEPEST:
                return -1
            self.depth += 1
            self.known[key] = read(self, at, context)
            self.depth -= 1
        result = self.known[key]
        if result is None:
            return -1
        nodes += result[0]
        return result[1]

    def pieces(self) -> Iterator[tuple[str, str]]:
        """The text cut into code spans, HTML elements and the text between them, each with its value."""
        nodes: list[Node] = []
        pos = begin = 0
        while match := _TAG_OR_CODE.search(self.src, pos):
            at = match.start()
            (rule,) = self.grammar.spans(f"table {self.src[at]}")
            nodes.clear()
            end = rule(self, at, 0, nodes)
            pos = max(end, at + 1)
            if end > at and nodes[0].type != "text":
                if at > begin:
                    yield "text", self.src[begin:at]
                yield nodes[0].type, nodes[0].content or nodes[0].tag
                begin = end
        if begin < len(self.src):
            yield "text", self.src[begin:]


Result: TypeAlias = tuple[list[Node], int] | None
SpanRule: TypeAlias = Callable[[SpanState, int, int, list[Node]], int]


def code_span_end(
    text: str, start: int, content: int, find: Callable[[str, int], int], begin: int = 0
) -> int:
    """Where the code span ends whose backticks stand at `text[start:content]`; -1 if it is none.

    `begin`: where the text begins. A single backtick between blanks is no beginning.
    """
    before = start == begin or text[start - 1] in _BLANKS
    if before and content - start == 1 and content < len(text) and text[content] in _BLANKS:
        return -1
    close = find(text[start:content], content)
    return -1 if close < 0 else close + content - start


_BLANKS = " \t\n\r\f\v"
