"""A site is read anew only if something has changed that its map says."""

from pathlib import Path
from typing import Any

import pytest
from small_sites import write

from sitelint.disk.door import NOTES
from sitelint.disk.kept import Kept
from sitelint.jekyll.disk import Disk
from sitelint.jekyll.model import Page
from sitelint.jekyll.site import Site
from sitelint.lint.discover import find_targets
from sitelint.lint.last_run import LastRun
from sitelint.lint.registry import load_rules
from sitelint.lint.session import Project
from sitelint.lint.settings import Settings, make_plan

FILES = {
    "_config.yml": "title: A Site\nplugins: [jekyll-titles-from-headings]\n",
    "one.md": "---\ntitle: One\nlayout: page\n---\nText\n",
    "heading.md": "---\n---\n# A heading\n",
    "_posts/2026-01-01-a.md": "---\ntitle: A\n---\nA post\n",
    "style.css": "p {}\n",
}
REGISTRY = load_rules()


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that an earlier run has read."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    folder = tmp_path / "site"
    write(folder, FILES)
    assert load(folder)[1]
    return folder


def load(root: Path) -> tuple[Site, bool]:
    """The site, and whether it was read anew."""
    NOTES.clear()
    targets, _ = find_targets([str(root)])
    fresh = []

    class Watched(Project):
        def load(self, *args: Any, **named: Any) -> Site:
            fresh.append(super().load(*args, **named))
            return fresh[0]

    kept = Kept(str(root.parent / "kept"))
    project = Watched(targets[0], Settings())
    last = LastRun(kept, project, make_plan(Settings(), REGISTRY, root), None)
    last.keep(None)
    return last.site, bool(fresh)


def test_nothing_has_changed(root: Path) -> None:
    site, fresh = load(root)
    assert not fresh
    assert {page.path: page.url for page in site.pages} == {
        "one.md": "/one.html",
        "heading.md": "/heading.html",
        "_posts/2026-01-01-a.md": "/2026/01/01/a.html",
    }


def test_the_text_of_a_page_is_that_of_today(root: Path) -> None:
    (root / "one.md").write_text("---\ntitle: One\nlayout: page\n---\nOther text\n", "utf-8")
    for _ in range(2):
        site, fresh = load(root)
        assert not fresh
        file = site.text_files["one.md"]
        assert file.text.endswith("Other text\n")
        assert file.front_matter is not None
        assert file.front_matter.node is not None
        assert file.front_matter.node.get("title").span == (11, 14)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("one.md", "---\ntitle: Two\nlayout: post\n---\nText\n"),
        ("one.md", "---\ntitle: 2\nlayout: page\n---\nText\n"),
        ("one.md", "---\ntitle: Two\n---\nText\n"),
        ("one.md", "Text\n"),
        ("one.md", None),
        ("heading.md", "---\n---\n# Another heading\n"),
        ("style.css", "---\n---\np {}\n"),
        ("new.md", "---\n---\nNew\n"),
        ("_posts/2026-01-01-a.md", "---\ntitle: A\ndate: 2026-02-03\n---\nA post\n"),
        ("_posts/2026-01-02-b.md", "---\ntitle: [\n---\nA post\n"),
        ("_posts/2026-01-01-a.md", None),
        ("_config.yml", "title: Another Site\n"),
    ],
)
def test_the_map_has_changed(root: Path, path: str, text: str | None) -> None:
    if text is None:
        (root / path).unlink()
    else:
        (root / path).write_text(text, "utf-8")
    site, fresh = load(root)
    assert fresh
    assert_is_as_if_read_anew(site)


def assert_is_as_if_read_anew(site: Site) -> None:
    """All that a map tells is what it would be without a cache."""
    again = Site.load(site.root, now=site.now)
    told = [(page.path, repr(page.content)) for page in site.pages]
    assert told == [(page.path, repr(page.content)) for page in again.pages]
    assert [*site.urls] == [*again.urls]
    assert site.problems == again.problems
    assert site.states_of_pages == again.states_of_pages


@pytest.mark.parametrize("path", ["one.md", "_posts/2026-01-01-a.md"])
def test_other_words_of_front_matter_are_written_into_the_map(root: Path, path: str) -> None:
    for title in ("Two", "Another one"):
        text = FILES[path].replace("title: ", "title: Not ").replace("Not", title)
        (root / path).write_text(text + "More.\n", "utf-8")
        for _ in range(2):
            site, fresh = load(root)
            assert not fresh
            assert site.by_path[path].data["title"].startswith(title)
            assert_is_as_if_read_anew(site)


def test_a_page_that_its_heading_entitles_is_known_while_the_heading_is_the_same(root: Path) -> None:
    (root / "heading.md").write_text("---\n---\n# A heading\n\nMore.\n", "utf-8")
    site, fresh = load(root)
    assert not fresh
    assert_is_as_if_read_anew(site)
    for text in ("# Another heading\n", "No heading\n"):
        (root / "heading.md").write_text(f"---\n---\n{text}", "utf-8")
        site, fresh = load(root)
        assert fresh
        assert_is_as_if_read_anew(site)


def test_a_word_by_which_documents_are_sorted_makes_another_map(root: Path) -> None:
    config = "collections: {talks: {output: true, sort_by: title}}\n"
    write(
        root,
        {
            "_config.yml": config,
            "Gemfile": "gem 'jekyll'\n",
            "_talks/a.md": "---\ntitle: A\n---\n",
            "_talks/b.md": "---\ntitle: B\n---\n",
        },
    )
    load(root)
    write(root, {"_talks/a.md": "---\ntitle: C\n---\n"})
    site, fresh = load(root)
    assert fresh
    assert [page.name for page in site.collections["talks"]] == ["b.md", "a.md"]


def test_pages_that_are_as_they_were_are_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(disk: Disk, path: str | Path, size: int, wanted: Any, call: Any = Disk.read_if) -> bytes:
        read.append(Path(path).name)
        return bytes(call(disk, path, size, wanted))

    monkeypatch.setattr(Disk, "read_if", noted)
    (root / "one.md").write_text("---\ntitle: Two\nlayout: post\n---\nText\n", "utf-8")
    assert load(root)[1]
    assert "one.md" in read
    assert "heading.md" not in read


def test_a_page_that_is_no_utf8_any_more(root: Path) -> None:
    (root / "one.md").write_bytes(b"---\ntitle: One\nlayout: page\n---\n\xff\n")
    assert load(root)[1]


def test_a_damaged_cache_is_made_anew(root: Path) -> None:
    kept = root.parent / "kept" / "site"
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-1], whole[:90] + b"?" + whole[91:]):
        kept.write_bytes(damaged)
        assert load(root)[1]


def test_only_pages_that_are_asked_for_something_are_unpacked(root: Path) -> None:
    site, _ = load(root)
    known = {page.path: page for page in site.pages}
    assert known["heading.md"].source.data == b"---\n---\n# A heading\n"
    assert type(known["heading.md"]) is not Page
    assert known["heading.md"].data["title"] == "A heading"
    assert type(known["heading.md"]) is Page
    assert site.posts[0] is known["_posts/2026-01-01-a.md"]
