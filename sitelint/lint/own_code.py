"""The state of the code that makes findings: what was kept by other code is not believed."""

import os
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

import sitelint
from sitelint.disk.digest import digest
from sitelint.lint.rule import Rule


def own_code(rules: Iterable[Rule] = ()) -> bytes:
    """A digest of the state of every module and data file of ours, and of those beside rules of others."""
    return _state(frozenset(os.path.dirname(rule.file_name) for rule in rules if not rule.is_bundled))


# A run asks once for each of its caches.
@cache
def own_files() -> "tuple[os.DirEntry[str], ...]":
    """Every module and data file of ours."""
    return tuple(_files((*sitelint.__path__, *import_module("sitelint.rules").__path__)))


@cache
def _state(folders: frozenset[str]) -> bytes:
    return digest(map(_told, (*own_files(), *_files(folders))))


def _told(file: "os.DirEntry[str]") -> bytes:
    found = file.stat()
    return f"{file.name} {found.st_size} {found.st_mtime_ns}".encode()


def _files(folders: Iterable[str]) -> Iterator["os.DirEntry[str]"]:
    """All files in folders and below, but for what Python keeps of them."""
    inside = {one for one in folders for other in folders if one.startswith(other + os.sep)}
    todo = sorted({*folders} - inside)
    while todo:
        for entry in sorted(os.scandir(todo.pop()), key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    todo.append(entry.path)
            else:
                yield entry
