"""YAML as Ruby's Psych reads it: which texts parse, what their values are, and where each one stands.

`scanner`, `scalars` and `events` follow libyaml, `values` follows Psych's scalars, and
this module puts the values together as Psych's `ToRuby` visitor does in `safe_load` with dates, times and
aliases allowed (Jekyll's `Utils.safe_load_yaml` in Debian).

Upstream Jekyll reads with SafeYAML, on the same libyaml. It differs where it hardly matters: see
`values` for numbers and dates; `<<` there never overrides a key of its own mapping, whatever comes
first, and `!ruby/…` tags are ignored there, where Psych refuses them. A symbol is text in SafeYAML and here,
and an error in Psych's `safe_load`.

What differs from both, on purpose: a collection as a key is the key's source text (Python has no such keys),
and `1` and `true` are one key;
an alias inside the very collection it names, nesting deeper than 200 levels, and merge keys that copy more
than a million keys are errors. `!set` and `!omap` are plain mappings and lists.
"""

from collections.abc import Iterator
from typing import Any, Literal

from sitelint.jekyll.yaml.errors import ScanError, YamlError
from sitelint.jekyll.yaml.fast import load_simple
from sitelint.jekyll.yaml.values import Scalar, resolve
from sitelint.text import Span

__all__ = ["Node", "YamlError", "load", "load_value"]

Kind = Literal["scalar", "sequence", "mapping"]
Style = Literal["plain", "single", "double", "literal", "folded", "block", "flow"]

MAX_DEPTH = 200
MAX_MERGED_KEYS = 1_000_000


class Node:
    """A value of a YAML text and where it stands.

    `value` is a str, int, float, bool, None, date, aware datetime, list or dict. `span` is the scalar with
    its quotes or block indicator, or the whole collection, without anchor and tag. `items` are the nodes of a
    sequence, `pairs` those of a mapping: all of them, a key that stands twice too (its last value counts).

    An alias (`*name`) is a node with the span of the alias, the value that it shares, and the node it names
    as `target`; it has no `items` and `pairs` of its own, so that walking a tree takes time linear in its
    text. Values are shared, and printing one of hostile make may take exponential room.
    """

    __slots__ = ("items", "kind", "pairs", "span", "style", "target", "value")

    def __init__(
        self,
        value: Any,
        span: Span,
        kind: Kind,
        style: Style,
        items: tuple["Node", ...] = (),
        pairs: tuple[tuple["Node", "Node"], ...] = (),
        target: "Node | None" = None,
    ) -> None:
        self.value = value
        self.span = span
        self.kind: Kind = kind
        self.style: Style = style
        self.items = items
        self.pairs = pairs
        self.target = target

    def __repr__(self) -> str:
        return f"Node({self.kind}, {self.span.start}-{self.span.end})"

    def get(self, key: Any) -> "Node | None":
        """The node that gives `key` its value, merged ones (`<<`) included; None where there is none."""
        node = self.target or self
        if not isinstance(node.value, dict) or key not in node.value:
            return None
        for name, value in reversed(node.pairs):
            if name.value == key:
                return value
            if name.value == "<<":
                for merged in (value, *value.items):
                    found = merged.get(key)
                    if found:
                        return found
        return None


def load(text: str, offset: int = 0) -> Node | None:
    """The tree of the first document of a YAML text; None for a text without any.

    `offset` is added to all spans, and to the offset of an error. Raises YamlError.
    """
    from sitelint.jekyll.yaml.explain import explain

    try:
        return _Composer(text, offset).compose()
    except ScanError as error:
        raise explain(text, error, offset) from None


def load_value(text: str) -> Any:
    """The value of the first document of a YAML text; None for an empty one. Raises YamlError.

    The same as `load(text).value`, and much faster for the plain lists of keys that front matter mostly is.
    """
    if text in ("", "---\n"):
        return None
    value = load_simple(text)
    if value is not None:
        return value
    node = load(text)
    return None if node is None else node.value


class _Composer:
    """Builds nodes from events, without recursion."""

    def __init__(self, text: str, offset: int) -> None:
        self._text = text
        self._offset = offset
        self._anchors: dict[str, Node | None] = {}  # None: a collection that is still open
        self._merged = 0

    def compose(self) -> Node | None:
        from sitelint.jekyll.yaml.events import events

        open_collections: list[tuple[Any, list[Node]]] = []
        root: Node | None = None
        for event in events(self._text):
            kind = event[0]
            if kind == "scalar":
                node = self._scalar(event)
            elif kind == "alias":
                node = self._alias(event)
            elif kind == "end":
                start, nodes = open_collections.pop()
                node = self._collection(start, nodes, event)
            else:
                if len(open_collections) == MAX_DEPTH:
                    raise ScanError("nested too deeply", event[1])
                self._check_tag(event[4], event[1])
                if event[3]:
                    self._anchors[event[3]] = None
                open_collections.append((event, []))
                continue
            if open_collections:
                open_collections[-1][1].append(node)
            else:
                root = node
        return root

    def _span(self, start: int, end: int) -> Span:
        return Span(start + self._offset, end + self._offset)

    def _check_tag(self, tag: str | None, position: int) -> None:
        if tag and tag.startswith(("!ruby/", "!map:", "!seq:", "!str:")) and tag != "!ruby/string":
            raise ScanError("a Ruby object is not allowed", position, what=tag)

    def _scalar(self, event: tuple[Any, ...]) -> Node:
        _, start, end, anchor, tag, text, style = event
        value: Scalar
        if tag:
            self._check_tag(tag, start)
            value = _tagged(tag, text)
        else:
            value = resolve(text) if style == "plain" else text
        node = Node(value, self._span(start, end), "scalar", style)
        if anchor:
            self._anchors[anchor] = node
        return node

    def _alias(self, event: tuple[Any, ...]) -> Node:
        _, start, end, name = event
        target = self._anchors.get(name)
        if target is None:
            problem = "alias inside its own anchor" if name in self._anchors else "unknown alias"
            raise ScanError(problem, start, what=name)
        return Node(target.value, self._span(start, end), target.kind, target.style, target=target)

    def _collection(self, event: tuple[Any, ...], nodes: list[Node], end: tuple[Any, ...]) -> Node:
        kind, start, _, anchor, _, style = event
        finish = end[2]
        if end[1] == end[2]:
            finish = nodes[-1].span.end - self._offset if nodes else start
        span = self._span(start, max(start, finish))
        if kind == "sequence":
            node = Node([item.value for item in nodes], span, "sequence", style, items=tuple(nodes))
        else:
            pairs = tuple(zip(nodes[::2], nodes[1::2], strict=True))
            node = Node(self._mapping(pairs), span, "mapping", style, pairs=pairs)
        if anchor and self._anchors[anchor] is None:
            self._anchors[anchor] = node
        return node

    def _mapping(self, pairs: tuple[tuple[Node, Node], ...]) -> dict[Any, Any]:
        values: dict[Any, Any] = {}
        for key, node in pairs:
            name, value = key.value, node.value
            if name == "<<":
                merged = list(self._merges(node))
                if merged and all(isinstance(one, dict) for one in merged):
                    for one in merged:
                        self._count_merged(len(one), node)
                        values.update(one)
                    continue
            if isinstance(name, (dict, list)):
                start, end = key.span
                name = self._text[start - self._offset : end - self._offset]
            values[name] = value
        return values

    def _merges(self, node: Node) -> Iterator[Any]:
        """What a merge key brings in, the weakest first: in a list, the first mapping wins."""
        if node.kind == "mapping" or node.target:
            yield node.value
        elif node.kind == "sequence":
            yield from reversed(node.value)

    def _count_merged(self, keys: int, node: Node) -> None:
        self._merged += keys
        if self._merged > MAX_MERGED_KEYS:
            raise ScanError("too many merged keys", node.span.start - self._offset)


def _tagged(tag: str, text: str) -> Scalar:
    """The value of a scalar with a tag, quoted or not; a tag that Psych does not know changes nothing."""
    if tag in ("!str", "tag:yaml.org,2002:str", "!ruby/string"):
        return text
    if tag in ("!binary", "tag:yaml.org,2002:binary"):
        return _base64(text)
    value = resolve(text)
    if tag in ("!float", "tag:yaml.org,2002:float") and isinstance(value, int):
        return float(value)
    return value


def _base64(text: str) -> str:
    """Base64 as leniently as Ruby's `unpack("m")`; bytes that are no UTF-8 become U+FFFD."""
    import binascii
    import re

    letters = re.sub("[^0-9A-Za-z+/]", "", text.partition("=")[0])
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + "=" * (-len(letters) % 4)).decode("utf-8", "replace")
