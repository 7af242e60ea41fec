"""What YAML loses of a text: letters behind a backslash, what it takes for a comment, or for a note to it."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Fix, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .cut import is_cut, may_be_cut
from .quoting import quoted

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

_COMMENT = regex(r"[ \t]+(#[^\n]*)")
_HASHTAG = regex(r"[ \t]+(?P<tag>#[^\s#]+)[ \t\r]*$", re.MULTILINE)
# An anchor or a tag, but for the tags that Psych knows, and those by their full name.
_NOTE = regex(r":[ \t]+(?P<note>&\S+|!(?![!<]|(?:str|binary|float|int|ruby/\S*)\s)\S*)[ \t]*$")
# A backslash in double quotes, with the word that it seems to begin.
_ESCAPE = regex(r"\\(\\|[A-Za-z]+|.)", re.DOTALL)
# Bell, backspace, escape, form feed and vertical tab: nobody wants them in a text.
_CONTROLS = "abefv"
# A no-break space, and line ends that no keyboard has: meant are Markdown's `\_` and TeX's `\Phi`. Programs
# that write data do mean them.
_RARE = "_NLP"
# `C:\new`, but no question and answer, `Q:\nWhy?`.
_PATH = regex(r"\b[C-PR-Z]:\\\w")
# Names of TeX that begin with a letter that is a tab, line feed or carriage return behind a backslash.
_OF_TEX = frozenset("theta tau times text textbf textit tilde nabla neq rho right rangle".split())


class Loss(NamedTuple):
    """A place where something is lost, what to say, and how it is kept."""

    span: Span
    message: str
    fix: Fix | None


def escapes(file: "TextFile", node: "Node") -> Iterator[Loss]:
    """The backslashes in double quotes that make another character of the letter behind them."""
    if file.text.find("\\", *node.span) < 0:
        return
    is_path = _PATH.search(file.text, *node.span) is not None
    wrong = _CONTROLS + _RARE if file.kind == "page" else _CONTROLS
    for found in _ESCAPE.finditer(file.text, *node.span):
        word = found[1]
        if word[0] in wrong or word in _OF_TEX or (is_path and word[0].isalnum()):
            start = found.start()
            loses = "" if word == "_" else f", so the text loses the first letter of `\\{word}`"
            yield Loss(
                Span(start, start + 2),
                f"in double quotes, `\\{word[0]}` is one invisible character{loses}: write two backslashes",
                Fix("Double the backslash", (Edit(Span(start, start), "\\"),)),
            )


def comment(file: "TextFile", node: "Node") -> Iterator[Loss]:
    """What stands behind a text as a comment, and belongs to it."""
    start = node.span.start
    found = _COMMENT.match(file.text, node.span.end)
    before = file.text[slice(*node.span)]
    rest = found[1].rstrip() if found else ""
    is_plain = is_cut(before, rest)
    if found is None or not (is_plain or may_be_cut(rest)):
        return
    end = found.start(1) + len(rest)
    written = quoted(file.text[start:end].strip())
    written = written if node.value else f" {written}"
    edits = (Edit(Span(start, end), written),)
    title = "Put the text in quotes"
    yield Loss(
        Span(found.start(1), end),
        f"to YAML, `{rest}` is a comment, so visitors do not see it: put the whole text in quotes",
        Fix(title, edits) if is_plain else Fix(title, edits, "unsafe", "it may be a comment"),
    )


def hashtag(file: "TextFile", item: "Node") -> Iterator[Loss]:
    """A hashtag that is to be an item of a list."""
    found = _HASHTAG.match(file.text, item.span.end) if item.value is None else None
    if found:
        edit = Edit(Span(*found.span("tag")), quoted(found["tag"]))
        yield Loss(
            edit.span,
            f"to YAML, `{found['tag']}` is a comment, so this item is empty: put it in quotes",
            Fix("Put the text in quotes", (edit,), "unsafe", "it may be a comment"),
        )


def note(file: "TextFile", key: "Node", node: "Node") -> Iterator[Loss]:
    """A first word that YAML takes for an anchor or a tag."""
    found = _NOTE.match(file.text, key.span.end, node.span.start)
    if found:
        place = Span(*found.span("note"))
        whole = Span(place.start, max(place.end, node.span.end))
        written = file.text[slice(*whole)]
        fix = None if "\n" in written else Fix("Put the text in quotes", (Edit(whole, quoted(written)),))
        message = (
            f"with `{written[0]}` in front, `{found['note']}` is no text to YAML, so visitors do not see it: "
            "put the whole text in quotes"
        )
        yield Loss(place, message, fix)
