"""Earlier versions of a site's files, read from the objects of its git repository."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sitelint import disk
from sitelint.disk import git

VERSIONS = 30
"""How many commits back a file is followed."""

SECONDS = 5.0
"""How long git may take for all files of a site."""

LARGEST = 2_000_000
"""Versions of more bytes are left out."""


class History:
    """What git remembers of the files below `root`; nothing where there is no repository, or no git."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._left = SECONDS

    def earlier(self, path: str) -> Iterator[str]:
        """The texts of a file in earlier commits, each once, the newest first."""
        if "\n" in path:
            return
        for log in ("HEAD", "logs/HEAD"):  # a later run is to notice new commits
            with suppress(OSError, ValueError):
                disk.read(self._root / ".git" / log)
        commits = self._ask("rev-list", f"--max-count={VERSIONS}", "HEAD", "--", path).decode().split()
        if not commits:
            return
        names = "".join(f"{commit}:./{path}\n" for commit in commits)
        sizes = self._ask("cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", names=names)
        blobs: dict[str, int] = {}
        for line in sizes.decode("utf-8", "replace").splitlines():
            name, _, rest = line.partition(" ")
            kind, _, size = rest.partition(" ")
            if kind == "blob" and int(size) <= LARGEST:
                blobs[name] = int(size)
        for blob in blobs:
            with suppress(UnicodeDecodeError):
                yield self._ask("cat-file", "blob", blob).decode()

    def _ask(self, *arguments: str, names: str = "") -> bytes:
        """What git prints; nothing if it fails or the time is up."""
        start = time.monotonic()
        try:
            done = git.ask(self._root, *arguments, given=names.encode(), seconds=max(self._left, 0.0))
        except (OSError, ValueError, subprocess.SubprocessError):
            return b""
        finally:
            self._left -= time.monotonic() - start
        return done.stdout if done.returncode == 0 else b""
