"""Pure helpers: nouns, numbers, queries of bibliographies."""

import pytest

from sitelint.jekyll.bibtex import read
from sitelint.jekyll.plugins.bib_query import select
from sitelint.jekyll.plugins.build import integer
from sitelint.jekyll.plugins.singular import singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        *(("tags", "tag"), ("categories", "category"), ("series", "series"), ("people", "person")),
        *(
            ("matrices", "matrix"),
            ("boxes", "box"),
            ("wives", "wife"),
            ("shelves", "shelf"),
            ("news", "news"),
        ),
        *(
            ("analyses", "analysis"),
            ("statuses", "status"),
            ("heroes", "hero"),
            ("class", "class"),
            ("x", "x"),
        ),
        *(("mice", "mouse"), ("oxen", "ox"), ("data", "datum"), ("theses", "thesis"), ("courses", "course")),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (3, 3),
        ("12 posts", 12),
        ("-4", -4),
        ("x", 0),
        (None, 0),
        (2.9, 2),
        (float("inf"), 0),
        ("", 0),
        (True, 1),
    ],
)
def test_integer(value: object, number: int) -> None:
    assert integer(value) == number


@pytest.mark.parametrize(
    ("query", "keys"),
    [
        ("@*", "abc"),
        ("", "abc"),
        ("@book", "b"),
        ("@article, @book", "ab"),
        ("@*[year>=2020]", "ac"),
        ("@*[year < 2020]", "b"),
        ("@*[selected]", "c"),
        ("@*[abbr=X && year=2020]", "a"),
        ("@*[abbr=X || selected=true]", "abc"),
        ("@*[title ~ ^deep]", "a"),
        ("@*[title !~ deep]", "bc"),
        ("@*[abbr != X]", "c"),
        ("@*[key=b]", "b"),
    ],
)
def test_query(query: str, keys: str) -> None:
    text = """@article{a, year=2020, abbr={X}, title={Deep Nets}} @book{b, year=1999, abbr={X}}
    @misc{c, year=2021, selected={true}}"""
    assert "".join(entry.key for entry in select(read(text).entries, query)) == keys
