"""Slugs, patterns and other things that Ruby does with names. Values are Ruby's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.dialect import Dialect
from sitelint.jekyll.permalink import destination, escape_path, sanitize_url
from sitelint.jekyll.ruby.globs import Pattern, glob
from sitelint.jekyll.slugify import slugify
from sitelint.jekyll.utils import deep_merge, extname, normalise, titleize_slug, to_s, union


@pytest.mark.parametrize(
    ("mode", "cased", "slug"),
    [
        ("default", False, "the-_config-yml-file"),
        ("raw", False, "the-_config.yml-file!"),
        ("pretty", False, "the-_config.yml-file!"),
        ("pretty", True, "The-_config.yml-file!"),
        ("ascii", False, "the-config-yml-file"),
        ("none", False, "the _config.yml  file!"),
    ],
)
def test_slugify_modes(mode: str, cased: bool, slug: str) -> None:
    if mode == "default":
        slug = slug.replace("_", "")
    assert slugify("The _config.yml  file!", mode, cased=cased) == slug


@pytest.mark.parametrize(
    ("text", "jekyll4", "ghpages"),
    [
        ("Äpfel & Øl", "äpfel-øl", "äpfel-øl"),
        ("e\u0301t", "e\u0301t", "e-t"),
        ("हिन्दी", "हिन्दी", "हिन-दी"),
        ("Ⅷ ½ ²", "", "ⅷ"),
        ("日本 語", "日本-語", "日本-語"),
        ("a😀b", "a-b", "a-b"),
        ("ΑΣ", "ασ", "ασ"),
        ("--a--b--", "a-b", "a-b"),
        ("", "", ""),
    ],
)
def test_slugify_letters(text: str, jekyll4: str, ghpages: str) -> None:
    dialects: tuple[Dialect, ...] = ("jekyll4", "ghpages")
    assert [slugify(text, dialect=dialect) for dialect in dialects] == [jekyll4, ghpages]


def test_slugify_latin() -> None:
    assert slugify("Ærøskøbing çà ßŁ 日", "latin") == "aeroskobing-ca-ssl"


def test_slugify_odd_values() -> None:
    assert slugify(None) is None
    assert slugify(2020) == "2020"
    assert slugify("--a--", "raw") == "-a-"


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("a*", "abc/d", True),
        ("*.md", "x/y.md", True),
        ("*.md", "x/y.mdx", False),
        ("a?c", "abc", True),
        ("a?c", "ac", False),
        ("[a-c]x", "bx", True),
        ("[!a]x", "bx", True),
        ("[^a]x", "ax", False),
        ("a[b", "a[b", False),
        (r"a\*", "a*", True),
        (r"a\*", "ab", False),
        ("**/x", "a/b/x", True),
        ("**/x", "x", False),
        ("{a,b}", "a", False),
        ("*a*b*", "xaxbx", True),
        ("*a*b*", "xbxax", False),
        ("a*a", "a", False),
        ("", "", True),
        ("*", "", True),
    ],
)
def test_fnmatch(pattern: str, path: str, matches: bool) -> None:
    assert Pattern(pattern).matches(path) is matches


def test_fnmatch_of_hostile_patterns() -> None:
    assert not Pattern("*a" * 2000 + "b").matches("a" * 4000)
    assert not Pattern("[" * 20000).matches("x")


TREE = {
    "": [("_pages", True), (".git", True), ("a.md", False), ("docs", True)],
    "_pages": [("x.md", False), ("sub", True)],
    "_pages/sub": [("y.md", False), (".z.md", False)],
    ".git": [("x.md", False)],
    "docs": [("x.md", False)],
}


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("*.md", ["a.md"]),
        ("*/*.md", ["_pages/x.md", "docs/x.md"]),
        ("**/*.md", ["_pages/sub/y.md", "_pages/x.md", "a.md", "docs/x.md"]),
        ("_pages/**/y*", ["_pages/sub/y.md"]),
        ("_pages/**", ["_pages/sub", "_pages/x.md"]),
        ("{docs,_pages}/x.md", ["_pages/x.md", "docs/x.md"]),
        (".*/x.md", [".git/x.md"]),
        ("nope/*", []),
    ],
)
def test_glob(pattern: str, found: list[str]) -> None:
    assert sorted(glob(pattern, lambda folder: TREE.get(folder, []))) == found


@pytest.mark.parametrize(
    ("path", "ext"),
    [("a.b/c", ""), ("x.tar.gz", ".gz"), (".hid", ""), (".hid.x", ".x"), ("a.", "."), ("...", ""), ("", "")],
)
def test_extname(path: str, ext: str) -> None:
    assert extname(path) == ext


@pytest.mark.parametrize(
    ("path", "escaped"),
    [("/a b", "/a%20b"), ("ü", "%C3%BC"), ("a:b@c;d", "a:b@c;d"), ("[x]?#%", "%5Bx%5D%3F%23%25"), ("", "")],
)
def test_escape_path(path: str, escaped: str) -> None:
    assert escape_path(path) == escaped


@pytest.mark.parametrize(
    ("url", "clean"),
    [("a/../b", "/a/b"), ("./x", "/x"), ("//a///b/", "/a/b/"), ("a./b", "/ab"), ("", "/"), ("...", "/.")],
)
def test_sanitize_url(url: str, clean: str) -> None:
    assert sanitize_url(url) == clean


@pytest.mark.parametrize(
    ("url", "ext", "file"),
    [
        ("/", ".html", "index.html"),
        ("/a/", ".html", "a/index.html"),
        ("/a", ".html", "a.html"),
        ("/a.html", ".html", "a.html"),
        ("/a%20b/", ".html", "a b/index.html"),
        ("/a/%2e%2e/b", ".html", "b.html"),
    ],
)
def test_destination(url: str, ext: str, file: str) -> None:
    assert destination(url, ext) == file


def test_values_as_text() -> None:
    assert [to_s(value) for value in (None, True, 5, "x")] == ["", "true", "5", "x"]
    assert to_s(10**5000).startswith("0x")
    assert titleize_slug("my-POST--x") == "My Post  X"


def test_union_keeps_kinds_apart() -> None:
    assert union(["a", 1], [True, "a", [1], [1], "b"]) == ["a", 1, True, [1], "b"]


def test_deep_merge() -> None:
    base = {"a": {"x": 1, "y": {"z": 1}}, "b": 1, "n": None}
    over = {"a": {"y": {"w": 2}}, "b": None, "n": {"k": 1}, "new": None}
    assert deep_merge(base, over) == {
        "a": {"x": 1, "y": {"z": 1, "w": 2}},
        "b": 1,
        "n": {"k": 1},
        "new": None,
    }
    assert base["b"] == 1


@given(st.text(), st.sampled_from(["raw", "default", "pretty", "ascii", "latin", "none"]))
def test_slugs_have_no_spaces(text: str, mode: str) -> None:
    slug = slugify(text, mode)
    assert slug is not None
    assert mode == "none" or not set(" \t\n") & set(slug)


@given(st.text(alphabet="ab/.", max_size=30))
def test_destinations_stay_below_the_site(path: str) -> None:
    assert ".." not in normalise(path).split("/")
    assert not destination(f"/{path}", ".html").startswith("/")
