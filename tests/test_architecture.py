"""The arrows between the rooms run one way, as docs/architecture.md says."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import sitelint.rules

import sitelint

PACKAGE = Path(sitelint.__file__).parent
ALLOWED = {
    "disk": set(),
    "text": set(),
    "jekyll": {"text", "disk"},
    "lint": {"jekyll", "text", "disk"},
    "report": {"lint", "text"},
    "cli": {"report", "lint", "jekyll", "text", "disk"},
}


def imports(file: Path) -> Iterator[str]:
    """The absolute modules that a file imports, at its top or later."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_those_below_it(room: str) -> None:
    wrong = [
        f"{file.relative_to(PACKAGE)} imports {module}"
        for file in (PACKAGE / room).rglob("*.py")
        for module in imports(file)
        if module.startswith("sitelint.") and module.split(".")[1] not in ALLOWED[room] | {room}
    ]
    assert wrong == []


def test_reports_know_findings_and_not_the_run() -> None:
    wrong = [
        f"{file.name} imports {module}"
        for file in (PACKAGE / "report").glob("*.py")
        for module in imports(file)
        if module.startswith("sitelint.lint.") and module.split(".")[2] not in ("finding", "fingerprint")
    ]
    assert wrong == []


def test_every_package_is_shipped() -> None:
    """A folder that pyproject.toml forgets works from the checkout and fails from the wheel."""
    root = Path(__file__).parents[1]
    declared = (root / "pyproject.toml").read_text("utf-8")
    folders = {
        file.parent.relative_to(root).as_posix()
        for top in ("sitelint", "rules")
        for file in (root / top).rglob("__init__.py")
    }
    packages = {("sitelint." + folder if folder.startswith("rules") else folder) for folder in folders}
    assert [name for name in packages if f'"{name.replace("/", ".")}"' not in declared] == []


def test_rules_remember_what_they_ask_of_a_site_in_a_way_that_tells_what_they_asked() -> None:
    """`functools` knows nothing of that; `jekyll.derived.remembered` does."""
    wrong = [
        f"{file.name}: {function.name}"
        for file in Path(sitelint.rules.__path__[0]).rglob("*.py")
        for function in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef)
        and any("cache" in ast.unparse(decorator) for decorator in function.decorator_list)
        and any("Site" in ast.unparse(each) or "TextFile" in ast.unparse(each) for each in function.args.args)
    ]
    assert wrong == []
