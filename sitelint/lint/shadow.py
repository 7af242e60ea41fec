"""A copy of a site to try fixes on, so that `--diff` can go all the rounds of `--fix` and write nothing."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LARGEST_TEXT = 4 << 20
_LEFT_OUT = frozenset((".git", "node_modules"))


@contextmanager
def shadow_of(root: Path) -> Iterator[Path]:
    """A folder that looks like the site at `root` while the context lasts.

    Files are copied; of those larger than 4 MiB, which are no pages, only name and size are kept.
    """
    with tempfile.TemporaryDirectory(prefix="sitelint-") as folder:
        shadow = Path(folder).resolve() / root.name
        shutil.copytree(
            root,
            shadow,
            symlinks=True,
            copy_function=_copy,
            ignore=lambda _, names: _LEFT_OUT.intersection(names),
            ignore_dangling_symlinks=True,
        )
        yield shadow


def _copy(source: str, target: str) -> None:
    if os.path.isfile(source) and os.path.getsize(source) > _LARGEST_TEXT:
        with open(target, "wb") as file:
            file.truncate(os.path.getsize(source))
    elif os.path.isfile(source):
        shutil.copy(source, target)
