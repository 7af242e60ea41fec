"""`sitelint explain RULE`: the manual page of a rule."""

import click

from sitelint.cli import options, output
from sitelint.cli.pages import page
from sitelint.lint.registry import load_rules


@click.command("explain")
@click.argument("rule", type=options.RuleWord())
@options.DEBUG
def command(rule: str, debug: bool) -> int:
    """Show the manual page of a rule, given by its name or code."""
    registry = load_rules()
    found = registry.get(rule)
    if not found:
        several = ", ".join(sorted(registry.codes(rule)))
        raise click.UsageError(f"`{rule}` is several rules: {several}" if several else registry.unknown(rule))
    output.write([page(found)], None)
    return 0
