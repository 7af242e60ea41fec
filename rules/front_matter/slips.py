"""Lines of YAML that can be read, and are read otherwise than they look."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.yaml.places import walk
from sitelint.lint import Edit
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .quoting import meant, quoted
from .step import LISTS, PROSE

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

_MARK = regex(r"^[ \t]*(-(?=[^\s-])|[•▪‣·–](?=\s))", re.MULTILINE)
_SPACES = regex("[\u00a0\u3000]+")
# An item that is written as a list of such items is, or was meant to be.
_ITEM = regex(r"^[ \t]*(?:-|[•▪‣·–](?=\s))", re.MULTILINE)
_OTHER_MARK = regex(r"^[ \t]*(\d{1,2}[.)]|\+)(?=\s)", re.MULTILINE)
_HYPHEN = regex(r"[ \t]*\n(?P<indent>[ \t]+)- \S")
_WIDE_COMMA = regex(r"\s*[，、]\s*")
# But `24"` are inches.
_LAST_QUOTE = regex(r"[^\d\s]\"$")
_TEXTS = ("title", "subtitle", "name", "description", "excerpt")


class Slip(NamedTuple):
    """A place where a line is misread, why, and the edits after which it is not."""

    span: Span
    message: str
    edits: tuple[Edit, ...]


def slips(file: "TextFile") -> Iterator[Slip]:
    """The slips of a file, each once."""
    for node in walk(file.yaml):
        for key, value in node.pairs:
            mark = _mark(file, key, value)
            if mark:
                start = file.text.rfind("\n", 0, value.span.start) + 1
                marks = mark.finditer(file.text, start, value.span.end)
                message = "this is one text and no list: an item of a list begins with a hyphen and a space"
                yield Slip(value.span, message, tuple(_item(one) for one in marks))
            spaces = _SPACES.match(file.text, key.span.start, key.span.end)
            if spaces and key.style == "plain":
                # From the line above on, whose value it is that changes.
                start = len(file.text[: spaces.start()].rstrip())
                written = file.text[start : spaces.start()] + " " * len(spaces[0])
                message = "YAML takes this no-break space for the first letter of the key: write a plain one"
                edit = Edit(Span(start, spaces.end()), written)
                yield Slip(Span(*spaces.span()), message, (edit,))
            if file.kind == "page" and value.items:
                yield from _with_colon(file, key, value)
                yield from _wide_commas(key, value, file.text)
            elif file.kind == "page" and value.style == "plain":
                yield from _half(file, key, value)
                yield from _first_item(file, key, value)


def _mark(file: "TextFile", key: "Node", value: "Node") -> re.Pattern[str] | None:
    """What marks the lines of a text below its key that were meant to be items; None where nothing does."""
    if value.style != "plain" or not isinstance(value.value, str):
        return None
    if file.text.find("\n", key.span.end, value.span.start) < 0:
        return None
    lines = file.text[slice(*value.span)].split("\n")
    if all(map(_ITEM.match, lines)) and any(map(_MARK.match, lines)):
        return _MARK
    is_prose = file.kind != "page" or key.value in PROSE
    return _OTHER_MARK if not is_prose and len(lines) > 1 and all(map(_OTHER_MARK.match, lines)) else None


def _item(mark: re.Match[str]) -> Edit:
    is_hyphen = mark[1] == "-"
    return Edit(Span(mark.end(), mark.end()), " ") if is_hyphen else Edit(Span(*mark.span(1)), "-")


def _with_colon(file: "TextFile", key: "Node", value: "Node") -> Iterator[Slip]:
    """Items of a list of texts that are mappings, because they hold a colon."""
    texts = sum(isinstance(item.value, str) for item in value.items)
    for item in value.items:
        written = file.text[slice(*item.span)]
        is_pair = item.style == "block" and len(item.pairs) == 1 and "\n" not in written
        if is_pair and item.pairs[0][1].kind == "scalar" and (texts or key.value in LISTS):
            message = f"with its colon, `{written}` is no text to YAML: put it in quotes"
            yield Slip(item.span, message, (Edit(item.span, quoted(written)),))


def _half(file: "TextFile", key: "Node", value: "Node") -> Iterator[Slip]:
    """A text with one half of a pair around it: `ice, rivers]`, `“Graphs"`."""
    if key.value not in LISTS and key.value not in _TEXTS:
        return
    text = file.text[slice(*value.span)]
    if not isinstance(value.value, str) or "\n" in text:
        return
    if key.value in LISTS and text.endswith("]") and "[" not in text:
        message = "this is one text and no list: put a `[` before it"
        yield Slip(value.span, message, (Edit(Span(value.span.start, value.span.start), "["),))
    elif key.value in _TEXTS and text[0] in "“”„" and text.endswith('"'):
        inner = meant(text)
        if inner is not None and inner != text:
            message = (
                f'to YAML, `{text[0]}` is no quote, so visitors see it and the last `"`: write `"` for it'
            )
            yield Slip(value.span, message, (Edit(value.span, quoted(inner)),))
    elif key.value in _TEXTS and text.count('"') == 1 and _LAST_QUOTE.search(text):
        message = "the quote at the end has no partner, so visitors see it: remove it"
        yield Slip(value.span, message, (Edit(value.span, quoted(text[:-1])),))


def _first_item(file: "TextFile", key: "Node", value: "Node") -> Iterator[Slip]:
    """A list whose first item stands behind the key: then all of it is one text."""
    if file.text.find("\n", *value.span) < 0 or key.value in PROSE:
        return
    first, *others = file.text[slice(*value.span)].split("\n")
    if _ITEM.match(first):
        return
    below = _HYPHEN.match(file.text, value.span.start + len(first))
    if below and all(line.startswith(f"{below['indent']}- ") for line in others):
        message = "this is one text and no list: put its first item on a line of its own, behind a hyphen"
        written = f"{file.source.newline}{below['indent']}- "
        yield Slip(value.span, message, (Edit(Span(key.span.end + 1, value.span.start), written),))


def _wide_commas(key: "Node", value: "Node", text: str) -> Iterator[Slip]:
    """Items of a list that full-width commas are to part."""
    for item in value.items if key.value in LISTS and value.style == "flow" else ():
        written = text[slice(*item.span)]
        if item.style == "plain" and _WIDE_COMMA.search(written):
            message = "a full-width comma does not part the items of a list: write a plain one"
            yield Slip(item.span, message, (Edit(item.span, _WIDE_COMMA.sub(", ", written)),))
