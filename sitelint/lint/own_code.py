"""The state of the code that makes findings: what was kept by other code is not believed."""

import os
from collections.abc import Iterator
from functools import lru_cache

import sitelint
from sitelint.disk.digest import digest
from sitelint.lint.settings import Plan


def own_code(plan: Plan) -> bytes:
    """A digest of the state of every module and data file of ours, and of those beside a plan's rules."""
    return _state(frozenset((*sitelint.__path__, *(os.path.dirname(a.rule.file_name) for a in plan.rules))))


# A run asks once for each of its caches.
@lru_cache(maxsize=1)
def _state(folders: frozenset[str]) -> bytes:
    return digest(_files(folders))


def _files(folders: frozenset[str]) -> Iterator[bytes]:
    inside = {one for one in folders for other in folders if one.startswith(other + os.sep)}
    todo = sorted(folders - inside)
    while todo:
        for entry in sorted(os.scandir(todo.pop()), key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    todo.append(entry.path)
            else:
                found = entry.stat()
                yield f"{entry.name} {found.st_size} {found.st_mtime_ns}".encode()
