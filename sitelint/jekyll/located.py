"""Values of YAML files that know where they were written, for Liquid to carry along."""

from typing import Any

from sitelint.jekyll.liquid.values import MappedStr
from sitelint.jekyll.yaml.psych import Node
from sitelint.text import Piece


def located(node: Node, path: str, text: str) -> Any:
    """The value of a YAML tree in which every string is a MappedStr of its place in the file `path`.

    `text` is the file's text, which the spans of the tree are offsets of.
    """
    node = node.target or node
    if node.kind == "sequence":
        return [located(item, path, text) for item in node.items]
    if node.kind == "mapping" and isinstance(node.value, dict):
        # Keys are those of the value: a merge (`<<`) brings some that have no node here.
        found = dict(node.value)
        found |= {key.value: located(value, path, text) for key, value in node.pairs if _is_key(found, key)}
        return found
    return mapped(node, path, text) if isinstance(node.value, str) else node.value


def mapped(node: Node, path: str, text: str) -> str:
    """The string of a scalar, letter for letter where the file has it so, else as one piece."""
    value = node.value
    start, end = node.span
    if node.style in ("single", "double"):
        start, end = start + 1, end - 1
    exact = text[start:end] == value
    return MappedStr.of([Piece(value, path, start, end, exact)]) if value else value


def _is_key(found: dict[Any, Any], key: Node) -> bool:
    try:
        return key.value in found
    except TypeError:
        return False
