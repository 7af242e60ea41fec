"""`--baseline` and its kin, `--since` and `--changed`."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from calling import Run, write

from sitelint.lint import Finding, Related, Span
from sitelint.lint.since import ChangedLines
from sitelint.text import Source

pytest_plugins = ["cli_fixtures"]

PAGE = "_pages/about.md"
BASELINE = ".sitelint-baseline.json"
OLD = "_pages/about.md:5:3: TST001 `BAD` is bad\n"


def test_a_baseline_hides_what_it_knows_and_new_findings_fail(site: Path, run: Run) -> None:
    code, _, err = run("--write-baseline")
    assert (code, err) == (0, f"sitelint: {site / BASELINE} now knows 1 place\n")
    assert run().code == 0
    assert run("-q", "-f", "concise", "--no-baseline").out == OLD
    write(site, {"_pages/new.md": "---\n---\nBAD\n"})
    assert run("-q", "-f", "concise") == (1, "_pages/new.md:3:1: TST001 `BAD` is bad\n", "")


def test_what_is_gone_is_told_and_taken_out(site: Path, run: Run) -> None:
    write(site, {"_pages/new.md": "---\n---\nBAD\n"})
    run("--write-baseline")
    (site / "_pages/new.md").unlink()
    assert "1 place of" in run().err
    assert run("_pages/clean.md").err == ""
    assert run("--prune-baseline", "--ignore", "TST001").err == ""
    assert "now knows 1 place" in run("--prune-baseline").err
    assert [*json.loads((site / BASELINE).read_text())["findings"]] == [PAGE]
    assert run() == (0, "nothing found in 3 files\n", "")


def test_writing_again_keeps_what_was_not_looked_for(site: Path, run: Run) -> None:
    write(site, {"_pages/new.md": "---\n---\nBAD\n"})
    run("--write-baseline")
    write(site, {"_pages/more.md": "---\n---\nBAD\n"})
    assert "now knows 3 places" in run("--write-baseline", "_pages/more.md").err
    assert run().code == 0


def test_a_baseline_may_have_another_place(site: Path, run: Run) -> None:
    assert run("--write-baseline", "--baseline", "known.json").code == 0
    assert run("--baseline", "known.json").code == 0
    assert run().code == 1
    code, _, err = run("--baseline", "none.json")
    assert (code, err) == (2, "sitelint: --baseline: none.json: no such file\n")
    write(site, {"known.json": "{}"})
    assert run("--baseline", "known.json").code == 2


def test_a_baseline_is_not_written_through_a_link(site: Path, run: Run) -> None:
    away = site.parent / f"{site.name}-away"
    (site / BASELINE).symlink_to(away)
    assert run("--write-baseline").code == 2
    assert not away.exists()


def test_what_the_baseline_knows_is_not_fixed(site: Path, run: Run) -> None:
    run("--write-baseline")
    write(site, {"_pages/new.md": "---\n---\nBAD\n"})
    assert run("--fix").code == 0
    assert "BAD" in (site / PAGE).read_text()
    assert (site / "_pages/new.md").read_text() == "---\n---\nGOOD\n"


def git(folder: Path, *arguments: str) -> None:
    names = {
        f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    environment = os.environ | names | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, env=environment)


@pytest.fixture
def repository(site: Path) -> Path:
    """The site with its finding committed on the branch `main`."""
    git(site, "init", "-q", "-b", "main")
    git(site, "add", ".")
    git(site, "commit", "-q", "-m", "A site")
    return site


def test_only_lines_that_are_not_committed_are_told(repository: Path, run: Run) -> None:
    assert run("--changed").code == 0
    text = (repository / PAGE).read_text()
    write(repository, {PAGE: f"{text}fine\nBAD\n", "_pages/new.md": "---\n---\nBAD\n"})
    assert run("--changed", "-q", "-f", "concise").out == (
        "_pages/about.md:7:1: TST001 `BAD` is bad\n_pages/new.md:3:1: TST001 `BAD` is bad\n"
    )


def test_a_branch_is_compared_with_where_it_began(repository: Path, run: Run) -> None:
    git(repository, "checkout", "-q", "-b", "mine")
    write(repository, {"_pages/new.md": "---\n---\nBAD\n"})
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "Mine")
    git(repository, "checkout", "-q", "main")
    write(repository, {PAGE: "---\n---\ngood\n"})
    git(repository, "commit", "-q", "-a", "-m", "Theirs")
    git(repository, "checkout", "-q", "mine")
    assert run("--since", "main", "-q", "-f", "concise").out == "_pages/new.md:3:1: TST001 `BAD` is bad\n"


def test_a_site_in_a_folder_of_a_repository(repository: Path, run: Run) -> None:
    write(repository, {"docs/_config.yml": "", "docs/ü.md": "---\n---\nBAD\n"})
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "Docs")
    write(repository, {"docs/ü.md": "---\n---\nBAD\nBAD\n"})
    assert run("--changed", "-q", "-f", "concise", "docs").out == "docs/ü.md:4:1: TST001 `BAD` is bad\n"


def test_of_many_places_in_one_finding_one_that_is_new_is_enough(repository: Path) -> None:
    text = (repository / PAGE).read_text()
    start, end = text.index("BAD"), len(text)
    related = (Related(PAGE, Span(end, end + 3), "here, too"),)
    finding = Finding("TST001", "test", "error", "bad", PAGE, Span(start, start + 3), related=related)
    lines = ChangedLines(repository, "HEAD")
    assert lines.touched([finding], {PAGE: Source(PAGE, f"{text}BAD\n".encode())}) == [finding]
    lines = ChangedLines(repository, "HEAD")
    assert lines.touched([finding._replace(related=())], {PAGE: Source(PAGE, f"{text}BAD\n".encode())}) == []


@pytest.mark.parametrize(
    ("revision", "told"),
    [("nowhere", "is no revision"), ("--output=x", "is no revision"), ("", "is no revision")],
)
def test_what_is_no_revision_is_told(repository: Path, run: Run, revision: str, told: str) -> None:
    code, _, err = run(f"--since={revision}")
    assert code == 2
    assert told in err
    assert not (repository / "x").exists()


def test_what_is_no_repository_is_told(site: Path, run: Run) -> None:
    code, _, err = run("--changed")
    assert (code, err) == (2, f"sitelint: --since and --changed need git: {site} is in no git repository\n")


def test_nothing_that_a_repository_names_is_run(repository: Path, run: Run) -> None:
    """Hostile configuration: every program that git would run for a diff, a status or a fetch."""
    trap = repository / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{repository / 'sprung'}'\ncat\n")
    trap.chmod(0o755)
    for name in (
        *("core.fsmonitor", "core.pager", "core.sshCommand", "core.gitProxy", "diff.external", "core.editor"),
        *("diff.x.textconv", "diff.x.command", "filter.x.clean", "filter.x.smudge", "filter.x.process"),
        "uploadpack.packObjectsHook",
    ):
        git(repository, "config", name, str(trap))
    for hook in ("post-index-change", "post-checkout", "fsmonitor-watchman", "reference-transaction"):
        write(repository, {f".git/hooks/{hook}": trap.read_text()})
        (repository / ".git/hooks" / hook).chmod(0o755)
    write(repository, {".gitattributes": "* diff=x filter=x\n", PAGE: "---\n---\nBAD\n"})
    for url in (f"ext::{trap}", "ssh://example.org/x"):
        git(repository, "config", "remote.origin.url", url)
        git(repository, "config", "remote.origin.promisor", "true")
        git(repository, "config", "extensions.partialClone", "origin")
        assert run("--changed", "-q").code == 1
    assert not (repository / "sprung").exists()
