"""`sitelint schema`: the JSON Schema of the settings file, for those who publish it."""

import json

import click

from sitelint.cli import options, output
from sitelint.lint.registry import load_rules
from sitelint.lint.schema import schema


@click.command("schema", hidden=True)
@options.DEBUG
def command(debug: bool) -> int:
    """Print the JSON Schema of .sitelint.yml."""
    output.write([json.dumps(schema(load_rules()), ensure_ascii=False, indent=2) + "\n"], None)
    return 0
