"""The JSON Schema of `.sitelint.yml`, made from its keys and from the options of the rules."""

from typing import Any

from sitelint.lint.finding import SEVERITIES
from sitelint.lint.registry import Registry
from sitelint.lint.rule import Option, Rule
from sitelint.lint.settings_file import KEYS, LEVELS

URL = "https://sitelint.github.io/sitelint/sitelint.schema.json"

_BEGINNING = {"type": "string", "pattern": "^[A-Z]+[0-9]*$"}
"""The beginning of codes, such as `LNK0`, or the code of a rule that is not installed here."""


def schema(registry: Registry) -> dict[str, Any]:
    """The schema, draft 2020-12."""
    words = _list({"$ref": "#/$defs/rule"})
    shapes: dict[str, dict[str, Any]] = {
        "select": words,
        "ignore": words,
        "per-file-ignores": {"type": "object", "additionalProperties": words},
        "severity": {
            "type": "object",
            "propertyNames": {"$ref": "#/$defs/rule"},
            # YAML 1.1 reads a bare `off` as false.
            "additionalProperties": {"enum": [*LEVELS, False]},
        },
        "rules": {
            "type": "object",
            "properties": {rule.name: _options(rule) for rule in registry if rule.options},
            "additionalProperties": False,
        },
        "exclude": _list({"type": "string"}),
        "fail-level": {"enum": [*SEVERITIES]},
        "today": {"type": "string", "format": "date"},
        "jekyll": {
            "type": "object",
            "properties": {"config": _list({"type": "string"})},
            "additionalProperties": False,
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": URL,
        "title": "Settings of sitelint",
        "type": "object",
        "properties": {name: {"description": key.help, **shapes[name]} for name, key in KEYS.items()},
        "additionalProperties": False,
        "$defs": {"rule": {"anyOf": [{"enum": ["all", *registry.words()]}, _BEGINNING]}},
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    """A list, or a single item without the list."""
    return {"anyOf": [{"type": "array", "items": item}, item]}


def _options(rule: Rule) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {option.name: _option(option) for option in rule.options},
        "additionalProperties": False,
    }


def _option(option: Option) -> dict[str, Any]:
    types = {bool: "boolean", int: "integer", float: "number", str: "string", dict: "object"}
    default = option.default
    shape: dict[str, Any] = {"description": option.help}
    if isinstance(default, list | tuple | set | frozenset):
        return {**shape, **_list({"type": "string"}), "default": sorted(default)}
    if type(default) in types:
        shape["type"] = types[type(default)]
    return {**shape, "default": default}
