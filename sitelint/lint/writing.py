"""Files written without risk: each is the old one or the new one at any moment, whatever happens."""

import errno
import os
import stat
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sitelint.lint.fixer import Change


def write_all(root: Path, changes: Iterable[Change], home: Path | None = None) -> dict[str, str]:
    """Make the changes below `root`; for each file that could not be changed the reason.

    `home` is the folder that nothing is written outside of, if that is a wider one.
    """
    told = {change.path: _write(root / change.path, change, home or root) for change in changes}
    return {path: why for path, why in told.items() if why}


def refusal(path: Path, home: Path) -> str | None:
    """Why a file is never changed, whatever is to be changed in it; None for one that may be.

    `home` is the folder that nothing is written outside of.
    """
    if path.is_symlink():
        return "it is a symbolic link"
    if not path.resolve().is_relative_to(home.resolve()):
        return "it is outside of the site"
    return None


def _write(path: Path, change: Change, home: Path) -> str | None:
    """Make one change, where the file is still what it was when it was read; why it was left as it is."""
    try:
        why = refusal(path, home)
        if why:
            return why
        if path.read_bytes() != change.before:
            return "it has changed since it was read"
        if not os.access(path, os.W_OK):
            return "it is not writable"
        if change.after is None:
            path.unlink()
        else:
            replace(path, change.after)
    except OSError as error:
        return error.strerror or str(error)
    return None


def put(path: Path, text: str) -> None:
    """Write a file of our own, in one step where it is already there. Raises OSError.

    A symbolic link is not followed: a site may have one that leads anywhere.
    """
    if path.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    if path.exists():
        replace(path, text.encode())
        return
    with path.open("xb") as file:
        try:
            file.write(text.encode())
            file.flush()
        except OSError:  # half of a file would be taken for one
            path.unlink()
            raise


def replace(path: Path, data: bytes) -> None:
    """Put a file in the place of the one at `path`, with its owner and mode. Raises OSError.

    The new file is complete on the disk before it takes the name. Until then its name begins with a dot, and
    ends as no page's does: Jekyll, and sitelint, leave such a file out if it is left behind by a crash.
    """
    before = path.stat()
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError, AttributeError):  # only root may give files away; Windows knows no owners
            os.chown(temporary, before.st_uid, before.st_gid)
        os.chmod(temporary, stat.S_IMODE(before.st_mode))
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
