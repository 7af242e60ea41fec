"""Renders the pages, layouts and includes of a site: what Liquid sees of the site, and who reads the text."""

from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from sitelint.jekyll import foreign
from sitelint.jekyll.derived import unasked
from sitelint.jekyll.drops import SiteDrop
from sitelint.jekyll.facts import Facts, LiquidFacts, TextFile
from sitelint.jekyll.front_matter import FrontMatter
from sitelint.jekyll.html_markup import read as read_html
from sitelint.jekyll.kramdown import Options
from sitelint.jekyll.kramdown import read as read_kramdown
from sitelint.jekyll.links.liquid_links import LinkFinder
from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.lexer import has_liquid
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, OpenDict
from sitelint.jekyll.made_facts import Evaluated, Reader, Readers, evaluated, plain_facts, rendered_facts
from sitelint.jekyll.markup import Markup
from sitelint.jekyll.model import Page
from sitelint.jekyll.paginator import paginator
from sitelint.jekyll.placing import Found, references, told
from sitelint.jekyll.plugins.own_filters import own_filters
from sitelint.jekyll.utils import HTML_EXTENSIONS
from sitelint.text import MappedText, Origin, Piece, Source
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.bibliography import Bibliography
    from sitelint.jekyll.liquid.memo import Memo
    from sitelint.jekyll.liquid.parser import Template
    from sitelint.jekyll.liquid.records import TagUse
    from sitelint.jekyll.site import Site


Wanted = Callable[[Piece], bool]


class Around(NamedTuple):
    """What a layout has around a page.

    `references`, the places of the tags among them whose URL is known for certain (`placing.told`), and what
    was read for it (`Context.touched`).
    """

    references: list[Found]
    told: set[tuple[str, int]]
    touched: set[str]


class Renderer:
    """Renders files of one site. `read` gives a file of the site, each time the same Source."""

    def __init__(self, site: "Site", read: Callable[[str], Source]) -> None:
        self._site = site
        self._read = read
        self._templates: dict[str, Template] = {}
        self._layouts: dict[TextFile, Evaluated] = {}
        self._drops = [SiteDrop(site, run, read) for run in site.runs]
        self._links = LinkFinder(site)
        self._own_filters = own_filters(site.config)
        section = site.config.get("kramdown")
        self._options = Options.from_config(section if isinstance(section, dict) else None)
        # What goes through `markdownify` is mostly of the site: what people say of themselves, page for page.
        self._read_again = lru_cache(maxsize=1000)(self._markdown)
        # So is much of what plugins and layouts put around different pages.
        self._read_html_again = lru_cache(maxsize=1000)(read_html)

    def page(self, file: TextFile, page: Page, layout: FrontMatter | None) -> Facts:
        """The facts of a page's content; `layout` is the front matter of its layout."""
        drop = self._drop_of(page)
        variables = {
            "layout": layout.values if layout else {},
            "paginator": self._paginator(page, drop),
        }
        context = self._context(file, drop.page(page), variables, site=drop)
        read = self._markdown if self._site.config.is_markdown(page.ext) else _reader_for(page.output_ext)
        return rendered_facts(file, evaluated(file, context, self._written), self._readers(read))

    def layout(self, file: TextFile) -> Facts:
        """The facts of a layout around any page: the page is unknown, its content a hole."""
        return rendered_facts(file, self._around_any(file), self._readers(read_html))

    def liquid(self, layout: TextFile) -> LiquidFacts:
        """What Liquid has to say of a layout, without a look at what it makes of it."""
        return self._around_any(layout).liquid

    def _around_any(self, layout: TextFile) -> Evaluated:
        """A layout around any page, which both are told of."""
        if layout not in self._layouts:
            context = self._context(layout, OpenDict(), _around(layout))
            self._layouts[layout] = evaluated(layout, context, self._written)
        return self._layouts[layout]

    def layout_references(self, layout: TextFile, page: Page, wanted: "Wanted | None" = None) -> "Around":
        """The references of a layout around one page; a text without a piece that is `wanted` is not read."""
        return unasked(self._layout_references, layout, page, wanted)

    def _layout_references(self, layout: TextFile, page: Page, wanted: "Wanted | None") -> "Around":
        drop = self._drop_of(page)
        from sitelint.jekyll.liquid.render import render

        variables = {**_around(layout), "paginator": self._paginator(page, drop)}
        context = self._context(layout, drop.page(page), variables, site=drop)
        template = context.template(layout.text[layout.body_start :], layout.path, layout.body_start)
        made = render(template, context, is_shared=True)
        found: list[Found] = []
        known: set[tuple[str, int]] = set()
        texts = [(one, self._read_html_again, one is made.text) for one in (made.text, *made.alternatives)]
        texts += [(one, self._read_again, True) for one in made.markdown]
        for one, read, certain in texts:
            if wanted is None or any(map(wanted, one.pieces)):
                text = one.normalised()
                doubts = made.doubts if certain else None
                markup = read(text.text)
                found += references(markup, text, certain=certain, doubts=doubts)
                known.update(told(markup, text) if certain else ())
        return Around(found, known, context.touched)

    def include(self, file: TextFile) -> Facts:
        """The facts of an include by itself: whatever it is given is unknown."""
        context = self._context(file, OpenDict(), {"content": HOLE, "include": UNKNOWN}, is_open=True)
        dot = file.path.rfind(".")
        markdown = dot >= 0 and self._site.config.is_markdown(file.path[dot:])
        readers = self._readers(self._markdown if markdown else read_html)
        return rendered_facts(file, evaluated(file, context, self._written), readers)

    def plain(self, file: TextFile) -> Facts:
        """The facts of an HTML file that Jekyll copies."""
        return plain_facts(file, read_html)

    def _readers(self, body: Reader) -> Readers:
        return Readers(body, self._read_again, self._read_html_again, self._expand, self._written)

    def _expand(self, use: "TagUse", context: Context) -> list[tuple[MappedText, bool]] | None:
        return self._bibliography.expand(use, context)

    @cached_property
    def _bibliography(self) -> "Bibliography":
        from sitelint.jekyll.bibliography import Bibliography

        return Bibliography(self._site, self._read)

    @cached_property
    def _memos(self) -> "dict[int, Memo]":
        """What renderings of a run of Jekyll have in common."""
        from sitelint.jekyll.liquid.memo import Memo

        return {id(drop): Memo() for drop in self._drops}

    def _written(self, at: Origin) -> str:
        return self._read(at.path).text[slice(*at.span)]

    def _markdown(self, text: str) -> Markup:
        return read_kramdown(text, self._options)

    def _paginator(self, page: Page, drop: SiteDrop) -> dict[str, Any] | None:
        return paginator(page, drop, self._site.further_pages.get(page.path, []))

    def _drop_of(self, page: Page) -> SiteDrop:
        """`site` in the run of Jekyll that publishes the page: the first one that has it."""
        for drop, members in zip(self._drops, self._members, strict=True):
            if page in members:
                return drop
        return self._drops[0]

    @cached_property
    def _members(self) -> list[set[Page]]:
        return [set(run.all_pages()) for run in self._site.runs]

    def _context(
        self,
        file: TextFile,
        page: Mapping[str, Any],
        variables: dict[str, Any],
        *,
        site: SiteDrop | None = None,
        is_open: bool = False,
    ) -> Context:
        # Ruby's `File.join` takes a slash at the beginning of a name as the one between folder and name.
        folder = file.path.rpartition("/")[0]
        prefix = f"{folder}/" if folder else ""
        return Context(
            page=page,
            site=self._drops[0] if site is None else site,  # whether it is empty takes long to tell
            include_loader=self._load_include,
            relative_loader=lambda name: self._load(prefix + name.removeprefix("/")),
            link=self._links.link,
            post_url=self._links.post_url,
            variables=variables,
            timezone=self._site.config.timezone,
            dialect=self._site.config.dialect,
            is_open=is_open,
            own_filters=self._own_filters,
            templates=self._templates,
            memo=self._memos[id(site)] if site is not None and has_liquid(file.text) else None,
        )

    def _load_include(self, name: str) -> tuple[str, str] | None:
        path = self._site.includes.get(name.removeprefix("/"))
        if path is None:
            text = foreign.part(self._site, f"_includes/{name}")
            return None if text is None else (f"{self._site.theme}/{name}", text)
        return path, self._read(path).text

    def _load(self, path: str) -> tuple[str, str] | None:
        return (path, self._read(path).text) if self._site.tree.is_file(path) else None


def _around(layout: TextFile) -> dict[str, Any]:
    """The variables of a layout around some page."""
    values = layout.front_matter.values if layout.front_matter else {}
    return {"content": HOLE, "layout": OpenDict(values), "paginator": UNKNOWN}


def _reader_for(extension: str) -> Callable[[str], Markup]:
    return read_html if extension in HTML_EXTENSIONS else _nothing


def _nothing(_text: str) -> Markup:
    return Markup()
