"""The plugins of GitHub Pages that make pages of other files. Expectations are those of real builds."""

from collections.abc import Callable

import pytest

from sitelint.jekyll.plugins.relative_links import reads, rewrite
from sitelint.jekyll.site import Site

PAGE = "---\n---\nBody\n"
LAYOUTS = {"_layouts/default.html": "d", "_layouts/home.html": "h", "_layouts/page.html": "p"}
FILES = {
    "_config.yml": "title: D\n",
    "README.md": "# The *first* `page` #\n\nText\n",
    "docs/README.md": "x",
    "docs/a.md": "Title [here](x)\n=====\n",
    "docs/b c.md": "# B",
    "docs/CONTRIBUTING.md": "x",
    "sub/readme.markdown": "x",
    "sub/index.html": PAGE,
    "deep/README.md": "---\ntitle: Own\n---\n# Other\n",
    "files/x y.pdf": "x",
    "link.md": "",
    "_posts/2020-01-01-p.md": PAGE,
    **LAYOUTS,
}


def test_markdown_without_front_matter(load: Callable[..., Site]) -> None:
    site = load(FILES, "ghpages")
    assert {one.path: one.source for one in site.urls if one.kind != "static"} == {
        "index.html": "README.md",
        "docs/index.html": "docs/README.md",
        "docs/a.html": "docs/a.md",
        "docs/b c.html": "docs/b c.md",
        "sub/index.html": "sub/index.html",
        "deep/README.html": "deep/README.md",
        "link.html": "link.md",
        "2020/01/01/p.html": "_posts/2020-01-01-p.md",
    }
    assert site.urls["README.md"].kind == "static"


def test_titles_and_layouts(load: Callable[..., Site]) -> None:
    pages = {page.path: page.data for page in load(FILES, "ghpages").pages}
    titles = {
        path: pages[path].get("title") for path in ("README.md", "docs/a.md", "deep/README.md", "link.md")
    }
    assert titles == {
        "README.md": "The first page",
        "docs/a.md": "Title here",
        "deep/README.md": "Own",
        "link.md": None,
    }
    layouts = [pages[path].get("layout") for path in ("README.md", "docs/a.md", "sub/index.html")]
    assert layouts == ["home", "page", None]


def test_settings_of_these_plugins(published: Callable[..., set[str]]) -> None:
    files = {
        "_config.yml": """readme_index: {with_frontmatter: true, remove_originals: true}
optional_front_matter: {remove_originals: true}
include: [CONTRIBUTING.md]
""",
        "README.markdown": "x",
        "a/README.md": PAGE,
        "b/ReadMe.md": "B",
        "b/INDEX.HTM": PAGE,
        "c/README.md": "C",
        "c/index.xml": PAGE,
        "d/other.md": "O",
        "CONTRIBUTING.md": "c",
        "LICENSE.md": "l",
    }
    assert published(files, "ghpages") == {
        *("index.html", "a/index.html", "b/INDEX.HTM", "c/index.xml", "d/other.html", "CONTRIBUTING.html"),
    }


def test_none_of_this_with_jekyll_4(published: Callable[..., set[str]]) -> None:
    assert published({"_config.yml": "", "README.md": "x", "a.md": "x"}) == set()


def rewritten(site: Site, path: str, target: str) -> str | None:
    """What jekyll-relative-links makes of the target of a link in a page."""
    page = next(one for one in site.pages if one.path == path)
    return rewrite(site, page, target) if reads(site, page) else None


@pytest.mark.parametrize(
    ("page", "target", "expected"),
    [
        ("link.md", "docs/a.md", "/project/docs/a.html"),
        ("link.md", "docs/a.md#frag", "/project/docs/a.html#frag"),
        ("link.md", "/docs/a.md", "/project/docs/a.html"),
        ("link.md", "docs/b%20c.md", "/project/docs/b%20c.html"),
        ("link.md", "docs/b c.md", "/project/docs/b%20c.html"),
        ("link.md", "./docs/../docs/a.md", "/project/docs/a.html"),
        ("link.md", "/files/x%20y.pdf", "/project/files/x%20y.pdf"),
        ("link.md", "docs/README.md", "/project/docs/"),
        ("link.md", "README.md", "/project/"),
        ("link.md", "_posts/2020-01-01-p.md", "/project/2020/01/01/p.html"),
        ("link.md", "docs/", None),
        ("link.md", "nope.md", None),
        ("link.md", "docs/a.md?x", None),
        ("link.md", "../docs/a.md", None),
        ("link.md", "#docs/a.md", None),
        ("link.md", "https:docs/a.md", None),
        ("docs/a.md", "b c.md", "/project/docs/b%20c.html"),
        ("docs/a.md", "../link.md", "/project/link.html"),
        ("docs/a.md", "/link.md", "/project/link.html"),
        ("docs/a.md", "../../link.md", None),
        ("_posts/2020-01-01-p.md", "/link.md", None),
    ],
)
def test_relative_links(load: Callable[..., Site], page: str, target: str, expected: str | None) -> None:
    site = load(FILES, "ghpages")
    assert rewritten(site, page, target) == expected


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("[a](a.md)", ["ok"]),
        ("[text over\ntwo lines](a.md)", ["broken"]),
        ("[one] and [text over\n[two] lines](a.md)", ["ok"]),
        ("[![i](i.png)](a.md)", ["ok", "broken"]),
        ("[a]() [b](a.md)", ["ok", "ok"]),
        ("[a][r] over\n\n[r]: a.md", ["ok"]),
    ],
)
def test_links_that_jekyll_relative_links_does_not_see(
    load: Callable[..., Site], text: str, verdicts: list[str]
) -> None:
    files = {"_config.yml": "", "a.md": "---\n---\n", "i.png": "x", "links.md": f"---\n---\n{text}\n"}
    site = load(files, "ghpages")
    assert [one.verdict.verdict for one in site.references] == verdicts


@pytest.mark.parametrize(
    ("settings", "page", "expected"),
    [
        ("{collections: true}", "_posts/2020-01-01-p.md", "/project/link.html"),
        ("{enabled: false}", "docs/a.md", None),
        ("{exclude: [docs]}", "docs/a.md", None),
        ("{exclude: [other]}", "docs/a.md", "/project/link.html"),
    ],
)
def test_settings_of_relative_links(
    load: Callable[..., Site], settings: str, page: str, expected: str | None
) -> None:
    site = load({**FILES, "_config.yml": f"relative_links: {settings}"}, "ghpages")
    assert rewritten(site, page, "/link.md") == expected
