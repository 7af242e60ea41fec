"""The door to this room: `read`."""

from functools import cache

from sitelint.jekyll.kramdown.collect import Collector
from sitelint.jekyll.kramdown.grammar import Grammar
from sitelint.jekyll.kramdown.options import Options
from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.markup import Markup


@cache
def _grammar() -> Grammar:
    return Grammar()


def read(text: str, options: Options) -> Markup:
    r"""Everything that a Markdown text holds, as kramdown reads it.

    `text` has `"\n"` line endings; spans are offsets into it. It may hold `HOLE` for text that is not known:
    that counts as a letter, and an id that depends on it holds a `HOLE` too. Never raises.
    """
    letter = next((letter for letter in map(chr, _LETTERS) if letter not in text), HOLE)
    root, document = _grammar().read(text.replace(HOLE, letter), options)
    markup = Collector(text, document, letter).read(root)
    if HOLE in text or document.options.transliterated_header_ids:
        _put_holes(markup, letter)
    return markup


# Letters without case, one of which no text holds.
_LETTERS = range(0x1401, 0x166D)


def _put_holes(markup: Markup, letter: str) -> None:
    """Put HOLE back where a letter stood for it."""

    def holes(value: str) -> str:
        return value.replace(letter, HOLE)

    markup.headings = [
        item._replace(text=holes(item.text), id=holes(item.id) if item.id else item.id)
        for item in markup.headings
    ]
    markup.references = [
        item._replace(url=holes(item.url), text=holes(item.text) if item.text else item.text)
        for item in markup.references
    ]
    markup.anchors = [item._replace(name=holes(item.name)) for item in markup.anchors]
    markup.definitions = [item._replace(label=holes(item.label)) for item in markup.definitions]
