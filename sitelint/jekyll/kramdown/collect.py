"""From kramdown's tree to Markup: what of the page reaches its readers.

After kramdown 2.4 lib/kramdown/converter/html.rb.
"""

from collections.abc import Callable
from typing import ClassVar

from sitelint.jekyll.css import css_urls
from sitelint.jekyll.html import CODE, RAW_TEXT, anchors_of, references_of, unescape
from sitelint.jekyll.html_markup import read as read_html
from sitelint.jekyll.kramdown.block_tree import blocks_of
from sitelint.jekyll.kramdown.entities import undo_references
from sitelint.jekyll.kramdown.ids import GfmIds, KramdownIds, shown_text
from sitelint.jekyll.kramdown.node import Document, Node, Written
from sitelint.jekyll.kramdown.tags import as_tag
from sitelint.jekyll.markup import Anchor, Definition, Heading, Markup, Reference, ReferenceKind, Syntax
from sitelint.text import Span
from sitelint.text.regex import regex

# Blocks in which no heading gets an id from the GFM parser, or none stands.
_WITHOUT_IDS = ("html_element", "p")
# The attributes of a link or image that say nothing but where it leads.
_PLAIN_LINK = {"a": {"href"}, "img": {"src", "alt"}}
_FOREIGN = regex(r"[^\x00-\x7f]")
_TEXT_ONLY = frozenset(("text",))
_HEADING = regex(r"h[1-6]")
_NO_TOC = regex(r"\bno_toc\b")
_AUTO_IDS = regex(r"auto_ids(?:-([A-Za-z0-9_-]+))?")


class Collector:
    """Walks the tree of one page in the order in which kramdown writes it."""

    def __init__(self, text: str, document: Document, hole: str) -> None:
        self._text = text
        self._document = document
        self._options = document.options
        self._hole = hole
        self._markup = Markup()
        self._gfm_ids = GfmIds(self._options.auto_id_prefix)
        self._ids = KramdownIds(self._options.auto_id_prefix, hole)
        # The raw text element that hides what follows: browsers take `<iframe/>` for a start tag.
        self._hidden = ""
        self._in_code = 0
        self._footnotes: dict[str, int] = {}
        self._contents: Node | None = None
        self._listed: list[Anchor] = []
        self._used: set[int] = set()

    def read(self, root: Node) -> Markup:
        """Everything that the page holds."""
        markup = self._markup
        if self._options.gfm and self._options.auto_ids:
            self._give_ids(root)
        self._visit_all(root.nodes)
        self._read_footnotes()
        self._list_contents()
        markup.make_blocks(lambda: blocks_of(root.nodes))
        markup.definitions = [
            Definition(target.label, target.definition.span, id(target) in self._used)
            for target in self._document.definitions
        ]
        markup.headings.sort(key=lambda heading: heading.span)
        markup.anchors.sort(key=lambda anchor: anchor.span)
        markup.references.sort(key=lambda reference: reference.outer)
        for spans in (markup.prose, markup.code, markup.comments):
            spans.sort()
        return markup

    def _give_ids(self, node: Node) -> None:
        """Give headings their ids as the GFM parser does: not in HTML elements, not in footnotes."""
        for child in node.nodes:
            if child.type == "header":
                if "id" not in child.attributes:
                    name = self._gfm_ids.make(shown_text(child.nodes))
                    child.attributes["id"] = Written(name, child.inside or child.span)
                    child.info = "auto"
            elif child.block and child.type not in _WITHOUT_IDS:
                self._give_ids(child)

    def _visit_all(self, nodes: list[Node]) -> None:
        visitors = self._VISITORS
        for node in nodes:
            visit = visitors.get(node.type)
            if visit:
                visit(self, node)
            else:
                self._attributes(node)
                if node.nodes:
                    self._visit_all(node.nodes)

    def _text_run(self, node: Node) -> None:
        """Note text, as one run with the text right before it; not the line end that kramdown adds."""
        end = min(node.end, len(self._text))
        if self._hidden or node.start >= end:
            return
        runs = self._markup.code if self._in_code else self._markup.prose
        start = node.start
        if runs and runs[-1].end == start:
            start = runs.pop().start
        runs.append(Span(start, end))

    def _header(self, node: Node) -> None:
        given = node.attributes.get("id")
        explicit = given is not None and node.info != "auto"
        if given is None and self._options.auto_ids:
            given = node.attributes["id"] = Written(
                self._ids.make(self._raw_text(node)), node.inside or node.span
            )
        name = given.value if given and given.value.strip() else None
        self._visit_all(node.nodes)
        self._attributes(node)
        if self._hidden:
            return
        level = min(max(node.level + self._options.header_offset, 1), 6)
        text = " ".join(shown_text(node.nodes).split())
        self._markup.headings.append(Heading(level, text, name, node.span, explicit))
        listed = node.level in self._options.toc_levels and not _NO_TOC.search(node.value("class"))
        if given and name and listed:
            self._listed.append(Anchor(name, given.span))

    def _raw_text(self, node: Node) -> str:
        """The text of a heading that its id is made of.

        What kramdown makes of other letters when it transliterates them is not known here. (The GFM parser
        does not transliterate.)
        """
        if self._options.gfm:
            return shown_text(node.nodes)
        text = node.raw.text if node.raw else ""
        if self._options.auto_id_stripping:
            text = shown_text(node.nodes, _TEXT_ONLY)
        return _FOREIGN.sub(self._hole, text) if self._options.transliterated_header_ids else text

    def _attributes(self, node: Node) -> None:
        """Note what the attributes of an element name and refer to."""
        if not node.attributes or self._hidden:
            return
        if len(node.attributes) == 1 and "id" in node.attributes:
            value, span = node.attributes["id"]
            if value:
                self._markup.anchors.append(Anchor(unescape(value), span))
            return
        tag = as_tag(node)
        self._markup.anchors += anchors_of(tag)
        self._markup.references += references_of(tag)

    def _element(self, node: Node) -> None:
        name = node.tag.lower()
        at = len(self._markup.references)
        self._attributes(node)
        hidden = self._hidden
        if name in RAW_TEXT or name == "template":
            self._hidden = hidden or name
        code = name in CODE
        self._in_code += code
        self._visit_all(node.nodes)
        self._in_code -= code
        if hidden != self._hidden and not (node.block and node.markup == "/"):
            self._hidden = hidden
        elif hidden == name and node.markup != "/":
            self._hidden = ""
        if hidden:
            return
        if name in RAW_TEXT and self._is_left_open(node):
            self._markup.hiding.append(node.mark or node.span)
        if name in ("script", "style") and node.inside and node.inside.start < node.inside.end:
            self._markup.code.append(node.inside)
        text = " ".join(shown_text(node.nodes).split())
        if name == "a":
            self._give_text(at, text)
        elif _HEADING.fullmatch(name):
            given = node.value("id").strip() or None
            self._markup.headings.append(Heading(int(name[1]), text, given, node.span, given is not None))
        elif name == "style" and node.inside:
            for url, span in css_urls(self._text, *node.inside):
                self._markup.references.append(
                    Reference("image", url, span, node.inside, "style", "text", "css", "")
                )

    def _is_left_open(self, node: Node) -> bool:
        """Whether browsers take for open what `/>` was to close; the `<title/>` of a drawing is closed."""
        if not node.mark or not self._text.endswith("/>", *node.mark) or node.info != "raw":
            return False
        if node.tag in ("script", "style"):
            return node.inside is not None and bool(self._text[slice(*node.inside)].strip())
        return node.block and node.tag != "title"

    def _give_text(self, at: int, text: str) -> None:
        references = self._markup.references
        for index in range(at, min(at + 1, len(references))):
            references[index] = references[index]._replace(text=text)

    def _link(self, node: Node) -> None:
        """A Markdown link or image; an IAL may have changed where it leads."""
        target = node.target
        if target:
            self._used.add(id(target))
        name = "src" if node.type == "img" else "href"
        written = node.attributes[name]
        text = node.value("alt") if name == "src" else " ".join(shown_text(node.nodes).split())
        syntax: Syntax = "definition" if target else "autolink" if node.info == "auto" else "markdown"
        url = undo_references(written.value)
        references = self._markup.references
        if node.attributes.keys() != _PLAIN_LINK[node.type]:
            at = len(references)
            self._attributes(node)
            references[at:] = [
                one._replace(url=url, span=written.span, syntax=syntax, text=text)
                if one.attribute == name
                else one
                for one in references[at:]
            ]
        elif not self._hidden:
            kind: ReferenceKind = "image" if name == "src" else "link"
            references.append(Reference(kind, url, written.span, node.span, node.type, name, syntax, text))
        self._visit_all(node.nodes)

    def _code(self, node: Node) -> None:
        self._attributes(node)
        if not self._hidden:
            self._markup.code.append(node.span)

    def _comment(self, node: Node) -> None:
        self._markup.comments.append(node.span)

    def _raw(self, node: Node) -> None:
        """`{::nomarkdown}`: HTML that is passed on as it is."""
        view = node.raw
        if view is None or self._hidden or (node.info and "html" not in node.info.split()):
            return
        found, markup = read_html(view.text), self._markup
        markup.references += [
            item._replace(span=view.span(*item.span), outer=view.span(*item.outer))
            for item in found.references
        ]
        markup.headings += [item._replace(span=view.span(*item.span)) for item in found.headings]
        markup.anchors += [item._replace(span=view.span(*item.span)) for item in found.anchors]
        for spans, more in (
            (markup.prose, found.prose),
            (markup.code, found.code),
            (markup.comments, found.comments),
        ):
            spans += [view.span(*span) for span in more]

    def _footnote(self, node: Node) -> None:
        """A footnote's marker; the footnote itself comes at the end of the page, once."""
        name = self._options.footnote_prefix + node.content
        times = self._footnotes.get(node.content, -1) + 1
        self._footnotes[node.content] = times
        if not self._hidden:
            suffix = f":{times}" if times else ""
            self._markup.anchors.append(Anchor(f"fnref:{name}{suffix}", node.span))

    def _read_footnotes(self) -> None:
        """The footnotes that markers named, in that order. They may have markers of others."""
        done = 0
        while done < len(self._footnotes):
            name = list(self._footnotes)[done]
            footnote = self._document.footnotes[name]
            self._markup.anchors.append(Anchor(f"fn:{self._options.footnote_prefix}{name}", footnote.span))
            self._visit_all(footnote.nodes)
            done += 1

    def _list(self, node: Node) -> None:
        if self._contents is None and node.ial and "toc" in node.ial.references and not self._hidden:
            self._contents = node
            return
        self._attributes(node)
        self._visit_all(node.nodes)

    def _list_contents(self) -> None:
        """The ids of a table of contents, which stands where `{:toc}` is."""
        if self._contents is None or not self._listed:
            return
        given = self._contents.attributes.get("id")
        name, span = given or ("markdown-toc", self._contents.span)
        self._markup.anchors.append(Anchor(name, span))
        self._markup.anchors += [Anchor(f"{name}-{heading.name}", heading.span) for heading in self._listed]

    def _definition_list(self, node: Node) -> None:
        names = [
            match for name in (node.ial.references if node.ial else []) if (match := _AUTO_IDS.match(name))
        ]
        for term in node.nodes:
            if names and term.type == "dt" and "id" not in term.attributes:
                name = (names[0][1] or "") + self._ids.basic(self._term_text(term))
                term.attributes["id"] = Written(name, term.span)
        self._attributes(node)
        self._visit_all(node.nodes)

    def _term_text(self, term: Node) -> str:
        return shown_text(term.nodes) if self._options.gfm else shown_text(term.nodes, _TEXT_ONLY)

    # By the name of a node's type. They are no attributes of a collector, which would hold itself then.
    _VISITORS: ClassVar[dict[str, "Callable[[Collector, Node], None]"]] = {
        **dict.fromkeys(("text", "entity", "quote", "symbol"), _text_run),
        "header": _header,
        "html_element": _element,
        **dict.fromkeys(("a", "img"), _link),
        **dict.fromkeys(("codespan", "codeblock"), _code),
        **dict.fromkeys(("comment", "xml_comment"), _comment),
        "raw": _raw,
        "footnote": _footnote,
        **dict.fromkeys(("ul", "ol"), _list),
        "dl": _definition_list,
    }
