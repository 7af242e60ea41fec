"""From tokens to the tree of a template, without recursion and without ever failing."""

from collections import Counter
from collections.abc import Callable
from functools import cached_property

from sitelint.jekyll.liquid import tags_flow, tags_jekyll, tags_loop, tags_variable
from sitelint.jekyll.liquid.lexer import Token, tokenize
from sitelint.jekyll.liquid.markup import parse_chain
from sitelint.jekyll.liquid.nodes import Block, Body, Comment, Maker, Node, Output, Text
from sitelint.jekyll.liquid.records import LiquidError
from sitelint.jekyll.liquid.state import MAX_DEPTH
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

MAX_ERRORS = 100

_TAGS: dict[str, Callable[[Maker, Token], Node]] = {
    "assign": tags_variable.Assign,
    "increment": tags_variable.Count,
    "decrement": tags_variable.Count,
    "break": tags_loop.Jump,
    "continue": tags_loop.Jump,
    "cycle": tags_loop.Cycle,
    "include": tags_jekyll.Include,
    "include_cached": tags_jekyll.Include,
    "include_relative": tags_jekyll.Include,
    "link": tags_jekyll.Link,
    "post_url": tags_jekyll.Link,
}
_BLOCKS: dict[str, Callable[[Maker, Token], Block]] = {
    "capture": tags_variable.Capture,
    "if": tags_flow.If,
    "unless": tags_flow.If,
    "case": tags_flow.Case,
    "ifchanged": tags_flow.IfChanged,
    "for": tags_loop.For,
    "tablerow": tags_loop.TableRow,
    "comment": Comment,
    "highlight": tags_jekyll.Highlight,
}
_BRANCHES = ("else", "elsif", "when")
_WHITE = "\0 \t\n\r\f\v"


class CommentText(NamedTuple):
    """A comment: the whole of it with its tags, and what stands inside."""

    span: Span
    inner: Span


class Template:
    """A parsed text. `errors` are what Jekyll would stop at, in the order of the text."""

    __slots__ = ("__dict__", "body", "errors", "path", "text")

    def __init__(self, text: str, path: str, body: Body, errors: list[LiquidError]) -> None:
        self.text = text
        self.path = path
        self.body = body
        self.errors = errors

    @cached_property
    def comments(self) -> list[CommentText]:
        """All comments, `{% comment %}` and `{% # %}`, in the order of the text."""
        return comments(self.text)


def parse(text: str, path: str = "", offset: int = 0) -> Template:
    """Read a template. `offset` is where the text begins in its file; all spans are of the file."""
    parser = _Parser(text, path, offset)
    body = parser.parse()
    parser.errors.sort(key=lambda error: error.span)
    return Template(text, path, body, parser.errors)


def comments(text: str) -> list[CommentText]:
    """The comments of a text, with spans in that text. A comment inside another is part of it."""
    found: list[CommentText] = []
    depth = 0
    opened: Token | None = None
    for token in tokenize(text):
        if token.kind == "comment" and not depth:
            found.append(CommentText(token.span, token.inner))
        elif token.kind == "tag" and token.name == "comment":
            depth += 1
            opened = opened or token
        elif token.kind == "tag" and token.name == "endcomment" and opened:
            depth -= 1
            if not depth:
                inner = Span(opened.span.end, token.span.start)
                found.append(CommentText(Span(opened.span.start, token.span.end), inner))
                opened = None
    return found


class _Parser:
    """Reads one text; also what tags see of it (nodes.Maker)."""

    def __init__(self, text: str, path: str, offset: int) -> None:
        self.text = text
        self.path = path
        self.offset = offset
        self.errors: list[LiquidError] = []
        self.tokens = tokenize(text)
        self.root = Body()
        self.body = self.root
        self.open: list[Block] = []
        self.open_names: Counter[str] = Counter()
        self.ends: dict[str, int] = {
            token.name: number
            for number, token in enumerate(self.tokens)
            if token.kind == "tag" and token.name.startswith("end")
        }

    def markup(self, token: Token) -> str:
        """The markup of a tag behind its name."""
        return self.text[token.inner.start : token.inner.end]

    def span(self, token: Token) -> Span:
        """Where a tag stands in its file."""
        return token.span.shifted(self.offset) if self.offset else token.span

    def error(self, message: str, token: Token) -> None:
        """Note that Liquid cannot read a tag."""
        self._error(message, self.span(token))

    def _error(self, message: str, span: Span) -> None:
        if len(self.errors) < MAX_ERRORS:
            self.errors.append(LiquidError(message, span, self.path))

    def fragment(self, text: str, offset: int) -> Body:
        """The nodes of a text inside a tag."""
        template = parse(text, self.path, offset)
        self.errors += template.errors
        return template.body

    def parse(self) -> Body:
        """The whole text."""
        trim = False
        for number, token in enumerate(self.tokens):
            if token.kind == "text":
                self._text(token, trim)
                trim = False
                continue
            if token.trim_left:
                self._trim_before()
            trim = token.trim_right
            if token.kind == "tag":
                self._tag(token, number)
            elif token.kind == "output":
                self.body.add(Output(self.span(token), parse_chain(self.markup(token))))
            elif token.kind == "raw":
                self._raw(token)
            elif token.kind == "comment":
                self.error("`{% # … %}` came with Liquid 5: Jekyll's Liquid 4 stops here", token)
            elif token.kind == "broken":
                self._broken(token)
        for block in self.open:
            self._error(f"`{block.name}` is never closed: `end{block.name}` is missing", block.open_span)
        end = Span(self.offset + len(self.text), self.offset + len(self.text))
        while self.open:
            self._close(end)
        self.root.close()
        return self.root

    def _text(self, token: Token, trim: bool) -> None:
        start, end = token.span
        text = self.text[start:end]
        if trim:
            text = text.lstrip(_WHITE)
            start = end - len(text)
        if text:
            self.body.add(Text(Span(start, end).shifted(self.offset), text, self.path))

    def _trim_before(self) -> None:
        last = self.body.nodes[-1] if self.body.nodes else None
        if type(last) is Text:
            last.strip_end()

    def _raw(self, token: Token) -> None:
        start, end = token.inner
        # An empty one counts, too: it keeps the text before it from being trimmed.
        self.body.add(RawText(Span(start, end).shifted(self.offset), self.text[start:end], self.path))
        if not token.closed:
            opening = Span(token.span.start, start).shifted(self.offset)
            self._error("`raw` is never closed: `endraw` is missing", opening)

    def _broken(self, token: Token) -> None:
        span = self.span(token)
        self.body.add(Text(span, self.text[token.span.start : token.span.end], self.path))
        if self.text.startswith("{%", token.span.start):
            closed = self.text.startswith("%}", token.span.end - 2)
            self._error("`{% … %}` without a tag's name" if closed else "`{%` is never closed by `%}`", span)
        else:
            self._error("`{{` is not closed by `}}`", span)

    def _tag(self, token: Token, number: int) -> None:
        name = token.name
        top = self.open[-1] if self.open else None
        block = _BLOCKS.get(name)
        if block is not None:
            self._open(block(self, token))
        elif name in _TAGS:
            self.body.add(_TAGS[name](self, token))
        elif top is not None and name == f"end{top.name}":
            self._close(self.span(token))
        elif top is not None and top.branch(self, token):
            self.body = top.current()
        elif name == "raw":
            self.error("`raw` takes nothing behind its name", token)
        elif name.startswith("end"):
            self._stray_end(token)
        elif name in _BRANCHES:
            where = f"inside `{top.name}`" if top else "outside of any block"
            self.error(f"`{name}` has no meaning {where}", token)
        elif self.ends.get(f"end{name}", -1) > number:
            self._open(tags_jekyll.PluginBlock(self, token))
        else:
            self.body.add(tags_jekyll.PluginTag(self, token))

    def _open(self, block: Block) -> None:
        self.body.add(block)
        self.open.append(block)
        self.open_names[block.name] += 1
        self.body = block.current()
        if len(self.open) == MAX_DEPTH + 1:
            self._error("blocks are nested more than a hundred deep: Liquid stops here", block.open_span)

    def _close(self, end: Span) -> None:
        block = self.open.pop()
        self.open_names[block.name] -= 1
        block.close(end)
        self.body = self.open[-1].current() if self.open else self.root

    def _stray_end(self, token: Token) -> None:
        """An end tag of a block that is not the innermost open one."""
        name = token.name[3:]
        if not self.open_names[name]:
            where = f"; `{self.open[-1].name}` is open here" if self.open else ""
            self.error(f"`{token.name}` closes nothing{where}", token)
            return
        while self.open[-1].name != name:
            inner = self.open[-1]
            self._error(f"`{inner.name}` is not closed before `{token.name}`", inner.open_span)
            self._close(Span(self.span(token).start, self.span(token).start))
        self._close(self.span(token))


class RawText(Text):
    """The text of a raw block: never trimmed, and blank only if empty."""

    __slots__ = ()

    def __init__(self, span: Span, text: str, path: str) -> None:
        super().__init__(span, text, path)
        self.blank = not text
