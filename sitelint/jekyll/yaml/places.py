"""Where a key and its value stand: in front matter, and in the configuration."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.yaml.psych import Node
from sitelint.text import Span

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site


def walk(root: Node | None) -> Iterator[Node]:
    """Every value of a tree, without the keys: the root first, then those that stand last in the text."""
    todo = [root] if root else []
    while todo:
        node = todo.pop()
        yield node
        todo += node.items
        todo += [value for _, value in node.pairs]


def find_pair(node: Node | None, key: Any) -> tuple[Node, Node] | None:
    """The key and value nodes that give `key` its value in a mapping: the last ones of that name."""
    for name, value in reversed(node.pairs if node else ()):
        if name.value == key:
            return name, value
    return None


def value_span(node: Node | None, key: Any) -> Span:
    """Where the value of a key stands; the key, if the value is empty; an empty span at 0 for no such key."""
    pair = find_pair(node, key)
    if pair is None:
        return Span(0, 0)
    name, value = pair
    return value.span if value.span.end > value.span.start else name.span


def setting(site: "Site", *keys: Any) -> tuple[str, Node, Node] | None:
    """The file, key and value of a setting of the configuration, by its path of keys; None if not written.

    Of several configuration files, the one that wins.
    """
    for path in reversed(site.config.files):
        node = site.config.nodes[path]
        pair = None
        for key in keys:
            pair = find_pair(node, key)
            if pair is None:
                break
            node = pair[1].target or pair[1]
        if pair is not None:
            return path, *pair
    return None
