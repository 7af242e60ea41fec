"""What may be wrong with the items of a list."""

from collections.abc import Iterator

from sitelint.lint import Edit, Span
from sitelint.text.regex import regex

from ..step import LINE, Step, text_of

_ITEM = regex(r"(?P<indent> *)(?P<mark>[*-]) +\S")
_NO_SPACE = regex(r"(?P<indent> *)-(?=[^\s-])")


def item(block: str, line: Span, above: Span) -> Iterator[Step]:
    """An item of a list that begins with a star, or deeper or less deep than the one above."""
    here, over = _ITEM.match(text_of(block, line)), _ITEM.match(text_of(block, above))
    joined = _NO_SPACE.match(text_of(block, line))
    if joined and over and joined["indent"] == over["indent"]:
        at = line.start + joined.end()
        message = "a space is missing after the hyphen of this item"
        yield Step(Edit(Span(at, at), " "), "Put a space after the hyphen", message)
    elif here and here["mark"] == "*":
        at = line.start + here.start("mark")
        message = "an item of a list begins with a hyphen"
        yield Step(Edit(Span(at, at + 1), "-"), "Begin the item with a hyphen", message)
    elif here and over and here["indent"] != over["indent"]:
        indent = Span(line.start, line.start + here.end("indent"))
        message = "this item of a list is indented otherwise than the one above"
        yield Step(Edit(indent, over["indent"]), "Align the item with the one above", message)


def key_of_item(block: str, line: Span, above: Span) -> Iterator[Step]:
    """A key that belongs to the item begun in the line above, and is not indented as its first key is."""
    here, over = LINE.match(text_of(block, line)), LINE.match(text_of(block, above))
    if here and over and over["value"] and "-" in over["indent"] and "-" not in here["indent"]:
        indent = Span(line.start, line.start + here.end("indent"))
        message = "this key of an item is indented otherwise than the one above"
        edit = Edit(indent, " " * len(over["indent"]))
        yield Step(edit, "Align the key with the one above", message, here["key"])
