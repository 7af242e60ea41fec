"""Files that an earlier run knew are not read again, unless something that went into them has changed."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sitelint.disk.kept import Kept
from sitelint.jekyll import made_facts, rendering
from sitelint.jekyll.facts import Facts, TextFile
from sitelint.jekyll.site import Site
from sitelint.lint.file_cache import FileCache
from sitelint.lint.file_pass import Means
from sitelint.lint.registry import load_rules
from sitelint.lint.run import Result, run
from sitelint.lint.settings import Settings, make_plan

CONFIG = "title: A Site\ncollections: {notes: {output: true}}\n"
FILES = {
    "_config.yml": CONFIG,
    "_data/people.yml": "- name: Ada\n",
    "_layouts/page.html": "{{ content }}\n",
    "_includes/nav.html": "[Nav](/one.html)\n",
    "one.md": "---\nlayout: page\n---\n{% include nav.html %}\n{{ site.title }}\n",
    "two.md": "---\n---\nJÃ¼rgen\n",
    "all.md": "---\n---\n{% for page in site.pages %}[{{ page.title }}]({{ page.url }}){% endfor %}\n",
    "team.md": "---\n---\n{% for one in site.data.people %}[{{ one.name }}](/){% endfor %}\n",
    "_notes/undated.md": "---\n---\nA note\n",
    "_bibliography/papers.bib": "@book{one, title = {One}}\n",
    "read.md": "---\n---\n{% bibliography %}\n",
    "part.txt": "a part\n",
    "next.md": "---\n---\n{% include_relative part.txt %}\n{% link two.md %}\n",
}
EVERYTHING = sorted(path for path in FILES if path.endswith((".md", ".html")))
REGISTRY = load_rules()


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A site, and the paths of the pages, layouts and includes that are read."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    for path, text in FILES.items():
        change(tmp_path, path, text)
    paths: list[str] = []
    original = made_facts.rendered_facts

    def noted(file: TextFile, *rest: Any) -> Facts:
        paths.append(file.path)
        return original(file, *rest)

    monkeypatch.setattr(rendering, "rendered_facts", noted)
    return paths


def change(folder: Path, path: str, text: str) -> None:
    """Write a file of the site."""
    (folder / "site" / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / "site" / path).write_text(text, "utf-8")


def lint(folder: Path, today: date = date(2026, 1, 31)) -> Result:
    """Lint the site with what earlier runs kept."""
    root = folder / "site"
    site = Site.load(root)
    plan = make_plan(Settings(today=today), REGISTRY, root)
    return run(site, plan, REGISTRY, means=Means(1, FileCache(Kept(str(folder / "kept")), site, plan)))


def test_nothing_is_read_twice(tmp_path: Path, read: list[str]) -> None:
    first = lint(tmp_path)
    assert sorted(read) == EVERYTHING
    read.clear()
    assert lint(tmp_path).findings == first.findings != []
    assert read == []


def test_what_is_told_anew_on_another_day_is_right(tmp_path: Path, read: list[str]) -> None:
    first = lint(tmp_path)
    assert lint(tmp_path, date(2026, 2, 1)).findings == first.findings != []


@pytest.mark.parametrize(
    ("path", "text", "again"),
    [
        ("two.md", "---\n---\n[Yes](/one.html)\n", ["two.md"]),
        ("two.md", "---\ntitle: Two\n---\nJÃ¼rgen\n", ["all.md", "two.md"]),
        ("two.md", "---\npermalink: /2/\n---\nJÃ¼rgen\n", ["all.md", "next.md", "two.md"]),
        ("part.txt", "another part\n", ["next.md"]),
        ("new.md", "---\n---\nNew\n", ["all.md", "new.md", "next.md"]),
        ("_notes/undated.md", "---\n---\nAnother note\n", ["_notes/undated.md"]),
        ("_notes/undated.md", "---\ntitle: A Note\n---\nA note\n", ["_notes/undated.md"]),
        ("_data/people.yml", "- name: Grace\n", ["team.md"]),
        ("_bibliography/papers.bib", "@book{two, title = {Two}}\n", ["read.md"]),
        ("_config.yml", f"{CONFIG}email: me\n", EVERYTHING),
        ("_includes/nav.html", "Nav\n", EVERYTHING),
    ],
)
def test_what_a_change_went_into_is_read_again(
    tmp_path: Path, read: list[str], path: str, text: str, again: list[str]
) -> None:
    lint(tmp_path)
    read.clear()
    change(tmp_path, path, text)
    lint(tmp_path)
    assert sorted(read) == again


def test_a_page_of_a_paginated_list_depends_on_the_posts(tmp_path: Path, read: list[str]) -> None:
    change(tmp_path, "_config.yml", f"{CONFIG}paginate: 5\nplugins: [jekyll-paginate]\n")
    change(tmp_path, "_posts/2026-01-01-a.md", "---\n---\nA post\n")
    change(
        tmp_path, "index.html", "---\n---\n{% for post in paginator.posts %}{{ post.title }}{% endfor %}\n"
    )
    lint(tmp_path)
    read.clear()
    change(tmp_path, "_posts/2026-01-01-a.md", "---\ntitle: Another\n---\nA post\n")
    lint(tmp_path)
    assert "index.html" in read
    assert "one.md" not in read


def test_a_damaged_cache_is_made_anew(tmp_path: Path, read: list[str]) -> None:
    first = lint(tmp_path)
    kept = tmp_path / "kept" / "facts-0"
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-1], whole[:90] + b"?" + whole[91:]):
        kept.write_bytes(damaged)
        assert lint(tmp_path).findings == first.findings
