"""HTML as kramdown reads it: which elements it knows, and what it takes for a tag.

After kramdown 2.4 lib/kramdown/parser/html.rb. It is stricter than a browser: a tag with an attribute like
`href=/x`, unquoted and with other characters than letters and digits, is plain text to it.
"""

from typing import Final, Literal

from sitelint.jekyll.html import Attribute, Tag, unescape
from sitelint.jekyll.kramdown.node import Node, Written
from sitelint.jekyll.kramdown.view import View
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

ContentModel = Literal["block", "span", "raw"]

BLOCK_MODEL: Final = frozenset(
    "address applet article aside blockquote body dd details div dl fieldset figure figcaption footer "
    "form header hgroup iframe li main map menu nav noscript object section summary td".split()
)
SPAN_MODEL: Final = frozenset(
    "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend "
    "optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt".split()
)
RAW_MODEL: Final = frozenset("script style math option textarea pre code kbd samp var".split())
SPAN_ELEMENTS: Final = frozenset(
    "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb "
    "rbc rp rt rtc ruby samp select small span strong sub sup tt u var".split()
)
BLOCK_ELEMENTS: Final = frozenset(
    "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend menu li main map nav ol "
    "optgroup p pre section summary table tbody td th thead tfoot tr ul".split()
)
EMPTY_ELEMENTS: Final = frozenset(
    "area base br col command embed hr img input keygen link meta param source track wbr".split()
)
KNOWN: Final = SPAN_ELEMENTS | BLOCK_ELEMENTS | EMPTY_ELEMENTS | BLOCK_MODEL | SPAN_MODEL | RAW_MODEL

# `UNAME_STR` of REXML: a letter or `_`, then letters, digits, `-`, `.`, `_`; at most one `:`.
_SPACE: Final = r"[ \t\n\r\f\v]"
_PART: Final = r"[^\W\d][\w.\-]*"
NAME: Final = rf"(?:{_PART}:)?{_PART}"
_OPENING: Final = regex(rf"<({NAME})")
_ATTRIBUTE: Final = regex(rf"{_SPACE}+({NAME})(?:{_SPACE}*={_SPACE}*(?:(\w+)|\"([^\"]*)\"|'([^']*)'))?")
_END: Final = regex(rf"{_SPACE}*(/)?>")
CLOSING: Final = regex(rf"</({NAME}){_SPACE}*>")


class StartTag(NamedTuple):
    """A start tag; `end` is the offset behind it. `attributes` are name, value and offsets of the value."""

    name: str
    attributes: tuple[tuple[str, str, int, int], ...]
    closed: bool
    end: int


def read_start_tag(text: str, at: int) -> StartTag | None:
    """The start tag at `text[at] == "<"`, or None where kramdown sees none."""
    opening = _OPENING.match(text, at)
    if opening is None:
        return None
    at = opening.end()
    attributes = []
    while match := _ATTRIBUTE.match(text, at):
        group = match.lastindex or 1
        at = match.end()
        start, end = match.span(group) if group > 1 else (at, at)
        attributes.append((match[1], text[start:end], start, end))
    close = _END.match(text, at)
    if close is None:
        return None
    name = opening[1]
    if name.lower() in KNOWN:
        name = name.lower()
        attributes = [(key.lower(), *rest) for key, *rest in attributes]  # type: ignore[misc]
    return StartTag(name, tuple(attributes), close[1] is not None, close.end())


def content_model(name: str) -> ContentModel:
    """How kramdown reads the content of an element with `markdown="1"`."""
    return "block" if name in BLOCK_MODEL else "span" if name in SPAN_MODEL else "raw"


def model_of(tag: StartTag, default: ContentModel) -> ContentModel:
    """How the content of an element is read, given its `markdown` attribute; `default` without one."""
    asked = [value for name, value, _, _ in tag.attributes if name == "markdown"]
    if not asked:
        return default
    by_value: dict[str, ContentModel] = {
        "0": "raw",
        "1": content_model(tag.name),
        "span": "span",
        "block": "block",
    }
    return by_value.get(asked[-1], default)


def set_tag(node: Node, tag: StartTag, view: View) -> None:
    """Give an `html_element` the name and the attributes of its start tag."""
    node.tag = tag.name
    for name, value, start, end in tag.attributes:
        if name != "markdown":
            node.attributes[name] = Written(value, view.span(start, end))


def as_tag(node: Node) -> Tag:
    """An element of kramdown's tree as the start tag that a browser gets."""
    attributes = tuple(
        Attribute(name.lower(), unescape(written.value), written.span, written.span, written.value)
        for name, written in node.attributes.items()
    )
    return Tag(node.tag.lower(), node.span, False, False, attributes)
