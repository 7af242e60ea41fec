"""Markdown as kramdown reads it, with the place of everything that is found."""

from sitelint.jekyll.kramdown.options import Options
from sitelint.jekyll.kramdown.reader import read

__all__ = ["Options", "read"]
