"""The command line, one module per command."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from sitelint.cli.answers import Call, begin


class _Interrupted:
    """Whether Ctrl-C was pressed. What it interrupts may turn KeyboardInterrupt into another error."""

    def __init__(self) -> None:
        self.happened = False
        self._before: object = None

    def __call__(self, *_: object) -> None:
        self.happened = True
        raise KeyboardInterrupt

    def watch(self) -> None:
        """Note it from now on."""
        # In C, without the enumerations that Python lays around it. A repeated answer has no need of it.
        from _signal import SIGINT, signal  # type: ignore[import-not-found]

        self._before = signal(SIGINT, self)

    def end(self) -> None:
        """Leave it to whoever cared for it before."""
        if self._before is not None:
            from _signal import SIGINT, signal

            signal(SIGINT, self._before)


def program() -> None:
    """The installed command: `main`, and the process ends at once.

    Python would take every object apart before; after a big site that is a third of the time.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed before
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
    try:
        main()
    except SystemExit as end:
        with suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(end.code if isinstance(end.code, int) else 0)


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 nothing found, 1 findings, 2 something went wrong, 130 interrupted."""
    # A run makes many objects and few cycles: looking for cycles less often saves a seventh of its time.
    gc.set_threshold(2_000_000, 20, 1000)
    # Liquid lets a hundred blocks stand inside each other, and each takes ten calls.
    sys.setrecursionlimit(max(sys.getrecursionlimit(), 1500))
    arguments = list(sys.argv[1:] if args is None else args)
    interrupted = _Interrupted()
    try:
        code = _run(arguments, interrupted)
    finally:
        interrupted.end()
    sys.exit(code)


def _run(arguments: list[str], interrupted: _Interrupted) -> int:
    """The exit code of a command."""
    try:
        call = begin(arguments)
        code: object = call.repeat() if call else None
        if code is None:
            interrupted.watch()
            code = _answer(arguments, call)
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        # The reader has seen enough. Python would complain once more while it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except Exception as error:
        if "--debug" in arguments:
            raise
        code = 130 if interrupted.happened else _told(error)
    if interrupted.happened:
        return 130
    return code if isinstance(code, int) else 0


def _answer(arguments: list[str], call: Call | None) -> object:
    """Do what the arguments ask for; the exit code, if it is a number."""
    from sitelint.disk.own_modules import kept_modules

    with kept_modules():
        from sitelint.cli.patterns import kept_patterns

        with kept_patterns():
            return _done(arguments, call)


# CPython has the frames of functions in pieces of 16 KiB, and gives a piece back when the first frame in it
# ends. A loop that calls a function just where a piece ends takes one from the system and gives it back at
# every turn: on some sites that made the reader of YAML ten times as slow. A frame that says that it needs
# more than a MiB gets a piece of two, in which there is room for those of all that is called from it.
_answer.__code__ = _answer.__code__.replace(co_stacksize=2**17 + 1)


def _done(arguments: list[str], call: Call | None) -> object:
    from sitelint.cli.plain import plain_check

    wanted = plain_check(arguments)
    if wanted:
        from sitelint.cli.checking import check

        return check(wanted, call)
    from sitelint.cli.group import sitelint

    return sitelint.main(arguments, prog_name="sitelint", standalone_mode=False, obj=call)


def _told(error: Exception) -> int:
    """Say on stderr what went wrong; the exit code."""
    import click

    from sitelint.lint.settings import SettingsError

    if isinstance(error, click.Abort):
        return 130
    if isinstance(error, click.ClickException):
        error.show()
    elif isinstance(error, OSError) and error.filename is None:  # a full disk behind stdout, no process left
        click.echo(f"sitelint: cannot go on: {error.strerror}", err=True)
    elif isinstance(error, SettingsError):
        for problem in error.problems:
            click.echo(f"sitelint: {problem}", err=True)
    else:
        told = f"{type(error).__name__}: {error}".splitlines()[0]
        click.echo(f"sitelint: internal error ({told}); please report it. --debug shows where.", err=True)
    return 2
