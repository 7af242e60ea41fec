"""`sitelint init`: what it writes, what it leaves alone, what it asks."""

import re
from io import StringIO
from pathlib import Path

import pytest
from calling import Run, write

from sitelint.jekyll.yaml.psych import load_value

pytest_plugins = ["cli_fixtures"]

SETTINGS = ".sitelint.yml"
HOOK = ".pre-commit-config.yaml"
WORKFLOW = ".github/workflows/sitelint.yml"


class Terminal(StringIO):
    """Somebody who answers."""

    def isatty(self) -> bool:
        return True


def test_the_settings_are_valid_with_and_without_their_comment_signs(site: Path, run: Run) -> None:
    assert run("init") == (0, f"Wrote {site / SETTINGS}\nNext: sitelint\n", "")
    assert run().code == 1
    text = re.sub(r"^#(?! \S)", "", (site / SETTINGS).read_text(), flags=re.MULTILINE)
    for unknown, known in (
        ("LNK, MOJ", "TST"),
        ("mixed-notations", "SIT"),
        ("broken-link", "SIT"),
        ("mojibake:", "SIT:"),
    ):
        assert unknown in text
        text = text.replace(unknown, known)
    write(site, {SETTINGS: text})
    code, _, err = run()
    assert (code, err) == (1, "")


def test_what_is_there_is_left_alone(site: Path, run: Run) -> None:
    write(site, {SETTINGS: "# mine\n", HOOK: "repos: []\n", WORKFLOW: "name: mine\n"})
    code, out, _ = run("init", "--hook", "--workflow")
    assert code == 0
    assert out.count("Left alone") == 3
    assert "  - repo: https://github.com/sitelint/sitelint\n" in out
    assert [(site / name).read_text() for name in (SETTINGS, HOOK, WORKFLOW)] == [
        "# mine\n",
        "repos: []\n",
        "name: mine\n",
    ]


def test_a_file_is_replaced_after_asking(site: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, {SETTINGS: "# mine\n"})
    monkeypatch.setattr("sys.stdin", Terminal("n\nn\nn\nn\n"))
    run("init")
    assert (site / SETTINGS).read_text() == "# mine\n"
    monkeypatch.setattr("sys.stdin", Terminal("y\nn\nn\nn\n"))
    run("init")
    assert "Settings of sitelint" in (site / SETTINGS).read_text()


def test_hook_workflow_and_baseline_are_offered(
    site: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal("y\ny\ny\n"))
    code, out, err = run("init")
    assert code == 0
    assert out.count("Wrote ") == 3
    assert "now knows 1 place" in err
    hook = load_value((site / HOOK).read_text())
    assert [one["id"] for one in hook["repos"][0]["hooks"]] == ["sitelint"]
    workflow = load_value((site / WORKFLOW).read_text())
    assert "with" not in workflow["jobs"]["sitelint"]["steps"][1]
    assert run().code == 0


@pytest.mark.parametrize("link", [SETTINGS, ".github"])
def test_nothing_is_written_through_a_link(site: Path, run: Run, link: str) -> None:
    away = site.parent / f"{site.name}-away"
    if link != SETTINGS:
        away.mkdir()
    (site / link).symlink_to(away)
    assert run("init", "--workflow").code == 2
    assert not away.exists() or [*away.iterdir()] == []


def test_a_site_in_a_folder_of_a_repository(site: Path, run: Run) -> None:
    write(site, {".git/HEAD": "", "docs/_config.yml": ""})
    assert run("init", "docs", "--hook", "--workflow", "--no-baseline").code == 0
    workflow = load_value((site / WORKFLOW).read_text())
    assert workflow["jobs"]["sitelint"]["steps"][1]["with"] == {"path": "docs"}
    assert (site / HOOK).exists()
    assert (site / "docs" / SETTINGS).exists()


@pytest.mark.parametrize(
    ("files", "theme"),
    [
        ({"_layouts/distill.liquid": ""}, "al-folio"),
        ({"_includes/archive-single-talk.html": "", "_layouts/splash.html": ""}, "academicpages"),
        ({"_includes/fetch_google_scholar_stats.html": ""}, "acad-homepage"),
        ({"_layouts/splash.html": ""}, "minimal-mistakes"),
        ({"_config.yml": "remote_theme: someone/theme\n"}, "someone/theme"),
        ({"_config.yml": "theme: minimal-mistakes-jekyll\n"}, "minimal-mistakes"),
        ({"_config.yml": "remote_theme: someone/al_folio@v1\n"}, "al-folio"),
    ],
)
def test_the_theme_is_recognised(site: Path, run: Run, files: dict[str, str], theme: str) -> None:
    write(site, files)
    assert f"This site is made from {theme}.\n" in run("init").out
    assert theme in (site / SETTINGS).read_text()
