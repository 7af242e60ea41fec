"""How the references of a page are written, which its text need not be read for once they are known."""

from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.text import Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Reference


def written_in(file: "TextFile", reference: "Reference") -> str:
    """What stands at the span of one of the file's own exact references."""
    return _otherwise(file).get(reference.span, reference.url)


@derived
def _otherwise(file: "TextFile") -> "dict[Span, str]":
    """What is written where that is not just the URL."""
    return {
        found.reference.span: written
        for found in file.facts.references
        if found.exact and found.path == file.path
        if (written := file.text[slice(*found.reference.span)]) != found.reference.url
    }
