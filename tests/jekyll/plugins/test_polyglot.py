"""One site in several languages. The expected paths are those of real builds with jekyll-polyglot 1.5;
what it made of `page_id` since then follows the source of 1.13.
"""

from collections.abc import Callable

import pytest

from sitelint.jekyll.plugins.polyglot import rewrite
from sitelint.jekyll.site import Site

FILES = {
    "_config.yml": """plugins: [jekyll-polyglot, jekyll-feed, jekyll-paginate-v2]
baseurl: /base
languages: [en, fr]
exclude_from_localization: [assets, img/, "data*"]
lang_from_path: true
pagination: {enabled: true, per_page: 1}
collections: {notes: {output: false}}
""",
    "index.md": "---\nlang: en\npermalink: /\n---\n",
    "index.fr.md": "---\nlang: fr\npermalink: /\n---\n",
    "about.md": "---\npermalink: /about/\n---\n",
    "fr/about.md": "---\npermalink: /about/\n---\n",
    "only.md": "---\nlang: fr\npermalink: /only/\n---\n",
    "exclusive.md": "---\nlang-exclusive: [fr]\npermalink: /exclusive/\n---\n",
    "german.md": "---\nlang: de\n---\n",
    "blog.md": "---\npermalink: /blog/\npagination: {enabled: true}\n---\n",
    "_notes/n.md": "---\n---\n",
    "_posts/2020-01-01-one.md": "---\n---\n",
    "_posts/fr/2020-01-01-one.md": "---\n---\n",
    "_posts/fr/2021-01-01-two.md": "---\n---\n",
    "assets/style.css": "",
    "assets/page.html": "---\n---\n",
    "img/i.png": "",
    "img.txt": "",
    "database.txt": "",
}


@pytest.fixture
def site(load: Callable[..., Site]) -> Site:
    return load(FILES)


def test_each_language_has_its_pages(site: Site) -> None:
    both = {"index.html", "about/index.html", "only/index.html", "blog/index.html", "blog/page2/index.html"}
    both |= {"2020/01/01/one.html", "2021/01/01/two.html", "feed.xml", "img.txt"}
    only_default = {"assets/style.css", "assets/page.html", "img/i.png", "database.txt"}
    assert {one.path for one in site.urls} == {
        *both,
        *only_default,
        *(f"fr/{path}" for path in both),
        "fr/exclusive/index.html",
    }
    assert not site.urls.conflicts


def test_the_source_of_each_page_is_the_one_in_its_language(site: Site) -> None:
    sources = {path: site.urls[path].source for path in ("about/index.html", "fr/about/index.html")}
    assert sources == {"about/index.html": "about.md", "fr/about/index.html": "fr/about.md"}
    assert site.urls["fr/2020/01/01/one.html"].source == "_posts/fr/2020-01-01-one.md"
    assert site.urls["fr/only/index.html"].source == "only.md"


def test_pages_know_where_they_stand(site: Site) -> None:
    by_path = {page.path: page for page in site.pages}
    french = by_path["fr/about.md"]
    assert (french.url, french.destination, french.data["url"]) == (
        "/fr/about/",
        "fr/about/index.html",
        "/about/",
    )
    assert by_path["german.md"].unpublished_reason == "other-language"
    assert by_path["about.md"].url == "/about/"


@pytest.mark.parametrize(
    ("path", "url", "expected"),
    [
        ("fr/about.md", "/base/only/", "/base/fr/only/"),
        ("fr/about.md", "/base/", "/base/fr/"),
        ("fr/about.md", "/base/assets/style.css", "/base/assets/style.css"),
        ("fr/about.md", "/base/en/about/", "/base/en/about/"),
        ("fr/about.md", "/base/fr/about/", "/base/fr/about/"),
        ("fr/about.md", "/base/only?x=1", "/base/only?x=1"),
        ("fr/about.md", "/elsewhere/", "/elsewhere/"),
        ("fr/about.md", "only/", "only/"),
        ("about.md", "/base/only/", "/base/only/"),
    ],
)
def test_links_stay_in_the_language(site: Site, path: str, url: str, expected: str) -> None:
    page = next(page for page in site.pages if page.path == path)
    assert rewrite(site, page, url) == expected


def test_translations_by_page_id(load: Callable[..., Site]) -> None:
    site = load(
        {
            "_config.yml": "plugins: [jekyll-polyglot, jekyll-redirect-from]\nlanguages: [en, FR]\n",
            "about.md": "---\npage_id: about\npermalink: /about/\n---\n",
            "a-propos.md": "---\npage_id: about\nlang: fr\npermalink: /a-propos/\n"
            "redirect_from: /vieux/\n---\n",
        }
    )
    assert {one.path for one in site.urls} == {
        *("about/index.html", "a-propos/index.html", "redirects.json"),
        *("FR/a-propos/index.html", "FR/about/index.html", "FR/redirects.json"),
        *("FR/vieux/index.html", "FR/fr/vieux/index.html"),
    }
