"""Simple YAML without the scanner: what most front matter is, read ten times as fast.

It takes documents of keys at the line's start whose values stand on one line (plain, quoted without escapes,
`[a, b]`), or below as a list of such values or as keys of one more level. Whatever else a text holds (a tab,
a comment behind a value, a block scalar, a nested item), it is left to the full reader, so that both always
agree.
"""

from sitelint.jekyll.yaml.nodes import Node
from sitelint.jekyll.yaml.values import resolve
from sitelint.text import Span
from sitelint.text.regex import regex

# What YAML does not allow, a tab, and the line breaks other than LF.
_UNUSUAL = regex("[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_LINE = regex(r"( *)(?:(-) +(?=[^ ])|([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +|$))(.*)")
_NO_START = frozenset("-?:,[]{}#&*!|>'\"%@`")
_NO_FLOW_ITEM = frozenset("[]{}:#")


class _NotSimpleError(Exception):
    """Something that only the full reader can tell."""


class _Below:
    """What stands below a key that has nothing behind it: items, or pairs of a key and a value."""

    __slots__ = ("depth", "is_list", "items", "pairs", "start")

    def __init__(self, start: int, depth: int, is_list: bool) -> None:
        self.start = start
        self.depth = depth
        self.is_list = is_list
        self.items: list[Node] = []
        self.pairs: list[tuple[Node, Node]] = []

    def node(self) -> Node:
        """The sequence or mapping."""
        if self.is_list:
            span = Span(self.start, self.items[-1].span.end)
            return Node([item.value for item in self.items], span, "sequence", "block", tuple(self.items))
        return _mapping(self.pairs)


def load_simple(text: str, offset: int = 0) -> Node | None:
    """The tree of a simple mapping, its spans moved by `offset`; None where the text is something else."""
    if _UNUSUAL.search(text):
        return None
    try:
        pairs = _pairs(text, offset)
    except _NotSimpleError:
        return None
    return _mapping(pairs) if pairs else None


def _pairs(text: str, offset: int) -> list[tuple[Node, Node]]:
    at = offset
    pairs: list[tuple[Node, Node]] = []
    below: _Below | None = None  # what stands below the last key, while lines may still belong to it
    is_open = False  # whether nothing stands behind the last key
    for number, line in enumerate(text.split("\n")):
        match = _LINE.match(line)
        start = at
        at += len(line) + 1
        if not match:
            stripped = line.strip(" ")
            if stripped and stripped[0] != "#" and not (number == 0 and line.rstrip(" ") == "---"):
                raise _NotSimpleError
            continue
        indent, dash, name, raw = match.groups()
        value = _value(raw, start + match.start(4))
        if not dash:
            key_start = start + len(indent)
            key = Node(resolve(name), Span(key_start, key_start + len(name)), "scalar", "plain")
            if not raw:
                value = Node(None, Span(key.span.end + 1, key.span.end + 1), "scalar", "plain")
            if not indent:
                if below:
                    pairs[-1] = (pairs[-1][0], below.node())
                pairs.append((key, value))
                is_open, below = not raw, None
                continue
        if not is_open or not raw:
            raise _NotSimpleError
        if below is None:
            below = _Below(start + len(indent), len(indent), bool(dash))
        if below.depth != len(indent) or below.is_list != bool(dash):
            raise _NotSimpleError
        if dash:
            below.items.append(value)
        else:
            below.pairs.append((key, value))
    if below:
        pairs[-1] = (pairs[-1][0], below.node())
    return pairs


def _mapping(pairs: list[tuple[Node, Node]]) -> Node:
    span = Span(pairs[0][0].span.start, pairs[-1][1].span.end)
    values = {key.value: value.value for key, value in pairs}
    return Node(values, span, "mapping", "block", pairs=tuple(pairs))


def _value(raw: str, at: int) -> Node:
    """The value that stands on a line at an offset, comments not allowed."""
    text = raw.rstrip(" ")
    if not text:
        return Node(None, Span(at, at), "scalar", "plain")
    if text[0] not in _NO_START:
        if ": " in raw or " #" in raw or text[-1] == ":":
            raise _NotSimpleError
        return Node(resolve(text), Span(at, at + len(text)), "scalar", "plain")
    if text[0] == "[" and text[-1] == "]":
        items = _flow_items(text[1:-1], at + 1)
        return Node([item.value for item in items], Span(at, at + len(text)), "sequence", "flow", items)
    return _quoted(text, at)


def _quoted(text: str, at: int) -> Node:
    quote, inside = text[0], text[1:-1]
    if len(text) < 2 or text[-1] != quote:
        raise _NotSimpleError
    span = Span(at, at + len(text))
    if quote == "'" and "'" not in inside.replace("''", ""):
        return Node(inside.replace("''", "'"), span, "scalar", "single")
    if quote == '"' and '"' not in inside and "\\" not in inside:
        return Node(inside, span, "scalar", "double")
    raise _NotSimpleError


def _flow_items(inside: str, at: int) -> tuple[Node, ...]:
    items: list[Node] = []
    if not inside.strip(" "):
        return ()
    for part in inside.split(","):
        text = part.strip(" ")
        if not text:
            raise _NotSimpleError
        start = at + len(part) - len(part.lstrip(" "))
        if text[0] not in _NO_START:
            if not _NO_FLOW_ITEM.isdisjoint(text):
                raise _NotSimpleError
            items.append(Node(resolve(text), Span(start, start + len(text)), "scalar", "plain"))
        else:
            items.append(_quoted(text, start))
        at += len(part) + 1
    return tuple(items)
