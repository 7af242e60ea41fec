"""What a comment of HTML hides in the values of YAML, which pages show as HTML."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.text import Span
from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


def comments_in_values(file: "TextFile") -> Spans:
    """The comments in the front matter of a page, or in a file of settings or data."""
    end = len(file.text) if file.kind in ("config", "data") else file.body_start
    return Spans(_comments(file.text, end))


def _comments(text: str, end: int) -> Iterator[Span]:
    start = text.find("<!--", 0, end)
    while start >= 0:
        stop = text.find("-->", start, end)
        if stop < 0:
            return
        yield Span(start, stop + len("-->"))
        start = text.find("<!--", stop, end)
