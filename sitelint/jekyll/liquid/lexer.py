"""Cuts a text into Liquid tags, outputs and the text between, as Liquid 4's tokenizer.rb does.

A tag ends at the first `%}`, an output at the first `}` (and is broken unless it is `}}`), whatever quotes
say. One pass, linear on any input.
"""

import re
from typing import Literal

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

Kind = Literal["text", "tag", "output", "comment", "raw", "broken"]

_NAME = regex(r"-?\s*(\w+|#)\s*", re.ASCII)
_RAW_END = regex(r"\s*(\w+)", re.ASCII)
_BLANK = regex(r"\s*", re.ASCII)


class Token(NamedTuple):
    """A stretch of the text.

    `inner` is the markup of a tag behind its name, that of an output, or what a raw block holds. `name` is
    the tag's name. `trim_left` and `trim_right` tell of `{%-` and `-%}`. A `comment` is an inline one,
    `{% # … %}`; a `raw` is a whole raw block with its tags, or without an end (`name` is then "raw" and
    `closed` false). A `broken` token is a `{{` or `{%` that Liquid cannot read.
    """

    kind: Kind
    span: Span
    inner: Span
    name: str = ""
    trim_left: bool = False
    trim_right: bool = False
    closed: bool = True


def has_liquid(text: str) -> bool:
    """Whether a text holds anything that Liquid would act on."""
    return "{{" in text or "{%" in text


def tokenize(text: str) -> list[Token]:
    """All tokens of a text; their spans cover it without gaps."""
    pieces = _split(text)
    tokens: list[Token] = []
    add = tokens.append
    at = 0
    while at < len(pieces):
        start, end = pieces[at]
        at += 1
        if text.startswith("{%", start):
            token = _tag(text, start, end)
            if token.name == "raw" and token.kind == "tag" and _is_blank(text, token.inner):
                token, at = _raw(text, token, pieces, at)
            add(token)
        elif text.startswith("{{", start):
            add(_output(text, start, end))
        else:
            span = Span(start, end)
            add(Token("text", span, span))
    return tokens


def _split(text: str) -> list[tuple[int, int]]:
    """Where tags, outputs and texts begin and end; `TemplateParser` of Liquid's liquid.rb."""
    pieces: list[tuple[int, int]] = []
    find = text.find
    size = len(text)
    # Where the next of each lies; `size` once there is none, so that no search is made in vain twice.
    brace, tag_end, output_end = 0, 0, 0
    last = 0
    while True:
        brace = find("{", brace)
        if brace == -1 or brace + 1 >= size:
            break
        follower = text[brace + 1]
        if follower == "%":
            if tag_end < brace + 2:
                tag_end = find("%}", brace + 2)
                tag_end = size if tag_end == -1 else tag_end
            end = tag_end + 2 if tag_end < size else brace + 2
        elif follower == "{":
            if output_end < brace + 2:
                output_end = find("}", brace + 2)
                output_end = size if output_end == -1 else output_end
            end = brace + 2
            if output_end < size:
                end = output_end + 2 if text.startswith("}", output_end + 1) else output_end + 1
        else:
            brace += 1
            continue
        if brace > last:
            pieces.append((last, brace))
        pieces.append((brace, end))
        brace = last = end
    if last < size:
        pieces.append((last, size))
    return pieces


def _tag(text: str, start: int, end: int) -> Token:
    span = Span(start, end)
    left = text.startswith("-", start + 2)
    right = end - start > 3 and text[end - 3] == "-"
    name = _NAME.match(text, start + 2, end - 2) if end - start >= 4 else None
    if name is None:
        return Token("broken", span, Span(start + 2, max(end - 2, start + 2)), "", left, right)
    stop = end - 2
    if right and stop - 1 >= name.end():
        stop -= 1
    kind: Kind = "comment" if name[1] == "#" else "tag"
    return Token(kind, span, Span(name.end(), max(stop, name.end())), name[1], left, right)


def _output(text: str, start: int, end: int) -> Token:
    span = Span(start, end)
    left = text.startswith("-", start + 2)
    right = end - start > 3 and text[end - 3] == "-"
    if end - start < 4 or not text.startswith("}}", end - 2):
        return Token("broken", span, Span(start + 2, end), "", left, right)
    begin, stop = start + 2 + left, end - 2
    if right and stop - 1 >= begin:
        stop -= 1
    return Token("output", span, Span(begin, max(stop, begin)), "", left, right)


def _is_blank(text: str, span: Span) -> bool:
    match = _BLANK.match(text, span.start, span.end)
    return match is not None and match.end() == span.end


def _raw(text: str, tag: Token, pieces: list[tuple[int, int]], at: int) -> tuple[Token, int]:
    """The raw block that `tag` opens, and the number of the first piece behind it; tags/raw.rb."""
    begin = tag.span.end
    for number in range(at, len(pieces)):
        start, end = pieces[number]
        if text.startswith("{", start) and text.startswith("%}", end - 2):
            found = _raw_end(text, start, end)
            if found != -1:
                span = Span(tag.span.start, end)
                inner = Span(begin, found)
                return Token("raw", span, inner, "raw", tag.trim_left, tag.trim_right), number + 1
    size = len(text)
    span = Span(tag.span.start, size)
    return Token("raw", span, Span(begin, size), "raw", tag.trim_left, tag.trim_right, False), len(pieces)


def _raw_end(text: str, start: int, end: int) -> int:
    """Where the last `{% name` of a piece begins, if the name is `endraw`; else -1."""
    at = text.rfind("{%", start, end)
    while at != -1:
        name = _RAW_END.match(text, at + 2, end - 2)
        if name:
            return at if name[1] == "endraw" else -1
        at = text.rfind("{%", start, at + 1) if at > start else -1
    return -1
