"""Patterns of paths."""

import pytest

from sitelint.lint.globs import matches


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("about.md", "about.md"),
        ("about.md", "_pages/about.md"),
        ("*.md", "_pages/about.md"),
        ("_pages", "_pages/about.md"),
        ("_pages/", "_pages/a/about.md"),
        ("vendor/", "site/vendor/x.md"),
        ("_pages/*.md", "_pages/about.md"),
        ("./_pages/about.md", "_pages/about.md"),
        ("/about.md", "about.md"),
        ("_posts/**", "_posts/2020/a.md"),
        ("**/a.md", "a.md"),
        ("**/a.md", "x/y/a.md"),
        ("_posts/**/a.md", "_posts/a.md"),
        ("_posts/2019-*", "_posts/2019-01-02-x.md"),
        ("a/b", "a/b/c/d.md"),
    ],
)
def test_a_pattern_means(pattern: str, path: str) -> None:
    assert matches(path, pattern)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("about.md", "about.md.txt"),
        ("_pages/*.md", "_pages/sub/about.md"),
        ("_pages/", "_pages"),
        ("/about.md", "_pages/about.md"),
        ("posts/**", "_posts/a.md"),
        ("_posts/**", "_posts"),
        ("b/c", "a/b/c"),
        ("", "a"),
        ("/", "a"),
    ],
)
def test_a_pattern_does_not_mean(pattern: str, path: str) -> None:
    assert not matches(path, pattern)


def test_many_stars_take_no_time() -> None:
    assert not matches("a" * 5000 + "/" + "x/" * 300, "*a*a*a*a*a*a*b/**/**/**/y/**/z")
