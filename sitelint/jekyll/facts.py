"""What one text file holds: the small summary that rules and the resolver read.

Facts can be pickled and know nothing of the site. `made_facts` makes them.
"""

from collections.abc import Callable, Iterable
from functools import cached_property
from sys import intern
from typing import Any, Literal

from sitelint.jekyll.bibtex import Bibtex
from sitelint.jekyll.derived import ASKED, unasked
from sitelint.jekyll.front_matter import FrontMatter
from sitelint.jekyll.liquid.records import IncludeUse, LinkUse, LiquidError, NameUse, TagUse, TextUse
from sitelint.jekyll.markup import Markup
from sitelint.jekyll.placing import Found, from_plain, plain
from sitelint.jekyll.yaml.psych import Node
from sitelint.text import Origin, Source, Span
from sitelint.text.named_tuple import NamedTuple

FileKind = Literal["page", "layout", "include", "data", "config", "bibliography", "static"]


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

    @property
    def included(self) -> tuple[str, ...]:
        """The paths of the files that are included, each once."""
        return tuple(dict.fromkeys(use.target for use in self.includes if use.target))


class Facts:
    """What a file holds.

    `markup` has spans of the file itself and only what is written in it; `prose` are all runs of text that
    readers may see: of front matter and data values, and of the body. `references` are all that the file
    brings onto its page, each with the file that it is written in, `hiding` the tags there that hide what
    follows (see `markup`). `names` are the anchors of the rendered text; `open`: it may have more, which the
    sources do not tell. `derived` is what was made of the file later on and is kept with it, by the names of
    those who made it. `bibtex` is what a bibliography says.

    Markup, prose and `hiding`, which are most of it, can be let go, and are not pickled: once the file has
    been checked, hardly anybody asks for them, and then they are made again. Who asks for more than `liquid`
    and what is derived has asked for the file at `path` (`derived.ASKED`).
    """

    __slots__ = (
        "_again",
        "_bibtex",
        "_hiding",
        "_markup",
        "_names",
        "_open",
        "_prose",
        "_references",
        "derived",
        "liquid",
        "path",
    )

    def __init__(
        self,
        markup: Markup | None = None,
        prose: tuple[Span, ...] = (),
        references: tuple[Found, ...] = (),
        liquid: LiquidFacts | None = None,
        bibtex: Bibtex | None = None,
    ) -> None:
        self.path = ""
        self._again: Callable[[], Facts] | None = None
        self._bibtex = bibtex
        self._markup = markup or Markup()
        self._prose = prose
        self._references = references
        self._names: frozenset[str] = frozenset()
        self._hiding: tuple[Origin, ...] = ()
        self._open = False
        self.liquid = liquid or LiquidFacts()
        self.derived: dict[str, Any] = {}

    @property
    def references(self) -> tuple[Found, ...]:
        """All references that the file brings onto its page."""
        ASKED.names.add(self.path)
        return self._references

    @references.setter
    def references(self, found: tuple[Found, ...]) -> None:
        self._references = found

    @property
    def names(self) -> frozenset[str]:
        """The anchors of the rendered text."""
        ASKED.names.add(self.path)
        return self._names

    @names.setter
    def names(self, found: frozenset[str]) -> None:
        self._names = found

    @property
    def hiding(self) -> tuple[Origin, ...]:
        """The tags that hide what follows."""
        self._make_again()
        return self._hiding

    @hiding.setter
    def hiding(self, found: tuple[Origin, ...]) -> None:
        self._hiding = found

    @property
    def open(self) -> bool:
        """Whether the rendered text may have more anchors."""
        ASKED.names.add(self.path)
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
        ASKED.names.add(self.path)
        return self._bibtex

    def let_go(self, again: "Callable[[], Facts]") -> None:
        """Forget markup, prose and `hiding`; `again` makes the facts once more when they are asked for."""
        self._again = again
        self._markup, self._prose, self._hiding = _NOTHING, (), ()

    def _make_again(self) -> None:
        ASKED.names.add(self.path)
        if self._again:
            made = self._again()
            self._markup, self._prose, self._hiding = made._markup, made._prose, made._hiding
            self._again = None

    def __getstate__(self) -> tuple[Any, ...]:
        more = self.liquid, self.derived, self._bibtex
        return plain(self._references), self._names, self._open, *more

    def __setstate__(self, state: tuple[Any, ...]) -> None:
        found, self._names, self._open, self.liquid, derived, self._bibtex = state
        self._references = tuple(from_plain(found))
        self.derived = {intern(name): value for name, value in derived.items()}
        self.path = ""


_NOTHING = Markup()


class TextFile:
    """A text file of the site.

    `path` is relative to the site's root, with `/`. `yaml` is the tree of a data or configuration file, or of
    the front matter. `published`: what it holds reaches a page of the site (a layout or an include that
    nothing uses does not).
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
        self.path = source.path
        self.kind: FileKind = kind
        self._front_matter = front_matter
        self._read = read
        self._recall: Callable[[], Facts] | None = None
        self._yaml = yaml
        self._published = published

    def __repr__(self) -> str:
        return f"TextFile({self.path!r}, {self.kind})"

    @property
    def text(self) -> str:
        """The file's text."""
        return self.source.text

    @property
    def source(self) -> Source:
        """The file as it stands."""
        ASKED.names.add(self.path)
        return self._source

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
        facts.path = self.path
        self.facts = facts

    @cached_property
    def includes(self) -> tuple[str, ...]:
        """The paths of the files that it includes, each once."""
        return self.facts.liquid.included

    @property
    def is_read(self) -> bool:
        """Whether its facts are at hand."""
        return "facts" in self.__dict__

    @property
    def is_known(self) -> bool:
        """Whether its facts are at hand, or kept by somebody."""
        return self.is_read or self._recall is not None

    @cached_property
    def facts(self) -> Facts:
        """What the file holds; worked out when first asked for."""
        facts = unasked(self._recall or self._again)
        if self._recall:
            facts.let_go(self._again)
        facts.path = self.path
        return facts

    def _again(self) -> Facts:
        return self._read(self)
