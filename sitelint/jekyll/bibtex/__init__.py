"""BibTeX as jekyll-scholar reads it: entries with the place of every key and value, and what goes wrong."""

from sitelint.jekyll.bibtex.model import Bibtex, Entry, Field, Macro, Problem

__all__ = ["Bibtex", "Entry", "Field", "Macro", "Problem", "read"]


def read(text: str) -> Bibtex:
    """The bibliography that `text` holds; front matter and anything else between entries is passed over."""
    from sitelint.jekyll.bibtex.reader import Reader  # of which most runs have no need

    return Reader(text).read()
