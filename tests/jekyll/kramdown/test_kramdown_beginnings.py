"""Where a span may begin: a quick search finds what kramdown's own pattern finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sitelint.jekyll.kramdown.grammar import Grammar
from sitelint.jekyll.kramdown.node import Document
from sitelint.jekyll.kramdown.options import Options
from sitelint.jekyll.kramdown.spans import ANY, ANY_OR_BRACKET, SpanState
from sitelint.jekyll.kramdown.view import View

# `span_start` of kramdown and of its GFM parser.
_BEGINNING = r"[*_`<\[$&\\~]|!\[|\{:|--|\.\.\.| ?>>|  (?=\n)|[^\\]?[\"']"


@given(st.text(alphabet=" \n\"'\\>.-a!{:[]*", max_size=9), st.integers(0, 9))
def test_a_span_begins_where_kramdown_says(text: str, pos: int) -> None:
    state = SpanState(View.whole(text), Grammar(), Document(Options()))
    for signs, pattern in ((ANY, _BEGINNING), (ANY_OR_BRACKET, rf"\]|{_BEGINNING}")):
        found = re.compile(pattern).search(text, pos)
        assert state.beginning(signs, pos) == (found.start() if found else -1)
