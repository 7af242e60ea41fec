"""All text files of a site that people write in, in one order, each with its facts."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from sitelint.jekyll import front_matter
from sitelint.jekyll.derived import unasked
from sitelint.jekyll.facts import Facts, FileKind, LiquidFacts, TextFile
from sitelint.jekyll.front_matter import FrontMatter
from sitelint.jekyll.made_facts import bib_facts, yaml_facts
from sitelint.jekyll.model import Page, Reason
from sitelint.jekyll.placing import Found
from sitelint.jekyll.rendering import Renderer, Wanted
from sitelint.jekyll.shown import Shown, part_of_pages
from sitelint.jekyll.utils import HTML_EXTENSIONS, normalise, to_s
from sitelint.jekyll.yaml import psych
from sitelint.jekyll.yaml.psych import Node
from sitelint.text import Source, Span

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

# Front matter that themes show as text, or that decides how a page is shown.
_NO_ADDRESSES = frozenset(
    (
        *("title", "subtitle", "layout", "date", "permalink", "excerpt", "description", "abstract"),
        *("summary", "tags", "tag", "categories", "category", "lang", "locale", "author", "authors", "name"),
        *("venue", "citation", "type", "classes", "keywords", "slug", "last_modified_at", "collection"),
        *("redirect_from", "published", "sitemap"),
    )
)
_YAML = (".yml", ".yaml", ".json")
_UNWRITTEN: Reason = "collection-without-output"
_TEMPLATES = ("page", "layout", "include")


class TextFiles:
    """The text files of a site: configuration, data, layouts, includes, pages, static HTML, bibliographies.

    Facts of a page are those of its own content; its layouts have their own. A layout is read with an unknown
    page and a hole for the content, an include by itself with unknown parameters.
    """

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._sources: dict[str, Source] = {}
        self._renderer = Renderer(site, self.source)
        self._pages = site.by_path
        self._layouts: dict[str, list[str]] = {}
        self._offered: Callable[[TextFile], object] | None = None

    def __iter__(self) -> Iterator[TextFile]:
        return map(self.__getitem__, self.paths)

    def __getitem__(self, path: str) -> TextFile:
        """The text file at `path`. Raises KeyError."""
        file = self._files.get(path)
        if file is None:
            if path not in self.paths:
                raise KeyError(path)
            file = self._files[path] = _PageFile(self._first[path], self._page_facts, self._is_hosted)
            if self._offered:
                self._offered(file)
        return file

    def __contains__(self, path: object) -> bool:
        return path in self.paths

    def offer(self, keeper: Callable[[TextFile], object]) -> None:
        """Offer every file, at the latest when it is asked for, to somebody who may give it its facts."""
        for file in [*self._files.values()]:
            keeper(file)
        self._offered = keeper

    @property
    def templates(self) -> Iterator[TextFile]:
        """The layouts and includes."""
        return (file for file in self.before_pages if file.kind in ("layout", "include"))

    def get(self, path: str) -> TextFile | None:
        """The text file at `path`, if there is one."""
        return self[path] if path in self.paths else None

    def source(self, path: str) -> Source:
        """A file of the site, read once; empty where it cannot be read."""
        if path in self._pages:
            return self._pages[path].source
        if path not in self._sources:
            self._sources[path] = self._site.config.disk.source(self._site.root, path)
        return self._sources[path]

    def layouts_of(self, file: TextFile) -> list[str]:
        """The layouts around a page or layout, innermost first: paths; a missing one is its bare name.

        What is no HTML has none: Jekyll leaves style sheets and scripts bare (`place_in_layout?` in
        lib/jekyll/convertible.rb), and no browser follows the links of another file.
        """
        if file.path not in self._layouts:
            self._layouts[file.path] = self._find_layouts(file)
        return self._layouts[file.path]

    def _find_layouts(self, file: TextFile) -> list[str]:
        page = self._pages.get(file.path)
        if page is not None and page.output_ext not in HTML_EXTENSIONS:
            return []
        name = page.value("layout") if page else _own_layout(file)
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

    def front_matter_references(self, file: TextFile) -> list[Found]:
        """The references that a page's layouts make of its front matter: `image: /x.png` and the like.

        Only layouts that read such a value are rendered for the page. What they make is kept with the facts
        of the page, and holds while what they show of the site is the same.
        """
        page = self._pages.get(file.path)
        block = file.front_matter
        if page is None or block is None:
            return []
        name = "front_matter_references"
        known: tuple[list[Found], frozenset[str], bytes] | None = file.facts.derived.get(name)
        if known is None or known[2] != self.shown.state(known[1]):
            made, parts = self._made_of_front_matter(page, block, file)
            known = file.facts.derived[name] = made, parts, self.shown.state(parts)
        return known[0]

    def _made_of_front_matter(
        self, page: Page, block: FrontMatter, file: TextFile
    ) -> tuple[list[Found], frozenset[str]]:
        """The references that layouts make of a page's front matter, and the parts of the site they show."""
        found: dict[Found, None] = {}
        parts: frozenset[str] = frozenset()
        for layout in self._layouts_reading(block, file):
            around = self._renderer.layout_references(layout, page, lambda piece: piece.path == page.path)
            found |= dict.fromkeys(around.references)
            parts |= self.shown.parts(around.touched) | self.shown.parts_of(self._liquid_of(layout))
        made = [
            one._replace(reference=one.reference._replace(syntax="front_matter"))
            for one in found
            if one.path == file.path
        ]
        return made, parts

    def _layouts_reading(self, block: FrontMatter, file: TextFile) -> list[TextFile]:
        """The layouts of a page that read a value of its front matter which may be an address."""
        values = {f"page.{key}": one for key, one in block.values.items() if _may_be_address(key, one)}
        asked = set(values)
        paths = self.layouts_of(file) if asked else ()
        layouts = [self[path] for path in paths if path in self]
        layouts += [layout for names, layout in self.foreign if not names.isdisjoint(paths)]
        read = [self._liquid_of(one).touched for one in layouts]
        unread = asked.difference(*read)
        if any(_looks_like_file(values[name]) for name in unread):
            asked.add("page")  # which a layout may give to an include, or call by another name
        return [one for one, names in zip(layouts, read, strict=True) if not asked.isdisjoint(names)]

    def _liquid_of(self, layout: TextFile) -> LiquidFacts:
        """What Liquid says of a layout, for which its other facts need not be known: every process asks."""
        if layout.is_known:
            return layout.facts.liquid
        return unasked(self._renderer.liquid, layout)

    def layout_references(self, layout: TextFile, path: str, wanted: Wanted) -> list[Found]:
        """The references that a layout has around the page at `path`, in texts that have a `wanted` piece."""
        page = self._pages.get(path)
        return self._renderer.layout_references(layout, page, wanted).references if page else []

    def around(self, layout: TextFile, paths: list[str]) -> tuple[list[list[Found]], set[tuple[str, int]]]:
        """The references for certain that a layout has around some pages, page by page, and which are known.

        Those written in the front matter of the page are left out. Which are known is told by where their
        tags stand (see `placing.told`). It is kept with the facts of the layout, as long as what it shows of
        the site is the same.
        """
        kept = layout.facts.derived
        name = "around"
        if name not in kept or kept[name][:2] != (paths, self.shown.state(kept[name][2])):
            found: list[list[Found]] = []
            known: set[tuple[str, int]] = set()
            parts = self.shown.parts_of(layout.facts.liquid)
            for path in paths:
                page = self._pages[path]
                around = self._renderer.layout_references(layout, page)
                found.append([one for one in around.references if one.certain and one.path != path])
                known |= around.told
                parts |= self.shown.parts(around.touched) | {part_of_pages(page.label)}
            kept[name] = paths, self.shown.state(parts), parts, found, known
        return kept[name][3], kept[name][4]

    @cached_property
    def foreign(self) -> list[tuple[frozenset[str], TextFile]]:
        """What a theme shows whose files are not in the sources: layouts, with the names that mean them."""
        from sitelint.jekyll import foreign

        return [
            (
                one.layouts,
                TextFile(Source(f"{one.theme}.html", one.text.encode()), "layout", self._renderer.layout),
            )
            for one in foreign.shown(self._site)
        ]

    @cached_property
    def shown(self) -> Shown:
        """What the files show of the rest of the site."""
        return Shown(self._site, self)

    @cached_property
    def used(self) -> frozenset[str]:
        """Paths of the layouts and includes that reach a published page."""
        found: set[str] = set()
        for page in self._site.pages:
            if page.published and page.path in self:
                file = self[page.path]
                found.update(file.includes)
                found.update(self.layouts_of(file))
        for path in sorted(found):
            layout = self.get(path)
            if layout is not None and layout.kind == "layout":
                found.update(layout.includes if layout.is_known else self._liquid_of(layout).included)
        return frozenset(found)

    @cached_property
    def _first(self) -> dict[str, Page]:
        """The pages by path; of one that is read twice the first."""
        return {page.path: page for page in reversed(self._site.pages)}

    @cached_property
    def paths(self) -> Mapping[str, None]:
        """The paths of all files, in their order."""
        before = (file.path for file in self.before_pages)
        after = (file.path for file in self.after_pages)
        return dict.fromkeys((*before, *sorted(self._pages), *after))

    @cached_property
    def _files(self) -> dict[str, TextFile]:
        """The files by path, as far as somebody has asked for them; at first all that are no pages."""
        after = {file.path: file for file in self.after_pages if file.path not in self._pages}
        return after | {file.path: file for file in reversed(self.before_pages)}

    @cached_property
    def before_pages(self) -> list[TextFile]:
        """Configuration, data, layouts and includes."""
        return [*self._before()]

    @cached_property
    def after_pages(self) -> list[TextFile]:
        """Static HTML and bibliographies."""
        return [*self._after()]

    def _before(self) -> Iterator[TextFile]:
        site = self._site
        for path in site.config.files:
            yield self._yaml_file(site.config.sources[path], "config")
        for path in sorted(site.data_files.values()):
            yield self._yaml_file(self.source(path), "data")
        for path in sorted(site.layouts.values()):
            yield self._template_file(path, "layout")
        for path in sorted(site.includes.values()):
            yield self._template_file(path, "include")

    def _after(self) -> Iterator[TextFile]:
        for static in sorted(self._site.static_files, key=lambda static: static.path):
            if static.path.lower().endswith(HTML_EXTENSIONS):
                yield TextFile(
                    self.source(static.path),
                    "static",
                    self._renderer.plain,
                    partial(attrgetter("published"), static),
                )
        for path in self._bibliographies():
            yield TextFile(self.source(path), "bibliography", bib_facts, partial(self._is_read, path))

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

    def _is_read(self, path: str) -> bool:
        """Whether the settings of jekyll-scholar or a tag may name a bibliography."""
        return self._bibliographies_read is None or path in self._bibliographies_read

    @cached_property
    def _bibliographies_read(self) -> frozenset[str] | None:
        """The bibliographies that settings and tags name; None where that cannot be told."""
        from sitelint.jekyll.plugins import scholar
        from sitelint.jekyll.plugins.build import mapping

        build = self._site.runs[0]
        if "bibliography" not in mapping(build.config.get("scholar")):
            return None
        folder = normalise(to_s(scholar.settings(build)["source"]))
        found = set(scholar.bibliographies(build))
        for file in self:
            for name in scholar.named_files(file.text) if file.kind in _TEMPLATES else ():
                if "{" in name:
                    return None
                found |= {normalise(f"{folder}/{name}"), normalise(f"{folder}/{name}.bib")}
        return frozenset(found)

    def _yaml_file(self, source: Source, kind: FileKind) -> TextFile:
        if not source.path.endswith(_YAML):
            return TextFile(source, kind, _whole)
        return TextFile(source, kind, yaml_facts, yaml=lambda: psych.tree(source.text))

    def _template_file(self, path: str, kind: FileKind) -> TextFile:
        source = self.source(path)
        block = front_matter.split(source.text) if kind == "layout" else None
        return TextFile(
            source,
            kind,
            self._renderer.layout if kind == "layout" else self._renderer.include,
            lambda: path in self.used,
            lambda: block,
            lambda: block.node if block else None,
        )

    def _page_facts(self, file: TextFile) -> Facts:
        page = self._pages[file.path]
        return self._renderer.page(file, page, self._front_matter_around(page))

    def _is_hosted(self, page: Page) -> bool:
        """Whether other pages show the text of a document that has no page of its own."""
        return page.unpublished_reason == _UNWRITTEN and page.collection in self._hosted

    @cached_property
    def _hosted(self) -> frozenset[str]:
        """The collections of such documents."""
        from sitelint.jekyll.hosted import hosted

        labels = {page.collection for page in self._site.pages if page.unpublished_reason == _UNWRITTEN}
        pages = (page for page in self._site.pages if page.kind == "page" and page.published)
        hosts = [*self.templates, *(self[page.path] for page in pages)]
        return hosted({label for label in labels if label}, (file for file in hosts if file.published))

    def _front_matter_around(self, page: Page) -> FrontMatter | None:
        """The front matter of a page's layout."""
        path = self._site.layouts.get(to_s(page.value("layout")))
        return self[path].front_matter if path else None


class _PageFile(TextFile):
    """The text file of a page. What is known of the page is not kept twice: a site has many."""

    def __init__(
        self, page: Page, read: Callable[[TextFile], Facts], is_hosted: Callable[[Page], bool]
    ) -> None:
        self._page = page
        self._is_hosted = is_hosted
        super().__init__(page.file, "page", read)

    @cached_property
    def front_matter(self) -> FrontMatter | None:
        return self._page.front_matter

    @property
    def yaml(self) -> Node | None:
        return self.front_matter.node if self.front_matter else None

    @property
    def published(self) -> bool:
        return self._page.published or self._is_hosted(self._page)


def _may_be_address(key: Any, value: Any) -> bool:
    """Whether a value of front matter may become a URL: it has a text, and its key no known sense."""
    return key not in _NO_ADDRESSES and any(_texts(value))


def _looks_like_file(value: Any) -> bool:
    """Whether a value of front matter holds what looks like the name of a file."""
    return any("." in text[-6:] and "@" not in text and len(text.split()) == 1 for text in _texts(value))


def _texts(value: Any) -> Iterator[str]:
    """The texts that a value is or holds. Aliases may make it hold a part of it very often."""
    todo = [value]
    seen: set[int] = set()
    while todo:
        one = todo.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, (list, dict)) and id(one) not in seen:
            seen.add(id(one))
            todo += one.values() if isinstance(one, dict) else one


def _own_layout(file: TextFile) -> Any:
    return file.front_matter.value("layout") if file.front_matter else None


def _whole(file: TextFile) -> Facts:
    """The facts of a table: all of its text is prose."""
    return Facts(prose=(Span(0, len(file.text)),) if file.text else ())
