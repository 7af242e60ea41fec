"""`--fix`, `--unsafe-fixes` and `--diff`."""

import subprocess
from io import StringIO
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


def test_what_a_layout_shows_around_other_pages_is_not_blamed_on_a_fix(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout = '{% if page.parts %}<a href="/parts/{{ page.parts | size }}.pdf">All</a>{% endif %}{{ content }}'
    demo = (
        "This is a description of your talk, which is a markdown files that can be all markdown-ified like "
        "any other post. Yay markdown!"
    )
    talks = {f"_talks/2020-0{i}-01-maps.md": f"---\nlayout: talk\n---\nMaps, {i}.\n" for i in range(3, 6)}
    write(
        tmp_path,
        {
            "_config.yml": "collections: { talks: { output: true } }\n",
            "_layouts/talk.html": layout,
            "_talks/2012-03-01-talk-1.md": f"---\nlayout: talk\n---\n{demo}\n",
            # One of the pages that the layout is not looked at around as long as there is the demo talk.
            "_talks/2020-02-01-maps.md": "---\nlayout: talk\nparts: [North, South]\n---\nMaps, 2.\n",
            **talks,
        },
    )
    monkeypatch.chdir(tmp_path)
    assert run("--no-cache", "-f", "concise", "--fix", "--unsafe-fixes").out == (
        "_layouts/talk.html:1:29: LNK001 this link is broken: `/parts/2.pdf` is not on the site "
        "(on `/talks/2020-02-01-maps.html`)\n"
        "fixed 1 finding · 1 error in 1 of 6 files\n"
    )


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


def test_fix_only_does_not_tell_what_is_left(page: Path, run: Run) -> None:
    assert run("--fix-only") == (0, "fixed 2 findings in 1 file\n", "")
    assert page.read_bytes().decode() == FIXED
    assert run("fix") == (0, "fixed 0 findings in 0 files\n", "")
    assert run("fix", "--unsafe-fixes").out == "fixed 1 finding in 1 file\n"


def test_a_fix_that_does_not_prove_itself_is_told(page: Path, run: Run) -> None:
    write(page.parent, {"about.md": "---\n---\nEVIL BAD\n"})
    code, out, _ = run("--fix", "-q", "-f", "concise")
    assert page.read_text() == "---\n---\nEVIL GOOD\n"
    assert code == 1
    assert out.splitlines() == [
        "_pages/about.md:3:1: SIT003 the fix of `bad-word` was left out: its finding would still be there; "
        "mend it by hand, and if the fix looks right to you, please report it",
        "_pages/about.md:3:1: TST001 `EVIL` is bad",
    ]
    assert "SIT003" not in run("--fix", "--ignore", "SIT003").out


@pytest.mark.parametrize(
    ("answers", "fixed"),
    [
        ("y\ny\ny\n", "GOOD GOOD\n"),
        ("n\ny\ny\n", "BAD GOOD\n"),
        ("n\nn\nn\n", "BAD BAD\nAWFUL\n"),
        ("a\n", "GOOD GOOD\n"),
        ("n\na\n", "BAD GOOD\n"),
        ("y\nq\n", "GOOD BAD\nAWFUL\n"),
        ("x\ny\nq\n", "GOOD BAD\nAWFUL\n"),
        ("y\n", "BAD BAD\nAWFUL\n"),
    ],
)
def test_each_change_is_asked_for(
    page: Path, run: Run, monkeypatch: pytest.MonkeyPatch, answers: str, fixed: str
) -> None:
    write(page.parent, {"about.md": "---\n---\nBAD BAD\nAWFUL\n"})
    monkeypatch.setattr("sys.stdin", StringIO(answers))
    code, out, _ = run("fix", "--interactive")
    assert page.read_text().removeprefix("---\n---\n").strip() == fixed.strip()
    assert "+ GOOD BAD" in out
    # Without an answer nothing is written.
    assert code == (130 if answers == "y\n" else 0)


def test_what_is_left_out_is_asked_for_once(page: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(page.parent, {"about.md": "---\n---\nBAD EVIL\n"})
    monkeypatch.setattr("sys.stdin", StringIO("y\ny\n"))
    assert run("fix", "--interactive").code == 0
    assert page.read_text() == "---\n---\nGOOD EVIL\n"


def test_suppressions_are_written_and_hide_everything(page: Path, run: Run) -> None:
    write(page.parent, {"about.md": "---\ntitle: BAD\n---\nBAD\n", "clean.md": "---\n---\n`BAD`\n"})
    code, out, err = run("--add-suppressions")
    assert (code, out) == (0, "nothing found in 3 files\n")
    assert err == "sitelint: hid 3 findings in 2 files\n"
    assert page.read_text() == (
        "---\n# sitelint-disable-next-line bad-word\ntitle: BAD\n---\n"
        "BAD {% comment %}sitelint-disable-line bad-word{% endcomment %}\n"
    )
    assert run().code == 0


def test_suppressions_can_be_looked_at_first(page: Path, run: Run) -> None:
    out = run("--add-suppressions", "--diff", "--select", "bad-word").out
    assert "+AWFUL {% comment %}sitelint-disable-line bad-word{% endcomment %}" in out
    assert page.read_bytes().decode() == TEXT
    assert "are two steps" in run("--add-suppressions", "--fix").err
