"""The other commands, and how they are found."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from calling import Run, write

from sitelint import __version__
from sitelint.cli.schema import reference
from sitelint.lint import Option, Rule
from sitelint.lint.registry import Registry, load_rules
from sitelint.lint.schema import schema

pytest_plugins = ["cli_fixtures"]

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = DOCS / "sitelint.schema.json"
REFERENCE = DOCS / "settings.md"


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"sitelint {__version__}\n", "")


def test_help_names_every_command_and_option(run: Run) -> None:
    out = run("--help").out
    for word in (
        "check",
        "urls",
        "references",
        "rules",
        "explain",
        "init",
        "--select",
        "--fix",
        "--jekyll-config",
    ):
        assert word in out
    assert run("-h").out == out
    assert "--today" in run("urls", "--help").out


def test_urls(site: Path, run: Run) -> None:
    write(
        site,
        {"assets/a.pdf": "", "_config.yml": "include: [_pages]\ncollections:\n  talks: {output: true}\n"},
    )
    write(site, {"_talks/t.md": "---\n---\n"})
    found = json.loads(run("urls", "--output-format", "json").out)
    assert {"url": "/about/", "source": "_pages/about.md", "kind": "page"} in found
    assert {"url": "/assets/a.pdf", "source": "assets/a.pdf", "kind": "static"} in found
    assert {
        "url": "/talks/t.html",
        "source": "_talks/t.md",
        "kind": "document",
        "collection": "talks",
    } in found
    assert "/about/  _pages/about.md\n" in run("urls").out


def test_urls_left_out(site: Path, run: Run) -> None:
    write(site, {"_config.yml": "include: [_pages]\nexclude: [notes/]\n", "notes/a.md": "---\n---\n"})
    write(site, {"cv.md": "---\npermalink: /cv/\n---\n", "cv.html": "---\npermalink: /cv/\n---\n"})
    found = json.loads(run("urls", "--unpublished", "--output-format", "json").out)
    assert {
        "path": "notes/",
        "reason": "excluded",
        "detail": "notes/",
        "message": "`exclude` names it (notes/)",
    } in found
    lines = run("urls", "--unpublished").out.splitlines()
    assert "cv.html  another file has the same address and takes its place (cv.md)" in lines
    assert not any(line.startswith(("_config.yml", "_pages/about.md")) for line in lines)


def test_references(site: Path, run: Run) -> None:
    write(
        site, {"_pages/clean.md": "---\npermalink: /clean/\n---\n![a](/gone.png) [b](https://example.org)\n"}
    )
    found = json.loads(run("references", "--output-format", "json").out)
    assert found[0] == {
        "path": "_pages/about.md",
        "line": 5,
        "column": 22,
        "raw": "/clean/",
        "resolved": "/clean/",
        "fragment": None,
        "kind": "link",
        "verdict": "ok",
        "reason": "",
    }
    assert [(one["kind"], one["verdict"]) for one in found[1:]] == [("image", "broken"), ("link", "external")]
    assert run("references", "--verdict", "ok").out == "_pages/about.md:5:22: ok link /clean/\n"
    assert "about.md" not in run("references", "_pages/clean.md").out
    told = "`brokn` is no verdict; there are ok, broken, broken-fragment, unknown, external"
    assert told in run("references", "--verdict", "ok,brokn").err


def test_urls_of_nothing(run: Run) -> None:
    assert run("urls", "no-such-folder").code == 2


def test_rules(site: Path, run: Run) -> None:
    out = run("rules").out
    assert "TST001   bad-word" in out
    found = json.loads(run("rules", "-f", "json").out)
    assert [one["code"] for one in found] == ["SIT001", "SIT002", "SIT003", "TST001", "TST002"]
    assert found[3]["options"] == [{"name": "word", "default": "BAD", "help": "What."}]


def test_explain(run: Run) -> None:
    out = run("explain", "SIT001").out
    assert out == run("explain", "unused-suppression").out
    assert out.startswith("# unused-suppression (SIT001)\n\nSeverity: warning; safe fixes.\n\n")
    assert "## Why it matters" in out
    assert "⟦" not in out


def test_explain_an_unknown_rule(run: Run) -> None:
    code, _, err = run("explain", "unused-supression")
    assert code == 2
    assert "did you mean `unused-suppression`?" in err
    assert "`SIT` is several rules: SIT001, SIT002, SIT003" in run("explain", "SIT").err


def test_the_published_schema_is_current() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == schema(load_rules()), (
        "run: sitelint schema > docs/sitelint.schema.json"
    )


def test_the_published_reference_of_settings_is_current() -> None:
    assert REFERENCE.read_text(encoding="utf-8") == reference(load_rules()), (
        "run: sitelint schema --output-format markdown > docs/settings.md"
    )


def test_the_reference_names_the_options_of_rules() -> None:
    options = [Option("words", ("a",), "What."), Option("most", 3, "How many.")]
    text = reference(Registry([Rule("TST001", "test", severity="error", options=options)]))
    assert '| [test](rules/test.md) | `words` | a text, or a list of them | `["a"]` | What. |' in text
    assert "| [test](rules/test.md) | `most` | a whole number | `3` | How many. |" in text


def sitelint(folder: Path, *args: str) -> "subprocess.Popen[bytes]":
    """The command as a process, in a folder: in the checkout, `-m` would find the checkout's own package."""
    command = [sys.executable, "-m", "sitelint", *args]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@pytest.mark.parametrize("args", [["--version"], ["--help"], ["check", "--help"]])
def test_what_needs_no_site_imports_no_parser(args: list[str]) -> None:
    code = f"""
import sys
from sitelint.cli import main
try:
    main({args!r})
except SystemExit:
    pass
heavy = {{"ruamel", "difflib", "importlib.metadata", "sitelint.rules", "sitelint.jekyll.site"}}
sys.exit(", ".join(heavy & set(sys.modules)) or 0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    write(tmp_path, {"_config.yml": ""} | {f"p{number}.md": "---\n---\n" for number in range(3000)})
    process = sitelint(tmp_path, "urls")
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.wait(60)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"_config.yml": ""} | {f"p{number}.md": "---\n---\nSee [it](/x)\n" * 50 for number in range(2000)},
    )
    for seconds in (1, 2, 4, 8):  # a busy machine may take long to begin
        process = sitelint(tmp_path)
        time.sleep(seconds)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
        if process.returncode != -signal.SIGINT:
            break
    assert process.returncode == 130
    assert b"Traceback" not in err
