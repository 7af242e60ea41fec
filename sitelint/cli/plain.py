"""A plain call of `sitelint check`, which is understood without click."""

import os
from typing import TYPE_CHECKING

from sitelint.cli.commands import COMMANDS

if TYPE_CHECKING:
    from sitelint.cli.checking import Check

_FLAGS = {
    "--exit-zero": "exit_zero",
    "--no-cache": "no_cache",
    "--quiet": "quiet",
    "-q": "quiet",
    "--verbose": "verbose",
    "-v": "verbose",
}


def plain_check(arguments: list[str]) -> "Check | None":
    """What is asked for, where that is paths that are there and a few flags; None for all else."""
    words = arguments[1:] if arguments[:1] == ["check"] else arguments
    is_command = words is arguments and arguments[:1] and arguments[0] in COMMANDS
    if is_command or "_SITELINT_COMPLETE" in os.environ:  # a shell asks what may come next
        return None
    flags = {_FLAGS[word]: True for word in words if word in _FLAGS}
    paths = tuple(word for word in words if word not in _FLAGS)
    if not all(os.path.lexists(path) and not path.startswith("-") for path in paths):
        return None
    from sitelint.cli.checking import Check
    from sitelint.cli.reading import Reading

    return Check(Reading(paths), **flags)  # type: ignore[arg-type]  # all of them are flags
