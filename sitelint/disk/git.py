"""Git, asked for what the objects of a repository hold.

A repository is not trusted, and its configuration and attributes may name programs that git runs: for the
index (core.fsmonitor, hooks), for a diff (diff.external, textconv), for a file of the work tree (filters),
for signatures, and to fetch what a partial clone lacks (transports). So git is asked only which revisions
there are and what was in them, never for a diff, nor to look at the index or the work tree. Fetching is
forbidden.
"""

import os
import subprocess
from pathlib import Path

_GIT = (
    *("git", "--no-optional-locks", "--literal-pathspecs"),
    *("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}"),
)
_ENVIRONMENT = {"GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}


def ask(
    folder: Path, *arguments: str, given: bytes = b"", seconds: float | None = None
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command of git that only prints objects, in a folder, with `given` as its input.

    Raises OSError where git cannot be run, ValueError for arguments that no command can have, and
    subprocess.TimeoutExpired after `seconds`.
    """
    return subprocess.run(
        (*_GIT, *arguments),
        cwd=folder,
        env=os.environ | _ENVIRONMENT,
        input=given,
        capture_output=True,
        timeout=seconds,
        check=False,
    )
