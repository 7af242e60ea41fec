"""Where the sites are, at, above or below a path."""

import os
from pathlib import Path

from sitelint import disk
from sitelint.jekyll.config import CONFIG_NAMES

_SKIPPED = {"node_modules", "vendor", "_site"}
_MAX_DEPTH = 4


def find_sites(path: Path) -> list[Path]:
    """The roots of Jekyll sites for a file or folder: a root is a folder with a `_config.yml`.

    The folder itself, else the nearest one above it, else all below it (a few levels deep, those inside a
    site that was found left out), sorted. Empty where there is none.
    """
    folder = Path(os.path.abspath(path))
    if not disk.is_folder(folder):
        folder = folder.parent
    for candidate in (folder, *folder.parents):
        if is_site(candidate):
            return [candidate]
    return sorted(_below(folder))


def is_site(folder: Path) -> bool:
    """Whether a folder is the root of a Jekyll site."""
    return any(disk.is_file(folder / name) for name in CONFIG_NAMES)


def _below(folder: Path) -> list[Path]:
    found = []
    todo = [(folder, 0)]
    while todo:
        current, depth = todo.pop()
        if is_site(current):
            found.append(current)
        elif depth < _MAX_DEPTH:
            todo += [(child, depth + 1) for child in _folders(current)]
    return found


def _folders(folder: Path) -> list[Path]:
    try:
        return [
            folder / item.name
            for item in disk.names(folder)
            if item.is_dir(follow_symlinks=False)
            and not item.name.startswith(".")
            and item.name not in _SKIPPED
        ]
    except OSError:
        return []
