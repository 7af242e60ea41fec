"""BibTeX as jekyll-scholar reads it: entries with the place of every key and value, and what goes wrong."""

from sitelint.jekyll.bibtex.model import Bibtex, Entry, Field, Macro, Problem
from sitelint.jekyll.bibtex.reader import read

__all__ = ["Bibtex", "Entry", "Field", "Macro", "Problem", "read"]
