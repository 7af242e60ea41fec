import time

from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.plugins.bib_entries import BibEntry, entries


def test_entries_with_all_kinds_of_values() -> None:
    text = """Preface, mail me@example.org
@comment{ @article{hidden, title = {x}} }
@string{jmlr = "Journal of " # {Learning}}
@Article{smith:2020,
  title = {Deep {Nets}, and more},
  journal = jmlr # " X",
  year = 2020,
}
@book(doe, title = "A {"}quoted{"} one")
"""
    assert list(entries(text)) == [
        BibEntry(
            "article",
            "smith:2020",
            {"title": "Deep {Nets}, and more", "journal": "Journal of Learning X", "year": "2020"},
        ),
        BibEntry("book", "doe", {"title": 'A {"}quoted{"} one'}),
    ]


def test_an_entry_without_end_keeps_its_key_and_hides_no_other() -> None:
    assert [e.key for e in entries("@article{a, title = {x\n@book{b, title = {y}}")] == ["a", "b"]


def test_linear_time() -> None:
    start = time.process_time()
    for text in (
        "@a{" * 60000,
        "@a{x," * 60000,
        '@a{x, y = "' * 30000,
        "@a{x, " + "{" * 100000,
        "@" * 100000,
    ):
        list(entries(text))
    assert time.process_time() - start < 4


@given(st.text(alphabet='@a{}(),="# \n\\x', max_size=200))
def test_any_text_is_read(text: str) -> None:
    list(entries(text))
