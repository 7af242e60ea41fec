"""The tree of a template: texts, outputs, and the base of all tags. A node renders itself."""

from itertools import groupby
from typing import TYPE_CHECKING, Protocol

from sitelint.jekyll.liquid.lexer import Token
from sitelint.jekyll.liquid.markup import Chain
from sitelint.jekyll.liquid.state import MAX_DEPTH, MAX_WORK, TOO_DEEP, State, TooMuchError
from sitelint.jekyll.liquid.values import HOLE, MappedStr, is_mapping, to_output
from sitelint.text import Piece, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

Out = list[Piece]


class Maker(Protocol):
    """What a tag needs of the parser while it is read."""

    path: str

    def markup(self, token: Token) -> str:
        """The markup of a tag behind its name."""
        ...

    def span(self, token: Token) -> Span:
        """Where a tag stands in its file."""
        ...

    def error(self, message: str, token: Token) -> None:
        """Note that Liquid cannot read a tag."""
        ...

    def fragment(self, text: str, offset: int) -> "Body":
        """The nodes of a text inside a tag; `offset` is where the text stands in the template."""
        ...


class Node:
    """A part of a template.

    `blank`: it puts out nothing but white space. `mute`: it is a block of blank parts, whose white space
    Liquid drops. `silent`: it never puts out anything. `is_step`: several of its kind mostly stand
    together.
    """

    __slots__ = ("span",)
    blank = False
    mute = False
    silent = False
    is_step = False

    def __init__(self, span: Span) -> None:
        self.span = span

    def render(self, state: State, out: Out) -> None:
        """Put what the node comes to into `out`."""


class Text(Node):
    """Text between tags, letter for letter."""

    __slots__ = ("blank", "piece")

    def __init__(self, span: Span, text: str, path: str) -> None:
        super().__init__(span)
        self.blank = not text.strip(" \t\n\r\f\v")
        self.piece = Piece(text, path, span.start, span.end)

    def render(self, state: State, out: Out) -> None:
        """The text."""
        piece = self.piece
        if piece.text:
            out.append(piece)
            rendered = state.rendered
            (rendered.doubtful if state.uncertain else rendered.sure).add(self)

    def strip_end(self) -> None:
        """Take away white space at the end, for the sake of a following `{%-`."""
        text, path, start, _end, _exact = self.piece
        text = text.rstrip("\0 \t\n\r\f\v")
        self.span = Span(start, start + len(text))
        self.piece = Piece(text, path, start, start + len(text))


def _is_white(node: Node) -> bool:
    return type(node) is Text and node.blank


def _joined(texts: "list[Text]") -> Text:
    """White space with tags between, as one text from the first to the last."""
    first, last = texts[0], texts[-1]
    path, start, end = first.piece.path, first.span.start, last.span.end
    joined = Text(Span(start, end), "", path)
    joined.blank = True
    joined.piece = Piece("".join([one.piece.text for one in texts]), path, start, end, False)
    return joined


class Steps(Node):
    """Steps one after the other: tags that set variables."""

    __slots__ = ("nodes",)
    blank = True
    silent = True

    def __init__(self, nodes: "list[Node]") -> None:
        super().__init__(Span(nodes[0].span.start, nodes[-1].span.end))
        self.nodes = nodes

    def render(self, state: State, out: Out) -> None:
        """What each of them does."""
        state.remember(self, self._render, out)

    def _render(self, state: State, out: Out) -> None:
        for node in self.nodes:
            node.render(state, out)


class Output(Node):
    """`{{ … }}`."""

    __slots__ = ("chain",)

    def __init__(self, span: Span, chain: Chain) -> None:
        super().__init__(span)
        self.chain = chain

    def render(self, state: State, out: Out) -> None:
        """The value; a captured text comes with the places it was written at.

        A document comes as its text in its layout (`Document#to_s`).
        """
        state.span = self.span
        value = self.chain.evaluate(state)
        text = to_output(value)
        if text == HOLE and is_mapping(value) and value.get("output") == HOLE:
            state.note_text(value, "output", f"{getattr(self.chain.value, 'markup', '')}.output")
        put(text, self.span, state, out)


def put(text: str, span: Span, state: State, out: Out) -> None:
    """Put a made text into `out`, as coming from the tag at `span`."""
    if isinstance(text, MappedStr):
        out.extend(text.pieces)
    elif text:
        out.append(Piece(text, state.path, span.start, span.end, False))
    state.spend(len(text) >> 3)


def put_hole(span: Span, state: State, out: Out) -> None:
    """Put a hole into `out`, as coming from the tag at `span`."""
    out.append(Piece(HOLE, state.path, span.start, span.end, False))


class Body:
    """Nodes one after the other: a template, or a branch of a block."""

    __slots__ = ("blank", "cost", "nodes")

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.blank = True
        self.cost = 0

    def add(self, node: Node) -> None:
        """Append a node."""
        self.nodes.append(node)
        self.cost += 1
        if isinstance(node, Text):
            self.cost += len(node.piece.text) >> 3

    def close(self) -> None:
        """Every node is there: see whether all are blank.

        White space that silent nodes part is joined and put before them, and steps are put together.
        """
        self.blank = all(node.blank for node in self.nodes)
        nodes: list[Node] = []
        for is_quiet, group in groupby(self.nodes, lambda node: node.silent or _is_white(node)):
            if not is_quiet:
                nodes += group
                continue
            quiet = [*group]
            white = [node for node in quiet if isinstance(node, Text)]
            nodes += [_joined(white)] if len(white) > 1 else white
            silent = (node for node in quiet if not isinstance(node, Text))
            for is_step, steps in groupby(silent, lambda node: node.is_step):
                several = [*steps]
                nodes += [Steps(several)] if is_step and len(several) > 1 else several
        self.nodes = nodes

    def render(self, state: State, out: Out) -> None:
        """All nodes, up to one that breaks off a loop."""
        if state.depth >= MAX_DEPTH:
            state.error("tags and includes are nested more than a hundred deep: Liquid stops here")
            put_hole(state.span, state, out)
            state.spend(TOO_DEEP)
            return
        state.depth += 1
        state.work += self.cost
        if state.work > MAX_WORK:
            raise TooMuchError
        for node in self.nodes:
            node.render(state, [] if node.mute else out)
            if state.interrupt is not None:
                break
        state.depth -= 1

    def text(self, state: State) -> str:
        """What the nodes come to, as a plain string."""
        out: Out = []
        self.render(state, out)
        return "".join([piece.text for piece in out])


class Block(Node):
    """A tag with an end tag, and the bodies between."""

    __slots__ = ("blank", "mute", "name", "open_span")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        self.open_span = self.span
        self.name = token.name
        self.blank = False
        self.mute = False

    def bodies(self) -> "Iterable[Body]":
        """All bodies, in the order of the text."""
        raise NotImplementedError

    def current(self) -> Body:
        """The body that nodes being read belong to."""
        raise NotImplementedError

    def branch(self, maker: Maker, token: Token) -> bool:
        """Take a tag such as `else` that begins a new body; False where it has no place here."""
        return False

    def close(self, end: Span) -> None:
        """The end tag was read."""
        self.span = Span(self.open_span.start, end.end)
        for body in self.bodies():
            body.close()
        self.blank = self.mute = all(body.blank for body in self.bodies())


class SimpleBlock(Block):
    """A block with one body."""

    __slots__ = ("body",)

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        self.body = Body()

    def bodies(self) -> "Iterable[Body]":
        """The body."""
        return (self.body,)

    def current(self) -> Body:
        """The body."""
        return self.body


class Comment(SimpleBlock):
    """`{% comment %}`: read as Liquid reads it, so that broken tags inside are errors, but never rendered."""

    __slots__ = ()
    silent = True

    def branch(self, maker: Maker, token: Token) -> bool:
        """Any tag that Liquid does not know is fine in a comment."""
        return True

    def close(self, end: Span) -> None:
        """The end tag was read."""
        super().close(end)
        self.blank = self.mute = True
