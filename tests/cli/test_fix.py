"""`--fix`, `--unsafe-fixes` and `--diff`."""

import subprocess
from pathlib import Path

import pytest
from calling import Run, write

pytest_plugins = ["cli_fixtures"]

TEXT = "---\ntitle: x\n---\nBAD and WORSE\r\nAWFUL\n"
FIXED = "---\ntitle: x\n---\nGOOD and GOOD\r\nAWFUL\n"
PAGE = "_pages/about.md"


@pytest.fixture
def page(site: Path) -> Path:
    write(site, {PAGE: TEXT})
    return site / PAGE


def test_fix_goes_on_until_nothing_is_left(page: Path, run: Run) -> None:
    code, out, _ = run("--fix", "-f", "concise")
    assert page.read_bytes().decode() == FIXED
    assert code == 1
    assert out == (
        "_pages/about.md:5:1: TST001 `AWFUL` is bad\n"
        "fixed 2 findings · 1 error in 1 of 3 files · 1 fixable with --fix --unsafe-fixes\n"
    )
    assert run("--fix").code == 1
    assert page.read_bytes().decode() == FIXED


def test_unsafe_fixes_are_asked_for(page: Path, run: Run) -> None:
    code, out, _ = run("--fix", "--unsafe-fixes")
    assert (code, out) == (0, "fixed 3 findings · nothing found in 3 files\n")
    assert page.read_bytes().decode() == FIXED.replace("AWFUL", "")


def test_diff_shows_what_fix_does_and_writes_nothing(page: Path, run: Run) -> None:
    code, out, err = run("--diff")
    assert code == 1
    assert page.read_bytes().decode() == TEXT
    assert out == (
        "--- a/_pages/about.md\n+++ b/_pages/about.md\n@@ -1,5 +1,5 @@\n"
        " ---\n title: x\n ---\n-BAD and WORSE\r\n+GOOD and GOOD\r\n AWFUL\n"
    )
    assert err == "sitelint: would fix 2 findings in 1 file\n"
    subprocess.run(["git", "apply", "-"], input=out.encode(), check=True, cwd=page.parent.parent)
    assert page.read_bytes().decode() == FIXED
    assert run("--diff") == (0, "", "sitelint: would fix 0 findings in 0 files\n")


def test_only_the_given_files_are_fixed(page: Path, run: Run) -> None:
    write(page.parent, {"other.md": "---\n---\nBAD\n"})
    run("--fix", "_pages/other.md")
    assert page.read_bytes().decode() == TEXT
    assert "GOOD" in (page.parent / "other.md").read_text()


def test_suppressed_and_ignored_findings_are_not_fixed(page: Path, run: Run) -> None:
    text = "---\n---\nBAD <!-- sitelint-disable-line -->\n"
    write(page.parent, {"about.md": text})
    run("--fix")
    assert page.read_text() == text


def test_unused_suppressions_are_removed(page: Path, run: Run) -> None:
    write(page.parent, {"about.md": "---\n---\nfine <!-- sitelint-disable-line bad-word -->\n"})
    assert run("--fix").code == 0
    assert page.read_text() == "---\n---\nfine\n"


def test_a_link_is_told_and_left_alone(page: Path, run: Run) -> None:
    (page.parent / "link.md").symlink_to(page)
    code, _, err = run("--fix", "_pages/link.md")
    assert code == 1
    assert err == "sitelint: _pages/link.md: not fixed: it is a symbolic link\n"
    assert page.read_bytes().decode() == TEXT
