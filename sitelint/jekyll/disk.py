"""Reading the files of a site: as they are on the disk, or as they would be if some of them were changed."""

import io
import os
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from sitelint.text import Source


class Disk:
    """The disk, on which the files of `changed` (by absolute path) hold the bytes given there."""

    def __init__(self, changed: Mapping[Path, bytes] | None = None) -> None:
        self._changed = {os.path.realpath(path): data for path, data in (changed or {}).items()}

    def open(self, path: str | Path) -> BinaryIO:
        """A file to read from, not buffered. Raises OSError."""
        if self._changed:
            data = self._changed.get(os.path.realpath(path))
            if data is not None:
                return io.BytesIO(data)
        return open(path, "rb", buffering=0)

    def read(self, path: str | Path) -> bytes:
        """All bytes of a file. Raises OSError."""
        with self.open(path) as file:
            return file.read()

    def source(self, root: Path, path: str) -> Source:
        """The file `path` below `root` as text; a file that cannot be read is empty."""
        try:
            return Source(path, self.read(root / path))
        except OSError:
            return Source(path, b"")
