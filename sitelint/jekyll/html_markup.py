"""What a page written in HTML holds, as `markup` names it."""

from sitelint.jekyll.css import css_urls
from sitelint.jekyll.html import (
    BLOCKS,
    CODE,
    WHITESPACE,
    Comment,
    Tag,
    Text,
    anchors_of,
    references_of,
    tokenize,
)
from sitelint.jekyll.markup import Block, BlockKind, Heading, Markup, Reference
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS: dict[str, BlockKind] = {
    **BLOCKS,
    **dict.fromkeys(
        (
            *("address", "article", "aside", "center", "details", "dialog", "div", "fieldset", "figure"),
            *("footer", "form", "header", "hgroup", "main", "nav", "search", "section"),
        ),
        "html",
    ),
}
# A start tag ends these open blocks, up to a list or table (HTML Standard, "optional tags").
_ENDS = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr",),
    "td": ("td", "th"),
    "th": ("td", "th"),
}
_SCOPES = ("ul", "ol", "dl", "table")
# Blocks below this depth are left out: the tree stays one that can be pickled and walked by recursion.
_DEEPEST = 40


def read(text: str) -> Markup:
    """Everything that a page or a piece of HTML holds. Linear in the length of `text`; raises nothing."""
    reader = _Reader(text)
    for token in tokenize(text):
        if isinstance(token, Tag):
            reader.tag(token)
        elif isinstance(token, Text):
            reader.text(token)
        else:
            reader.comment(token)
    return reader.finish()


class _Open(NamedTuple):
    """A block that has begun with the tag `start`."""

    start: Tag
    children: list[Block]


class _Reader:
    """Collects tokens into a Markup."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._markup = Markup()
        self._open: list[_Open] = []
        self._top: list[Block] = []
        self._words: list[str] = []
        self._code: list[tuple[str, int]] = []
        self._template = 0
        self._link: tuple[int, int] | None = None
        self._heading: tuple[Tag, int] | None = None
        self._last: Tag | None = None

    def comment(self, token: Comment) -> None:
        self._markup.comments.append(token.span)

    def text(self, token: Text) -> None:
        start, end = token.span
        if token.element and self._last and self._last.self_closing and not self._template:
            self._hide(self._last.span, token.span)
        if token.element in ("script", "style") and not self._code:
            self._markup.code.append(token.span)
        if token.element == "style":
            for url, span in css_urls(self._text, start, end):
                self._refer(Reference("image", url, span, token.span, "style", "text", "css", ""))
        elif token.element in ("", "title", "textarea") and not self._template:
            raw = self._text[start:end]
            self._words.append(raw)
            start += len(raw) - len(raw.lstrip(WHITESPACE))
            end = max(start, end - (len(raw) - len(raw.rstrip(WHITESPACE))))
            if start < end and not self._code:
                self._markup.prose.append(Span(start, end))

    def _hide(self, tag: Span, rest: Span) -> None:
        """Note a tag that browsers take for open, if it hides anything: blanks to its end tag are nothing."""
        if rest.end == len(self._text) or not self._text[slice(*rest)].isspace():
            self._markup.hiding.append(tag)

    def tag(self, tag: Tag) -> None:
        name = tag.name
        self._last = tag
        if name == "template":
            self._template = max(0, self._template + (-1 if tag.closing else 1))
        if name in CODE:
            self._track_code(tag)
        if name == "a":
            self._end_link()
        if name in _HEADINGS:
            self._end_heading(tag.span.end if tag.closing else tag.span.start)
        if name in _BLOCKS:
            self._end_blocks(tag)
        if tag.closing:
            return
        if name in _BLOCKS:
            self._open.append(_Open(tag, []))
        if name in _HEADINGS:
            self._heading = (tag, len(self._words))
        if not self._template:
            self._markup.anchors += anchors_of(tag)
            for found in references_of(tag):
                self._refer(found)
            if name == "img":
                self._words.append(tag.value("alt"))

    def finish(self) -> Markup:
        """The Markup, with everything that is still open ended at the end of the text."""
        end = len(self._text)
        self._end_link()
        self._end_heading(end)
        while self._open:
            self._close(Span(end, end))
        top = self._top
        self._markup.make_blocks(lambda: top)
        return self._markup

    def _refer(self, found: Reference) -> None:
        if self._template:
            return
        if found.element == "a":
            self._link = (len(self._markup.references), len(self._words))
        self._markup.references.append(found)

    def _end_link(self) -> None:
        """Give the open link its text: `</a>` ends it, and so does the next `<a>`."""
        if self._link is not None:
            index, words = self._link
            references = self._markup.references
            references[index] = references[index]._replace(text=self._text_since(words))
            self._link = None

    def _end_heading(self, end: int) -> None:
        """Note the open heading, whose span ends at `end`."""
        if self._heading is not None:
            tag, words = self._heading
            span = Span(tag.span.start, end)
            name = tag.value("id") or None
            self._markup.headings.append(
                Heading(_HEADINGS[tag.name], self._text_since(words), name, span, name is not None)
            )
            self._heading = None

    def _text_since(self, words: int) -> str:
        text = "".join(self._words[words:])
        if "&" in text:
            from html import unescape

            text = unescape(text)
        return " ".join(text.split())

    def _track_code(self, tag: Tag) -> None:
        if not tag.closing:
            self._code.append((tag.name, tag.span.end))
        elif self._code and self._code[-1][0] == tag.name:
            start = self._code.pop()[1]
            if not self._code:
                self._markup.code.append(Span(start, tag.span.start))

    def _end_blocks(self, tag: Tag) -> None:
        """Close what this tag ends: its own element, or those whose end tags may be left out."""
        top = self._open[-1].start.name if self._open else ""
        if not tag.closing and (top == "p" or (top in _HEADINGS and tag.name in _HEADINGS)):
            self._close(Span(tag.span.start, tag.span.start))
        wanted = (tag.name,) if tag.closing else _ENDS.get(tag.name, ())
        if tag.closing and tag.name in _HEADINGS:
            wanted = tuple(_HEADINGS)
        for depth in range(len(self._open), max(len(self._open) - _DEEPEST, 0), -1):
            name = self._open[depth - 1].start.name
            if name in wanted:
                while len(self._open) > depth:
                    self._close(Span(tag.span.start, tag.span.start))
                self._close(tag.span if tag.closing else Span(tag.span.start, tag.span.start))
                return
            if name in _SCOPES:
                return

    def _close(self, end: Span) -> None:
        """End the innermost block; `end` is its end tag, or an empty span where another thing ends it."""
        block = self._open.pop()
        start, name = block.start.span, block.start.name
        if len(self._open) < _DEEPEST:
            content = Span(start.end, max(start.end, end.start))
            span = Span(start.start, max(start.end, end.end))
            made = Block(_BLOCKS[name], span, content, None, name, tuple(block.children))
            (self._open[-1].children if self._open else self._top).append(made)
