"""The package of docs/writing-a-rule.md: installed beside sitelint, its rule is one like all others."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

MANUAL = Path(__file__).parents[1] / "docs" / "writing-a-rule.md"
_BLOCK = re.compile(r"^```\w+ name=(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGE = "---\ntitle: Team\n---\nWe are the Graph Lab.\n\n`Graph Lab` is code.\n"


@pytest.fixture
def lab(tmp_path: Path) -> Path:
    """A folder with the package, its metadata as pip leaves them, and a site."""
    files = dict(_BLOCK.findall(MANUAL.read_text("utf-8")))
    project = files.pop("pyproject.toml")
    entry = re.search(r'^lab = "(.+)"$', project, re.MULTILINE)
    assert entry
    assert '[project.entry-points."sitelint.rules"]' in project
    files |= {
        "lab_rules-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: lab-rules\nVersion: 1.0\n",
        "lab_rules-1.0.dist-info/entry_points.txt": f"[sitelint.rules]\nlab = {entry[1]}\n",
        "site/_config.yml": "",
        "site/team.md": PAGE,
    }
    settings = files.pop(".sitelint.yml")
    for path, text in (files | {"site/.sitelint.yml": settings}).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    return tmp_path


def sitelint(lab: Path, *arguments: str) -> str:
    """What sitelint prints in the site, with the package on the way of imports."""
    code = f"import sys; sys.path.insert(0, {str(lab)!r}); from sitelint.cli import main; main()"
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=lab / "site", capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout


def test_the_rule_is_listed_and_explained(lab: Path) -> None:
    assert re.search(r"^LAB001 +old-lab-name +warning +The old name", sitelint(lab, "rules"), re.MULTILINE)
    assert "## Why it matters" in sitelint(lab, "explain", "old-lab-name")


def test_the_rule_finds_and_mends(lab: Path) -> None:
    assert sitelint(lab, "-q", "-f", "concise") == (
        "team.md:4:12: LAB001 the laboratory is called Laboratory for Graphs and Maps since 2020; "
        "write that\n"
    )
    sitelint(lab, "--fix", "-q")
    text = (lab / "site/team.md").read_text("utf-8")
    assert text == PAGE.replace("the Graph Lab", "the Laboratory for Graphs and Maps")
