"""One site in several languages. The expected paths are those of a real build with version 1.8."""

from collections.abc import Callable

import pytest

from sitelint.jekyll.plugins.unknown import Unknown, unknown
from sitelint.jekyll.site import Site

PLUGIN = "jekyll-multiple-languages-plugin"
CONFIG = f"plugins: [{PLUGIN}, jekyll-feed, jekyll-redirect-from]\nbaseurl: /base\nlanguages: [en, fr]\n"
FILES = {
    "_config.yml": f"{CONFIG}exclude_from_localizations: [assets, img/i.png]\n"
    "collections: {notes: {output: true}}\n",
    "index.md": "---\n---\n[a]({{ site.baseurl }}/about/) [f]({{ site.baseurl_root }}/fr/apropos/) "
    "[x](/{{ site.lang }}/x)\n",
    "about.md": "---\npermalink: /about/\npermalink_fr: /apropos/\nredirect_from: /old/\n---\n",
    "cv.md": "---\npermalink: /cv\npermalink_en: /resume\n---\n",
    "only.md": "---\nlanguages: [fr]\n---\n[a]({{ site.baseurl }}/apropos/) [b]({{ site.baseurl }}/about/)\n",
    "english.md": "---\nlanguages: [en]\n---\n",
    "german.md": "---\nlanguages: [de]\n---\n",
    "_notes/n.md": "---\n---\n",
    "_posts/2020-01-01-root.md": "---\n---\n",
    "sub/_posts/2020-01-01-sub.md": "---\n---\n",
    "_i18n/en/_posts/2020-01-02-post.md": "---\n---\n",
    "_i18n/fr/_posts/2020-01-02-post.md": "---\n---\n",
    "_i18n/fr/_posts/2020-01-03-french.md": "---\n---\n",
    "assets/a.css": "",
    "assets/p.html": "---\n---\n",
    "img/i.png": "",
    "img/j.png": "",
}


def test_each_language_has_its_pages(load: Callable[..., Site]) -> None:
    site = load(FILES)
    both = {"index.html", "notes/n.html", "sub/2020/01/01/sub.html", "2020/01/02/post.html", "feed.xml"}
    both |= {"assets/p.html", "img/j.png", "old/index.html", "redirects.json"}
    french = {"apropos/index.html", "cv.html", "only.html", "2020/01/03/french.html"}
    default = {"about/index.html", "resume.html", "english.html", "assets/a.css", "img/i.png"}
    assert {one.path for one in site.urls} == both | default | {f"fr/{path}" for path in both | french}
    assert unknown(site.config) == []
    assert {page.path for page in site.pages if not page.published} == {"german.md"}
    assert site.by_path["_i18n/en/_posts/2020-01-02-post.md"].data["categories"] == []


def test_each_language_has_its_own_root(load: Callable[..., Site]) -> None:
    found = {(one.path, one.reference.url): one.verdict.verdict for one in load(FILES).resolved.all}
    assert found == {
        ("index.md", "/base/about/"): "ok",
        ("index.md", "/base/fr/apropos/"): "ok",
        ("index.md", "/en/x"): "unknown",
        ("only.md", "/base/fr/apropos/"): "ok",
        ("only.md", "/base/fr/about/"): "broken",
    }


def test_posts_may_be_the_same_in_all_languages(published: Callable[..., set[str]]) -> None:
    config = f"{CONFIG}exclude_from_localizations: [_posts]\n"
    posts = {path for path in published(FILES | {"_config.yml": config}) if "/01/0" in path}
    same = {"2020/01/01/root.html", "sub/2020/01/01/sub.html"}
    assert posts == same | {f"fr/{path}" for path in same}


def test_posts_in_the_root_count_where_no_language_has_its_own(published: Callable[..., set[str]]) -> None:
    files = {"_config.yml": CONFIG, "_posts/2020-01-01-root.md": "---\n---\n"}
    assert {"2020/01/01/root.html", "fr/2020/01/01/root.html"} < published(files)


@pytest.mark.parametrize("setting", ["", "languages: [en]\ndefault_locale_in_subfolder: true\n"])
def test_where_it_does_otherwise_anything_may_be_published(load: Callable[..., Site], setting: str) -> None:
    site = load({"_config.yml": f"plugins: [{PLUGIN}]\n{setting}", "about.md": "---\n---\n"})
    assert unknown(site.config) == [Unknown(PLUGIN)]
    assert {one.path for one in site.urls} == {"about.html"}
