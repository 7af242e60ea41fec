"""The tags that Jekyll and its plugins add: includes, links, highlight, and those nobody here knows."""

import re
from typing import Any

from sitelint.jekyll.liquid.expressions import evaluate, parse_expression
from sitelint.jekyll.liquid.lexer import Token, has_liquid
from sitelint.jekyll.liquid.nodes import Body, Maker, Node, Out, SimpleBlock, put, put_hole
from sitelint.jekyll.liquid.records import IncludeUse, LinkUse
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import HOLE, MappedStr, to_output
from sitelint.text import Piece, Span
from sitelint.text.regex import regex

_PARAMETER = regex(
    r"""\s*([\w-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))(?=\s|\Z)""",
    re.ASCII | re.DOTALL,
)
_OUTPUT_IN_NAME = regex(r"\{\{\s*[\w\-.]+\s*", re.ASCII)
_VARIABLE = regex(r"\{\{\s*([\w.-]+)\s*\}\}")
_REST_OF_NAME = regex(r"[^\s{}]*", re.ASCII)
_SPACE = regex(r"\s+", re.ASCII)
_BAD_SEQUENCE = regex(r"[./]{2,}")
_FILE_NAME = regex(r"^[\w/.\-()+~#@]+$", re.ASCII | re.MULTILINE)


class Include(Node):
    """`include`, `include_cached` and `include_relative` (Jekyll's tags/include.rb)."""

    __slots__ = ("fragment", "name", "parameters", "tag")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        self.tag = token.name
        whole = maker.markup(token)
        markup = whole.strip("\0 \t\n\r\f\v")
        # Where the markup stands in the file; the tag's own span is in the file, the token's in the text.
        base = self.span.start - token.span.start + token.inner.start
        base += len(whole) - len(whole.lstrip("\0 \t\n\r\f\v"))
        end = _name_with_output(markup)
        self.fragment: Body | None = None
        self.parameters: list[tuple[str, Any]] | None = None
        if end:
            self.name = markup[:end].strip()
            self.fragment = maker.fragment(self.name, base)
            at = end
            given = True
        else:
            space = _SPACE.search(markup)
            self.name = markup[: space.start()] if space else markup
            at = space.end() if space else len(markup)
            given = space is not None
        if given:
            self.parameters = self._read(maker, token, markup, at, base)

    def _read(self, maker: Maker, token: Token, markup: str, at: int, base: int) -> list[tuple[str, Any]]:
        """The parameters; a quoted one knows where it is written."""
        read: list[tuple[str, Any]] = []
        while match := _PARAMETER.match(markup, at):
            group = match.lastindex or 4
            value: Any = match[group]
            if group == 4:
                value = parse_expression(value)
            else:
                quote = '"' if group == 2 else "'"
                begin, end = base + match.start(group), base + match.end(group)
                plain = value.replace("\\" + quote, quote)
                value = MappedStr.of([Piece(plain, maker.path, begin, end, plain == value)])
            read.append((match[1], value))
            at = match.end()
        if markup[at:].strip():
            maker.error(f'the parameters of `{self.tag}` are not of the form `name="value"`', token)
        return read

    def render(self, state: State, out: Out) -> None:
        """The included file, rendered with the variables in sight."""
        state.span = self.span
        name = self.fragment.text(state) if self.fragment else self.name
        state.span = self.span
        # A name given twice keeps its last value, as in a Ruby Hash.
        given = {key: evaluate(value, state) for key, value in self.parameters or ()}
        found = None
        known = HOLE not in name
        if known:
            if _BAD_SEQUENCE.search(name) or not _FILE_NAME.search(name):
                state.error(f"`{name}` is no file name that `{self.tag}` accepts: Jekyll stops here")
                put_hole(self.span, state, out)
                return
            relative = self.tag == "include_relative"
            if relative:
                state.spoil()
            state.context.touched.add(f"{'include_relative' if relative else 'include'}:{name}")
            found = (state.context.relative_loader if relative else state.context.include_loader)(name)
        target = found[0] if found else None
        certain = not state.uncertain
        use = IncludeUse(self.tag, name, target, given, self.span, state.path, known, certain)
        state.rendered.includes.append(use)
        if found is None:
            put_hole(self.span, state, out)
            return
        self._render_file(found, given, state, out)

    def _render_file(self, found: tuple[str, str], given: dict[str, Any], state: State, out: Out) -> None:
        path, text = found
        template = state.context.template(text, path)
        state.add_errors(template.errors)
        here, span = state.path, state.span
        state.path = path
        if self.parameters is not None:
            state.scopes.append({"include": given})
        if state.context.memo is not None:
            state.context.memo.render(template, template.body.render, state, out)
        else:
            template.body.render(state, out)
        if self.parameters is not None:
            state.scopes.pop()
        state.path, state.span = here, span


def _name_with_output(markup: str) -> int:
    """Where the file name of an include ends that holds `{{ … }}`; 0 where it holds none."""
    at = markup.find("{")
    end = 0
    while at != -1 and (match := _OUTPUT_IN_NAME.match(markup, at)):
        close = match.end()
        if markup.startswith("|", close):
            close = markup.rfind("}}", close)
        if close == -1 or not markup.startswith("}}", close):
            break
        rest = _REST_OF_NAME.match(markup, close + 2)
        at = end = rest.end() if rest else close + 2
    return end


class Link(Node):
    """`{% link path %}` and `{% post_url name %}`."""

    __slots__ = ("argument", "fragment", "kind")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        self.kind = token.name
        self.argument = maker.markup(token).strip()
        self.fragment: Body | None = None
        # post_url looks for outputs only, since Jekyll 4.4; before that, `{{` there stopped the build.
        if "{{" in self.argument or (self.kind == "link" and has_liquid(self.argument)):
            self.fragment = maker.fragment(self.argument, self.span.start)

    def render(self, state: State, out: Out) -> None:
        """The URL; a hole where it is unknown, and for a dead one, which stops Jekyll."""
        state.span = self.span
        argument = self.fragment.text(state) if self.fragment else self.argument
        state.span = self.span
        if HOLE in argument:
            put_hole(self.span, state, out)
            return
        context = state.context
        kind, url = (
            ("link", context.link(argument))
            if self.kind == "link"
            else ("post_url", context.post_url(argument))
        )
        text = url if isinstance(url, str) else HOLE
        certain = not state.uncertain
        use = LinkUse(kind, argument, text, url is not None, self.span, state.path, certain)  # type: ignore[arg-type]
        state.rendered.links.append(use)
        context.touched.add(f"{kind}:{argument}")
        put(text, self.span, state, out)


_HIGHLIGHT = regex(r'^([a-zA-Z0-9.+#_-]+)((\s+\w+(=(\w+|"([0-9]+\s)*[0-9]+"))?)*)$', re.ASCII | re.MULTILINE)
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_SPECIAL = regex("[&<>]")


class Highlight(SimpleBlock):
    """`{% highlight language %}`: its body as code. Rouge's colours are left out."""

    __slots__ = ("language",)

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker, token)
        markup = maker.markup(token).strip()
        match = _HIGHLIGHT.match(markup) if len(markup) < 1000 else None
        self.language = match[1].lower() if match else ""
        if match is None:
            maker.error("`highlight` needs a language and, at most, simple options", token)

    def render(self, state: State, out: Out) -> None:
        """An HTML block of code."""
        state.span = self.open_span
        code: Out = []
        self.body.render(state, code)
        text = MappedStr.of(code)
        start = len(text) - len(text.lstrip("\r\n"))
        text = text.cut(start, max(len(text.rstrip("\r\n")), start))
        name = self.language.replace("+", "-")
        # The empty lines are Markdown's highlighter_prefix and highlighter_suffix; HTML does not mind them.
        head = f'\n<figure class="highlight"><pre><code class="language-{name}" data-lang="{self.language}">'
        put(head, self.open_span, state, out)
        for piece in text.pieces:
            out.extend(_escaped(piece))
        put("</code></pre></figure>\n", Span(self.span.end, self.span.end), state, out)


def _escaped(piece: Piece) -> Out:
    """A piece as HTML text."""
    if not _SPECIAL.search(piece.text):
        return [piece]
    if not piece.exact:
        return [piece._replace(text=_SPECIAL.sub(lambda match: _ESCAPES[match[0]], piece.text))]
    out: Out = []
    at = 0
    mapped = MappedStr.of([piece])
    for match in _SPECIAL.finditer(piece.text):
        place = piece.start + match.start()
        out.extend(mapped.cut(at, match.start()).pieces)
        out.append(Piece(_ESCAPES[match[0]], piece.path, place, place + 1, False))
        at = match.end()
    out.extend(mapped.cut(at, len(piece.text)).pieces)
    return out


class PluginTag(Node):
    """A tag of a plugin: what it puts out is unknown."""

    __slots__ = ("markup", "name")

    def __init__(self, maker: Maker, token: Token) -> None:
        super().__init__(maker.span(token))
        self.name = token.name
        self.markup = maker.markup(token)

    def render(self, state: State, out: Out) -> None:
        """A hole."""
        state.span = self.span
        state.note_tag(self.name, _VARIABLE.sub(lambda match: _value(match[1], state), self.markup))
        put_hole(self.span, state, out)


def _value(name: str, state: State) -> str:
    """What a variable in the markup of a tag puts out."""
    return str(to_output(evaluate(parse_expression(name), state)))


class PluginBlock(SimpleBlock):
    """A tag of a plugin that has an end tag: we take it that its body is put out."""

    __slots__ = ()

    def branch(self, maker: Maker, token: Token) -> bool:
        """A plugin's block may have an `else` of its own; both sides are kept."""
        return token.name in ("else", "elsif", "when")

    def render(self, state: State, out: Out) -> None:
        """The body."""
        state.span = self.open_span
        state.note_tag(self.name, "")
        self.body.render(state, out)
