"""All text files of a site that people write in, in one order, each with its facts."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from sitelint.jekyll import front_matter, psych
from sitelint.jekyll.bib_prose import bib_prose
from sitelint.jekyll.bibliography import Bibliography
from sitelint.jekyll.drops import SiteDrop
from sitelint.jekyll.facts import Facts, FileKind, TextFile, plain_facts, rendered_facts, yaml_facts
from sitelint.jekyll.html_markup import read as read_html
from sitelint.jekyll.kramdown import Options
from sitelint.jekyll.kramdown import read as read_kramdown
from sitelint.jekyll.liquid.context import Context
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, OpenDict
from sitelint.jekyll.liquid_links import LinkFinder
from sitelint.jekyll.markup import Markup
from sitelint.jekyll.model import Page, file_loader
from sitelint.jekyll.paginator import Lists
from sitelint.jekyll.psych import Node, YamlError
from sitelint.jekyll.utils import to_s
from sitelint.text import Source, Span

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.parser import Template
    from sitelint.jekyll.site import Site

HTML_EXTENSIONS = (".html", ".htm", ".xhtml")
_YAML = (".yml", ".yaml", ".json")


class TextFiles:
    """The text files of a site: configuration, data, layouts, includes, pages, static HTML, bibliographies.

    Facts of a page are those of its own content; its layouts have their own. A layout is read with an unknown
    page and a hole for the content, an include by itself with unknown parameters.
    """

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._sources: dict[str, Source] = {}
        self._templates: dict[str, Template] = {}
        self._drops = [SiteDrop(site, run, self.source) for run in site.runs]
        self._drop = self._drops[0]
        self._links = LinkFinder(site)
        self._bibliography = Bibliography(site, self.source)
        self._lists = Lists(site)
        self._options = Options.from_config(site.config.get("kramdown"))
        self._pages = {page.path: page for page in site.pages}

    def __iter__(self) -> Iterator[TextFile]:
        return iter(self._files.values())

    def __getitem__(self, path: str) -> TextFile:
        """The text file at `path`. Raises KeyError."""
        return self._files[path]

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def get(self, path: str) -> TextFile | None:
        """The text file at `path`, if there is one."""
        return self._files.get(path)

    def source(self, path: str) -> Source:
        """A file of the site, read once; empty where it cannot be read."""
        if path not in self._sources:
            self._sources[path] = file_loader(self._site.root, path)()
        return self._sources[path]

    def layouts_of(self, file: TextFile) -> list[str]:
        """The layouts around a page or layout, innermost first: paths; a missing one is its bare name."""
        page = self._pages.get(file.path)
        name = page.data.get("layout") if page else _own_layout(file)
        chain: list[str] = []
        while isinstance(name, str) and name not in ("", "none"):
            path = self._site.layouts.get(name)
            if path is None:
                chain.append(name)
                break
            if path in chain:
                break
            chain.append(path)
            name = _own_layout(self[path])
        return chain

    @cached_property
    def used(self) -> frozenset[str]:
        """Paths of the layouts and includes that reach a published page."""
        found: set[str] = set()
        for page in self._site.pages:
            if page.published and page.path in self._files:
                file = self[page.path]
                found |= {use.target for use in file.facts.liquid.includes if use.target}
                found.update(self.layouts_of(file))
        for path in sorted(found):
            file_or_none = self._files.get(path)
            if file_or_none is not None and file_or_none.kind == "layout":
                found |= {use.target for use in file_or_none.facts.liquid.includes if use.target}
        return frozenset(found)

    @cached_property
    def _files(self) -> dict[str, TextFile]:
        found: dict[str, TextFile] = {}
        for file in self._all():
            found.setdefault(file.path, file)
        return found

    def _all(self) -> Iterator[TextFile]:
        site = self._site
        for path in site.config.files:
            yield self._yaml_file(site.config.sources[path], "config")
        for path in sorted(site.data_files.values()):
            yield self._yaml_file(self.source(path), "data")
        for path in sorted(site.layouts.values()):
            yield self._template_file(path, "layout")
        for path in sorted(site.includes.values()):
            yield self._template_file(path, "include")
        for page in sorted(site.pages, key=lambda page: page.path):
            yield self._page(page)
        for static in sorted(site.static_files, key=lambda static: static.path):
            if static.path.lower().endswith(HTML_EXTENSIONS):
                yield TextFile(
                    self.source(static.path), "static", self._plain, partial(attrgetter("published"), static)
                )
        for path in self._bibliographies():
            yield TextFile(self.source(path), "bibliography", _bib_facts, lambda: True)

    def _bibliographies(self) -> list[str]:
        tree = self._site.tree
        scholar = self._site.config.get("scholar")
        named = scholar.get("source") if isinstance(scholar, dict) else None
        folder = to_s(named or "_bibliography").strip("./")
        if not tree.is_folder(folder):
            return []
        return sorted(
            f"{folder}/{name}" for name in tree.files_below(folder, hidden=False) if name.endswith(".bib")
        )

    def _yaml_file(self, source: Source, kind: FileKind) -> TextFile:
        if not source.path.endswith(_YAML):
            return TextFile(source, kind, _whole, lambda: True)
        return TextFile(source, kind, yaml_facts, lambda: True, yaml=lambda: _tree(source.text))

    def _template_file(self, path: str, kind: FileKind) -> TextFile:
        source = self.source(path)
        block = front_matter.split(source.text) if kind == "layout" else None
        return TextFile(
            source,
            kind,
            self._layout if kind == "layout" else self._include,
            lambda: path in self.used,
            block,
            lambda: block.node if block else None,
        )

    def _page(self, page: Page) -> TextFile:
        block = page.front_matter
        return TextFile(
            page.source,
            "page",
            lambda file: self._page_facts(file, page),
            lambda: page.published,
            block,
            lambda: block.node if block else None,
        )

    def _page_facts(self, file: TextFile, page: Page) -> Facts:
        layout = self._site.layouts.get(to_s(page.data.get("layout")))
        block = self[layout].front_matter if layout else None
        drop = self._drop_of(page)
        variables = {"layout": block.values if block else {}, "paginator": self._lists.paginator(page, drop)}
        context = self._context(file, drop.page(page), variables, site=drop)
        read = self._markdown if self._site.config.is_markdown(page.ext) else _reader_for(page.output_ext)
        return rendered_facts(file, context, read, self._markdown, self._bibliography.expand)

    def _layout(self, file: TextFile) -> Facts:
        values = dict(file.front_matter.values) if file.front_matter else {}
        variables = {"content": HOLE, "layout": OpenDict(values), "paginator": UNKNOWN}
        return rendered_facts(file, self._context(file, OpenDict(), variables), read_html, self._markdown)

    def _include(self, file: TextFile) -> Facts:
        context = self._context(file, OpenDict(), {"content": HOLE, "include": UNKNOWN}, is_open=True)
        dot = file.path.rfind(".")
        markdown = dot >= 0 and self._site.config.is_markdown(file.path[dot:])
        return rendered_facts(file, context, self._markdown if markdown else read_html, self._markdown)

    def _plain(self, file: TextFile) -> Facts:
        return plain_facts(file, read_html)

    def _markdown(self, text: str) -> Markup:
        return read_kramdown(text, self._options)

    def _drop_of(self, page: Page) -> SiteDrop:
        """`site` in the run of Jekyll that publishes the page: the first one that has it."""
        if len(self._drops) == 1:
            return self._drop
        for drop, members in zip(self._drops, self._members, strict=True):
            if page in members:
                return drop
        return self._drop

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
        folder = file.path.rpartition("/")[0]
        return Context(
            page=page,
            site=site or self._drop,
            include_loader=self._load_include,
            relative_loader=lambda name: self._load(f"{folder}/{name}" if folder else name),
            link=self._links.link,
            post_url=self._links.post_url,
            variables=variables,
            timezone=self._site.config.timezone,
            is_open=is_open,
            templates=self._templates,
        )

    def _load_include(self, name: str) -> tuple[str, str] | None:
        path = self._site.includes.get(name)
        return None if path is None else (path, self.source(path).text)

    def _load(self, path: str) -> tuple[str, str] | None:
        return (path, self.source(path).text) if self._site.tree.is_file(path) else None


def _own_layout(file: TextFile) -> Any:
    return file.front_matter.values.get("layout") if file.front_matter else None


def _tree(text: str) -> Node | None:
    try:
        return psych.load(text)
    except YamlError:
        return None


def _whole(file: TextFile) -> Facts:
    """The facts of a table: all of its text is prose."""
    return Facts(prose=(Span(0, len(file.text)),) if file.text else ())


def _bib_facts(file: TextFile) -> Facts:
    return Facts(prose=tuple(bib_prose(file.text)))


def _reader_for(extension: str) -> Callable[[str], Markup]:
    return read_html if extension in HTML_EXTENSIONS else _nothing


def _nothing(_text: str) -> Markup:
    return Markup()
