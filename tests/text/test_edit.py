"""Changes by span."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.text import Edit, Span, apply_edits


def test_edits_are_made_at_once() -> None:
    assert (
        apply_edits("abcdef", [Edit(Span(4, 5), "E"), Edit(Span(0, 1), ""), Edit(Span(2, 2), "--")])
        == "b--cdEf"
    )


@pytest.mark.parametrize(
    "edits",
    [
        [Edit(Span(0, 3), "x"), Edit(Span(2, 4), "y")],
        [Edit(Span(1, 1), "x"), Edit(Span(1, 1), "y")],
        [Edit(Span(1, 4), "x"), Edit(Span(2, 2), "y")],
        [Edit(Span(5, 9), "x")],
    ],
)
def test_edits_that_collide_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps another or leaves the text"):
        apply_edits("abcdef", edits)


@given(st.text(max_size=30), st.data())
def test_what_lies_outside_an_edit_is_kept(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    changed = apply_edits(text, [Edit(Span(start, end), "§")])
    assert changed == text[:start] + "§" + text[end:]
