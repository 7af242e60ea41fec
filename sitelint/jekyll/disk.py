"""Reading the files of a site: as they are on the disk, or as they would be if some of them were changed."""

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from sitelint import disk
from sitelint.text import Source


class Disk:
    """The disk, on which the files of `changed` (by absolute path) hold given bytes, or are gone."""

    def __init__(self, changed: Mapping[Path, bytes | None] | None = None) -> None:
        self._changed = {os.path.realpath(path): data for path, data in (changed or {}).items()}

    def read(self, path: str | Path) -> bytes:
        """All bytes of a file. Raises OSError."""
        changed = self._changed_bytes(path)
        return disk.read(path) if changed is None else changed

    def read_if(self, path: str | Path, size: int, wanted: Callable[[bytes], bool]) -> bytes:
        """The first `size` bytes of a file, or all of it where those are `wanted`. Raises OSError."""
        changed = self._changed_bytes(path)
        return disk.read_if(path, size, wanted) if changed is None else changed

    def is_gone(self, path: str | Path) -> bool:
        """Whether a file is to be taken for deleted."""
        return bool(self._changed) and self._changed.get(os.path.realpath(path), b"") is None

    def _changed_bytes(self, path: str | Path) -> bytes | None:
        if self.is_gone(path):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path)
        return self._changed.get(os.path.realpath(path)) if self._changed else None

    def size(self, path: str | Path) -> int:
        """How many bytes a file has. Raises OSError."""
        data = self._changed.get(os.path.realpath(path)) if self._changed else None
        return os.path.getsize(path) if data is None else len(data)

    def source(self, root: Path, path: str) -> Source:
        """The file `path` below `root` as text; a file that cannot be read is empty."""
        try:
            return Source(path, self.read(root / path))
        except OSError:
            return Source(path, b"")
