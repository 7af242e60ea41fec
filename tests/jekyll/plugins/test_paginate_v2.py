"""Lists and autopages of jekyll-paginate-v2. The expected paths are those of real Jekyll builds."""

from collections.abc import Callable

import pytest

from sitelint.jekyll.plugins.lists import keys_of
from sitelint.jekyll.site import Site

CONFIG = """plugins: [jekyll-paginate-v2]
collections: {notes: {output: true}, talks: {output: true}}
pagination: {enabled: true, per_page: 2}
"""
DOCUMENTS = {
    **{f"_posts/2020-01-0{n}-p.md": f"---\ntags: [{'Beta' if n < 4 else 'x'}]\n---\n" for n in range(1, 6)},
    **{f"_notes/n{n}.md": "---\n---\n" for n in range(3)},
    **{f"_talks/t{n}.md": f"---\nhidden: {str(n == 0).lower()}\n---\n" for n in range(3)},
}


@pytest.mark.parametrize(
    ("name", "front_matter", "expected"),
    [
        ("index.html", "pagination: {enabled: true}", {"index.html", "page2/index.html", "page3/index.html"}),
        (
            "blog.md",
            "permalink: /blog/\npagination: {enabled: true, permalink: '/page/:num/', limit: 2}",
            {"blog/index.html", "blog/page/2/index.html"},
        ),
        (
            "flat.md",
            "pagination: {enabled: true, permalink: '/p:num.html', per_page: 3, offset: 1}",
            {"index.html", "p2.html"},
        ),
        (
            "file.md",
            "permalink: /file.html\npagination: {enabled: true, tag: beta}",
            {"file.html/index.html", "file.html/page2/index.html"},
        ),
        (
            "no-slash.md",
            "permalink: /ns/\npagination: {enabled: true, permalink: 'page/:num'}",
            {"ns/index.html", "ns/page/2index.html", "ns/page/3index.html"},
        ),
        (
            "notes.md",
            "permalink: /n/\npagination: {enabled: true, collection: 'notes, talks'}",
            {"n/index.html", "n/page2/index.html", "n/page3/index.html"},
        ),
        (
            "all.md",
            "permalink: /all/\npagination: {enabled: true, collection: all, indexpage: list, extension: htm}",
            {"all/list.htm", "all/page2/list.htm", "all/page3/list.htm"},
        ),
        (
            "feed.md",
            "permalink: /j/\npagination: {enabled: true, indexpage: feed, extension: json, per_page: 4}",
            {"j/feed.json", "j/page2/feed.json"},
        ),
        ("off.md", "permalink: /off/\npagination: {enabled: false}", {"off/index.html"}),
        ("none.md", "pagination: {enabled: true, tag: 'nothing'}\npermalink: /none/", {"none/index.html"}),
    ],
)
def test_pages_of_a_list(load: Callable[..., Site], name: str, front_matter: str, expected: set[str]) -> None:
    site = load({"_config.yml": CONFIG, name: f"---\n{front_matter}\n---\n", **DOCUMENTS})
    assert {one.path for one in site.urls if one.source == name} == expected


def test_autopages(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": """plugins: [jekyll-paginate-v2]
pagination: {enabled: true, per_page: 2}
autopages:
  enabled: true
  tags: {permalink: '/tag/:tag', slugify: {mode: pretty}}
  categories: {layouts: [cat.html], permalink: '/c/:cat/'}
  collections: {enabled: false}
""",
            "_layouts/autopage_tags.html": "---\npagination: {per_page: 1}\n---\nx",
            "_layouts/cat.html": "---\nautopages: {permalink: '/cats/:cat'}\n"
            "pagination: {enabled: false}\n---\n",
            "_posts/2020-01-01-a.md": "---\ntags: [Beta]\ncategories: [News]\n---\n",
            "_posts/2020-01-02-b.md": "---\ntags: ['Big Data, more']\ncategories: [other cat]\n---\n",
            "_posts/2020-01-03-c.md": "---\ntags: [beta]\n---\n",
        }
    )
    assert {one.path for one in site.urls if one.generator} == {
        *(
            "tag/beta/index.html",
            "tag/beta/page2/index.html",
            "tag/big-data/index.html",
            "tag/more/index.html",
        ),
        *("cats/news/index.html", "cats/other cat/index.html"),
    }


def test_autopages_without_pagination(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": """plugins: [jekyll-paginate-v2]
collections: {notes: {output: true}}
autopages:
  enabled: true
  tags: {layouts: [one.html, missing.html], permalink: '/t/:tag/', slugify: {mode: raw, cased: true}}
  categories: {enabled: false}
  collections: {permalink: '/all/:coll.html'}
""",
            "_notes/n.md": "---\ntags: 'Red; blue'\n---\n",
            "_posts/2020-01-01-a.md": "---\ntags: [Big Data, 'ünï, é']\n---\n",
        }
    )
    assert {one.path for one in site.urls if one.generator} == {
        *("t/red/index.html", "t/blue/index.html", "t/big-data/index.html", "t/ünï/index.html"),
        *("t/é/index.html", "all/posts.html/index.html", "all/notes.html/index.html"),
    }


def test_keys_are_split_as_ruby_splits() -> None:
    assert keys_of("Red; blue,") == ["red", "blue"]
    assert keys_of(["Big Data; x;;", 2020, ""]) == ["big data", "x", "2020"]
    assert keys_of(None) == []
    assert keys_of({"a": 1}) == []
