"""The GitHub Action: its steps as a runner would take them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[1]
STEPS: list[dict[str, Any]] = YAML(typ="safe").load(ROOT / "action.yml")["runs"]["steps"]
DEMO = "examples"


def test_foreign_actions_are_pinned() -> None:
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", one)] == []


def test_no_input_is_part_of_a_script() -> None:
    assert [step["run"] for step in STEPS if "${{" in step.get("run", "")] == []


class Runner:
    """Takes the step that checks, in the root of this repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.summary = folder / "summary.md"
        self.outputs = folder / "outputs"
        program = folder / "sitelint/venv/bin/sitelint"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -m sitelint "$@"\n')
        program.chmod(0o755)

    def check(self, path: str, report: str = "annotations", options: str = "") -> tuple[int, str]:
        """The exit code and what the step prints."""
        (step,) = [step for step in STEPS if step.get("id") == "check"]
        for file in (self.summary, self.outputs):
            file.write_text("")
        given = {
            "RUNNER_TEMP": str(self.folder),
            "GITHUB_OUTPUT": str(self.outputs),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "REPORT": report,
            "OPTIONS": f"--today 2026-11-21 {options}",
            "SITE_PATH": path,
        }
        assert set(step["env"]) < set(given)
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=ROOT,
            env={**os.environ, **given},
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.stderr == ""
        return done.returncode, done.stdout


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def test_annotations_and_a_summary(runner: Runner) -> None:
    code, out = runner.check(DEMO)
    assert code == 1
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in out.splitlines())
    assert "file=examples/_pages/about.md,line=" in out
    assert runner.summary.read_text("utf-8").startswith("<h2>sitelint</h2>\n<p>")
    assert runner.outputs.read_text() == ""


def test_paths_and_options(runner: Runner) -> None:
    code, out = runner.check(
        f"\n{DEMO}/_pages/team.md\n{DEMO}/_pages/teaching.md\n", options="\n--select LNK"
    )
    assert (code, out) == (0, "")
    assert "nothing found in 2 files" in runner.summary.read_text("utf-8")


def test_sarif_is_handed_on_although_there_are_findings(runner: Runner) -> None:
    code, out = runner.check(DEMO, "sarif")
    assert (code, out) == (1, "")
    name, _, file = runner.outputs.read_text().strip().partition("=")
    assert name == "sarif-file"
    assert json.loads(Path(file).read_text("utf-8"))["runs"][0]["results"]


def test_a_wrong_word_is_told(runner: Runner) -> None:
    assert runner.check(DEMO, "xml") == (2, "::error::report is `annotations` or `sarif`\n")
