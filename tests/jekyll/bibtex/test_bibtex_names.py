"""Lists of people, as bibtex-ruby 6 reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.bibtex.names import read_names, unreadable


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Lindqvist, Ada and Berg, Nils", [("Lindqvist", "Ada", ""), ("Berg", "Nils", "")]),
        ("Ada Lindqvist,\n  and Nils van der Berg", [("Lindqvist", "Ada", ""), ("van der Berg", "Nils", "")]),
        ("{The Graph and Map Group} and Plato", [("{The Graph and Map Group}", "", ""), ("Plato", "", "")]),
        ("King, Jr., Martin", [("King", "Martin", "Jr.")]),
        ("de la Fontaine, Jean", [("de la Fontaine", "Jean", "")]),
        (r"G{\"o}del, Kurt and \'Etienne Ghys", [(r"G{\"o}del", "Kurt", ""), ("Ghys", r"\'Etienne", "")]),
        ("李 小龙", [("李", "小龙", "")]),
        ("Lindqvist, Ada and others", [("Lindqvist", "Ada", ""), ("others", "", "")]),
    ],
)
def test_people(value: str, names: list[tuple[str, str, str]]) -> None:
    read = read_names(value)
    assert read is not None
    assert [(name.last, name.first, name.suffix) for name in read] == names
    assert all(name.first in value[slice(*name.span)] for name in read)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("Lindqvist, Ada, Berg, Nils", "Lindqvist, Ada, Berg, Nils"),
        ("Ada Lindqvist and , Nils", ", Nils"),
        ("Ada Lindqvist and Nils van Berg jr", "Nils van Berg jr"),
        ("Ada {Lindqvist", "Ada {Lindqvist"),
        ("", ""),
    ],
)
def test_a_list_that_shows_nobody(value: str, reason: str) -> None:
    assert read_names(value) is None
    assert value[slice(*unreadable(value))] == reason


@given(st.text(alphabet="Aa ,{}\\and.李\n", max_size=60))
def test_any_value_is_read(value: str) -> None:
    read_names(value)
