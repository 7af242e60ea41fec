"""What a loaded site knows: reasons, page data, data files, `site` in Liquid, and hostile folders."""

import os
import threading
from collections.abc import Callable
from datetime import datetime, timezone
from functools import partial
from pathlib import Path

import pytest
from made_site import make_site

from sitelint.jekyll.discovery import find_sites
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN
from sitelint.jekyll.model import Published
from sitelint.jekyll.site import Site
from sitelint.jekyll.url_map import UrlMap

Load = Callable[..., Site]
PAGE = "---\n---\n"


@pytest.fixture
def load(tmp_path: Path) -> Load:
    return partial(make_site, tmp_path)


def test_reasons(load: Load) -> None:
    site = load(
        {
            "_config.yml": (
                "exclude: [tmp, '*.bak']\ncollections: {people: {}, news: {output: true}}\nlimit_posts: 1\n"
            ),
            "_posts/2199-01-01-future.md": PAGE,
            "_posts/2020-01-01-old.md": PAGE,
            "_posts/2021-01-01-new.md": PAGE,
            "_posts/2020-01-01-off.md": "---\npublished: false\n---\n",
            "_posts/no-date.md": PAGE,
            "_posts/2020-01-01-latin.md": b"---\ntitle: \xe9\n---\n",
            "_posts/2020-01-01-data.yml": "a: 1",
            "_drafts/d.md": PAGE,
            "_people/ada.md": PAGE,
            "_people/ada.jpg": "x",
            "_news/_later.md": PAGE,
            "_talks/t.md": PAGE,
            "_notes/t.txt": "x",
            "_bibliography/papers.bib": PAGE,
            "_includes/x.html": "x",
            "tmp/x.md": PAGE,
            "x.bak": "x",
            ".secret": "x",
            "#x#": "x",
        }
    )
    found = {(one.path, one.reason, one.detail) for one in site.unpublished}
    assert found == {
        ("_posts/2199-01-01-future.md", "future", "2199-01-01T00:00:00+00:00"),
        ("_posts/2020-01-01-old.md", "limit-posts", "1"),
        ("_posts/2020-01-01-off.md", "published-false", ""),
        ("_posts/no-date.md", "bad-post-name", "no-date.md"),
        ("_posts/2020-01-01-latin.md", "not-utf8", ""),
        ("_posts/2020-01-01-data.yml", "yaml-post", ""),
        ("_drafts/d.md", "draft", ""),
        ("_people/ada.md", "collection-without-output", "people"),
        ("_people/ada.jpg", "collection-without-output", "people"),
        ("_news/_later.md", "underscore", "_later.md"),
        ("_talks/", "undeclared-collection", "t.md"),
        ("_notes/", "underscore", "_notes"),
        ("_bibliography/", "underscore", "_bibliography"),
        ("tmp/", "excluded", "tmp"),
        ("x.bak", "excluded", "*.bak"),
        (".secret", "hidden", ".secret"),
        ("#x#", "backup", "#x#"),
    }
    assert [page.path for page in site.posts] == ["_posts/2021-01-01-new.md"]
    assert [page.path for page in site.pages if page.draft] == ["_drafts/d.md"]


def test_data_of_a_post(load: Load) -> None:
    site = load(
        {
            "_config.yml": (
                "defaults:\n- scope: {type: posts}\n  values: {layout: post, tags: [x], categories: [d]}\n"
            ),
            "cat/_posts/2020-01-02-my-first-Post.md": "---\nlayout:\ncategory: C++\ntags: a b\n---\n",
        }
    )
    data = dict(site.posts[0].data)
    assert {key: value for key, value in data.items() if value not in (UNKNOWN, HOLE)} == {
        "title": "My First Post",
        "slug": "my-first-Post",
        "ext": ".md",
        "date": datetime(2020, 1, 2, tzinfo=timezone.utc),
        "layout": "post",
        "draft": False,
        "category": "C++",
        "categories": ["cat", "d", "C++"],
        "tags": ["a", "b"],
        "url": "/cat/d/c++/2020/01/02/my-first-Post.html",
        "id": "/cat/d/c++/2020/01/02/my-first-Post",
        "path": "cat/_posts/2020-01-02-my-first-Post.md",
        "relative_path": "cat/_posts/2020-01-02-my-first-Post.md",
        "collection": "posts",
        "name": "2020-01-02-my-first-Post.md",
    }


def test_data_of_a_page(load: Load) -> None:
    site = load(
        {
            "_config.yml": "defaults:\n- values: {layout: page, sidebar: {nav: a}}\n  scope: {path: docs}\n",
            "docs/x.md": "---\ntitle: T\nsidebar: {title: b}\n---\n",
        }
    )
    data = dict(site.pages[0].data)
    assert data.pop("content") == HOLE
    assert data == {
        "title": "T",
        "layout": "page",
        "sidebar": {"nav": "a", "title": "b"},
        "url": "/docs/x.html",
        "dir": "/docs/",
        "path": "docs/x.md",
        "name": "x.md",
    }


def test_front_matter_that_cannot_be_read_is_noted(load: Load) -> None:
    site = load({"a.md": "---\nx: [\n---\n", "_posts/2020-01-02-b.md": "---\nx: [\n---\n"})
    assert sorted(problem.path for problem in site.problems) == ["_posts/2020-01-02-b.md", "a.md"]
    post = site.posts[0]
    # Without its front matter a post has no date either: it is published as of today.
    assert post.url == "/2026/11/01/2020-01-02-b.html"
    assert "title" not in post.data


@pytest.mark.parametrize("permalink", ["5", "''", "/:nope/", "[a]"])
def test_permalinks_at_which_jekyll_stops(load: Load, permalink: str) -> None:
    site = load({"_posts/2020-01-02-a.md": f"---\npermalink: {permalink}\n---\n"})
    assert [problem.path for problem in site.problems] == ["_posts/2020-01-02-a.md"]


def test_documents_have_jekylls_order(load: Load) -> None:
    site = load(
        {
            "_config.yml": (
                "collections:\n  a: {output: true}\n  b: {sort_by: n}\n  c: {order: [y.md, x.md]}\n"
            ),
            "_a/z.md": "---\ndate: 2020-01-01\n---\n",
            "_a/y.md": "---\ndate: 2021-01-01\n---\n",
            "_b/x.md": "---\nn: 2\n---\n",
            "_b/y.md": "---\nn: 1\n---\n",
            "_b/z.md": PAGE,
            "_c/x.md": PAGE,
            "_c/y.md": PAGE,
        }
    )
    order = {label: [page.name for page in pages] for label, pages in site.collections.items()}
    assert order["a"] == ["z.md", "y.md"]
    assert order["b"] == ["y.md", "x.md", "z.md"]
    assert order["c"] == ["y.md", "x.md"]


def test_data_files(load: Load) -> None:
    site = load(
        {
            "_data/team.yml": "- name: Ada\n",
            "_data/sub dir/it's - x.json": '{"a": [1, null]}',
            "_data/f.g.yaml": "x: 1",
            "_data/table.csv": 'n,v,n\r\na,,1\r\n"q""x","",z,extra\r\n\r\nlast\r\n',
            "_data/table2.tsv": 'n\tv\na\t"b\tc"\n',
            "_data/.hidden.yml": "x: 1",
            "_data/note.txt": "x",
            "_data/broken.yml": "a: [",
            "_data/broken.csv": 'a\n"b',
        }
    )
    assert set(site.data) == {"team", "sub_dir", "fg", "table", "table2", "broken"}
    assert site.data["team"] == [{"name": "Ada"}]
    assert site.data["sub_dir"]["its_-_x"] == {"a": [1, None]}
    assert site.data["table"] == [
        {"n": "a", "v": None},
        {"n": 'q"x', "v": "", None: "extra"},
        {"n": None, "v": None},
        {"n": "last", "v": None},
    ]
    assert site.data["table2"] == [{"n": "a", "v": "b\tc"}]
    assert site.data_files["sub_dir.its_-_x"] == "_data/sub dir/it's - x.json"
    assert site.problems == []
    assert site.data["broken"] is UNKNOWN
    assert len(site.problems) == 1


def test_layouts_and_includes(load: Load) -> None:
    site = load(
        {
            "_layouts/default.html": "x",
            "_layouts/deep/a.b.html": "x",
            "_layouts/_off.html": "x",
            "_layouts/none": "x",
            "_includes/head/x.html": "x",
            "_includes/.hid": "x",
        }
    )
    assert site.layouts == {"default": "_layouts/default.html", "deep/a.b": "_layouts/deep/a.b.html"}
    assert site.includes == {"head/x.html": "_includes/head/x.html", ".hid": "_includes/.hid"}


def test_site_in_liquid(load: Load) -> None:
    site = load(
        {
            "_config.yml": "title: T\ncollections: {news: {output: true, sort: x}}\n",
            "index.md": PAGE,
            "x.txt": "x",
            "_news/a.md": PAGE,
            "_posts/2020-01-02-a.md": "---\ntags: [t]\n---\n",
            "_posts/2021-01-02-b.md": "---\ntags: [t, u]\n---\n",
            "_data/d.yml": "k: v",
        }
    )
    liquid = site.liquid_site
    assert liquid["title"] == "T"
    assert liquid["data"]["d"] == {"k": "v"}
    assert [page["url"] for page in liquid["pages"]] == ["/"]
    assert [page["name"] for page in liquid["posts"]] == ["2021-01-02-b.md", "2020-01-02-a.md"]
    assert [page["name"] for page in liquid["news"]] == ["a.md"]
    assert {tag: len(pages) for tag, pages in liquid["tags"].items()} == {"t": 2, "u": 1}
    assert [one["path"] for one in liquid["static_files"]] == ["/x.txt"]
    assert [(one["label"], one.get("sort")) for one in liquid["collections"]] == [
        ("news", "x"),
        ("posts", None),
    ]
    assert liquid.get("nope") is None
    assert "time" in liquid


def test_links_stay_inside_and_end(load: Load, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_text(PAGE)
    root = tmp_path / "site"
    (root / "docs").mkdir(parents=True)
    (root / "docs" / "a.md").write_text(PAGE)
    (root / "docs" / "loop").symlink_to(root)
    (root / "out").symlink_to(outside)
    (root / "out.md").symlink_to(outside / "secret.md")
    (root / "nowhere").symlink_to(root / "missing")
    (root / "again").symlink_to(root / "docs")
    site = Site.load(root, dialect="jekyll4")
    assert {page.path for page in site.pages} == {"docs/a.md", "again/a.md"}
    assert {(one.path, one.detail) for one in site.unpublished} == {
        ("docs/loop", "leads back into itself"),
        ("again/loop", "leads back into itself"),
        ("out", "leads out of the site"),
        ("out.md", "leads out of the site"),
        ("nowhere", "leads nowhere"),
    }


def test_hostile_folders(load: Load, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    deep = str(tmp_path)
    for _ in range(300):
        deep += "/d"
        os.mkdir(deep)
    (tmp_path / os.fsdecode(b"bad-\xff.md")).write_bytes(b"x")
    found: list[Site] = []
    thread = threading.Thread(
        target=lambda: found.append(load({"a.md": PAGE, f"{deep}/x.md": PAGE})), daemon=True
    )
    thread.start()
    thread.join(20)
    assert len(found) == 1
    assert len(found[0].pages) == 2
    assert sorted(problem.path for problem in found[0].problems) == ["bad-\\udcff.md", "pipe.md"]


@pytest.mark.parametrize(
    "config",
    [
        'layouts_dir: "\\0"\nincludes_dir: "\\0"\ndata_dir: "\\0"\nplugins_dir: "\\0"\ninclude: ["\\0"]',
        "layouts_dir: ../..\nincludes_dir: /etc\ndata_dir: ..\ncollections_dir: ../x\ndestination: ..",
        "exclude: ['']",
        "include: ['']\nexclude: ['*']",
        "collections: {'../x': {output: true}, '': {output: true}, '.': {output: true}}",
        "defaults: [1, {}, {values: 1}, {values: {a: 1}}, {scope: 1, values: {}}, {scope: {path: 1}}]",
        "permalink: ':'\ncollections: {posts: {permalink: [a]}}",
        "markdown_ext: 5\ntimezone: Nowhere/Land\ntime: never",
    ],
)
def test_hostile_configurations(load: Load, config: str) -> None:
    site = load({"_config.yml": config, "a.md": PAGE, "_posts/2020-01-02-b.md": PAGE, "_data/x.yml": "a: 1"})
    assert len(site.urls) <= 3
    assert site.unpublished is not None
    assert site.layouts is not None
    assert site.includes is not None
    assert dict(site.data) is not None
    assert list(site.liquid_site.values())


def test_deep_front_matter(load: Load) -> None:
    nested = "[" * 150 + "]" * 150
    site = load(
        {"_posts/2020-01-02-a.md": f"---\ncategories: {nested}\ntags: {nested}\nslug: {nested}\n---\n"}
    )
    assert len(site.urls) == 1


def published(*paths: str) -> UrlMap:
    return UrlMap(Published(f"/{path}", f"src/{path}", "static", destination=path) for path in paths)


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "index.html"),
        ("", "index.html"),
        ("/about", "about.html"),
        ("/about.html", "about.html"),
        ("/about/", None),
        ("/docs", "docs/index.html"),
        ("/docs/", "docs/index.html"),
        ("//docs//", "docs/index.html"),
        ("/Docs/", None),
        ("/cv.pdf", "cv.pdf"),
        ("/cv.pdf/", None),
        ("/empty/", None),
        ("/both", "both"),
        ("/both.html", "both.html"),
        ("/nope", None),
    ],
)
def test_what_the_host_serves(path: str, file: str | None) -> None:
    urls = published(
        "index.html", "about.html", "docs/index.html", "cv.pdf", "empty/x.txt", "both", "both.html"
    )
    assert urls.serve(path) == file
    assert (path in urls) is (file is not None)


def test_url_map() -> None:
    urls = published("docs/a b/index.html", "docs/x.html", "About.html")
    assert urls.folders == {"docs", "docs/a b"}
    assert urls.has_folder("docs/a b")
    assert urls.first_segments == ["About.html", "docs"]
    assert urls.source("docs/x.html") == "src/docs/x.html"
    assert [one.path for one in urls.of_source("src/About.html")] == ["About.html"]
    assert urls.ignoring_case("/about") == "/About.html"
    assert urls.ignoring_case("/DOCS/a B") == "/docs/a b/"
    assert urls.ignoring_case("/nope") is None


def test_conflicts(load: Load) -> None:
    site = load(
        {"a.md": "---\npermalink: /x/\n---\n", "b.md": "---\npermalink: /x/\n---\n", "x/index.html": "x"}
    )
    (conflict,) = site.urls.conflicts
    assert conflict.path == "x/index.html"
    assert [one.source for one in conflict.published] == ["a.md", "b.md", "x/index.html"]
    assert site.urls.source("x/index.html") == "x/index.html"


def test_published_tells_its_file_from_its_url() -> None:
    assert Published("/a%20b/", None, "redirect").path == "a b/index.html"
    assert Published("/", None, "redirect").path == "index.html"
    assert Published("/x.xml", None, "generated").path == "x.xml"


def test_find_sites(tmp_path: Path) -> None:
    for folder in ("repo/docs", "repo/other/site", "repo/node_modules/pkg", "repo/.git", "empty"):
        (tmp_path / folder).mkdir(parents=True)
    for folder in ("repo/docs", "repo/other/site", "repo/node_modules/pkg"):
        (tmp_path / folder / "_config.yml").write_text("")
    repo = tmp_path / "repo"
    assert find_sites(repo) == [repo / "docs", repo / "other" / "site"]
    (repo / "docs" / "sub").mkdir()
    (repo / "docs" / "sub" / "page.md").write_text("x")
    assert find_sites(repo / "docs") == [repo / "docs"]
    assert find_sites(repo / "docs" / "sub" / "page.md") == [repo / "docs"]
    assert find_sites(tmp_path / "empty") == []
    (repo / "_config.yaml").write_text("")
    assert find_sites(repo) == [repo]
