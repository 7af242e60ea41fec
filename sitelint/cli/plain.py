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
_CHOICES = {
    "--color": "color",
    "--fail-level": "fail_level",
    "--output-format": "output_format",
    "-f": "output_format",
}


def plain_check(arguments: list[str]) -> "Check | None":
    """What is asked for, where that is paths that are there, flags and choices; None for all else."""
    words = arguments[1:] if arguments[:1] == ["check"] else arguments
    is_command = words is arguments and arguments[:1] and arguments[0] in COMMANDS
    if is_command or "_SITELINT_COMPLETE" in os.environ:  # a shell asks what may come next
        return None
    given: dict[str, object] = {}
    paths = []
    rest = iter(words)
    for word in rest:
        option, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        if word in _FLAGS:
            given[_FLAGS[word]] = True
        elif option in _CHOICES:
            given[_CHOICES[option]] = value if equals else next(rest, None)
        elif os.path.lexists(word) and not word.startswith("-"):
            paths.append(word)
        else:
            return None
    from sitelint.cli.checking import CHOICES, Check
    from sitelint.cli.reading import Reading

    if not all(given[name] in choices for name, choices in CHOICES.items() if name in given):
        return None
    return Check(Reading(tuple(paths)), **given)  # type: ignore[arg-type]  # flags and choices
