"""Near misses of known words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.misspelling import distance, near_miss

KNOWN = ("title", "permalink", "layout", "redirect_from", "date", "exclude")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("permalik", "permalink"),
        ("tilte", "title"),
        ("layuot", "layout"),
        ("redirect_form", "redirect_from"),
        ("Title", "title"),
        ("title", None),
        ("data", None),
        ("subtitle", None),
        ("include", None),
        ("", None),
    ],
)
def test_near_misses(word: str, meant: str | None) -> None:
    assert near_miss(word, KNOWN) == meant


def test_two_that_are_equally_near_are_none() -> None:
    assert near_miss("talkx", ("talks", "talky")) is None


@given(st.text(max_size=8), st.text(max_size=8))
def test_the_distance_is_symmetric_and_zero_for_the_same(first: str, second: str) -> None:
    assert distance(first, second, 3) == distance(second, first, 3)
    assert (distance(first, second, 3) == 0) == (first == second)


@given(st.text("abc", max_size=8), st.text("abc", max_size=8), st.integers(0, 4))
def test_a_distance_is_told_up_to_the_most_that_matters(first: str, second: str, most: int) -> None:
    assert distance(first, second, most) == min(distance(first, second, 8), most + 1)
