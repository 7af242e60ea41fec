"""`sitelint completion SHELL`: what lets a shell complete commands, options, rules and files."""

import click
from click.shell_completion import get_completion_class

from sitelint.cli import options, output

VARIABLE = "_SITELINT_COMPLETE"
"""The environment variable with which the shell asks."""


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@options.DEBUG
def command(shell: str, debug: bool) -> int:
    """Print the script for a shell: put `eval "$(sitelint completion bash)"` into ~/.bashrc.

    For zsh it is the same with `zsh` in ~/.zshrc; for fish, put what this prints into
    ~/.config/fish/completions/sitelint.fish.
    """
    from sitelint.cli.group import sitelint

    kind = get_completion_class(shell)
    assert kind
    output.write([f"{kind(sitelint, {}, 'sitelint', VARIABLE).source()}\n"], None)
    return 0
