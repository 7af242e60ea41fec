"""Links and images: kramdown 2.4 lib/kramdown/parser/kramdown/link.rb."""

from bisect import bisect_left

from sitelint.jekyll.kramdown.link_definitions import label_key
from sitelint.jekyll.kramdown.node import LinkTarget, Node, Written
from sitelint.jekyll.kramdown.span_rules import unescaped
from sitelint.jekyll.kramdown.spans import ANY_OR_BRACKET, IN_EM, LINK, Result, SpanState
from sitelint.jekyll.kramdown.view import SPACES
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex


class Destination(NamedTuple):
    """Where a link leads, the definition that says so, if it is one, and where the link ends."""

    url: Written
    target: LinkTarget | None
    end: int


def link(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """`[text](url)`, `![text](url)`, and references to definitions."""
    src = state.src
    start = at + (2 if src[at] == "!" else 1)
    if src[start - 1] != "[" or start >= len(src) or src[start] == "^":
        return -1
    end = -1
    # Nothing has to be remembered of brackets that nothing closes.
    if (src[at] == "!" or not context & LINK) and state.ahead.find("]", start) >= 0:
        end = state.remembered(at, context, nodes, _read)
    if end < 0:
        end = start
        state.add_text(nodes, at, end)
    return end


def _read(state: SpanState, at: int, context: int) -> Result:
    src = state.src
    image = src[at] == "!"
    start = at + 1 + image
    inner = (context & ~IN_EM) | LINK
    close = state.labels.get((start, inner))
    children: list[Node] | None = None
    if close is None:
        children, close = _read_label(state, start, inner)
    destination = _destination(state, start, close) if close >= 0 else None
    if destination is None:
        return None
    if children is None and not image:
        children, _ = _read_label(state, start, inner)
    node = Node("img" if image else "a", *state.view.bounds(at, destination.end))
    node.tag = node.type
    target = destination.target
    if target:
        node.target = target
        if target.definition.ial:
            state.document.apply(node, target.definition.ial)
    node.attributes["src" if image else "href"] = destination.url
    node.inside = state.view.span(start, close)
    if image:
        node.attributes["alt"] = Written(unescaped(src[start:close]), node.inside)
    else:
        node.nodes = children or []
    return [node], destination.end


def _read_label(state: SpanState, start: int, context: int) -> tuple[list[Node], int]:
    """Read up to the `]` that ends the label at `start`; returns what was read and the place, or -1.

    Every `[` on the way is matched with its `]` at once: labels that begin there need not be read again.
    """
    src, labels = state.src, state.labels
    opened = [start]
    passed = 0

    def forget_images(children: list[Node]) -> None:
        """An image that was read has taken its own `]`."""
        nonlocal passed
        for child in children[passed:]:
            if child.type == "img":
                opened.pop()
        passed = len(children)

    def closes(place: int, children: list[Node]) -> bool:
        forget_images(children)
        if src[place] == "]":
            labels[opened.pop(), context] = place
            return not opened
        if src[place] == "[":
            opened.append(place + 1)
        elif src.startswith("![", place):
            opened.append(place + 2)
        return False

    children, end = state.until(start, context, closes, ANY_OR_BRACKET)
    if end < 0:
        forget_images(children)
        for begin in opened:
            labels[begin, context] = -1
    return children, end


_SECOND_LABEL = regex(r"[ \t\n\r\f\v]*\[")
_TITLE = regex(r"[ \t\n\r\f\v]*([\"'])")
_TITLE_ENDS = {mark: regex(rf"{mark}[ \t\n\r\f\v]*\)") for mark in "\"'"}


def _destination(state: SpanState, start: int, close: int) -> Destination | None:
    """What stands behind the `]` at `close` of the label that begins at `start`."""
    src = state.src
    after = close + 1
    second = _SECOND_LABEL.match(src, after)
    second_close = state.ahead.find("]", second.end()) if second else -1
    if second and second_close >= 0:
        label = second.end(), second_close
        if second.end() == second_close:
            label = start, close
        return _defined(state, *label, second_close + 1, escaped=second.end() == second_close)
    if not src.startswith("(", after):
        return _defined(state, start, close, after, escaped=True)
    return _inline(state, after)


def _defined(state: SpanState, start: int, close: int, end: int, escaped: bool) -> Destination | None:
    """The definition of the label `src[start:close]`."""
    links = state.document.links
    if not links or close - start > 2 * state.document.longest_label + 100:
        return None
    label = state.src[start:close]
    target = links.get(label_key(unescaped(label) if escaped else label))
    return Destination(target.url, target, end) if target else None


def _inline(state: SpanState, at: int) -> Destination | None:
    """A URL in parentheses: in angle brackets, or up to the matching parenthesis or a title."""
    angle = _angle(state, at)
    if angle:
        start, stop, after = angle
        if state.src.startswith(")", after):
            return Destination(Written(state.src[start:stop], state.view.span(start, stop)), None, after + 1)
        end = _title_end(state, after)
    else:
        start, stop, after, complete = _parenthesised(state, at)
        end = after if complete else _title_end(state, after)
    if end < 0:
        return None
    if not angle:
        text = state.src[start:stop]
        start += len(text) - len(text.lstrip(SPACES))
        stop = max(start, start + len(text.strip(SPACES)))
    return Destination(Written(state.src[start:stop], state.view.span(start, stop)), None, end)


def _angle(state: SpanState, at: int) -> tuple[int, int, int] | None:
    """Start and end of the URL in `(<url>`, and what is behind `>`."""
    if not state.src.startswith("(<", at):
        return None
    close = state.ahead.find(">", at + 2)
    if close < 0 or -1 < state.ahead.find("\n", at + 2) < close:
        return None
    return at + 2, close, close + 1


_BLANK = r"[ \t\n\r\f\v]"
_PLAIN_URL = regex(r"\([^()\"' \t\n\r\f\v]*\)")
_PARENTHESIS = regex(rf"\(|\)|\"(?<={_BLANK}\")|'(?<={_BLANK}')")


def _parenthesised(state: SpanState, at: int) -> tuple[int, int, int, bool]:
    """Start and end of the URL in the parentheses at `at`, where reading stopped, and whether they close."""
    plain = _PLAIN_URL.match(state.src, at)
    if plain:  # most are: then nothing has to be known of the parentheses of the whole text
        return at + 1, plain.end() - 1, plain.end(), True
    if state.parentheses is None:
        state.parentheses = _match_parentheses(state.src)
    closing, titles, last = state.parentheses
    close = closing.get(at, -1)
    index = bisect_left(titles, at)
    title = titles[index] if index < len(titles) else -1
    if title >= 0 and (close < 0 or title < close):
        return at + 1, title, title + 1, False
    if close >= 0:
        return at + 1, close, close + 1, True
    return at + 1, max(last, at + 1), last + 1, False


def _match_parentheses(src: str) -> tuple[dict[int, int], list[int], int]:
    """For each `(` its `)`; where a blank stands before a quote; and the last of all these places."""
    closing: dict[int, int] = {}
    titles: list[int] = []
    opened: list[int] = []
    last = -1
    for match in _PARENTHESIS.finditer(src):
        last = match.start()
        if src[last] == "(":
            opened.append(last)
        elif src[last] != ")":
            last -= 1
            titles.append(last)
        elif opened:
            closing[opened.pop()] = last
    return closing, titles, last


def _title_end(state: SpanState, at: int) -> int:
    """Where the link ends whose title begins at `at`; -1 if none does, or it does not end."""
    title = _TITLE.match(state.src, at)
    end = state.ahead.search(_TITLE_ENDS[title[1]], title.end() + 1) if title else None
    return end.end() if end else -1
