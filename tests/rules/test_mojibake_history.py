"""Damage undone by what git remembers."""

import subprocess
from pathlib import Path

import pytest
from harness import SmallSite, registry


def commit(root: Path, path: str, text: str) -> None:
    (root / path).write_text(text, encoding="utf-8")
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(("git", "init", "-q"), cwd=root, check=True)
    subprocess.run(("git", "add", "-A"), cwd=root, check=True)
    subprocess.run(("git", *identity, "commit", "-q", "-m", "x"), cwd=root, check=True)


@pytest.mark.parametrize(
    ("name", "whole", "damaged"),
    [
        (
            "mojibake",
            "She grew up in the city of 从今天起 and left.\n",
            "She grew up in the city of ä»ä»Šå¤©èµ· and left.\n",
        ),
        ("replacement-character", "We met the M\xfcllers of Hof.\n", "We met the M\ufffdllers of Hof.\n"),
    ],
)
def test_an_earlier_version_tells_what_was_lost(tmp_path: Path, name: str, whole: str, damaged: str) -> None:
    rule = registry().get(name)
    assert rule
    site = SmallSite(tmp_path, {"_pages/ü.md": ""}, rule)
    commit(tmp_path, "_pages/ü.md", whole)
    commit(tmp_path, "_pages/ü.md", damaged)
    (finding,) = site.lint().findings
    assert "an earlier version of the file has it" in finding.message
    assert site.fix(unsafe=False).findings == []
    assert (tmp_path / "_pages/ü.md").read_text("utf-8") == whole


def test_a_version_that_says_something_else_tells_nothing(tmp_path: Path) -> None:
    rule = registry().get("replacement-character")
    assert rule
    site = SmallSite(tmp_path, {"_pages/a.md": ""}, rule)
    commit(tmp_path, "_pages/a.md", "We met the Miller family of Hof.\n")
    commit(tmp_path, "_pages/a.md", "We met the M\ufffdllers of Hof.\n")
    (finding,) = site.lint().findings
    assert finding.fix is None
