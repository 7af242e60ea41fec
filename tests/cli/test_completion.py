"""What a shell is told when somebody presses Tab."""

import os
import subprocess
import sys

import pytest
from calling import Run

pytest_plugins = ["cli_fixtures"]


def completed(words: str) -> set[str]:
    """What may stand in the place of the last of the words."""
    environment = {
        "COMP_WORDS": words,
        "COMP_CWORD": str(words.count(" ")),
        "_SITELINT_COMPLETE": "bash_complete",
    }
    command = [sys.executable, "-I", "-m", "sitelint"]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | environment, check=True)
    return {line.partition(",")[2] for line in done.stdout.splitlines()}


@pytest.mark.parametrize(
    ("words", "some", "others"),
    [
        ("sitelint ", {"check", "fix", "init"}, {"manual", "schema"}),
        ("sitelint ex", {"explain"}, {"check"}),
        ("sitelint --select", {"--select"}, {"--ignore"}),
        ("sitelint check --fi", {"--fix", "--fix-only"}, {"--diff"}),
        ("sitelint --select broken-l", {"broken-link"}, {"broken-image"}),
        ("sitelint --ignore LNK,broken-l", {"LNK,broken-link"}, set()),
        ("sitelint explain SIT00", {"SIT001"}, {"LNK001"}),
    ],
)
def test_words_are_completed(words: str, some: set[str], others: set[str]) -> None:
    found = completed(words)
    assert some <= found
    assert not others & found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_there_is_a_script_for_each_shell(run: Run, shell: str) -> None:
    out = run("completion", shell).out
    assert f"_SITELINT_COMPLETE={shell}_complete" in out
