"""The value of simple YAML without the scanner: what most front matter is, read ten times as fast.

It takes documents of keys at the line's start whose values stand on one line (plain, quoted without escapes,
`[a, b]`), or below as a list of such values or as keys of one more level. Whatever else a text holds (a tab,
a comment behind a value, a block scalar, a nested item), it is left to the full reader, so that both always
agree.
"""

import re
from typing import Any

from sitelint.jekyll.yaml.values import resolve

# What YAML does not allow, a tab, and the line breaks other than LF.
_UNUSUAL = re.compile("[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_LINE = re.compile(r"( *)(?:(-) +(?=[^ ])|([A-Za-z_][A-Za-z0-9_-]{0,99}):(?: +|$))(.*)")
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_DOUBLE = re.compile(r'"([^"\\]*)"')
_NO_START = frozenset("-?:,[]{}#&*!|>'\"%@`")
_NO_FLOW_ITEM = frozenset("[]{}:#")

# A value that only the full reader can tell.
_UNSURE: Any = object()


def load_simple(text: str) -> dict[Any, Any] | None:
    """The value of a simple mapping; None where the text is something else, or not simple."""
    if _UNUSUAL.search(text):
        return None
    lines = text.split("\n")
    if lines[0].rstrip(" ") == "---":
        del lines[0]
    top: dict[Any, Any] = {}
    parent: Any = None  # the key that has nothing behind it, while lines below may belong to it
    below: list[Any] | dict[Any, Any] | None = None  # what stands below it
    depth = 0  # the indentation of `below`
    open_key = False
    for line in lines:
        match = _LINE.match(line)
        if not match:
            stripped = line.lstrip(" ")
            if stripped and stripped[0] != "#":
                return None
            continue
        indent, dash, name, raw = match.groups()
        value = _value(raw)
        if value is _UNSURE:
            return None
        if not dash and not indent:
            key = resolve(name)
            top[key] = value
            open_key, parent, below = not raw, key, None
            continue
        if not open_key or not raw:
            return None
        if below is None:
            below = top[parent] = [] if dash else {}
            depth = len(indent)
        if depth != len(indent):
            return None
        if dash and isinstance(below, list):
            below.append(value)
        elif name and isinstance(below, dict):
            below[resolve(name)] = value
        else:
            return None
    return top or None


def _value(raw: str) -> Any:
    """The value that stands on a line, comments not allowed; `_UNSURE` where it is not simple."""
    if not raw:
        return None
    first = raw[0]
    if first not in _NO_START:
        if ": " in raw or " #" in raw:
            return _UNSURE
        raw = raw.rstrip(" ")
        return _UNSURE if raw[-1] == ":" else resolve(raw)
    raw = raw.rstrip(" ")
    if first == "[" and raw[-1] == "]":
        return _flow_list(raw[1:-1])
    return _quoted(raw)


def _quoted(raw: str) -> Any:
    if raw[0] == "'":
        single = _SINGLE.fullmatch(raw)
        return single[1].replace("''", "'") if single else _UNSURE
    double = _DOUBLE.fullmatch(raw)
    return double[1] if double else _UNSURE


def _flow_list(inside: str) -> Any:
    values: list[Any] = []
    if not inside.strip(" "):
        return values
    for part in inside.split(","):
        item = part.strip(" ")
        if not item:
            return _UNSURE
        if item[0] not in _NO_START:
            if not _NO_FLOW_ITEM.isdisjoint(item):
                return _UNSURE
            values.append(resolve(item))
        else:
            value = _quoted(item)
            if value is _UNSURE:
                return _UNSURE
            values.append(value)
    return values
