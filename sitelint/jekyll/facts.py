"""What one text file holds: the small summary that rules and the resolver read.

A page, layout or include is rendered by Liquid as far as the sources tell, read as Markdown or HTML, and
what was found is moved back to the files that it was written in. Data, configuration and bibliographies are
read as they stand. Facts can be pickled and know nothing of the site.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, Any, Literal

from sitelint.jekyll.bibtex import Bibtex
from sitelint.jekyll.bibtex import read as read_bibtex
from sitelint.jekyll.front_matter import FrontMatter
from sitelint.jekyll.html_markup import read as read_html
from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.evaluate import evaluate
from sitelint.jekyll.liquid.records import (
    IncludeUse,
    LinkUse,
    LiquidError,
    NameUse,
    Rendered,
    TagUse,
    TextUse,
)
from sitelint.jekyll.liquid.values import HOLE
from sitelint.jekyll.markup import Markup
from sitelint.jekyll.placing import Found, from_plain, own_markup, plain, references
from sitelint.jekyll.yaml.psych import Node
from sitelint.text import MappedText, Origin, Source, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

FileKind = Literal["page", "layout", "include", "data", "config", "bibliography", "static"]
Reader = Callable[[str], Markup]
"""Reads a text with `"\\n"` line ends and holes: Markdown, HTML, or nothing."""

# Filters that leave no HTML of a text.
_WITHOUT_TAGS = regex(r"\|\s*(?:strip_html|jsonify|number_of_words|size|xml_escape|escape|split)\b")
# Scripts that look at the address's fragment: they show a part of the page by it, or look for its words.
_HASH = regex(r"\blocation\.hash\b(?!\s*=(?!=))|\bhashchange\b")
# Tags of well-known plugins that put out nothing a fragment could name.
_TAGS_WITHOUT_ANCHORS = frozenset(
    (
        *("avatar", "badge", "cite", "cite_details", "feed_meta", "figure", "gist", "github_edit_link"),
        *("google_scholar_citations", "inspirehep_citations", "jupyter_notebook", "katex", "katexmm"),
        *("octicon", "picture", "toc", "quote", "raw", "responsive_image", "seo", "social_links"),
        *("twitter", "video", "vimeo", "youtube", "youtubeplayer", "mermaid", "math", "asset_path"),
    )
)


class LiquidFacts(NamedTuple):
    """What Liquid had to say about one file: see `liquid.records`. `touched` is what of the site it read.

    Of `texts` there are those that may be put out with their links and anchors; `certain` those that are.
    """

    errors: tuple[LiquidError, ...] = ()
    includes: tuple[IncludeUse, ...] = ()
    links: tuple[LinkUse, ...] = ()
    texts: tuple[TextUse, ...] = ()
    unknown: tuple[NameUse, ...] = ()
    unknown_tags: tuple[TagUse, ...] = ()
    unknown_filters: tuple[NameUse, ...] = ()
    truncated: bool = False
    touched: frozenset[str] = frozenset()


class Facts:
    """What a file holds.

    `markup` has spans of the file itself and only what is written in it; `prose` are all runs of text that
    readers may see: of front matter and data values, and of the body. `references` are all that the file
    brings onto its page, each with the file that it is written in. `names` are the anchors of the rendered
    text; `open`: it may have more, which the sources do not tell. `derived` is what was made of the file
    later on and is kept with it, by the names of those who made it. `bibtex` is what a bibliography says.

    Markup and prose, which are most of it, can be let go, and are not pickled: once the file has been
    checked, hardly anybody asks for them, and then they are made again. `opened` tells that somebody has
    asked for more than `liquid` and what is derived.
    """

    __slots__ = (
        "_again",
        "_bibtex",
        "_markup",
        "_names",
        "_open",
        "_prose",
        "_references",
        "derived",
        "liquid",
        "opened",
    )

    def __init__(
        self,
        markup: Markup | None = None,
        prose: tuple[Span, ...] = (),
        references: tuple[Found, ...] = (),
        liquid: LiquidFacts | None = None,
        bibtex: Bibtex | None = None,
    ) -> None:
        self.opened = False
        self._again: Callable[[], Facts] | None = None
        self._bibtex = bibtex
        self._markup = markup or Markup()
        self._prose = prose
        self._references = references
        self._names: frozenset[str] = frozenset()
        self._open = False
        self.liquid = liquid or LiquidFacts()
        self.derived: dict[str, Any] = {}

    @property
    def references(self) -> tuple[Found, ...]:
        """All references that the file brings onto its page."""
        self.opened = True
        return self._references

    @references.setter
    def references(self, found: tuple[Found, ...]) -> None:
        self._references = found

    @property
    def names(self) -> frozenset[str]:
        """The anchors of the rendered text."""
        self.opened = True
        return self._names

    @names.setter
    def names(self, found: frozenset[str]) -> None:
        self._names = found

    @property
    def open(self) -> bool:
        """Whether the rendered text may have more anchors."""
        self.opened = True
        return self._open

    @open.setter
    def open(self, value: bool) -> None:
        self._open = value

    @property
    def markup(self) -> Markup:
        """What is written in the file itself."""
        self._make_again()
        return self._markup

    @property
    def prose(self) -> tuple[Span, ...]:
        """All runs of text that readers may see."""
        self._make_again()
        return self._prose

    @prose.setter
    def prose(self, runs: tuple[Span, ...]) -> None:
        self._prose = runs

    @property
    def bibtex(self) -> Bibtex | None:
        """What a bibliography says; None for any other file."""
        self.opened = True
        return self._bibtex

    def let_go(self, again: "Callable[[], Facts]") -> None:
        """Forget markup and prose; `again` makes the facts once more when somebody asks for these."""
        self._again = again
        self._markup, self._prose = _NOTHING, ()

    def _make_again(self) -> None:
        self.opened = True
        if self._again:
            made = self._again()
            self._markup, self._prose = made._markup, made._prose
            self._again = None

    def __getstate__(self) -> tuple[Any, ...]:
        return plain(self._references), self._names, self._open, self.liquid, self.derived, self._bibtex

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        found, self._names, self._open, self.liquid, derived, self._bibtex = state
        self._references = tuple(from_plain(found))
        self.derived = {intern(name): value for name, value in derived.items()}
        self.opened = False


_NOTHING = Markup()

Written = Callable[[Origin], str]
"""Tells what stands at a place of the sources."""
Expand = Callable[[TagUse, Context], "list[tuple[MappedText, bool]] | None"]
"""Gives what a plugin's tag puts out, in parts of HTML that come for certain or not; None if unknown."""


class TextFile:
    """A text file of the site.

    `yaml` is the tree of a data or configuration file, or of the front matter. `published`: what it holds
    reaches a page of the site (a layout or an include that nothing uses does not).
    """

    def __init__(
        self,
        source: Source,
        kind: FileKind,
        read: "Callable[[TextFile], Facts]",
        published: Callable[[], bool] = lambda: True,
        front_matter: Callable[[], FrontMatter | None] = lambda: None,
        yaml: Callable[[], Node | None] = lambda: None,
    ) -> None:
        self._source = source
        self.kind: FileKind = kind
        self._front_matter = front_matter
        self._read = read
        self._recall: Callable[[], Facts] | None = None
        self._yaml = yaml
        self._published = published

    def __repr__(self) -> str:
        return f"TextFile({self.path!r}, {self.kind})"

    @property
    def path(self) -> str:
        """The file's path, relative to the site's root, with `/`."""
        return self._source.path

    @property
    def text(self) -> str:
        """The file's text."""
        return self.source.text

    @property
    def source(self) -> Source:
        """The file as it stands."""
        self._source.opened = True
        return self._source

    @property
    def opened(self) -> bool:
        """Whether more was asked for than what Liquid said of the file, and what is derived of it.

        What functions ask for that are marked `derived`, or for `Site.references`, does not count. It can be
        set back.
        """
        return self._source.opened or (self.is_read and self.facts.opened)

    @opened.setter
    def opened(self, value: bool) -> None:
        self._source.opened = value
        if self.is_read:
            self.facts.opened = value

    @property
    def body_start(self) -> int:
        """Where the text behind the front matter begins."""
        return self.front_matter.body_start if self.front_matter else 0

    @cached_property
    def front_matter(self) -> FrontMatter | None:
        """The front matter as it stands in the file; None where it has none."""
        return self._front_matter()

    @cached_property
    def yaml(self) -> Node | None:
        """The YAML tree of the file, or of its front matter, with spans of the file's text."""
        return self._yaml()

    @property
    def bibtex(self) -> Bibtex:
        """The bibliography that a `.bib` file holds; an empty one for any other file."""
        made = self.facts.bibtex if self.kind == "bibliography" else None
        return made or Bibtex()

    @cached_property
    def published(self) -> bool:
        """Whether what it holds reaches a page of the site."""
        return self._published()

    def let_go(self) -> None:
        """Take less memory: forget what can be made again of the bytes.

        For a file of which little more will be asked.
        """
        if self.is_read:
            self.facts.let_go(self._again)
        self.__dict__.pop("yaml", None)
        self._source.let_go()
        if self.front_matter:
            self.front_matter.let_go()

    def recall(self, facts: Callable[[], Facts], includes: Iterable[str]) -> None:
        """Take the facts from elsewhere when they are asked for, and `includes`: somebody has kept them."""
        self._recall = facts
        self.includes = tuple(includes)

    def take(self, facts: Facts) -> None:
        """Take facts that were pickled."""
        facts.let_go(self._again)
        self.facts = facts

    @cached_property
    def includes(self) -> tuple[str, ...]:
        """The paths of the files that it includes, each once."""
        return tuple(dict.fromkeys(use.target for use in self.facts.liquid.includes if use.target))

    @property
    def is_read(self) -> bool:
        """Whether its facts are at hand."""
        return "facts" in self.__dict__

    @cached_property
    def facts(self) -> Facts:
        """What the file holds; worked out when first asked for."""
        opened = self._source.opened
        facts = self._recall() if self._recall else self._again()
        if self._recall:
            facts.let_go(self._again)
        self._source.opened = facts.opened = opened
        return facts

    def _again(self) -> Facts:
        return self._read(self)


def text_files(site: "Site") -> Iterator[TextFile]:
    """Every text file of a site, in an order that stays the same."""
    return iter(site.text_files)


class Readers(NamedTuple):
    """Who reads what: the rendered `body`, and `markdown`, which went through the `markdownify` filter.

    `expand` gives the HTML that a plugin's tag puts out; `written` what stands at a place of the sources.
    """

    body: Reader
    markdown: Reader
    expand: Expand
    written: Written


def rendered_facts(file: TextFile, context: Context, readers: Readers) -> Facts:
    """The facts of a page, layout or include."""
    made = evaluate(file.text[file.body_start :], file.path, file.body_start, context)
    text = made.text.normalised()
    markup = readers.body(text.text)
    facts = Facts(
        own_markup(markup, text, file.path), liquid=_liquid_facts(made, context.touched, readers.written)
    )
    found = list(references(markup, text, doubts=made.doubts))
    names = _names(markup)
    apart = [(one, readers.body, False) for one in made.alternatives]
    apart += [(one, readers.markdown, True) for one in made.markdown]
    for other, reader, certain in apart:
        piece = other.normalised()
        more = reader(piece.text)
        found += references(more, piece, certain=certain)
        names |= _names(more)
    unknown_tags = []
    for use in made.unknown_tags:
        texts = readers.expand(use, context)
        if texts is None:
            unknown_tags.append(use)
        for piece, certain in texts or ():
            more = read_html(piece.text)
            found += references(more, piece, certain=certain)
            names |= _names(more)
    facts.references = tuple(dict.fromkeys(found))
    facts.markup.references = [one.reference for one in facts.references if one.path == file.path]
    facts.names = frozenset(names)
    facts.open = _is_open(made, unknown_tags, names, readers.written)
    facts.prose = tuple(_apart([*front_matter_prose(file), *facts.markup.prose]))
    return facts


def plain_facts(file: TextFile, read: Reader) -> Facts:
    """The facts of a file that Liquid does not see: a static HTML file."""
    text = MappedText.of(file.text, file.path).normalised()
    markup = read(text.text)
    facts = Facts(own_markup(markup, text, file.path), references=tuple(references(markup, text)))
    facts.markup.references = [one.reference for one in facts.references]
    facts.names = frozenset(_names(markup))
    facts.open = _reads_fragment(file.text)
    facts.prose = tuple(facts.markup.prose)
    return facts


def yaml_facts(file: TextFile) -> Facts:
    """The facts of a data or configuration file: its strings are its prose."""
    return Facts(prose=tuple(yaml_prose(file.yaml, file.text)))


def bib_facts(file: TextFile) -> Facts:
    """The facts of a bibliography: the values of its entries are its prose."""
    bibtex = read_bibtex(file.text)
    return Facts(prose=tuple(bibtex.texts), bibtex=bibtex)


def front_matter_prose(file: TextFile) -> list[Span]:
    """Where the strings of a file's front matter stand, without quotes."""
    if file.front_matter is None or not file.front_matter.values:
        return []
    return yaml_prose(file.yaml, file.text)


def yaml_prose(root: Node | None, text: str) -> list[Span]:
    """Where the strings of a YAML tree stand, without quotes, in the order of the text."""
    found: list[Span] = []
    todo = [root] if root else []
    while todo:
        node = todo.pop()
        if node.kind == "sequence":
            todo += reversed(node.items)
        elif node.kind == "mapping":
            todo += [value for _, value in reversed(node.pairs)]
        elif isinstance(node.value, str) and node.target is None:
            start, end = node.span
            quoted = node.style in ("single", "double")
            found.append(Span(start + quoted, max(start + quoted, end - quoted)))
    return found


def _apart(spans: list[Span]) -> list[Span]:
    """The spans in order, without those inside of another: Liquid may bring front matter into the body."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not found or span.end > found[-1].end:
            found.append(span)
    return found


def _liquid_facts(made: Rendered, touched: Iterable[str], written: Written) -> LiquidFacts:
    # The parameters of an include may hold half the site; an include in a loop is one use.
    includes = {(use.path, use.span, use.target): use._replace(parameters={}) for use in made.includes}
    return LiquidFacts(
        errors=tuple(made.errors),
        includes=tuple(includes.values()),
        links=tuple(dict.fromkeys(made.links)),
        texts=tuple(_with_tags(made.texts, written)),
        unknown=tuple(made.unknown),
        unknown_tags=tuple(made.unknown_tags),
        unknown_filters=tuple(made.unknown_filters),
        truncated=made.truncated,
        touched=frozenset(touched),
    )


def _with_tags(texts: Iterable[TextUse], written: Written) -> Iterator[TextUse]:
    """The texts that keep their HTML; of one that is not put out where it is asked for, who knows."""
    for use in texts:
        tag = written(Origin(use.path, use.span))
        if not _WITHOUT_TAGS.search(tag):
            yield use if tag.startswith("{{") else use._replace(certain=False)


def _names(markup: Markup) -> set[str]:
    return {one.name for one in markup.anchors} | {one.id for one in markup.headings if one.id}


def _reads_fragment(text: str) -> bool:
    """Whether a script in the text looks at the address's fragment: words are found sooner than a pattern."""
    return ("location.hash" in text or "hashchange" in text) and _HASH.search(text) is not None


def _is_open(made: Rendered, unknown_tags: Iterable[TagUse], names: Iterable[str], written: Written) -> bool:
    """Whether the rendered text may have anchors that are not in the sources, or do without."""
    return (
        made.truncated
        or any(_reads_fragment(one.text) for one in (made.text, *made.alternatives))
        or any(not use.known for use in made.includes)
        or any(use.name not in _TAGS_WITHOUT_ANCHORS for use in unknown_tags)
        or any(HOLE in name for name in names)
        or any(
            use.name.endswith((".content", ".output"))
            and use.name[:5] != "page."
            and not _WITHOUT_TAGS.search(written(Origin(use.path, use.span)))
            for use in made.unknown
        )
    )
