"""`sitelint schema`: the JSON Schema of the settings file, or the same to read, for those who publish it."""

import json
from collections.abc import Iterator
from typing import Any

import click

from sitelint.cli import options, output
from sitelint.cli.starter import settings
from sitelint.lint.registry import Registry, load_rules
from sitelint.lint.schema import schema

_HEAD = """\
# Settings

Generated from the schema of the settings by `sitelint schema --output-format markdown`.

`.sitelint.yml` is read from the site's root, or from the nearest folder above it in the same
repository. Everything in it is optional, and the command line wins over it. A key or a rule that does
not exist is an error.

Rules are named by name (`broken-link`), code (`LNK001`) or family (`LNK`); `all` is every rule. Patterns
are those of `.gitignore`, counted from the file's folder. Editors that know JSON Schema complete and check
the file with [sitelint.schema.json](sitelint.schema.json). `sitelint init` writes one to start from:

```yaml
{start}```
"""

_TYPES = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "`true` or `false`",
}


@click.command("schema", hidden=True)
@click.option("--output-format", "-f", type=click.Choice(["json", "markdown"]), default="json")
@options.DEBUG
def command(output_format: str, debug: bool) -> int:
    """Print the JSON Schema of .sitelint.yml, or what it says in words."""
    registry = load_rules()
    if output_format == "markdown":
        output.write([reference(registry)], None)
    else:
        output.write([json.dumps(schema(registry), ensure_ascii=False, indent=2) + "\n"], None)
    return 0


def reference(registry: Registry) -> str:
    """The configuration reference, as Markdown."""
    keys: dict[str, Any] = schema(registry)["properties"]
    parts = [_HEAD.format(start=settings(None))]
    for name, key in keys.items():
        kind = _type(key)
        parts.append(f"\n## {name}\n\n{key['description']}\n\n{kind[0].upper()}{kind[1:]}.\n")
    return "".join([*parts, *_options(keys["rules"]["properties"])])


def _options(rules: dict[str, Any]) -> Iterator[str]:
    if rules:
        yield "\n| rule | option | type | default | |\n|---|---|---|---|---|\n"
    for rule, described in rules.items():
        for name, option in described["properties"].items():
            default = json.dumps(option["default"], ensure_ascii=False)
            cells = (f"[{rule}](rules/{rule}.md)", f"`{name}`", _type(option), f"`{default}`")
            yield f"| {' | '.join(cells)} | {option['description']} |\n"


def _type(shape: dict[str, Any]) -> str:
    """A shape of the schema in words."""
    if "$ref" in shape:
        return "a rule"
    if "enum" in shape:
        return "one of " + ", ".join(f"`{value}`" for value in shape["enum"] if value is not False)
    if "anyOf" in shape:  # a list, or one item of it
        item = _type(shape["anyOf"][1])
        return f"{item}, or a list of them"
    if shape.get("format") == "date":
        return "a date"
    if shape.get("additionalProperties"):
        key = "rule" if "propertyNames" in shape else "pattern"
        return f"for each {key} {_type(shape['additionalProperties'])}"
    if shape.get("properties"):
        return "; ".join(f"`{name}`: {_type(inner)}" for name, inner in shape["properties"].items())
    return _TYPES.get(shape.get("type", ""), "a mapping")
