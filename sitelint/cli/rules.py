"""`sitelint rules`: the list of all rules."""

from pathlib import Path

import click

from sitelint.cli import options, output
from sitelint.cli.pages import first_sentence
from sitelint.lint.registry import load_rules
from sitelint.lint.rule import Rule
from sitelint.report.json_text import document
from sitelint.report.model import rule_url


@click.command("rules")
@click.option("--output-format", "-f", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.OUTPUT_FILE
@options.DEBUG
def command(output_format: str, output_file: Path | None, debug: bool) -> int:
    """List all rules: code, name, severity, fixes and the first sentence of the manual."""
    registry = load_rules()
    for problem in registry.problems:
        output.note(problem)
    if output_format == "json":
        pieces = document(map(_object, registry))
    else:
        widest = max((len(rule.name) for rule in registry), default=0)
        pieces = (_line(rule, widest) for rule in registry)
    output.write(pieces, output_file)
    return 2 if registry.problems else 0


def _line(rule: Rule, widest: int) -> str:
    fixes = f" [{', '.join(rule.fixes)} fix]" if rule.fixes else ""
    return f"{rule.code:<8} {rule.name:<{widest}}  {rule.severity:<8} {first_sentence(rule)}{fixes}\n"


def _object(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "summary": first_sentence(rule),
        "fixes": list(rule.fixes),
        "options": [
            {"name": option.name, "default": _plain(option.default), "help": option.help}
            for option in rule.options
        ],
        "url": rule_url(rule.name),
    }


def _plain(default: object) -> object:
    return list(default) if isinstance(default, tuple | set | frozenset) else default
