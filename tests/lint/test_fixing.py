"""Rounds of fixes, and when they end."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sitelint.lint import Edit, Fix, Rule, Span
from sitelint.lint.fixing import Fixed, fix_site
from sitelint.lint.run import Result
from sitelint.text import Source

RULE = Rule("TST001", "test", severity="error", fixes=("safe",))


def fixed(root: Path, better: Callable[[str], str | None]) -> Fixed:
    """Fix `a.md` by replacing its text, as long as `better` has a text."""
    path = root / "a.md"

    def lint() -> Result:
        source = Source("a.md", path.read_bytes())
        text = better(source.text)
        if text is None:
            return Result()
        span = Span(0, len(source.text))
        finding = RULE.finding("a.md", span, "", fix=Fix("Better", (Edit(span, text),)))
        return Result([finding], sources={"a.md": source})

    return fix_site(lint(), lint, root, unsafe=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_bytes(b"0")
    return tmp_path


def test_rounds_go_on_until_nothing_is_found(root: Path) -> None:
    done = fixed(root, lambda text: str(int(text) + 1) if text != "4" else None)
    assert (root / "a.md").read_bytes() == b"4"
    assert done.count == 4
    assert [(change.before, change.after) for change in done.changes] == [(b"0", b"4")]
    assert done.result.problems == []


def test_rounds_have_an_end(root: Path) -> None:
    done = fixed(root, lambda text: str(int(text) + 1))
    assert (root / "a.md").read_bytes() == b"10"
    assert len(done.result.findings) == 1


def test_fixes_that_undo_each_other_are_stopped_and_told(root: Path) -> None:
    done = fixed(root, lambda text: "1" if text == "0" else "0")
    assert (root / "a.md").read_bytes() == b"1"
    assert done.result.problems == ["a.md: not fixed: the fixes of its findings undo each other"]


def test_a_file_that_changes_meanwhile_is_told(root: Path) -> None:
    def meddle(text: str) -> str:
        (root / "a.md").write_bytes(b"mine")
        return "1"

    done = fixed(root, meddle)
    assert (root / "a.md").read_bytes() == b"mine"
    assert done.result.problems == ["a.md: not fixed: it has changed since it was read"]


def test_a_file_that_cannot_be_deleted_is_told_once(root: Path) -> None:
    (root / "b.md").symlink_to(root / "a.md")

    def lint() -> Result:
        fix = Fix("Delete", (), removes=("a.md", "b.md"))
        source = Source("a.md", b"0")
        findings = [RULE.finding("a.md", Span(0, 0), "", fix=fix)] if (root / "a.md").exists() else []
        return Result(findings, sources={"a.md": source, "b.md": source})

    done = fix_site(lint(), lint, root, unsafe=False)
    assert [path.name for path in root.iterdir()] == ["b.md"]
    assert done.left_alone == ["b.md: not fixed: it is a symbolic link"]
    assert done.result.problems == []
