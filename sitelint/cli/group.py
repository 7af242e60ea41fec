"""The command `sitelint`: finds the module of a subcommand, and takes everything else as `check`."""

import os
from importlib import import_module

import click
from click.shell_completion import CompletionItem

import sitelint as package
from sitelint.cli.commands import COMMANDS

DEFAULT = "check"
_HIDDEN = ("schema", "manual")
_OWN_OPTIONS = ("--version", "--help", "-h")


class Commands(click.Group):
    """A group that imports the module of a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the help."""
        return [name for name in COMMANDS if name not in _HIDDEN]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"sitelint.cli.{cmd_name}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `check` before arguments that name no command."""
        if not args and ctx.resilient_parsing:  # a shell asks what may come first
            return super().parse_args(ctx, args)
        if not args or (args[0] not in COMMANDS and args[0] not in _OWN_OPTIONS):
            if args and args[0].isalpha() and not os.path.lexists(args[0]):
                self._refuse(args[0], ctx)
            args.insert(0, DEFAULT)
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands, and what may follow `check`, which may be left out."""
        check = self.get_command(ctx, DEFAULT)
        assert check
        return super().shell_complete(ctx, incomplete) + check.shell_complete(ctx, incomplete)

    def _refuse(self, word: str, ctx: click.Context) -> None:
        """Tell a command with a slip of the finger from a path that is not there."""
        from sitelint.lint.suggest import nearest

        command = nearest(word, COMMANDS)
        if command:
            raise click.UsageError(
                f"`{word}` is no file or folder; did you mean the command `{command}`?", ctx
            )

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, for which no module has to be imported, and the options of `check`."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, text in COMMANDS.items() if name not in _HIDDEN])
        check = self.get_command(ctx, DEFAULT)
        assert check
        params = (param for param in check.params if isinstance(param, click.Option))
        records = [param.get_help_record(ctx) for param in params]
        with formatter.section("Options of check"):
            formatter.write_dl([record for record in records if record])


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[COMMAND] [PATH]...",
    options_metavar="",
)
@click.version_option(package.__version__, prog_name="sitelint", message="%(prog)s %(version)s")
def sitelint() -> None:
    """Find what is wrong in academic Jekyll sites, from the sources alone.

    Exit code 0: nothing at or above --fail-level was found. 1: something was. 2: wrong usage or settings, a
    file that could not be read, or nothing to check.
    """
