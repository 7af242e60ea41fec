"""HTML as browsers read it: a tokenizer with exact places, and what tags refer to.

Follows the tokenization of the HTML Standard (section 13.2.5) in what decides where tags, attributes, raw
text and comments begin and end. There is no tree: of tree construction only what moves those limits is kept
(foreign content). Every function is linear in the length of its text and raises nothing.
"""

import re
from collections.abc import Iterator

from sitelint.jekyll.css import css_urls
from sitelint.jekyll.markup import Anchor, BlockKind, Reference, ReferenceKind
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

WHITESPACE = "\t\n\f\r "

BLOCKS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "p": "paragraph",
    **dict.fromkeys(("ul", "ol", "dl"), "list"),
    "li": "item",
    **dict.fromkeys(("dt", "dd"), "definition"),
    "blockquote": "quote",
    "table": "table",
    "tr": "row",
    **dict.fromkeys(("td", "th"), "cell"),
    "pre": "code",
}
"""The elements that are blocks of a kind of their own."""

CODE = frozenset(("code", "pre", "d-code"))
"""The elements that hold code; the last is that of Distill's articles."""

# Elements whose content is text up to their end tag. `/>` does not close them: `<iframe …/>` hides the rest.
RAW_TEXT = frozenset({"script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"})
# Tags that end <svg> and <math>, inside which there is no raw text (HTML Standard 13.2.6.5).
# fmt: off
_BREAKOUT = frozenset({
    "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "i", "img", "li", "listing", "menu", "meta",
    "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup", "table",
    "tt", "u", "ul", "var",
})
# fmt: on

_TAG_OPEN = regex(r"</?([a-zA-Z][^\t\n\f\r />]*)")
_ATTRIBUTE = regex(
    r"""[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)"""
    r"""(?:[\t\n\f\r ]*=[\t\n\f\r ]*"""
    r"""(?:"([^"]*)(?:"|\Z)|'([^']*)(?:'|\Z)|([^\t\n\f\r >"'][^\t\n\f\r >]*)|))?"""
)
_TAG_CLOSE = regex(r"[\t\n\f\r /]*>")
_COMMENT_CLOSE = regex(r"--!?>")
_ENTITY = regex(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*;?)(=?)")


class Attribute(NamedTuple):
    """An attribute: its lower-case name, its value with entities undone, and `raw` as written.

    `span` is the value without quotes; where there is none, it is empty and stands behind the name.
    """

    name: str
    value: str
    span: Span
    name_span: Span
    raw: str


class Tag(NamedTuple):
    """A start or end tag, `span` from `<` to `>`. Of attributes with one name, browsers keep the first."""

    name: str
    span: Span
    closing: bool
    self_closing: bool
    attributes: tuple[Attribute, ...]

    def get(self, name: str) -> Attribute | None:
        """The first attribute of this lower-case name."""
        for attribute in self.attributes:
            if attribute.name == name:
                return attribute
        return None

    def value(self, name: str) -> str:
        """The decoded value of an attribute, `""` where it is absent."""
        attribute = self.get(name)
        return attribute.value if attribute else ""


class Text(NamedTuple):
    """Text between tags. `element` is the raw text element that it is the content of, else `""`."""

    span: Span
    element: str = ""


class Comment(NamedTuple):
    """A comment, or what browsers take for one: `<!…>`, `<?…>`, `</…>`, and a tag that never ends."""

    span: Span


def tokenize(text: str) -> Iterator[Tag | Text | Comment]:
    """The tokens of a text in order; their spans cover it without gaps."""
    at = run = 0
    foreign = False
    while (at := text.find("<", at)) >= 0:
        token: Tag | Comment | None = read_tag(text, at) or _read_comment(text, at)
        if token is None:
            at += 1
            continue
        if run < at:
            yield Text(Span(run, at))
        yield token
        at = run = token.span.end
        if isinstance(token, Comment):
            continue
        if token.name in ("svg", "math"):
            foreign = not token.closing and not token.self_closing
        elif foreign:
            foreign = token.name not in _BREAKOUT
        elif token.name in RAW_TEXT and not token.closing:
            at = run = _raw_text_end(text, at, token.name)
            if at > token.span.end:
                yield Text(Span(token.span.end, at), token.name)
    if run < len(text):
        yield Text(Span(run, len(text)))


def read_tag(text: str, pos: int) -> Tag | None:
    """The start or end tag at `text[pos]`; None where none begins or it never ends.

    Costs as much as the text it reads over, which for a tag without `>` is all that follows.
    """
    opening = _TAG_OPEN.match(text, pos)
    if opening is None:
        return None
    at = opening.end()
    attributes: list[Attribute] = []
    while (close := _TAG_CLOSE.match(text, at)) is None:
        match = _ATTRIBUTE.match(text, at)
        if match is None:
            return None
        at = match.end()
        group = match.lastindex or 1
        raw = match[group] if group > 1 else ""
        span = Span(*match.span(group)) if group > 1 else Span(at, at)
        attributes.append(Attribute(match[1].lower(), unescape(raw), span, Span(*match.span(1)), raw))
    closing = text[pos + 1] == "/"
    self_closing = text[close.end() - 2] == "/" and close.end() - 2 >= close.start()
    return Tag(opening[1].lower(), Span(pos, close.end()), closing, self_closing, tuple(attributes))


def unescape(value: str) -> str:
    """An attribute's value with its character references undone.

    Unlike in text, a name without `;` before `=`, a letter or a digit stays as it is (`?a=1&section=2`).
    """
    return _ENTITY.sub(_character, value) if "&" in value else value


def _character(match: re.Match[str]) -> str:
    from html.entities import html5  # a large table, of which few texts have need

    name, equals = match[1], match[2]
    if name[0] != "#":
        known = html5.get(name)
        return match[0] if known is None or (equals and name[-1] != ";") else known + equals
    digits = name[1:].rstrip(";")
    hexadecimal = digits[0] in "xX"
    digits = digits[hexadecimal:].lstrip("0")[:8]
    code = int(digits or "0", 16 if hexadecimal else 10)
    valid = 0 < code < 0x110000 and not 0xD800 <= code < 0xE000
    return (chr(code) if valid else "\ufffd") + equals


def _read_comment(text: str, at: int) -> Comment | None:
    """The comment at `text[at] == "<"`; None where `<` is a plain character."""
    following, end = text[at + 1 : at + 2], len(text)
    if text.startswith("<!--", at):
        for short in ("<!-->", "<!--->"):
            if text.startswith(short, at):
                return Comment(Span(at, at + len(short)))
        close = _COMMENT_CLOSE.search(text, at + 4)
        return Comment(Span(at, close.end() if close else end))
    if following in ("!", "?") or (following == "/" and at + 2 < end and text[at + 2] not in _LETTERS):
        close_at = text.find(">", at + 2)
        return Comment(Span(at, end if close_at < 0 else close_at + 1))
    return Comment(Span(at, end)) if _TAG_OPEN.match(text, at) else None


_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_RAW_END = {name: regex(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in RAW_TEXT}


def _raw_text_end(text: str, at: int, name: str) -> int:
    close = _RAW_END[name].search(text, at)
    return close.start() if close else len(text)


_ATTRIBUTES: dict[tuple[str, str], ReferenceKind] = {
    ("a", "href"): "link",
    ("area", "href"): "link",
    ("form", "action"): "link",
    ("img", "src"): "image",
    ("img", "srcset"): "image",
    ("img", "data-src"): "image",
    ("source", "srcset"): "image",
    ("input", "src"): "image",
    ("image", "href"): "image",
    ("image", "xlink:href"): "image",
    ("use", "href"): "image",
    ("use", "xlink:href"): "image",
    ("video", "poster"): "image",
    ("video", "src"): "resource",
    ("audio", "src"): "resource",
    ("source", "src"): "resource",
    ("track", "src"): "resource",
    ("iframe", "src"): "resource",
    ("frame", "src"): "resource",
    ("embed", "src"): "resource",
    ("object", "data"): "resource",
    ("script", "src"): "resource",
    ("link", "href"): "resource",
    ("base", "href"): "resource",
}
# <link rel> that names a host and fetches nothing.
_NO_TARGET = frozenset({"preconnect", "dns-prefetch"})
_META_URLS = ("og:image", "og:image:url", "og:image:secure_url", "og:video", "og:audio", "twitter:image")
_REFRESH = regex(r"""[\s\d.,;]*url\s*=\s*(?:"([^"]*)|'([^']*)|([^"'\s].*))""", re.IGNORECASE | re.DOTALL)


# With `dropdown` in one of these, Bootstrap opens a menu where a link is clicked, and does not follow it.
_TOGGLES = ("data-toggle", "data-bs-toggle")
_INSTEAD = ("onerror", "data-src", "data-srcset", "data-lazy", "data-original")


def references_of(tag: Tag) -> list[Reference]:
    """What a start tag refers to, in the order of its attributes.

    `text` is the alternative text of an image (None without `alt`), and None for everything else: a tag does
    not know its content. An empty URL counts for none where the tag says what to do about it (`onerror`),
    or what a script puts there (`data-src`).
    """
    if tag.closing:
        return []
    found: list[Reference] = []
    prepared = any(tag.get(name) is not None for name in _INSTEAD)
    seen: set[str] = set()
    for attribute in tag.attributes:
        name = attribute.name
        if name in seen:
            continue
        seen.add(name)
        if name == "style":
            found += _style_references(tag, attribute)
        elif name == "content" and tag.name == "meta":
            found += _meta_references(tag, attribute)
        elif kind := _ATTRIBUTES.get((tag.name, name)):
            if tag.name == "link" and _NO_TARGET.intersection(tag.value("rel").lower().split()):
                continue
            if tag.name == "a" and any(tag.value(toggle) == "dropdown" for toggle in _TOGGLES):
                continue
            if name == "srcset":
                spans = _srcset(attribute.raw)
            else:
                spans = [_stripped(attribute.raw)]
                if prepared and not attribute.raw[slice(*spans[0])]:
                    continue
            found += [_reference(tag, attribute, kind, span) for span in spans]
    return found


def anchors_of(tag: Tag) -> list[Anchor]:
    """The places that fragments can name: the `id` of any start tag, and the `name` of an `<a>`."""
    if tag.closing:
        return []
    names = (tag.get("id"), tag.get("name") if tag.name == "a" else None)
    return [Anchor(found.value, found.span) for found in names if found and found.value]


def _reference(tag: Tag, attribute: Attribute, kind: ReferenceKind, span: Span) -> Reference:
    """The reference at `span`, offsets into the attribute's raw value."""
    alt = tag.get("alt") if kind == "image" else None
    return Reference(
        kind=kind,
        url=unescape(attribute.raw[span.start : span.end]),
        span=span.shifted(attribute.span.start),
        outer=tag.span,
        element=tag.name,
        attribute=attribute.name,
        syntax="html",
        text=alt.value if alt else None,
    )


def _stripped(raw: str) -> Span:
    start = len(raw) - len(raw.lstrip(WHITESPACE))
    return Span(start, max(start, len(raw.rstrip(WHITESPACE))))


_CANDIDATE = regex(r"[\t\n\f\r ,]*([^\t\n\f\r ]+)")
_DESCRIPTORS = regex(r"(?:[^,(]|\([^)]*\)?)*")


def _srcset(raw: str) -> list[Span]:
    """Where the URLs of a `srcset` stand (HTML Standard 4.8.4.3.10, "parse a srcset attribute")."""
    spans = []
    at = 0
    while match := _CANDIDATE.match(raw, at):
        start, at = match.span(1)
        end = start + len(match[1].rstrip(","))
        if end > start:
            spans.append(Span(start, end))
        if end == at and (descriptors := _DESCRIPTORS.match(raw, at)):
            at = descriptors.end()
    return spans


def _style_references(tag: Tag, attribute: Attribute) -> Iterator[Reference]:
    raw = attribute.raw
    if "url(" not in raw.lower():
        return
    for url, span in css_urls(attribute.value):
        # Entities shift places: then the whole value stands for the URL.
        place = span if raw == attribute.value else Span(0, len(raw))
        yield Reference(
            "image", url, place.shifted(attribute.span.start), tag.span, tag.name, "style", "css", ""
        )


def _meta_references(tag: Tag, attribute: Attribute) -> Iterator[Reference]:
    if tag.value("http-equiv").lower() == "refresh":
        if match := _REFRESH.match(attribute.raw):
            group = match.lastindex or 1
            span = _stripped(match[group]).shifted(match.start(group))
            yield _reference(tag, attribute, "resource", span)
    elif (tag.value("property") or tag.value("name")).lower() in _META_URLS:
        yield _reference(tag, attribute, "resource", _stripped(attribute.raw))
