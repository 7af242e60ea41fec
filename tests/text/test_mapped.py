"""A text made of pieces of files remembers where each was written."""

from hypothesis import given
from hypothesis import strategies as st

from sitelint.text import MappedText, Origin, Piece, Span


def test_an_exact_piece_maps_letter_for_letter() -> None:
    text = MappedText([Piece("abc", "a.md", 10, 13), Piece("xyz", "b.html", 5, 8)])
    assert text.text == "abcxyz"
    assert text.origin(Span(1, 2)) == Origin("a.md", Span(11, 12))
    assert text.origin(Span(3, 6)) == Origin("b.html", Span(5, 8))
    assert text.is_exact(Span(1, 3))
    assert not text.is_exact(Span(2, 4))


def test_what_liquid_made_maps_to_the_whole_tag() -> None:
    text = MappedText(
        [Piece("see ", "a.md", 0, 4), Piece("/cv/", "a.md", 4, 20, exact=False), Piece("!", "a.md", 20, 21)]
    )
    assert text.origin(Span(5, 7)) == Origin("a.md", Span(4, 20))
    assert text.origin(Span(0, 9)) == Origin("a.md", Span(0, 21))
    assert not text.is_exact(Span(5, 7))


@given(st.lists(st.text(alphabet=st.sampled_from("a\r\n"), max_size=6), max_size=5))
def test_normalised_line_ends_still_know_their_place(parts: list[str]) -> None:
    whole = "".join(parts)
    pieces, at = [], 0
    for part in parts:
        pieces.append(Piece(part, "a.md", at, at + len(part)))
        at += len(part)
    text = MappedText(pieces).normalised()
    assert text.text == whole.replace("\r\n", "\n").replace("\r", "\n")
    for index, character in enumerate(text.text):
        origin = text.origin(Span(index, index + 1))
        assert origin is not None
        assert whole[origin.span.start] == character or (
            character == "\n" and whole[origin.span.start] == "\r"
        )


def test_parts_cut_a_span_at_the_pieces() -> None:
    text = MappedText([Piece("abc", "a", 0, 3), Piece("def", "b", 0, 3), Piece("ghi", "a", 9, 12)])
    assert list(text.parts(Span(1, 7))) == [(1, 3), (3, 6), (6, 7)]
    assert list(text.parts(Span(3, 6))) == [(3, 6)]
    assert list(text.parts(Span(4, 4))) == []
