"""What the rules of this family look at: the entries that the site may show."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, remembered
from sitelint.lint import Span
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Entry, Field
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

_HREF = regex(r"""\bhref\s?=\s?["']?\{\{-?\s?\w+\.(\w+)\s?-?\}\}["' >]""")
_COMMANDS = regex(r"\\[A-Za-z]+|[{}]")
_NO_LETTERS = regex(r"[\W_]+")


def entries(file: "TextFile") -> "Iterator[Entry]":
    """The entries of a bibliography that settings or tags of the site name; of other files none."""
    if file.bibtex.entries and file.published:
        yield from file.bibtex.entries


def completed(site: "Site", name: str) -> "list[TextFile]":
    """The bibliographies of a site, if templates put the rest of an address before a field of that name."""
    files = [file for file in site.text_files.after_pages if file.kind == "bibliography"]
    return files if files and name not in _addresses(site) else []


@remembered
def _addresses(site: "Site") -> frozenset[str]:
    """The fields whose values are addresses as they stand: templates put nothing before them in a link."""
    return frozenset(name for file in site.text_files.templates for name in _as_addresses(file))


@derived
def _as_addresses(file: "TextFile") -> tuple[str, ...]:
    """The names of the values of which a template makes links by themselves."""
    return tuple(_HREF.findall(file.text))


def place(field: "Field") -> Span:
    """Where a field's value stands, without its delimiters if it is one text."""
    return field.inner or field.span


def part(field: "Field", start: int, end: int) -> Span:
    """The place of the characters `start` to `end` of a value; of the whole, if it is not one text."""
    return Span(field.inner.start + start, field.inner.start + end) if field.inner else field.span


def normalised(text: str) -> str:
    """The letters and digits of a text, in lower case, without LaTeX commands: to compare titles by."""
    return _NO_LETTERS.sub("", _COMMANDS.sub("", text)).casefold()
