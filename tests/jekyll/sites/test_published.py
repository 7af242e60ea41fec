"""Which files a site has below `_site`, and from which sources. Each case was built with real Jekyll."""

from pathlib import Path
from typing import NamedTuple

import pytest
from made_site import make_site

from sitelint.jekyll import plugins

PAGE = "---\n---\n"


class Case(NamedTuple):
    name: str
    files: dict[str, str | bytes]
    published: dict[str, str]
    dialects: tuple[str, ...] = ("jekyll4", "ghpages")


CASES = [
    Case(
        "pages keep their folders and get the extension of their converter",
        {"index.md": PAGE, "docs/a b.markdown": PAGE, "feed.xml": PAGE, "css/main.scss": PAGE, "x.txt": "x"},
        {
            "index.html": "index.md",
            "docs/a b.html": "docs/a b.markdown",
            "feed.xml": "feed.xml",
            "css/main.css": "css/main.scss",
            "x.txt": "x.txt",
        },
    ),
    Case(
        "a permalink style that ends in a slash makes pages pretty, too",
        {
            "_config.yml": "permalink: /:year/:title/",
            "about.md": PAGE,
            "sub/index.md": PAGE,
            "404.html": PAGE,
            "feed.xml": PAGE,
        },
        {
            "about/index.html": "about.md",
            "sub/index.html": "sub/index.md",
            "404/index.html": "404.html",
            "feed.xml": "feed.xml",
        },
    ),
    Case(
        "a permalink without an ending gets no suffix, and .html on disk",
        {"_config.yml": "permalink: /:categories/:title", "about.md": PAGE, "_posts/2020-01-02-x.md": PAGE},
        {"about.html": "about.md", "x.html": "_posts/2020-01-02-x.md"},
    ),
    Case(
        "permalinks of pages",
        {
            "a.md": "---\npermalink: /one/\n---\n",
            "b.md": "---\npermalink: two\n---\n",
            "c.md": "---\npermalink: /three.txt\n---\n",
            "d.md": "---\npermalink: /v1.0/\n---\n",
            "e.md": "---\npermalink: /:path/x/:basename/\n---\n",
            "sub/f.md": "---\npermalink: /:path/x/:basename/\n---\n",
            "g.md": '---\npermalink: "/a b/ü/"\n---\n',
        },
        {
            "one/index.html": "a.md",
            "two.html": "b.md",
            "three.txt": "c.md",
            "v1.0/index.html": "d.md",
            "x/e/index.html": "e.md",
            "sub/x/f/index.html": "sub/f.md",
            "a b/ü/index.html": "g.md",
        },
    ),
    Case(
        "posts anywhere, by date, with folders above _posts as categories",
        {
            "_posts/2020-01-02-a.md": PAGE,
            "_posts/deep/2020-01-03-B c.md": PAGE,
            "cat/Sub/_posts/2020-1-4-d.md": "---\ncategories: More [x]\n---\n",
            "_posts/2020-05-06-other-day.md": "---\ndate: 2019-12-31 23:30:00 -0500\n---\n",
        },
        {
            "2020/01/02/a.html": "_posts/2020-01-02-a.md",
            "2020/01/03/B-c.html": "_posts/deep/2020-01-03-B c.md",
            "cat/sub/more/[x]/2020/01/04/d.html": "cat/Sub/_posts/2020-1-4-d.md",
            "2020/01/01/other-day.html": "_posts/2020-05-06-other-day.md",
        },
    ),
    Case(
        "all that can be said in the permalink of a post",
        {
            "_config.yml": (
                "permalink: /:i_month-:i_day/:short_month_:short_year/:y_day/:hour:minute/:slug:output_ext"
            ),
            "_posts/2020-02-03-A.B.md": "---\ndate: 2020-02-03 04:05:06\n---\n",
        },
        {"2-3/Feb_20/034/0405/a-b.html": "_posts/2020-02-03-A.B.md"},
    ),
    Case(
        "weeks and long names, which Jekyll 4 knows",
        {
            "_config.yml": (
                "permalink: /:w_year/:week/:w_day/:short_day/:long_day/:long_month/:slugified_categories/"
            ),
            "_posts/2021-01-01-a.md": "---\ncategories: [C++, Ä b]\n---\n",
        },
        {"2020/53/5/Fri/Friday/January/c/ä-b/index.html": "_posts/2021-01-01-a.md"},
        ("jekyll4",),
    ),
    Case(
        "what is left out: names, patterns, dates, drafts",
        {
            "_config.yml": "exclude: [doc, '*.tmp', sub/]\ninclude: [_ok, .well-known]",
            "_ok/a.md": PAGE,
            "_no/a.md": PAGE,
            ".well-known/x": "x",
            ".hidden/x": "x",
            "#x.md": PAGE,
            "~x.md": PAGE,
            "x.md~": PAGE,
            "documents/x.pdf": "x",
            "deep/x.tmp": "x",
            "sub/x": "x",
            "node_modules.txt": "x",
            "_posts/2199-01-01-future.md": PAGE,
            "_posts/no-date.md": PAGE,
            "_posts/2020-01-01-off.md": "---\npublished: false\n---\n",
            "_drafts/d.md": PAGE,
            "off.md": "---\npublished: false\n---\n",
            "_posts/2020-01-01-latin.md": b"---\ntitle: \xe9\n---\n",
        },
        {"_ok/a.html": "_ok/a.md", ".well-known/x": ".well-known/x"},
        ("jekyll4",),
    ),
    Case(
        "Jekyll 3 forgets its own excludes where a site has some",
        {
            "_config.yml": "exclude: [doc]",
            "Gemfile": "gem 'github-pages'",
            "node_modules/x.js": "x",
            "doc/x": "x",
        },
        {"Gemfile": "Gemfile", "node_modules/x.js": "node_modules/x.js"},
        ("ghpages",),
    ),
    Case(
        "Jekyll 4 adds its own excludes to the site's",
        {
            "_config.yml": "exclude: [doc]",
            "Gemfile": "gem 'jekyll'",
            "node_modules/x.js": "x",
            "vendor/x": "x",
        },
        {"vendor/x": "vendor/x"},
        ("jekyll4",),
    ),
    Case(
        "Jekyll 4 publishes single files that include names",
        {
            "_config.yml": "include: [_sub/_x.md, _headers]",
            "_sub/_x.md": PAGE,
            "_headers": "x",
            "_sub/y.md": PAGE,
        },
        {"_sub/_x.html": "_sub/_x.md", "_headers": "_headers"},
        ("jekyll4",),
    ),
    Case(
        "collections with and without output, and files in them",
        {
            "_config.yml": "collections:\n  news: {output: true}\n  people: {}\n",
            "_news/a.md": PAGE,
            "_news/sub/2020-01-02-b.md": PAGE,
            "_news/sub/_hidden/c.md": PAGE,
            "_news/_hidden/d.md": PAGE,
            "_news/pic.jpg": "x",
            "_people/x.md": PAGE,
            "_people/x.jpg": "x",
            "_undeclared/x.md": PAGE,
        },
        {
            "news/a.html": "_news/a.md",
            "news/sub/2020-01-02-b.html": "_news/sub/2020-01-02-b.md",
            "news/sub/_hidden/c.html": "_news/sub/_hidden/c.md",
            "news/pic.jpg": "_news/pic.jpg",
        },
        ("jekyll4",),
    ),
    Case(
        "Jekyll 4 names files of a collection after its permalink",
        {
            "_config.yml": "collections:\n  talks: {output: true, permalink: '/:collection/:path.html'}\n",
            "_talks/a.md": PAGE,
            "_talks/slides.pdf": "x",
        },
        {"talks/a.html": "_talks/a.md", "talks/slides.html.pdf": "_talks/slides.pdf"},
        ("jekyll4",),
    ),
    Case(
        "Jekyll 3 does not, and copies them from collections without output as well",
        {
            "_config.yml": (
                "collections:\n  talks: {output: true, permalink: '/:collection/:path.html'}\n  people: {}\n"
            ),
            "_talks/a.md": PAGE,
            "_talks/slides.pdf": "x",
            "_people/x.md": PAGE,
            "_people/x.jpg": "x",
        },
        {
            "talks/a.html": "_talks/a.md",
            "talks/slides.pdf": "_talks/slides.pdf",
            "people/x.jpg": "_people/x.jpg",
        },
        ("ghpages",),
    ),
    Case(
        "collections_dir holds collections, posts and drafts",
        {
            "_config.yml": "collections_dir: coll\ncollections: {news: {output: true}}\nshow_drafts: true\n",
            "coll/_news/a.md": PAGE,
            "coll/_posts/2020-01-02-b.md": PAGE,
            "coll/_drafts/2020-01-03-c.md": PAGE,
            "coll/page.md": PAGE,
            "_news/x.md": PAGE,
            "_posts/2020-01-02-y.md": PAGE,
        },
        {
            "news/a.html": "coll/_news/a.md",
            "2020/01/02/b.html": "coll/_posts/2020-01-02-b.md",
            "2020/01/03/c.html": "coll/_drafts/2020-01-03-c.md",
            "coll/page.html": "coll/page.md",
        },
        ("jekyll4",),
    ),
    Case(
        "defaults: a prefix in Jekyll 4",
        {
            "_config.yml": "defaults:\n- scope: {path: do}\n  values: {permalink: '/d/:basename/'}\n",
            "docs/a.md": PAGE,
            "done.md": PAGE,
        },
        {"d/a/index.html": "docs/a.md", "d/done/index.html": "done.md"},
        ("jekyll4",),
    ),
    Case(
        "defaults: whole names of folders in Jekyll 3",
        {
            "_config.yml": (
                "defaults:\n- scope: {path: do}\n  values: {permalink: '/d/:basename/'}\n"
                "- scope: {path: docs}\n  values: {permalink: '/e/:basename/'}\n"
            ),
            "docs/a.md": PAGE,
            "done.md": PAGE,
        },
        {"e/a/index.html": "docs/a.md", "done.html": "done.md"},
        ("ghpages",),
    ),
    Case(
        "defaults can keep files back, but not pages",
        {
            "_config.yml": "defaults:\n- scope: {path: private}\n  values: {published: false}\n",
            "private/a.pdf": "x",
            "private/b.md": PAGE,
        },
        {"private/b.html": "private/b.md"},
    ),
    Case(
        "of two files for one place the last one written stays: pages, files, documents",
        {
            "_config.yml": "collections: {news: {output: true, permalink: '/n/'}}\n",
            "a.md": "---\npermalink: /x.txt\n---\n",
            "x.txt": "x",
            "n/index.html": "x",
            "_news/a.md": PAGE,
            "_news/b.md": PAGE,
        },
        {"x.txt": "x.txt", "n/index.html": "_news/b.md"},
    ),
    Case(
        "front matter that cannot be read: the page is published all the same",
        {
            "a.md": "---\npermalink: [x\n---\n",
            "b.md": "---\nno end\n",
            "c.md": b"\xef\xbb\xbf---\npermalink: /x/\n---\n",
            "_posts/2020-01-02-bom.md": b"\xef\xbb\xbf---\ntitle: x\n---\n",
        },
        {
            "a.html": "a.md",
            "b.html": "b.md",
            "c.md": "c.md",
            "2020/01/02/bom.html": "_posts/2020-01-02-bom.md",
        },
    ),
    Case(
        "limit_posts keeps the last ones",
        {
            "_config.yml": "limit_posts: 1",
            "_posts/2020-01-02-old.md": PAGE,
            "_posts/2021-01-02-new.md": PAGE,
        },
        {"2021/01/02/new.html": "_posts/2021-01-02-new.md"},
    ),
    Case(
        "the time zone decides the day of a post",
        {
            "_config.yml": "timezone: Asia/Tokyo",
            "_posts/2020-01-02-a.md": "---\ndate: 2020-01-02 20:00:00 +0000\n---\n",
        },
        {"2020/01/03/a.html": "_posts/2020-01-02-a.md"},
    ),
    Case(
        "dots, which Jekyll 4 takes off the end of a name",
        {"a..css": PAGE, "b..md": PAGE, "x..png": "x", "_posts/2020-01-02-v1.0..md": PAGE},
        {
            "a.css": "a..css",
            "b.html": "b..md",
            "x.png": "x..png",
            "2020/01/02/v1.0.html": "_posts/2020-01-02-v1.0..md",
        },
        ("jekyll4",),
    ),
    Case(
        "Jekyll 3 takes the date of a folder for that of the posts in it",
        {"_posts/2020-01-02-trip/day one.md": PAGE},
        {"2020/01/02/trip-day-one.html": "_posts/2020-01-02-trip/day one.md"},
        ("ghpages",),
    ),
]


@pytest.mark.parametrize(
    ("case", "dialect"),
    [
        pytest.param(case, dialect, id=f"{dialect}: {case.name}")
        for case in CASES
        for dialect in case.dialects
    ],
)
def test_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: Case, dialect: str) -> None:
    # The plugins that GitHub Pages always runs have tests of their own.
    monkeypatch.setattr(plugins, "_GENERATORS", {})
    monkeypatch.setattr(plugins, "active", lambda _config: frozenset())
    site = make_site(tmp_path, case.files, dialect=dialect)
    assert {one.path: one.source for one in site.urls} == case.published
