"""Columns in bytes and in 16-bit units."""

from hypothesis import given
from hypothesis import strategies as st

from sitelint.report.units import Units
from sitelint.text import Source

TEXT = "a𐐀b\né🎉\r\nשלום"


def test_columns() -> None:
    source = Source("a.md", TEXT.encode())
    ends = [TEXT.index("b"), TEXT.index("🎉"), len(TEXT)]
    assert [Units(source, "utf-8").position(at) for at in ends] == [(1, 6), (2, 3), (3, 9)]
    assert [Units(source, "utf-16-le").position(at) for at in ends] == [(1, 4), (2, 2), (3, 5)]


@given(st.text(alphabet="a\né🎉", max_size=50), st.integers(1, 200), st.data())
def test_a_column_counts_what_stands_before_it_in_the_line(
    text: str, times: int, data: st.DataObject
) -> None:
    source = Source("a.md", (text * times).encode())
    offset = data.draw(st.integers(0, len(source.text)))
    line, column = source.position(offset)
    before = source.text[offset - column + 1 : offset]
    assert Units(source, "utf-8").position(offset) == (line, len(before.encode()) + 1)
    assert Units(source, "utf-16-le").position(offset) == (line, len(before.encode("utf-16-le")) // 2 + 1)
