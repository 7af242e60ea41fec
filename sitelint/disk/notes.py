"""What was asked of the disk and answered, and whether it would be answered so again."""

import os
import stat
import time
from collections.abc import Iterable, Iterator

Stamp = tuple[int, int, int, int, int]
"""Kind and mode, inode, size, and when the content and when the file's own record changed last, in ns."""

Note = tuple[str, str, "bytes | None", "Stamp | None"]
"""Question, path, digest of the answer (None: there was none), stamp of the path (None: it tells nothing)."""

_FRESH = 2_000_000_000
"""Nanoseconds in which a file may change again without a new time: FAT counts in two seconds."""


class Notes:
    """The questions of one run, each once, with the answers' digests."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], tuple[bytes | None, Stamp | None]] = {}

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[Note]:
        return ((*asked, *found) for asked, found in self._found.items())

    def add(self, question: str, path: str, digest: bytes | None, stamp: Stamp | None) -> None:
        """Keep an answer. The first one counts, so that a file that changes meanwhile will have changed."""
        self._found.setdefault((question, path), (digest, stamp))

    def answer(self, question: str, path: str) -> tuple[bytes | None, Stamp | None] | None:
        """The digest and stamp of an answer; None where that was not asked."""
        return self._found.get((question, path))

    def get(self, question: str, path: str) -> Note:
        """The note of a question that was asked."""
        return (question, path, *self._found[question, path])

    def extend(self, notes: Iterable[Note]) -> None:
        """Keep the notes of another process, behind those that are there."""
        keep = self._found.setdefault
        for question, path, digest, stamp in notes:
            keep((question, path), (digest, stamp))

    def clear(self) -> None:
        """Forget all."""
        self._found.clear()


def stamp_of(path: str) -> Stamp | None:
    """The stamp of a path, links followed; None where nothing is or where it may not be asked."""
    try:
        return stamp(os.stat(path))
    except (OSError, ValueError):
        return None


def stamp(found: os.stat_result) -> Stamp:
    """The stamp of what `os.stat` or `os.fstat` found."""
    return (found.st_mode, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def lasting(stamp: Stamp | None) -> Stamp | None:
    """A stamp that will be another one after the next change; None for that of a file changed just now."""
    if stamp is None or time.time_ns() - max(stamp[3], stamp[4]) < _FRESH:
        return None
    return stamp


def kind_of(stamp: Stamp | None) -> bytes | None:
    """The answer to what a path is: `b"file"`, `b"folder"`, `b"other"`, None for nothing."""
    if stamp is None:
        return None
    mode = stamp[0]
    return b"folder" if stat.S_ISDIR(mode) else b"file" if stat.S_ISREG(mode) else b"other"
