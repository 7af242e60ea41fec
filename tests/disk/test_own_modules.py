"""Our modules are loaded from one file, and never from what they were before."""

import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sitelint.disk.own_modules as module

CODE = """
import sys
from sitelint.disk.own_modules import kept_modules
with kept_modules():
    import sitelint.words.greeting as greeting
file = greeting.hello.__code__.co_filename
print(greeting.WORD, file, type(greeting.__loader__).__name__, greeting.__doc__)
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of our name with little in it."""
    package = tmp_path / "sitelint"
    for folder in ("", "disk", "words"):
        (package / folder).mkdir()
        (package / folder / "__init__.py").touch()
    (package / "disk" / "own_modules.py").write_text(Path(module.__file__).read_text("utf-8"), "utf-8")
    write(package, "hello")
    return package


def write(package: Path, word: str) -> None:
    """Write a module that greets by a word."""
    text = f'"""Greets."""\nWORD = "{word}"\n\n\ndef hello() -> str:\n    return WORD\n'
    (package / "words" / "greeting.py").write_text(text, "utf-8")


def run(package: Path, **more: str) -> str:
    """What a process prints of the package; what is wrong, if something is."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    env |= {"PYTHONPATH": str(package.parent)} | more
    made = subprocess.run(
        [sys.executable, "-c", CODE], cwd=package.parent, capture_output=True, check=False, env=env, text=True
    )
    return made.stdout or made.stderr.splitlines()[-1]


def told(package: Path, word: str, loader: str) -> str:
    """What is printed of a module that greets by a word."""
    return f"{word} {package / 'words' / 'greeting.py'} {loader} Greets.\n"


def kept(package: Path) -> list[Path]:
    """The one file."""
    return [*(package / "__pycache__").glob("modules.*")]


def test_a_later_process_loads_the_same_from_one_file(package: Path) -> None:
    assert run(package) == told(package, "hello", "SourceFileLoader")
    assert run(package) == told(package, "hello", "_Loader")


def test_a_module_that_changed_is_loaded_anew(package: Path) -> None:
    run(package)
    write(package, "bonjour")
    assert run(package) == told(package, "bonjour", "SourceFileLoader")
    assert run(package) == told(package, "bonjour", "_Loader")


def test_code_knows_where_it_is_though_it_was_compiled_elsewhere(package: Path) -> None:
    py_compile.compile(str(package / "words" / "greeting.py"), dfile="words/greeting.py")
    assert run(package) == told(package, "hello", "SourceFileLoader")
    assert run(package) == told(package, "hello", "_Loader")


def test_a_copy_of_the_package_loads_its_own_modules(package: Path, tmp_path: Path) -> None:
    run(package)
    copy = Path(shutil.copytree(package, tmp_path / "copy" / "sitelint"))
    write(copy, "bonjour")
    assert run(copy) == told(copy, "bonjour", "SourceFileLoader")
    assert run(copy) == told(copy, "bonjour", "_Loader")


def test_a_module_that_is_gone_is_gone(package: Path) -> None:
    run(package)
    (package / "words" / "greeting.py").unlink()
    assert "No module named 'sitelint.words.greeting'" in run(package)


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 9, b"damaged, all of it", b"\x07" + bytes(7) + b")\x02z\x013{0"]
)
def test_a_file_that_cannot_be_read_is_made_anew(package: Path, content: bytes) -> None:
    run(package)
    (file,) = kept(package)
    file.write_bytes(content)
    assert run(package) == told(package, "hello", "SourceFileLoader")
    assert run(package) == told(package, "hello", "_Loader")


def test_half_a_file_is_none(package: Path) -> None:
    run(package)
    (file,) = kept(package)
    file.write_bytes(file.read_bytes()[:-9])
    assert run(package) == told(package, "hello", "SourceFileLoader")


def test_who_wants_no_byte_code_gets_none(package: Path) -> None:
    assert run(package, PYTHONDONTWRITEBYTECODE="1") == told(package, "hello", "SourceFileLoader")
    assert kept(package) == []


def test_byte_code_goes_where_python_puts_it(package: Path, tmp_path: Path) -> None:
    for loader in ("SourceFileLoader", "_Loader"):
        assert run(package, PYTHONPYCACHEPREFIX=str(tmp_path / "elsewhere")) == told(package, "hello", loader)
    assert kept(package) == []
