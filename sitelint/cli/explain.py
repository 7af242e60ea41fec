"""`sitelint explain RULE`: the manual page of a rule."""

import click

from sitelint.cli import options, output
from sitelint.lint.registry import load_rules
from sitelint.lint.rule import Rule
from sitelint.lint.suggest import did_you_mean

_MARKS = str.maketrans("", "", "⟦⟧")


@click.command("explain")
@click.argument("rule", type=options.RuleWord())
@options.DEBUG
def command(rule: str, debug: bool) -> int:
    """Show the manual page of a rule, given by its name or code."""
    registry = load_rules()
    found = registry.get(rule)
    if not found:
        raise click.UsageError(f"`{rule}` is no rule{did_you_mean(rule, registry.words())}")
    output.write([page(found)], None)
    return 0


def page(rule: Rule) -> str:
    """The manual page: a head with what the declaration says, the module's docstring, the options."""
    fixes = " and ".join(rule.fixes) + " fixes" if rule.fixes else "no fix"
    text = f"# {rule.name} ({rule.code})\n\nSeverity: {rule.severity}; {fixes}.\n\n"
    # The marks in the examples are for the tests.
    text += rule.manual.strip().translate(_MARKS) + "\n"
    if rule.options:
        text += "\n## Options\n\n"
        text += "".join(f"- `{o.name}` (default `{_shown(o.default)}`): {o.help}\n" for o in rule.options)
    return text


def _shown(default: object) -> str:
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, list | tuple | set | frozenset):
        return "[" + ", ".join(map(str, default)) + "]"
    return str(default)
