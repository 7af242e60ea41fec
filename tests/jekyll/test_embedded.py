"""Texts that a page shows of other pages: their relative addresses are looked up from there."""

from pathlib import Path

import pytest

from sitelint.jekyll.site import Site

POST = (
    "---\n---\n\n![A](a.png) [b](#b) [c](/c.html) [d](https://d.example.org)\n\n"
    "[e](#e) ![F](f.png)\n\n# B\n# E\n"
)


def broken(tmp_path: Path, index: str, post: str = POST) -> list[tuple[str, str, str]]:
    files = {
        "_config.yml": "permalink: /:title/\n",
        "_posts/2024-01-01-cuts.md": post,
        "cuts/a.png": "x",
        "cuts/f.png": "x",
        "c.html": "x",
        "index.html": f"---\n---\n{{% for post in site.posts %}}{index}{{% endfor %}}\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return [
        (one.reference.url, one.verdict.verdict, one.page)
        for one in Site.load(tmp_path).references
        if one.verdict.verdict.startswith("broken")
    ]


@pytest.mark.parametrize(
    "index", ["{{ post.excerpt }}", "{% if post.excerpt %}{{ post.excerpt | markdownify }}{% endif %}"]
)
def test_an_excerpt_is_read_where_it_is_shown(tmp_path: Path, index: str) -> None:
    assert broken(tmp_path, index) == [
        ("a.png", "broken", "index.html"),
        ("#b", "broken-fragment", "index.html"),
    ]


def test_a_whole_text_brings_its_headings(tmp_path: Path) -> None:
    assert broken(tmp_path, "{{ post.content }}") == [
        ("a.png", "broken", "index.html"),
        ("f.png", "broken", "index.html"),
    ]


def test_a_text_without_its_tags_brings_no_links(tmp_path: Path) -> None:
    assert broken(tmp_path, "{{ post.excerpt | strip_html | truncate: 50 }}") == []


def test_what_is_broken_on_its_own_page_is_told_once(tmp_path: Path) -> None:
    own = [("no.png", "broken", "cuts/index.html")]
    assert broken(tmp_path, "{{ post.excerpt }}", "---\n---\n![A](no.png)\n") == own


@pytest.mark.parametrize(
    ("index", "verdicts"),
    [
        ("{{ post.content }}", {"#b": "ok", "#no": "broken-fragment"}),
        (
            "{% if site.time > post.date %}{{ post.content }}{% endif %}",
            {"#b": "ok", "#no": "broken-fragment"},
        ),
        ("{% assign text = post.content %}{{ text }}", {"#b": "ok", "#no": "broken-fragment"}),
        ("{{ post }}", {"#b": "ok", "#around": "ok", "#no": "broken-fragment"}),
        ("{{ post.excerpt }}", {"#b": "broken-fragment"}),
        ("{{ post.content | strip_html }}", {"#b": "broken-fragment"}),
        ("{% an_unknown_tag %}{{ post.content }}", {"#b": "ok", "#no": "unknown"}),
    ],
)
def test_the_anchors_of_a_text_are_on_the_page_that_shows_it(
    tmp_path: Path, index: str, verdicts: dict[str, str]
) -> None:
    files = {
        "_layouts/post.html": '<p id="around">{{ content }}</p>',
        "_posts/2024-01-01-cuts.md": "---\nlayout: post\n---\n\nText\n\n# B\n",
        "index.html": f"---\n---\n{{% for post in site.posts %}}{index}{{% endfor %}}\n",
        "links.md": "---\n---\n" + " ".join(f"[a](/{name})" for name in verdicts),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    found = {
        one.reference.url.lstrip("/"): one.verdict.verdict
        for one in Site.load(tmp_path).references
        if one.path == "links.md"
    }
    assert found == verdicts


def test_the_text_of_a_document_without_a_page_knows_the_page_around_it(tmp_path: Path) -> None:
    files = {
        "_config.yml": "collections: [weeks]\n",
        "_weeks/one.md": "---\n---\n[two](#two) [three](#three)\n",
        "_weeks/two.md": "---\n---\n## Two\n",
        "index.html": "---\n---\n{% for week in site.weeks %}{{ week.content }}{% endfor %}\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    found = {one.reference.url: one.verdict.verdict for one in Site.load(tmp_path).references}
    assert found == {"#two": "ok", "#three": "broken-fragment"}
