"""Liquid as Jekyll runs it, evaluated as far as the sources tell.

    template = parse(text, path)
    rendered = render(template, Context(page=…, site=…))

Why our own and not a library: what we need is a *partial* evaluator with provenance. A value that the
sources do not tell is `UNKNOWN` and prints as a `HOLE`; a condition on it takes no side but shows every
branch; and each character of the rendered text knows the file and the span it was written in, through
includes, captures and parameters. Besides, the reading has to be Liquid 4's own, its leniency included, in
linear time on any input.
"""

from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.lexer import has_liquid, tokenize
from sitelint.jekyll.liquid.parser import Template, comments, parse
from sitelint.jekyll.liquid.records import IncludeUse, LinkUse, LiquidError, NameUse, Rendered
from sitelint.jekyll.liquid.render import render
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, MappedStr, OpenDict

__all__ = [
    "HOLE",
    "UNKNOWN",
    "Context",
    "IncludeUse",
    "LinkUse",
    "LiquidError",
    "MappedStr",
    "NameUse",
    "OpenDict",
    "Rendered",
    "Template",
    "comments",
    "has_liquid",
    "parse",
    "render",
    "tokenize",
]
