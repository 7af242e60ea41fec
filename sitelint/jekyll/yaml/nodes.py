"""The tree of a YAML text: every value and where it stands."""

from typing import Any, Literal

from sitelint.text import Span

Kind = Literal["scalar", "sequence", "mapping"]
Style = Literal["plain", "single", "double", "literal", "folded", "block", "flow"]


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

    @property
    def inner(self) -> Span:
        """Where the text of a scalar stands, without its quotes."""
        quote = int(self.style in ("single", "double"))
        return Span(self.span.start + quote, self.span.end - quote)

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
