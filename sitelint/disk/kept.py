"""What a run keeps for later ones: files in the folder `.sitelint_cache` of a site.

A site is not trusted, and its cache folder is part of it: it may come with the repository. So every file is
signed with a key that lies in the user's own folder, and one that is not, or that another version wrote, or
that is damaged, counts as not there. Reading and writing never fail: what cannot be kept is made anew.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

import sitelint
from sitelint.disk.digest import blake2b
from sitelint.disk.door import OWN_FOLDER

_MARK = f"sitelint {sitelint.__version__} {sys.version_info[:3]}\n".encode()
_SIGNATURE = 32
_KEY = 32
_MOST_OF_A_KIND = 8


class Kept:
    """The kept files of one folder, `<site>/.sitelint_cache` unless the user named another one."""

    def __init__(self, folder: str) -> None:
        self.folder = folder

    def load(self, name: str) -> memoryview | None:
        """What was kept under a name; None where nothing was, or nothing that can be trusted."""
        key = _key()
        if key is None or os.path.islink(self.folder):
            return None
        try:
            with open(f"{self.folder}/{name}", "rb", buffering=0) as file:
                data = file.readall()
        except OSError:
            return None
        start = len(_MARK) + _SIGNATURE
        if not data.startswith(_MARK) or len(data) < start:
            return None
        content = memoryview(data)[start:]
        if data[len(_MARK) : start] != _signature(key, name, content):
            return None
        return content

    def save(self, name: str, *content: "bytes | memoryview") -> None:
        """Keep something, in pieces, under a name: whole or not at all, whoever else is writing."""
        key = _key(make=True)
        if key is None or not self._make_folder():
            return
        temporary = f"{self.folder}/.{name}.{os.getpid()}"
        with suppress(OSError):
            with open(temporary, "xb") as file:
                file.write(_MARK + _signature(key, name, *content))
                file.writelines(content)
            self.remove(name)  # ext4 writes a file to the disk at once that takes the place of another one
            os.replace(temporary, f"{self.folder}/{name}")
        with suppress(OSError):
            os.unlink(temporary)

    def save_newest(self, name: str, content: bytes) -> None:
        """Keep something, and of its kind, which is what stands before `-` in the name, only the newest."""
        self.save(name, content)
        kind = name.partition("-")[0] + "-"
        for old in [each for each in self.names() if each.startswith(kind)][_MOST_OF_A_KIND:]:
            self.remove(old)

    def remove(self, name: str) -> None:
        """Forget what was kept under a name."""
        with suppress(OSError):
            os.unlink(f"{self.folder}/{name}")

    def names(self) -> Iterator[str]:
        """The names that something is kept under, the newest first."""
        with suppress(OSError), os.scandir(self.folder) as scan:
            found = [(entry.stat().st_mtime_ns, entry.name) for entry in scan if entry.name[0] != "."]
            yield from (name for _, name in sorted(found, reverse=True))

    def _make_folder(self) -> bool:
        """Make the folder, which tells git and backups to leave it alone. A link is not followed."""
        try:
            os.makedirs(self.folder)
        except FileExistsError:
            return os.path.isdir(self.folder) and not os.path.islink(self.folder)
        except OSError:
            return False
        for name, text in (
            (".gitignore", "*\n"),
            ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n"),
        ):
            with suppress(OSError), open(f"{self.folder}/{name}", "x", encoding="utf-8") as file:
                file.write(text)
        return True


def days() -> list[str]:
    """The day that it is here, and in UTC: what is kept holds for no other."""
    return [time.strftime("%Y-%m-%d", moment()) for moment in (time.localtime, time.gmtime)]


def cache_folder(root: str) -> str:
    """Where a site's cache is."""
    return os.path.join(root, OWN_FOLDER)


def user_folder() -> str:
    """Where things are kept that no site has to do with."""
    home = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(home, "sitelint")


def _signature(key: bytes, name: str, *content: "bytes | memoryview") -> bytes:
    made = blake2b(name.encode() + b"\0", key=key, digest_size=_SIGNATURE)
    for piece in content:
        made.update(piece)
    return made.digest()


def _key(make: bool = False) -> bytes | None:
    """The user's key; made where it is not there yet. None where there is no place for one."""
    path = os.path.join(user_folder(), "key")
    try:
        with open(path, "rb") as file:
            return _whole(file.read())
    except FileNotFoundError:
        if not make:
            return None
    except OSError:
        return None
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:  # another run made it just now
        return _key()
    except OSError:
        return None
    key = os.urandom(_KEY)
    with os.fdopen(handle, "wb") as file:
        file.write(key)
    return key


def _whole(key: bytes) -> bytes | None:
    return key if len(key) == _KEY else None
