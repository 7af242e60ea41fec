"""A call that was answered before is answered at once, and never wrongly."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from calling import write

FILES = {
    "_config.yml": "include: [_pages]\ntitle: A Site\n",
    "_data/news.yml": "- {title: One}\n",
    "_pages/about.md": "---\npermalink: /about/\n---\n[A](/one/) [B](/files/b.pdf)\n",
    "_pages/one.md": "---\npermalink: /one/\n---\n![A](/images/a.png)\n",
    "_includes/nav.html": "<a href='/about/'>About</a>\n",
    "index.md": "---\n---\n{% for p in site.pages %}[a]({{ p.url }}x){% include nav.html %}{% endfor %}\n",
    "images/a.png": "",
}

MODULES = (
    "import sys; from sitelint.cli import main\ntry: main()\nfinally: print(*sys.modules, file=sys.stderr)"
)

# Whatever is opened or listed below the working folder, as Python itself tells it, is in the notes.
DOOR = """
import os, sys
opened = set()
def hook(event, args):
    if event in ("open", "os.scandir", "os.listdir") and isinstance(args[0], (str, os.PathLike)):
        path = os.path.abspath(os.fspath(args[0]))
        if path.startswith(os.getcwd()) and ".sitelint_cache" not in path:
            opened.add(path)
sys.addaudithook(hook)
from sitelint.cli import main
from sitelint.disk.door import NOTES
try:
    main()
except SystemExit:
    pass
noted = {os.path.abspath(path) for _, path, _, _ in NOTES}
print(*sorted(opened - noted), file=sys.stderr)
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small site to be linted by processes of their own."""
    root = tmp_path / "site"
    write(root, FILES)
    monkeypatch.chdir(root)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    return root


def lint(*args: str, code: str = MODULES) -> tuple[int, bytes, set[str]]:
    """Exit code and output of a process, and the modules that it imported."""
    call = [sys.executable, "-c", code, "--today", "2026-01-31", *args]
    made = subprocess.run(call, capture_output=True, check=False)
    return made.returncode, made.stdout, set(made.stderr.decode().split())


def test_a_second_call_repeats_the_first(site: Path) -> None:
    first, second = lint(), lint()
    assert first[0] == 1
    assert b"/files/b.pdf" in first[1]
    assert second[:2] == first[:2]
    assert "click" in first[2]
    bare = lint(code="import sys; print(*sys.modules, file=sys.stderr)")[2]
    assert second[2] - bare <= {
        *("sitelint", "sitelint.cli", "sitelint.cli.answers"),
        *("sitelint.disk", "sitelint.disk.door", "sitelint.disk.digest", "sitelint.disk.kept"),
        *("sitelint.disk.look", "sitelint.disk.notes", "gc", "_blake2", "types", "operator", "_operator"),
        *("functools", "_functools", "collections", "_collections", "keyword", "reprlib"),
        *("itertools", "contextlib", "collections.abc", "_types"),  # the last from Python 3.14 on
    }


def test_other_arguments_are_another_call(site: Path) -> None:
    lint()
    assert json.loads(lint("-f", "json")[1])["summary"]
    assert lint("--exit-zero")[0] == 0


def test_a_call_that_writes_is_never_repeated(site: Path) -> None:
    write(site, {"_pages/two.md": "---\npermalink: /two/\n---\nJÃ¼rgen\n"})
    lint("--fix", "--unsafe-fixes")
    write(site, {"_pages/two.md": "---\npermalink: /two/\n---\nJÃ¼rgen\n"})
    lint("--fix", "--unsafe-fixes")
    assert "Jürgen" in (site / "_pages/two.md").read_text("utf-8")


def test_without_cache_nothing_is_kept(site: Path) -> None:
    lint("--no-cache")
    assert not (site / ".sitelint_cache").exists()


def test_patterns_are_compiled_once_for_all_calls_to_come(site: Path) -> None:
    lint("--no-cache")
    (kept,) = (site.parent / "home" / "sitelint").glob("patterns-*")
    before = kept.stat().st_mtime_ns
    lint("--no-cache")
    assert kept.stat().st_mtime_ns == before


def test_an_answer_that_came_with_the_site_is_not_believed(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lint()
    (kept,) = (site / ".sitelint_cache").glob("answer-*")
    monkeypatch.setenv("XDG_CACHE_HOME", str(site.parent / "another-home"))
    kept.write_bytes(kept.read_bytes().replace(b"/files/b.pdf", b"/files/x.pdf"))
    assert b"/files/b.pdf" in lint()[1]


def test_everything_that_is_read_is_noted(site: Path) -> None:
    write(
        site,
        {
            ".sitelint.yml": "fail-level: error\n",
            "CNAME": "example.org\n",
            "Gemfile": "gem 'jekyll'\n",
            "_plugins/own.rb": "",
            "_layouts/default.html": "{% include nav.html %}{{ content }}",
            "_includes/nav.html": "<a href='/about/'>About</a>",
            "_bibliography/papers.bib": "@article{a, title={A}}\n",
            "_posts/2020-01-01-a.md": "---\n---\nText\n",
            "excluded/a.html": "<p>",
            ".git/config": '[remote "origin"]\nurl = git@example.org:a/b.git\n',
        },
    )
    assert lint(code=DOOR)[2] == set()


def test_answers_stay_true_whatever_is_changed(site: Path) -> None:
    chance = random.Random(7)
    names = [*FILES, "_pages/two.md", "_config.yml", "one.html", "files/b.pdf", ".sitelint.yml"]
    texts = [*FILES.values(), "[C](/two/)\n", "---\npermalink: /two/\n---\n[A](/one)\n"]
    for _ in range(12):
        name = chance.choice(names)
        path = site / name
        if path.exists() and chance.random() < 0.3:
            path.unlink() if name != "_config.yml" else path.write_text("title: Other\n")
        elif path.exists() and chance.random() < 0.2:
            os.utime(path, (1, chance.randrange(10**9)))
        else:
            text = "fail-level: error\n" if name == ".sitelint.yml" else chance.choice(texts)
            write(site, {name: "title: B\n" if name == "_config.yml" else text})
        assert lint()[:2] == lint("--no-cache")[:2], name


def test_code_that_was_known_is_not_read_again(site: Path) -> None:
    code = """
import sys
from sitelint.cli import answers, main
def read(path, read=answers.read):
    print(path, file=sys.stderr)
    return read(path)
answers.read = read
main()
"""
    assert lint(code=code)[2]
    write(site, {"_pages/two.md": "---\npermalink: /two/\n---\n"})
    assert not lint(code=code)[2]


def test_the_version_is_told_without_the_engine(site: Path) -> None:
    made = subprocess.run([sys.executable, "-c", MODULES, "--version"], capture_output=True, check=True)
    assert b"sitelint" in made.stdout
    modules = set(made.stderr.decode().split())
    assert not {"ruamel.yaml", "sitelint.jekyll", "sitelint.rules"} & modules


def test_a_plain_call_imports_only_what_it_needs(site: Path) -> None:
    write(site, {name: "" for name in FILES if name.endswith(".md")} | {"a.md": "---\n---\n# A\n\nText.\n"})
    call = [sys.executable, "-c", MODULES, "--no-cache", str(site)]
    made = subprocess.run(call, capture_output=True, check=True)
    assert b"nothing found" in made.stdout
    modules = set(made.stderr.decode().split())
    assert "sitelint.rules.links.broken_link" in modules
    costly = {
        *("click", "dataclasses", "difflib", "email", "hashlib", "importlib.metadata", "inspect", "json"),
        *("locale", "logging", "pickle", "pkgutil", "random", "ruamel", "shutil", "socket", "tempfile"),
        *("textwrap", "threading", "zipfile", "sitelint.lint.fixing", "sitelint.lint.file_cache"),
    }
    assert not costly & modules


def test_after_an_edit_only_the_rules_are_imported_that_the_page_concerns(site: Path) -> None:
    page = "---\npermalink: /about/\ntitle: About\n---\n[A](/one/) [B](/files/b.pdf)\n"
    write(site, {"index.md": "---\n---\nText.\n", "_pages/about.md": page})
    lint()
    write(site, {"_pages/about.md": page + "More words.\n"})
    code, _, modules = lint()
    assert code == 1
    assert "sitelint.rules.links.unmade_link" in modules
    idle = {
        "links.broken_link",
        "bibliography.malformed_doi",
        "published.url_conflict",
        "mojibake.pdf_ligature",
    }
    assert {f"sitelint.rules.{name}" for name in idle} & modules == set()
    assert not {"sitelint.jekyll.reader", "sitelint.jekyll.links.references"} & modules
    assert "sitelint.jekyll.liquid.filters" not in modules


def test_the_code_of_a_rule_that_was_not_imported_counts_as_well(site: Path) -> None:
    """What was not imported because of what it said of itself may say another thing tomorrow."""
    noted = lint(code=DOOR.replace("opened - noted", "noted"))[2]
    assert any(path.endswith("bibliography/malformed_doi.py") for path in noted)
