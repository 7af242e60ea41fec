"""Small sites, and calling the command line in tests."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeAlias


class Call(NamedTuple):
    """What a call of sitelint gave."""

    code: int
    out: str
    err: str


Run: TypeAlias = Callable[..., Call]
"""Calls sitelint with arguments."""


def write(folder: Path, files: dict[str, str]) -> None:
    """Write texts to a folder."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())
