"""Reads files and lists folders, and notes each answer."""

import os
from collections.abc import Callable, Iterable

from sitelint.disk.digest import digest_of
from sitelint.disk.notes import Note, Notes, Stamp, kind_of, lasting, stamp, stamp_of

NOTES = Notes()
"""What this process has asked."""

OWN_FOLDER = ".sitelint_cache"
"""The folder of our cache, which is no part of any site."""

_CACHES = frozenset(
    (
        *(OWN_FOLDER, ".jekyll-cache", ".jekyll-metadata", ".lycheecache", ".markdownlint-cli2-cache"),
        *(".mypy_cache", ".prettiercache", ".pytest_cache", ".ruff_cache", ".rumdl_cache", ".sass-cache"),
    )
)
"""What programs keep for themselves in the folder of a site: no part of it either."""
_SWAP = (".swp", ".swo", ".swx")
"""How the names end in which Vim keeps the text of a file that is open in it."""


def read(path: "str | os.PathLike[str]") -> bytes:
    """The bytes of a file. Raises OSError, and ValueError for a path that cannot be one."""
    return _read(os.fspath(path), lambda _: True, 0)


def read_if(path: "str | os.PathLike[str]", size: int, wanted: Callable[[bytes], bool]) -> bytes:
    """The first `size` bytes of a file, or all of it where those are `wanted`. Raises OSError, ValueError."""
    return _read(os.fspath(path), wanted, size)


def is_file(path: "str | os.PathLike[str]") -> bool:
    """Whether a path leads to a file."""
    return _kind(os.fspath(path)) == b"file"


def is_folder(path: "str | os.PathLike[str]") -> bool:
    """Whether a path leads to a folder."""
    return _kind(os.fspath(path)) == b"folder"


def is_there(path: "str | os.PathLike[str]") -> bool:
    """Whether a path leads to anything."""
    return _kind(os.fspath(path)) is not None


def modified(path: "str | os.PathLike[str]") -> float:
    """When a file was changed, in seconds. Raises OSError, ValueError."""
    name = os.fspath(path)
    found = os.stat(name)
    NOTES.add("modified", name, str(found.st_mtime).encode(), stamp(found))
    return found.st_mtime


def names(folder: "str | os.PathLike[str]") -> "list[os.DirEntry[str]]":
    """What is in a folder, by name. Raises OSError, ValueError."""
    name = os.fspath(folder)
    before = stamp_of(name)
    try:
        found = _listed(name)
    except OSError:
        NOTES.add("names", name, None, before)
        raise
    NOTES.add("names", name, _digest_of_names(found), lasting(before))
    for entry in found:
        if entry.is_symlink():
            _kind(entry.path)
    return found


def ask_again(notes: Iterable[Note]) -> tuple[list[Note], list[int]]:
    """The notes as of today, and at which places among them the answer is another one now."""
    today: list[Note] = []
    changed = []
    for note in notes:
        question, path, digest, known = note
        now = stamp_of(path)
        if known is None or now != known:
            again = _answer_today(question, path, now)
            if again != digest:
                changed.append(len(today))
            note = (question, path, again, lasting(now))
        today.append(note)
    return today, changed


def _read(name: str, wanted: Callable[[bytes], bool], size: int) -> bytes:
    try:
        with open(name, "rb", buffering=0) as file:
            before = stamp(os.fstat(file.fileno()))
            data = file.read(size) if size else b""
            whole = wanted(data)
            if whole:
                data += file.readall()
    except OSError:
        NOTES.add("content", name, None, stamp_of(name))
        raise
    question = "content" if whole else f"first {size}"
    NOTES.add(question, name, digest_of(data), lasting(before))
    return data


def _kind(name: str) -> bytes | None:
    found = stamp_of(name)
    kind = kind_of(found)
    NOTES.add("kind", name, kind, found)
    return kind


def _listed(name: str) -> "list[os.DirEntry[str]]":
    with os.scandir(name) as scan:
        return sorted((entry for entry in scan if _is_of_site(entry.name)), key=lambda entry: entry.name)


def _is_of_site(name: str) -> bool:
    """Whether a name may be one that people gave. Emacs marks a file that is open in it by `.#name`."""
    return name[0] != "." or not (name in _CACHES or name.endswith(_SWAP) or name.startswith(".#"))


def _answer_today(question: str, path: str, now: Stamp | None) -> bytes | None:
    """The digest of the answer that a question has today."""
    if question == "kind":
        return kind_of(now)
    try:
        if question == "names":
            return _digest_of_names(_listed(path))
        if question == "modified":
            return str(os.stat(path).st_mtime).encode()
        with open(path, "rb", buffering=0) as file:
            _, _, size = question.partition(" ")
            return digest_of(file.read(int(size)) if size else file.readall())
    except (OSError, ValueError):
        return None


def _digest_of_names(entries: "list[os.DirEntry[str]]") -> bytes:
    told = (f"{entry.name}\0{_kind_and_target(entry)}" for entry in entries)
    return digest_of("\0".join(told).encode("utf-8", "surrogateescape"))


def _kind_and_target(entry: "os.DirEntry[str]") -> str:
    if entry.is_symlink():
        return f"to {os.readlink(entry.path)}"
    return "folder" if entry.is_dir() else "file" if entry.is_file() else "other"
