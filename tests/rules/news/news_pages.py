"""Pages made of a text alone, for the tests of dated lists."""

from sitelint.rules.news.dated_list import DatedList
from sitelint.rules.news.lists import dated_lists
from sitelint.rules.news.moving import move
from sitelint.rules.news.order import sorting

from sitelint.jekyll import html_markup
from sitelint.jekyll.facts import Facts, TextFile
from sitelint.jekyll.kramdown import Options, read
from sitelint.jekyll.made_facts import plain_facts, yaml_facts
from sitelint.jekyll.yaml import psych
from sitelint.text import Source, apply_edits


def page(text: str, published: bool = True) -> TextFile:
    """A Markdown page without front matter."""

    def facts(file: TextFile) -> Facts:
        return plain_facts(file, lambda body: read(body, Options.from_config(None)))

    return TextFile(Source("_pages/example.md", text.encode()), "page", facts, lambda: published)


def html_page(text: str) -> TextFile:
    """A page that is written in HTML."""

    def facts(file: TextFile) -> Facts:
        return plain_facts(file, html_markup.read)

    return TextFile(Source("example.html", text.encode()), "static", facts, lambda: True)


def data_file(path: str, text: str) -> TextFile:
    """A file of data."""
    source = Source(path, text.encode())
    return TextFile(source, "data", yaml_facts, lambda: True, yaml=lambda: psych.load(text))


def lists_of(text: str) -> tuple[DatedList, ...]:
    """The dated lists of a page."""
    return dated_lists(page(text))


def sorted_text(text: str) -> str:
    """The text after the fix of its first list that has one; the same text where none has."""
    for dated in lists_of(text):
        found = sorting(dated)
        fix = move(dated, found, text) if found else None
        if fix:
            return apply_edits(text, fix.edits)
    return text
