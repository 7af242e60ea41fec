"""YAML as Ruby's Psych reads it: which texts parse, what their values are, and where each one stands.

`scanner`, `scalars` and `events` follow libyaml, `values` follows Psych's scalars, and
this module puts the values together as Psych's `ToRuby` visitor does in `safe_load` with dates, times and
aliases allowed (Jekyll's `Utils.safe_load_yaml` in Debian).

Upstream Jekyll reads with SafeYAML, on the same libyaml. It differs where it hardly matters: see
`values` for numbers and dates; `<<` there never overrides a key of its own mapping, whatever comes
first, and `!ruby/…` tags are ignored there, where Psych refuses them. A symbol is text in SafeYAML and here,
and an error in Psych's `safe_load`.

What differs from both, on purpose: a collection as a key is the key's source text (Python has no such keys),
and `1` and `true` are one key; an alias inside the very collection it names stands for what that holds so
far, as `<<` takes it there, too; nesting deeper than 200 levels, and merge keys that copy more than a million
keys are errors. `!set` and `!omap` are plain mappings and lists.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from sitelint.jekyll.yaml.errors import ScanError, YamlError
from sitelint.jekyll.yaml.fast import load_simple
from sitelint.jekyll.yaml.nodes import Node
from sitelint.jekyll.yaml.values import Scalar, resolve
from sitelint.text import Span

__all__ = ["Node", "YamlError", "load", "load_file", "load_value", "tree"]

MAX_DEPTH = 200
MAX_MERGED_KEYS = 1_000_000
_FILES = 128


def load(text: str, offset: int = 0) -> Node | None:
    """The tree of the first document of a YAML text; None for a text without any.

    `offset` is added to all spans, and to the offset of an error. Raises YamlError.
    """
    if text in ("", "---\n"):
        return None
    return load_simple(text, offset) or load_any(text, offset)


def load_file(text: str) -> Node | None:
    """The same as `load`, for a whole file of YAML: many ask for what it holds, and it is read once.

    What it gives must not be changed.
    """
    found = _of_file(text)
    if isinstance(found, YamlError):
        raise found.to_keep()
    return found


def tree(text: str) -> Node | None:
    """The same as `load_file`; None also for a text that cannot be read."""
    found = _of_file(text)
    return None if isinstance(found, YamlError) else found


@lru_cache(maxsize=_FILES)
def _of_file(text: str) -> Node | YamlError | None:
    try:
        return load(text)
    except YamlError as error:
        return error.to_keep()


def load_value(text: str) -> Any:
    """The value of the first document of a YAML text; None for an empty one. Raises YamlError."""
    node = load(text)
    return None if node is None else node.value


def load_any(text: str, offset: int = 0) -> Node | None:
    """The same as `load`, by the full reader alone."""
    from sitelint.jekyll.yaml.explain import explain

    try:
        return _Composer(text, offset).compose()
    except ScanError as error:
        raise explain(text, error, offset) from None


_Open = tuple[Any, list[Node]]
"""The event that a collection begins with, and what is in it so far."""


class _Composer:
    """Builds nodes from events, without recursion."""

    def __init__(self, text: str, offset: int) -> None:
        self._text = text
        self._offset = offset
        self._anchors: dict[str, Node | _Open] = {}
        self._merged = 0

    def compose(self) -> Node | None:
        from sitelint.jekyll.yaml.events import events

        open_collections: list[_Open] = []
        root: Node | None = None
        for event in events(self._text):
            kind = event[0]
            if kind == "scalar":
                node = self._scalar(event)
            elif kind == "alias":
                node = self._alias(event)
            elif kind == "end":
                ended = open_collections.pop()
                node = self._collection(*ended, event)
                anchor = ended[0][3]
                if anchor and self._anchors[anchor] is ended:
                    self._anchors[anchor] = node
            else:
                if len(open_collections) == MAX_DEPTH:
                    raise ScanError("nested too deeply", event[1])
                self._check_tag(event[4], event[1])
                begun: _Open = (event, [])
                if event[3]:
                    self._anchors[event[3]] = begun
                open_collections.append(begun)
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
            raise ScanError("unknown alias", start, what=name)
        if isinstance(target, tuple):
            begun, nodes = target
            self._count_merged(len(nodes), start)
            whole = len(nodes) if begun[0] == "sequence" else len(nodes) // 2 * 2
            target = self._collection(begun, nodes[:whole], event)
        return Node(target.value, self._span(start, end), target.kind, target.style, target=target)

    def _collection(self, event: tuple[Any, ...], nodes: list[Node], end: tuple[Any, ...]) -> Node:
        kind, start, _, _, _, style = event
        finish = end[2]
        if end[1] == end[2]:
            finish = nodes[-1].span.end - self._offset if nodes else start
        span = self._span(start, max(start, finish))
        if kind == "sequence":
            node = Node([item.value for item in nodes], span, "sequence", style, items=tuple(nodes))
        else:
            pairs = tuple(zip(nodes[::2], nodes[1::2], strict=True))
            node = Node(self._mapping(pairs), span, "mapping", style, pairs=pairs)
        return node

    def _mapping(self, pairs: tuple[tuple[Node, Node], ...]) -> dict[Any, Any]:
        values: dict[Any, Any] = {}
        for key, node in pairs:
            name, value = key.value, node.value
            if name == "<<":
                merged = list(self._merges(node))
                if merged and all(isinstance(one, dict) for one in merged):
                    for one in merged:
                        self._count_merged(len(one), node.span.start - self._offset)
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

    def _count_merged(self, keys: int, position: int) -> None:
        self._merged += keys
        if self._merged > MAX_MERGED_KEYS:
            raise ScanError("too many merged keys", position)


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
