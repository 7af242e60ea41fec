"""Spans that end where they begin to be known: code, autolinks, entities, symbols, escapes and the like.

After kramdown 2.4 lib/kramdown/parser/kramdown/*.rb and kramdown-parser-gfm 1.1.
"""

from sitelint.jekyll.kramdown.attributes import read_attributes
from sitelint.jekyll.kramdown.entities import character
from sitelint.jekyll.kramdown.extensions import read_tag, written_for
from sitelint.jekyll.kramdown.node import AttributeList, Node, Written
from sitelint.jekyll.kramdown.spans import SpanState, code_span_end
from sitelint.jekyll.kramdown.view import SPACES
from sitelint.text.regex import regex

_BACKTICKS = regex(r"`+")


def code_span(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """Code between equally many backticks."""
    src = state.src
    run = _BACKTICKS.match(src, at)
    assert run is not None
    start = run.end()
    end = code_span_end(src, at, start, state.ahead.find)
    if end < 0:
        state.add_text(nodes, at, start)
        return start
    stop = end - (start - at)
    if start - at > 1:
        start += src.startswith(" ", start, stop)
        stop -= src.endswith(" ", start, stop)
    node = state.add(nodes, "codespan", at, end, content=src[start:stop])
    node.inside = state.view.span(start, stop)
    return end


_SCHEME = regex(r"<(?:mailto|https?|ftps?):")
_EMAIL = regex(r"<([\w.\-]+@[\w.\-]+)>")


def autolink(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`<https://…>` and `<name@host>`."""
    src = state.src
    scheme = _SCHEME.match(src, at)
    if scheme:
        close = state.ahead.find(">", scheme.end() + 1)
        if close < 0 or -1 < state.ahead.find("\n", scheme.end()) < close:
            return -1
        url, text = src[at + 1 : close], src[at + 1 : close].removeprefix("mailto:")
    else:
        email = _EMAIL.match(src, at)
        if email is None:
            return -1
        close, text = email.end(1), email[1]
        url = f"mailto:{text}"
    node = state.add(nodes, "a", at, close + 1, tag="a")
    node.info = "auto"
    node.attributes["href"] = Written(url, state.view.span(at + 1, close))
    state.add_text(node.nodes, close - len(text), close)
    return close + 1


_FOOTNOTE = regex(r"\[\^([A-Za-z0-9_][A-Za-z0-9_-]*)\]")


def footnote_marker(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`[^name]`; text if there is no such footnote."""
    match = _FOOTNOTE.match(state.src, at)
    if match is None:
        return -1
    if match[1] in state.document.footnotes:
        state.add(nodes, "footnote", at, match.end(), content=match[1])
    else:
        state.add_text(nodes, at, match.end())
    return match.end()


def inline_math(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`$$ … $$`."""
    close = state.ahead.find("$$", at + 2) if state.src.startswith("$$", at) else -1
    if close < 0:
        return -1
    node = state.add(nodes, "math", at, close + 2, content=state.src[at + 2 : close].strip(SPACES))
    node.inside = state.view.span(at + 2, close)
    return close + 2


_STOPS = {name: regex(rf"\{{:/(?:{name})?\}}") for name in ("comment", "nomarkdown", "options")}


def span_extension(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """A span IAL, `{::comment}`, `{::nomarkdown}` or `{::options}`."""
    if not state.src.startswith("{:", at):
        return -1
    if read_tag(state.ahead, at):
        end = _extension(state, at, nodes)
    else:
        end = _span_ial(state, at, nodes)
    if end < 0:
        state.add_text(nodes, at, at + 1)
        return at + 1
    return end


def _extension(state: SpanState, at: int, nodes: list[Node]) -> int:
    tag = read_tag(state.ahead, at)
    if tag is None or tag.stops or tag.name not in _STOPS:
        return -1
    stop = None if tag.closed else state.ahead.search(_STOPS[tag.name], tag.after)
    if stop is None and not tag.closed:
        return -1
    if tag.name == "options":
        given = AttributeList()
        read_attributes(state.view.slice(tag.start, tag.end), given)
        for name, written in given.attributes.items():
            state.document.options = state.document.options.set(name, written.value)
    elif stop:
        kind = "comment" if tag.name == "comment" else "raw"
        node = state.add(nodes, kind, at, stop.end())
        node.raw = state.view.slice(tag.after, stop.start())
        node.inside = state.view.span(tag.after, stop.start())
        node.info = written_for(state.view.slice(tag.start, tag.end))
    return stop.end() if stop else tag.after


def _span_ial(state: SpanState, at: int, nodes: list[Node]) -> int:
    brace = state.ahead.brace(at + 2)
    if brace <= at + 2 or not nodes or nodes[-1].type == "text":
        return -1
    ial = AttributeList()
    read_attributes(state.view.slice(at + 2, brace), ial)
    nodes[-1].add_ial(ial)
    state.document.apply(nodes[-1], ial)
    return brace + 1


_ENTITY = regex(r"&(?:([A-Za-z0-9_:][A-Za-z0-9_.:-]*)|\#([0-9]+)|\#x([0-9a-fA-F]+));")


def entity(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`&name;`, `&#1;` and `&#x1;`. Of a name that kramdown does not know, only the `&` is one."""
    match = _ENTITY.match(state.src, at)
    if match is None:
        return -1
    found = character(match[1], match[2], match[3])
    if found is None:
        state.add(nodes, "entity", at, at + 1, content="&")
        state.add_text(nodes, at + 1, match.end())
    else:
        state.add(nodes, "entity", at, match.end(), content=found)
    return match.end()


_SYMBOL = regex(r"---|--|\.\.\.|\\<<|\\>>|<< | >>|<<|>>")
_SYMBOLS = {
    "---": "—",
    "--": "–",
    "...": "…",
    "\\<<": "<<",
    "\\>>": ">>",
    "<< ": "«\u00a0",
    " >>": "\u00a0»",
    "<<": "«",
    ">>": "»",
}


def typographic_symbol(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """Dashes, the ellipsis and guillemets."""
    match = _SYMBOL.match(state.src, at)
    options = state.document.options
    if match is None or (options.gfm and "no_auto_typographic" in options.gfm_quirks):
        return -1
    state.add(nodes, "symbol", at, match.end(), content=_SYMBOLS[match[0]])
    return match.end()


_BREAK = regex(r"(?:  |\\\\)(?=\n)")


def line_break(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """Two spaces or two backslashes at the end of a line."""
    options = state.document.options
    if not _BREAK.match(state.src, at) or (options.gfm and options.hard_wrap):
        return -1
    state.add(nodes, "br", at, at + 2, tag="br")
    return at + 2


_ESCAPED = regex(r"\\([\\.*_+`<>()\[\]{}#!:|\"'$=-])")


def escaped_character(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """A backslash before a character that may have a meaning."""
    src = state.src
    if not _ESCAPED.match(src, at) and not (state.document.options.gfm and src.startswith("\\~", at)):
        return -1
    state.add_text(nodes, at + 1, at + 2)
    return at + 2


def unescaped(text: str) -> str:
    """A text without its escaping backslashes."""
    return _ESCAPED.sub(lambda match: match[1], text) if "\\" in text else text


_STRUCK = regex(r"~~(?![ \t\n\r\f\v~])")
_STRUCK_END = regex(r"[^ \t\n\r\f\v~]~~")


def strikethrough(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`~~text~~`, which is read on its own, whatever it stands in."""
    if not state.document.options.gfm or not _STRUCK.match(state.src, at):
        return -1
    close = state.ahead.search(_STRUCK_END, at + 2)
    if close is None:
        return -1
    node = state.add(nodes, "html_element", at, close.end(), tag="del")
    inner = SpanState(
        state.view.slice(at + 2, close.end() - 2), state.grammar, state.document, state.depth + 1
    )
    node.nodes = inner.read()
    return close.end()
