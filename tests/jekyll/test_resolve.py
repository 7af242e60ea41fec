"""Where references lead: as browsers join them, and as GitHub Pages looks them up."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.links import web
from sitelint.jekyll.links.resolve import Names, Resolver
from sitelint.jekyll.links.verdict import Verdict
from sitelint.jekyll.markup import Reference
from sitelint.jekyll.site import Site
from sitelint.text import Span

NO_SPAN = Span(0, 0)
SITE = {
    "_config.yml": "url: https://me.example\nexclude: [private]\n",
    "Gemfile": "gem 'jekyll'\n",
    "index.md": "---\n---\n",
    "about.md": "---\npermalink: /about/\n---\n",
    "cv.md": "---\n---\n",
    "papers/index.html": "---\n---\n",
    "papers/a b.pdf": "x",
    "files/Ä.pdf": "x",
    "assets/a.png": "x",
    "plain.html": "<p id=here>",
    "private/notes.pdf": "x",
    "draft.md": "---\npublished: false\n---\n",
}


def load(root: Path, files: Mapping[str, str]) -> Site:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return Site.load(root)


def link(url: str) -> Reference:
    return Reference("link", url, NO_SPAN, NO_SPAN, "a", "href", "markdown")


def names(_served: str, _wanted: object = ()) -> Names:
    return Names(frozenset({"here", "über"}))


@pytest.fixture(scope="module")
def resolver(tmp_path_factory: pytest.TempPathFactory) -> Resolver:
    return Resolver(load(tmp_path_factory.mktemp("site"), SITE), names)


@pytest.mark.parametrize(
    ("url", "verdict", "target", "cause"),
    [
        ("/about/", "ok", "/about/", ""),
        ("/about", "ok", "/about", ""),
        ("/cv.html", "ok", "/cv.html", ""),
        ("/cv", "ok", "/cv", ""),
        ("/cv/", "broken", "/cv/", "slash"),
        ("../cv?x=1", "ok", "/cv", ""),
        ("../../../cv", "ok", "/cv", ""),
        ("cv", "broken", "/about/cv", "missing"),
        ("", "ok", "/about/index.html", "empty"),
        ("?page=2", "ok", "/about/index.html", ""),
        ("/papers/a%20b.pdf", "ok", "/papers/a b.pdf", ""),
        (" /papers//a b.pdf\n", "ok", "/papers/a b.pdf", ""),
        ("\\papers\\a b.pdf", "ok", "/papers/a b.pdf", ""),
        ("/papers/x/../a%20b.pdf", "ok", "/papers/a b.pdf", ""),
        ("/papers/%2e%2e/cv", "ok", "/cv", ""),
        ("/files/%C3%84.pdf", "ok", "/files/Ä.pdf", ""),
        ("/files/Ä.pdf", "ok", "/files/Ä.pdf", ""),
        ("/Assets/a.png", "broken", "/Assets/a.png", "case"),
        ("/assets/", "broken", "/assets/", "folder"),
        ("/assets", "broken", "/assets", "folder"),
        ("/about.md", "broken", "/about.md", "markdown-source"),
        ("/draft.md", "broken", "/draft.md", "unpublished"),
        ("/private/notes.pdf", "broken", "/private/notes.pdf", "unpublished"),
        ("/private/other.pdf", "broken", "/private/other.pdf", "missing"),
        ("/software/", "unknown", "/software/", "other-project"),
        ("/papres/", "broken", "/papres/", "missing"),
        ("/template/about/", "broken", "/template/about/", "missing"),
        ("/images/x", "broken", "/images/x", "missing"),
        ("/x.pdf", "broken", "/x.pdf", "missing"),
        ("https://me.example/cv", "ok", "/cv", ""),
        ("http://ME.example:80/cv", "ok", "/cv", ""),
        ("//me.example", "ok", "/", ""),
        ("https:/cv", "ok", "/cv", ""),
        ("https://me.example/images/", "unknown", "/images/", "other-project"),
        ("https://other.example/cv", "external", None, ""),
        ("//other.example/cv", "external", None, ""),
        ("mailto:a@b.example", "external", None, ""),
        ("javascript:void(0)", "external", None, ""),
        ("www.example.org", "broken", "/about/www.example.org", "malformed"),
        ("htps://x.example", "broken", None, "malformed"),
        ("http://https://x.example", "broken", None, "malformed"),
        ("ada@x.example", "broken", "/about/ada@x.example", "email"),
        ("file:///a.pdf", "broken", None, "local"),
        ("/home/ada/a.pdf", "broken", "/home/ada/a.pdf", "local"),
        ("http://localhost:4000/cv", "broken", None, "local"),
        ("http://localhost:8888/", "external", None, ""),
        ("/\ufdd0/x", "unknown", None, "hole"),
        ("\ufdd0", "unknown", None, "hole"),
        ("https://\ufdd0/x", "unknown", None, "hole"),
        ("https://x.example/\ufdd0", "external", None, ""),
        ("/cv?\ufdd0", "ok", "/cv", ""),
        ("mailto:\ufdd0", "external", None, ""),
        ("http://[/x", "external", None, ""),
        ("%", "broken", "/about/%", "missing"),
        ("%ff", "broken", "/about/\ufffd", "missing"),
    ],
)
def test_paths(resolver: Resolver, url: str, verdict: str, target: str | None, cause: str) -> None:
    found = resolver.resolve(link(url), "about/index.html")
    assert (found.verdict, found.target, found.cause) == (verdict, target, cause)
    assert bool(found.reason) == bool(cause)


@pytest.mark.parametrize(
    ("url", "verdict", "fragment"),
    [
        ("#", "ok", ""),
        ("#top", "ok", "top"),
        ("#TOP", "ok", "TOP"),
        ("#here", "ok", "here"),
        ("#Here", "broken-fragment", "Here"),
        ("/cv#%C3%BCber", "ok", "über"),
        ("/cv#nowhere", "broken-fragment", "nowhere"),
        ("/papers/a%20b.pdf#page=3", "ok", "page=3"),
        ("#:~:text=x", "ok", ":~:text=x"),
        ("/nowhere.html#here", "broken", "here"),
        ("/x.pdf#here", "broken", "here"),
        ("#\ufdd0", "unknown", "\ufdd0"),
    ],
)
def test_fragments(resolver: Resolver, url: str, verdict: str, fragment: str) -> None:
    found = resolver.resolve(link(url), "about/index.html")
    assert (found.verdict, found.fragment) == (verdict, fragment)


def test_fragments_of_images_are_not_looked_up(resolver: Resolver) -> None:
    image = Reference("image", "/cv#nowhere", NO_SPAN, NO_SPAN, "img", "src", "html")
    assert resolver.resolve(image, "index.html").verdict == "ok"


def test_an_empty_image_is_broken(resolver: Resolver) -> None:
    image = Reference("image", " ", NO_SPAN, NO_SPAN, "img", "src", "html")
    assert resolver.resolve(image, "index.html").cause == "empty"


def test_an_open_page_may_have_any_anchor(tmp_path: Path) -> None:
    site = load(tmp_path, SITE)
    for known in (None, Names(frozenset(), open=True)):
        resolver = Resolver(site, lambda _served, _wanted, known=known: known)  # type: ignore[misc]
        assert resolver.resolve(link("/cv#x"), "index.html").verdict == "unknown"


def test_base_element(resolver: Resolver) -> None:
    assert resolver.resolve(link("a%20b.pdf"), "index.html", "/papers/").verdict == "ok"
    assert resolver.resolve(link("x.pdf"), "index.html", "https://elsewhere.example/").verdict == "external"


@pytest.mark.parametrize(
    ("url", "verdict", "target", "cause"),
    [
        ("/lab/cv", "ok", "/cv", ""),
        ("/lab", "ok", "/", ""),
        ("/lab/", "ok", "/", ""),
        ("cv", "ok", "/cv", ""),
        ("/cv", "broken", "/cv", "baseurl"),
        ("/assets/b.png", "broken", "/assets/b.png", "baseurl"),
        ("/lab/lab/cv", "broken", "/lab/cv", "baseurl"),
        ("/labor/", "unknown", "/labor/", "other-project"),
        ("https://me.example/lab/cv", "ok", "/cv", ""),
        ("https://me.example/cv", "external", None, "other-project"),
        ("../cv", "broken", "/cv", "baseurl"),
    ],
)
def test_baseurl(tmp_path: Path, url: str, verdict: str, target: str, cause: str) -> None:
    site = load(tmp_path, SITE | {"_config.yml": "url: https://me.example\nbaseurl: /lab\n"})
    found = Resolver(site, names).resolve(link(url), "index.html")
    assert (found.verdict, found.target, found.cause) == (verdict, target, cause)


def test_a_baseurl_that_is_no_path_tells_nothing(tmp_path: Path) -> None:
    site = load(tmp_path, SITE | {"_config.yml": "baseurl: https://me.example\n"})
    assert Resolver(site, names).resolve(link("/cv"), "index.html").verdict == "unknown"


def test_what_another_site_of_the_repository_may_serve(tmp_path: Path) -> None:
    """The sites of `2024/` and `2025/` are put together: what the one lacks the other may have."""
    load(tmp_path / "2025", {"_config.yml": "url: https://me.example\n"})
    config = {"_config.yml": "url: https://me.example\nbaseurl: /2024\n"}
    site = load(tmp_path / "2024", SITE | config)
    resolver = Resolver(site, names)
    assert resolver.resolve(link("/2024/cv"), "index.html").verdict == "ok"
    assert resolver.resolve(link("/cv"), "index.html").verdict == "unknown"
    assert site.config.is_one_of_several

    (tmp_path / "2024" / ".git").mkdir()
    alone = load(tmp_path / "2024", {})
    assert Resolver(alone, names).resolve(link("/cv"), "index.html").verdict == "broken"


def test_suggestions(tmp_path: Path) -> None:
    config = {"_config.yml": "baseurl: /lab\nexclude: [private]\n"}
    resolver = Resolver(load(tmp_path, SITE | config), names)

    def suggestion(url: str) -> str | None:
        return resolver.resolve(link(url), "index.html").suggestion

    assert suggestion("/cv") == "/lab/cv"
    assert suggestion("/lab/about.md") == "/about/"
    assert suggestion("/lab/cv/") == "/cv"
    assert suggestion("/lab/ASSETS/a.png") == "/assets/a.png"


def test_a_foreign_theme_may_bring_assets(tmp_path: Path) -> None:
    site = load(tmp_path, SITE | {"_config.yml": "theme: some-theme\n"})
    resolver = Resolver(site, names)

    def verdict(url: str) -> Verdict:
        return resolver.resolve(link(url), "index.html")

    assert verdict("/assets/css/theme.css").cause == "theme"
    assert verdict("/assets/paper.pdf").verdict == "broken"


def test_cname_is_a_host_of_the_site(tmp_path: Path) -> None:
    site = load(tmp_path, SITE | {"CNAME": "www.me.example\n"})
    assert Resolver(site, names).resolve(link("https://www.me.example/cv"), "index.html").verdict == "ok"


@given(st.text(alphabet="/\\.#?:%2eEa\ufdd0 \t@[]", max_size=12))
def test_any_url_parses(url: str) -> None:
    parts = web.parse(url)
    path = web.join("/a/b", parts.path)
    assert path.startswith("/") or not parts.path
    assert "/../" not in path


def test_dots_fold_in_linear_time() -> None:
    assert web.fold_dots("/a/.." * 100_000) == "/"
    assert web.fold_dots("/x/./.././%2E%2e/y/.") == "/y/"
