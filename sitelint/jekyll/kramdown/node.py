"""What kramdown's reading of a page is made of: nodes, attributes, and what a document remembers."""

from sitelint.jekyll.kramdown.options import Options
from sitelint.jekyll.kramdown.view import Builder, View
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple

# Lists that one IAL may draw on, by way of others.
MOST_LISTS = 50


class Written(NamedTuple):
    """The value of an attribute, and where on the page it is written."""

    value: str
    span: Span


class AttributeList:
    """An IAL or ALD: its attributes, and the names of the lists and switches that it refers to."""

    __slots__ = ("attributes", "references")

    def __init__(self) -> None:
        self.attributes: dict[str, Written] = {}
        self.references: list[str] = []

    def refer(self, name: str) -> None:
        """Note a reference to a list or switch."""
        if name not in self.references:
            self.references.append(name)

    def add(self, other: "AttributeList") -> None:
        """Take over what `other` says; classes add up, everything else is replaced."""
        for name in other.references:
            self.refer(name)
        for name, written in other.attributes.items():
            set_attribute(self.attributes, name, written)


def set_attribute(attributes: dict[str, Written], name: str, written: Written) -> None:
    """Set an attribute as an IAL does."""
    if name == "class" and name in attributes:
        written = Written(f"{attributes[name].value} {written.value}", written.span)
    attributes[name] = written


class Node:
    """An element of kramdown's tree; `type` is kramdown's name for it.

    `start` and `end` are offsets of the page, `inside` those of what stands behind the marker, `mark` those
    of the marker. `raw` is text that is yet to be read for spans (`grows`: more may follow). `content` is
    the text of a leaf, `more` what was joined to it. `level` is that of a heading, `target` the definition
    that a link names. `block` tells blocks from spans; `hidden`: a paragraph without `<p>`. `markup` is what
    an element is written with where that matters: a fence, the mark of emphasis, the `/` of `<br />`.
    `info`: the language of code, how the content of an HTML element is read, what an `eob` stands for, `auto`
    for a generated id and an autolink.
    """

    __slots__ = (
        *("type", "start", "end", "tag", "content", "nodes", "attributes", "ial", "block", "hidden"),
        *("markup", "info", "level", "inside", "mark", "raw", "grows", "more", "target"),
    )

    def __init__(self, type: str, start: int = 0, end: int = 0, tag: str = "", content: str = "") -> None:
        self.type = type
        self.start = start
        self.end = end
        self.tag = tag
        self.content = content
        self.nodes: list[Node] = []
        self.attributes: dict[str, Written] = {}
        self.ial: AttributeList | None = None
        self.block = False
        self.hidden = False
        self.markup = ""
        self.info = ""
        self.level = 0
        self.inside: Span | None = None
        self.mark: Span | None = None
        self.raw: View | None = None
        self.grows: Builder | None = None
        self.more: list[str] | None = None
        self.target: LinkTarget | None = None

    @property
    def span(self) -> Span:
        """Where the element stands on the page."""
        return Span(self.start, self.end)

    @property
    def text(self) -> str:
        """All the text of a leaf."""
        return self.content if self.more is None else "".join((self.content, *self.more))

    def join(self, text: str, end: int) -> None:
        """Join the text that stands right behind this one, up to `end`. Marks that begin nothing are many."""
        if self.more is None:
            self.more = []
        self.more.append(text)
        self.end = end

    def settled(self) -> View | None:
        """The text that is yet to be read for spans, all of it."""
        if self.grows is not None:
            self.raw, self.grows = self.grows.view(), None
        return self.raw

    def growing(self) -> Builder:
        """Where to add to the text that is yet to be read for spans."""
        if self.grows is None:
            self.grows = Builder(self.raw)
        return self.grows

    def append(self, text: str) -> None:
        """Add text that does not stand on the page."""
        self.growing().write(text, self.end)

    def add_ial(self, ial: AttributeList) -> None:
        """Note an IAL that is applied when the whole page has been read."""
        if self.ial is None:
            self.ial = AttributeList()
        self.ial.add(ial)

    def value(self, name: str) -> str:
        """The value of an attribute, `""` if there is none."""
        written = self.attributes.get(name)
        return written.value if written else ""


class LinkTarget(NamedTuple):
    """A reference definition: `[label]: url`."""

    label: str
    url: Written
    definition: Node


class Document:
    """What the rules share while they read one page."""

    __slots__ = ("definitions", "footnotes", "links", "lists", "longest_label", "options")

    def __init__(self, options: Options) -> None:
        self.options = options
        self.links: dict[str, LinkTarget] = {}
        self.definitions: list[LinkTarget] = []
        self.footnotes: dict[str, Node] = {}
        self.lists: dict[str, AttributeList] = {}
        self.longest_label = 0

    def apply(self, node: Node, ial: AttributeList, seen: set[str] | None = None) -> None:
        """Give `node` the attributes of an IAL and of the lists that it refers to, of each list once.

        kramdown lib/kramdown/parser/kramdown.rb, `update_attr_with_ial`.
        """
        seen = set() if seen is None else seen
        for name in ial.references:
            if name in self.lists and name not in seen and len(seen) < MOST_LISTS:
                seen.add(name)
                self.apply(node, self.lists[name], seen)
        for name, written in ial.attributes.items():
            set_attribute(node.attributes, name, written)
