"""What a body holds, as read from Markdown or HTML: the words shared by both readers and all rules.

All spans are offsets into the text that was read. `facts` moves them to the files they were written in.
"""

from collections.abc import Callable
from typing import Literal

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

BlockKind = Literal[
    "heading",
    "paragraph",
    "list",
    "item",
    "definition",
    "quote",
    "table",
    "row",
    "cell",
    "code",
    "math",
    "html",
    "rule",
    "comment",
]


class Block(NamedTuple):
    """A block of a page and the blocks inside it.

    `span` is the whole block, markers included, up to but without its last line ending; `content` is what
    stands behind the marker (the text of a heading or item, the inside of an HTML element). `marker` is the
    list marker, `#`s or fence. `name` is the element's name for `html`, `"ol"`/`"ul"`/`"dl"` for `list`,
    the language for `code`.
    """

    kind: BlockKind
    span: Span
    content: Span
    marker: Span | None = None
    name: str = ""
    children: tuple["Block", ...] = ()


class Heading(NamedTuple):
    """A heading, its level 1-6, its text as readers see it, and its id (None: it has none)."""

    level: int
    text: str
    id: str | None
    span: Span
    explicit: bool = False


class Anchor(NamedTuple):
    """A place that a fragment can name: an `id`, or the `name` of an `<a>`."""

    name: str
    span: Span


ReferenceKind = Literal["link", "image", "resource"]
Syntax = Literal["markdown", "definition", "autolink", "html", "css", "liquid", "front_matter"]


class Reference(NamedTuple):
    """A link or asset use, before it is resolved.

    `url` is what a browser would get (entities and escapes undone); `span` is where it is written, `outer`
    the whole construct (`[text](url "title")`, the tag). `element` and `attribute` are the HTML that comes
    of it (`a`/`href`, `img`/`src`). `text` is the link's text or the image's alternative text, None where
    an image has none at all.
    """

    kind: ReferenceKind
    url: str
    span: Span
    outer: Span
    element: str
    attribute: str
    syntax: Syntax
    text: str | None = None


class Definition(NamedTuple):
    """A reference definition `[label]: url`. `used` tells whether any link of the text names it."""

    label: str
    span: Span
    used: bool


class Markup:
    """Everything that one body holds, each list in the order of the text.

    `prose` are the runs of text that readers see, without markup, code, URLs, ids and comments. `code` are
    code spans and blocks, in HTML also scripts and style sheets; `comments` are HTML and kramdown comments.
    `hiding` are tags such as `<iframe />`, which no browser closes: readers see nothing of what follows.
    `blocks` are made when they are asked for: of most pages nobody does.
    """

    __slots__ = (
        *("_blocks", "anchors", "code", "comments", "definitions", "headings", "hiding", "prose"),
        "references",
    )

    def __init__(self) -> None:
        self.headings: list[Heading] = []
        self.references: list[Reference] = []
        self.anchors: list[Anchor] = []
        self.definitions: list[Definition] = []
        self._blocks: list[Block] | Callable[[], list[Block]] = []
        self.prose: list[Span] = []
        self.code: list[Span] = []
        self.comments: list[Span] = []
        self.hiding: list[Span] = []

    @property
    def blocks(self) -> list[Block]:
        """The blocks, each with those inside it."""
        if not isinstance(self._blocks, list):
            self._blocks = self._blocks()
        return self._blocks

    def make_blocks(self, make: Callable[[], list[Block]]) -> None:
        """Have the blocks made by `make`."""
        self._blocks = make
