"""The folders of a site, each listed once, and nothing outside of the site's root."""

import os
from collections.abc import Iterator
from pathlib import Path

from sitelint import disk
from sitelint.jekyll.disk import Disk
from sitelint.jekyll.model import Problem, Unpublished
from sitelint.text.named_tuple import NamedTuple


class Entry(NamedTuple):
    """A name in a folder. `is_link`: the name is a symbolic link (to something inside the root)."""

    name: str
    is_folder: bool
    is_link: bool


class Tree:
    """Lists folders below `root` when asked, and remembers. All paths are relative, with `/`, root is `""`.

    A symbolic link is taken for what it leads to, as long as that is inside the root; a linked folder is
    not followed where it leads to a folder around it, nor from within another linked folder, so that there
    is an end. `skipped` are links not followed, `problems` folders that cannot be listed.
    """

    def __init__(self, root: Path, files: Disk) -> None:
        self._disk = files
        self.root = str(root)
        self.skipped: list[Unpublished] = []
        self.problems: list[Problem] = []
        self._real_root = os.path.realpath(self.root)
        self._listed: dict[str, dict[str, Entry]] = {}
        self._linked: set[str] = set()

    def absolute(self, path: str) -> str:
        """The path in the file system."""
        return f"{self.root}/{path}"

    def relative(self, path: str) -> str:
        """The path in the site of one in the file system; the same path where it is outside of the site."""
        return path.removeprefix(f"{self.root}/")

    def entries(self, folder: str) -> list[Entry]:
        """What is in a folder, by name; nothing for a folder that is not there or cannot be read."""
        return list(self._list(folder).values())

    def is_folder(self, path: str) -> bool:
        """Whether `path` is a folder of the site."""
        entry = self._entry(path)
        return path == "" or (entry is not None and entry.is_folder)

    def is_file(self, path: str) -> bool:
        """Whether `path` is a file of the site."""
        entry = self._entry(path)
        return entry is not None and not entry.is_folder

    def files_below(self, folder: str, *, hidden: bool) -> Iterator[str]:
        """Paths relative to `folder` of all files in it and its subfolders, like Ruby's `Dir["**/*"]`.

        Linked folders are not entered. `hidden` tells whether names with a leading dot count.
        """
        todo = [""]
        while todo:
            below = todo.pop()
            for entry in self.entries(f"{folder}/{below}".strip("/")):
                if entry.name.startswith(".") and not hidden:
                    continue
                path = f"{below}/{entry.name}" if below else entry.name
                if not entry.is_folder:
                    yield path
                elif not entry.is_link:
                    todo.append(path)

    def names(self, folder: str) -> Iterator[tuple[str, bool]]:
        """Names in a folder, each with whether it is a folder that may be entered (no link)."""
        return ((entry.name, entry.is_folder and not entry.is_link) for entry in self._list(folder).values())

    def _entry(self, path: str) -> Entry | None:
        folder, _, name = path.rpartition("/")
        if folder and not self.is_folder(folder):
            return None
        return self._list(folder).get(name)

    def _list(self, folder: str) -> dict[str, Entry]:
        if folder not in self._listed:
            self._listed[folder] = self._scan(folder)
        return self._listed[folder]

    def _scan(self, folder: str) -> dict[str, Entry]:
        found = {}
        inside_link = bool(self._linked) and any(
            folder == link or folder.startswith(f"{link}/") for link in self._linked
        )
        try:
            for item in disk.names(self.absolute(folder) if folder else self.root):
                name = item.name
                path = f"{folder}/{name}" if folder else name
                if not name.isascii() and not _is_utf8(name):
                    readable = path.encode("utf-8", "backslashreplace").decode()
                    self.problems.append(Problem(readable, "its name is not UTF-8; it was left out"))
                    continue
                is_link = item.is_symlink()
                is_folder = item.is_dir()
                if is_link:
                    reason = self._refuse(path, folder, inside_link and is_folder)
                    if reason:
                        self.skipped.append(Unpublished(path, "symlink", reason))
                        continue
                    if is_folder:
                        self._linked.add(path)
                if not is_folder and not item.is_file():
                    self.problems.append(Problem(path, "is neither a file nor a folder"))
                    continue
                if not self._disk.is_gone(item.path):
                    found[name] = Entry(name, is_folder, is_link)
        except ValueError:  # a NUL in a name from the configuration
            return {}
        except OSError as error:
            if not isinstance(error, FileNotFoundError | NotADirectoryError):
                self.problems.append(Problem(f"{folder}/", f"cannot be listed: {error.strerror}"))
        return found

    def _refuse(self, path: str, folder: str, nested: bool) -> str:
        """Why a symbolic link is not followed, or `""`."""
        target = os.path.realpath(self.absolute(path))
        if not f"{target}/".startswith(f"{self._real_root}/"):
            return "leads out of the site"
        around = os.path.realpath(self.absolute(folder))
        if nested or f"{around}/".startswith(f"{target}/"):
            return "leads back into itself"
        return "" if disk.is_there(target) else "leads nowhere"


def _is_utf8(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
