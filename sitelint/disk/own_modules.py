"""The byte code of all our modules in one file, beside the files in which Python keeps that of each.

For each of the four hundred modules of a run Python looks through a folder, opens a file and reads it, which
is a good part of a small run. Here only the stamp of its source is compared.
"""

import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from mmap import ACCESS_READ, mmap
from types import CodeType
from typing import Any

import sitelint

_Module = tuple[str, str, bool, tuple[int, int], memoryview]
"""Source file, Python's own file of byte code, whether it is a package, stamp of the source, byte code."""

_LENGTH = 8
"""Bytes that tell the length of the index."""


class _Loader(SourceFileLoader):
    """Loads a module whose byte code is at hand."""

    def __init__(self, name: str, file: str, code: memoryview) -> None:
        super().__init__(name, file)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        """The code of the module."""
        code: CodeType = marshal.loads(self._code)
        return code


class _Finder:
    """Finds the modules that are known and whose source is as it was."""

    def __init__(self, modules: dict[str, _Module]) -> None:
        self.modules = modules

    def find_spec(self, name: str, *_: Any) -> ModuleSpec | None:
        """The module of a name; None leaves it to Python."""
        if name not in self.modules:
            return None
        file, cached, is_package, stamp, code = self.modules[name]
        if _stamp(file) != stamp:
            del self.modules[name]
            return None
        spec = ModuleSpec(name, _Loader(name, file, code), origin=file, is_package=is_package)
        spec.has_location = True
        spec.cached = cached
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(file)]
        return spec


@contextmanager
def kept_modules() -> Iterator[None]:
    """Our modules come from one file, where an earlier process left it; others are left to later ones."""
    path = _path()
    if path is None:
        yield
        return
    finder = _Finder(_read(path))
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
    new = [name for name in sys.modules if name.startswith("sitelint.") and name not in finder.modules]
    known = {} if sys.dont_write_bytecode else dict(_known(new))
    if known:
        _write(path, finder.modules | known)


def _path() -> str | None:
    """The file: `modules` in the place of the name of a module."""
    cached = sitelint.__spec__.cached if sitelint.__spec__ else None
    folder, name = os.path.split(cached or "")
    return os.path.join(folder, name.replace("__init__", "modules")) if cached else None


def _read(path: str) -> dict[str, _Module]:
    """What is kept, by this Python and here: a copy of the package has modules of its own.

    Of byte code, only that is read which is asked for: a run needs half.
    """
    modules: dict[str, _Module] = {}
    with suppress(OSError, ValueError, EOFError, TypeError):
        with open(path, "rb", buffering=0) as file:
            # Windows replaces no file that is mapped.
            mapped = os.name != "nt"
            content = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ) if mapped else file.readall())
        at = _LENGTH + int.from_bytes(content[:_LENGTH], "little")
        whose, index = marshal.loads(content[_LENGTH:at])
        for name, (*told, size) in index.items() if whose == (sys.version, path) else ():
            modules[name] = (*told, content[at : at + size])
            at += size
        if at == len(content):
            return modules
    return {}


def _write(path: str, modules: dict[str, _Module]) -> None:
    """Keep modules, whole or not at all: the length of an index, the index, the byte code of all."""
    index = {name: (*told, len(code)) for name, (*told, code) in modules.items()}
    head = marshal.dumps(((sys.version, path), index))
    temporary = f"{path}.{os.getpid()}"
    with suppress(OSError):
        with open(temporary, "xb") as file:
            file.writelines((len(head).to_bytes(_LENGTH, "little"), head))
            file.writelines(code for *_, code in modules.values())
        os.replace(temporary, path)


def _known(names: list[str]) -> Iterator[tuple[str, _Module]]:
    """Modules that were imported, as far as they come from files of their own."""
    for name in names:
        spec = sys.modules[name].__spec__
        if spec and spec.origin and spec.cached and type(spec.loader) is SourceFileLoader:
            stamp = _stamp(spec.origin)
            with suppress(OSError, SyntaxError, ValueError):
                code = memoryview(marshal.dumps(spec.loader.get_code(name)))
                is_package = spec.submodule_search_locations is not None
                if stamp:
                    yield name, (spec.origin, spec.cached, is_package, stamp, code)


def _stamp(file: str) -> tuple[int, int] | None:
    """What tells a state of a file from others; None where it is not there."""
    try:
        found = os.stat(file)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
