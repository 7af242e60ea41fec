"""Putting a front matter value in quotes, where that is plainly what was meant."""

import re

from sitelint.jekyll.psych import YamlError, load_value
from sitelint.lint import Edit, Fix, Span

_PAIR = re.compile(r"[ ]*(?P<key>[\w-]+):[ \t]+(?P<value>[^\s\"'|>\[&*#].*?)[ \t]*\r?$")


def quote_value(text: str, yaml: Span, offset: int) -> Fix | None:
    """A fix that quotes the value of the line at `offset`; None where the block would still not be right.

    With that one change the block has to parse, and the key has to have exactly the text of the line; for
    Jekyll's reader and, as a second opinion, for another: a fix has to be right YAML, not just right by us.
    """
    start = text.rfind("\n", yaml.start, offset) + 1 or yaml.start
    end = text.find("\n", offset, yaml.end)
    pair = _PAIR.match(text[start : end if end >= 0 else yaml.end])
    if not pair:
        return None
    value = pair["value"]
    quoted = f'"{value}"' if '"' not in value and "\\" not in value else "'" + value.replace("'", "''") + "'"
    span = Span(start + pair.start("value"), start + pair.end("value"))
    block = text[yaml.start : span.start] + quoted + text[span.end : yaml.end]
    if not all(_holds(values, pair["key"], value) for values in (_by_jekyll(block), _by_another(block))):
        return None
    return Fix("Put the value in quotes", (Edit(span, quoted),))


def _by_jekyll(block: str) -> object:
    try:
        return load_value(block)
    except YamlError:
        return None


def _by_another(block: str) -> object:
    # Only a fix needs it, so only a fix pays for its import.
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).load(block)
    except (YAMLError, ValueError):
        return None


def _holds(values: object, key: str, value: str) -> bool:
    """Whether the value stands under that key, at any depth."""
    if isinstance(values, dict):
        return values.get(key) == value or any(_holds(inner, key, value) for inner in values.values())
    return isinstance(values, list) and any(_holds(inner, key, value) for inner in values)
