"""Every reference of a site, each reported once where it is written, and what became of it.

The references of a page are those of its content; those of layouts are resolved once for all pages that use
the layout, and what hangs on the page around a few of them. What an include or a data file brings onto many
pages is one reference of that file.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from sitelint.jekyll.derived import unasked
from sitelint.jekyll.facts import TextFile
from sitelint.jekyll.links import web
from sitelint.jekyll.links.anchors import Anchors
from sitelint.jekyll.links.embedded import depends_on_page
from sitelint.jekyll.links.resolve import Names, Resolver
from sitelint.jekyll.links.verdict import Part, ResolvedReference, Verdict, in_order
from sitelint.jekyll.links.written import written_in
from sitelint.jekyll.liquid.records import IncludeUse, LinkUse
from sitelint.jekyll.markup import Reference
from sitelint.jekyll.placing import Found
from sitelint.jekyll.plugins import active, polyglot, relative_links
from sitelint.jekyll.text_files import TextFiles
from sitelint.jekyll.utils import HTML_EXTENSIONS
from sitelint.text import Piece, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_ORDER = ("broken", "broken-fragment", "unknown", "ok", "external")
# A layout's relative URL is looked up from at most so many folders.
_MAX_FOLDERS = 200
# What a layout has on its pages is looked up on so many of them.
_MAX_PAGES = 60
# What it refers to by what it is told of the page, on so many.
_MAX_TOLD = 4
# Values of a document that hold its text.
_CONTENTS = (".content", ".excerpt", ".output")
_NAME = regex(r"[\w-]+")

Sample: TypeAlias = dict[tuple[str, int], list[str]]
"""Pages, by the layout that they have and by how many there are to be at most."""


class References:
    """The references of a site.

    `all` are those that reach a published page, in the order of the files' paths and of their texts.
    `anchors` are the names that were looked for among the anchors of a file by what another file holds, by
    its path; `embedded` are the pages whose texts are read as parts of other pages. `sample` are the few
    pages that layouts were looked at around.
    """

    def __init__(self, site: "Site") -> None:
        gatherer = _Gatherer(site)
        self.all = in_order(unasked(gatherer.gather))
        self.anchors = gatherer.anchors
        self.embedded = frozenset(gatherer.embedded)
        self.sample = gatherer.sample


def references_of(site: "Site", page: TextFile) -> tuple[list[ResolvedReference], dict[str, set[str]]]:
    """The references that a published page brings, and anchors that it looks for elsewhere.

    Those that it has itself are as among all of the site, where no other page shows this one's text.
    """
    gatherer = _Gatherer(site)
    return in_order(gatherer.of_page(page)), gatherer.anchors


class _Gatherer:
    def __init__(self, site: "Site") -> None:
        self._site = site
        self._files: TextFiles = site.text_files
        self._resolver = Resolver(site, self.names)
        # Each with the pages that it was last noted for.
        self._rows: dict[object, tuple[ResolvedReference, list[str]]] = {}
        self._names: dict[str, Names | None] = {}
        # Of layouts, which many pages have.
        self._bases: dict[str, str | None] = {}
        self._pages = site.by_path
        self._anchors = Anchors(site)
        self._is_polyglot = len(site.runs) > 1 and polyglot.NAME in active(site.config)
        self._asking = ""
        self.anchors: dict[str, set[str]] = {}
        self.embedded = self._anchors.embedded
        self.sample: Sample = {}

    def of_page(self, page: TextFile) -> Iterable[ResolvedReference]:
        for served in self._served(page.path)[:1]:
            self._content(page, served)
            self._embedded(page, served)
        return (row for row, _ in self._rows.values())

    def gather(self) -> Iterable[ResolvedReference]:
        users: dict[str, list[str]] = {}
        parts = self._parts()
        for file in self._files:
            if file.kind not in ("page", "static"):
                continue
            for served in self._served(file.path)[:1]:
                self._content(file, served, is_part=file.path in parts)
                self._embedded(file, served)
                # Nobody visits a part by itself; what its layout looks like there is no defect of the layout.
                for layout in self._files.layouts_of(file) if file.path not in parts else ():
                    users.setdefault(layout, []).append(served)
        for layout, served_files in users.items():
            if layout in self._files:
                self._layout(self._files[layout], served_files)
                self._embedded(self._files[layout], served_files[0])
        for names, layout_of_theme in self._files.foreign:
            served_files = [served for name in names & users.keys() for served in users[name]]
            if served_files:
                self._layout(layout_of_theme, served_files)
        hosts = self._hosts(users)
        for page in self._site.pages:
            if page.unpublished_reason == "collection-without-output" and page.collection in hosts:
                self._content(self._files[page.path], hosts[page.collection])
        return (row for row, _ in self._rows.values() if row.path in self._files)

    def _parts(self) -> frozenset[str]:
        """Pages that other pages include, and such as lie unused beside them.

        They are published by themselves as well, mostly unmeant.
        """
        included = frozenset(
            use.target
            for file in self._files
            if file.kind == "page"
            for use in file.facts.liquid.includes
            if use.target in self._pages and use.target != file.path
        )
        bare = {
            path: path.rpartition("/")[0] for path, page in self._pages.items() if page.front_matter is None
        }
        folders = {bare[path] for path in included & bare.keys()}
        beside = {path for path, folder in bare.items() if folder in folders or folder.endswith("/includes")}
        return included | beside

    def _hosts(self, users: dict[str, list[str]]) -> dict[str, str]:
        """The first page that puts the content of a collection's documents into its own, by the collection.

        Documents that have no page of their own are read there.
        """
        hosts: dict[str, str] = {}
        for file in self._files:
            served = users.get(file.path) or (self._served(file.path) if file.kind == "page" else [])
            liquid = file.facts.liquid if served else None
            if liquid is None or not (
                liquid.texts or any(use.name.endswith(_CONTENTS) for use in liquid.unknown)
            ):
                continue
            for label in self._site.collections:
                if not liquid.touched.isdisjoint({f"site.{label}", "site.documents", "site.collections"}):
                    hosts.setdefault(label, served[0])
        return hosts

    def names(self, served: str, wanted: tuple[str, ...]) -> Names | None:
        """The anchors of a file below `_site`: of content and layouts. None if it has no source.

        Some names are `wanted`.
        """
        source = self._site.urls.source(served)
        if source and source != self._asking:
            self.anchors.setdefault(source, set()).update(wanted)
        if served not in self._names:
            self._names[served] = self._anchors.of(source)
        return self._names[served]

    def _served(self, path: str) -> list[str]:
        """The files below `_site` that a source becomes, that of its own language first."""
        page = self._pages.get(path)
        own = page.destination if page is not None else ""
        return sorted((one.path for one in self._site.urls.of_source(path)), key=lambda one: one != own)

    def _content(self, file: TextFile, served: str, *, is_part: bool = False) -> None:
        """Note what a page's text has; of a part of other pages only what is its own.

        What a part includes is on the pages that show the part.
        """
        page = self._pages.get(file.path)
        base = self._base(file)
        is_read = page is not None and relative_links.reads(self._site, page)
        for found in (*file.facts.references, *self._files.front_matter_references(file)):
            if found.reference.element == "base" or (is_part and found.path != file.path):
                continue
            if page is not None:
                found = self._rewritten(found, page, file, is_read)
            self._asking = found.path if found.path == file.path else ""
            self._add(found, self._resolver.resolve(found.reference, served, base), [served], "content")
        self._add_dead_tags(file, served, "content")

    def _embedded(self, host: TextFile, served: str) -> None:
        """Note what of other pages' texts is broken on a page that shows them, and right on their own."""
        self._asking = ""
        for use in host.facts.liquid.texts if served.endswith(HTML_EXTENSIONS) else ():
            page = self._site.documents.get(use.document)
            own = self._served(page.path)[:1] if page else []
            if page is None or not own:
                continue
            self.embedded.add(page.path)
            if not use.certain:
                continue
            for found in depends_on_page(self._files[page.path], page, use.key, self._site.config):
                verdict = self._resolver.resolve(found.reference, served)
                here = self._resolver.resolve(found.reference, own[0])
                if verdict.verdict.startswith("broken") and here.verdict == "ok":
                    self._add(found, verdict, [served], "embedded")

    def _layout(self, file: TextFile, served: list[str]) -> None:
        self._asking = ""
        base = self._base(file)
        made = [
            (found, *self._on_all(found.reference, served, base))
            for found in file.facts.references
            if found.reference.element != "base"
        ]
        places = {_place(found) for found, verdict, _ in made if verdict.verdict.startswith("broken")}
        shown = self._shown(file, places, served, base) if places else {}
        told = self._told(file, served, base) if any(found.hole for found, _, _ in made) else set()
        for found, verdict, pages in made:
            if _place(found) in places:
                page = shown.get(_named(found))
                # What stands under a condition is not on all pages; it is not worth a look at each of them.
                pages = pages if found.certain or page is None else [page]
                found = found._replace(certain=page is not None)
            if found.hole is None or (found.path, found.reference.outer.start) not in told:
                self._add(found, verdict, pages, "layout")
        self._add_dead_tags(file, served[0], "layout")

    def _shown(
        self, layout: TextFile, places: set[tuple[str, Span]], served: list[str], base: str | None
    ) -> dict[tuple[tuple[str, Span], str], str]:
        """What a page with this layout really has at the `places` of broken references, and that page.

        A layout is read around an unknown page: of what it shows under a condition, or once for every item
        of a list, some may be on no page at all. One broken URL of a place is enough to know.
        """
        shown: dict[tuple[tuple[str, Span], str], str] = {}
        left = set(places)
        spans: dict[str, list[Span]] = {}
        for path, span in places:
            spans.setdefault(path, []).append(span)
        broken = {path: Spans(spans[path]) for path in spans}

        def may_have(piece: Piece) -> bool:
            # A piece that only touches a place counts.
            return piece.path in broken and broken[piece.path].meets(piece.start - 1, piece.end + 1)

        for page in self._sampled(layout, served, _MAX_PAGES):
            for found in self._files.layout_references(layout, self._site.urls.source(page) or "", may_have):
                place = _place(found)
                if found.certain and place in places and _named(found) not in shown:
                    verdict = self._resolver.resolve(found.reference, page, base).verdict
                    if verdict.startswith("broken"):
                        shown[_named(found)] = page
                        left.discard(place)
            if not left:
                break
        return shown

    def _told(self, layout: TextFile, served: list[str], base: str | None) -> set[tuple[str, int]]:
        """Note what a layout refers to by what it is told of a page, and give where such tags stand.

        The portrait in a sidebar is the same around all pages, but a layout read by itself does not know it.
        """
        known = {(*_place(found), found.reference.url) for found in layout.facts.references}
        pages = [page for page in served if self._site.urls.source(page) in self._pages]
        pages = self._sampled(layout, pages, _MAX_TOLD)
        sources = [self._site.urls.source(page) or "" for page in pages]
        around, told = self._files.around(layout, sources)
        for page, references in zip(pages, around, strict=True):
            for found in references:
                if (*_place(found), found.reference.url) not in known and found.reference.element != "base":
                    self._add(found, self._resolver.resolve(found.reference, page, base), [page], "layout")
        return told

    def _sampled(self, layout: TextFile, served: list[str], most: int) -> list[str]:
        """About so many of the pages with a layout; of the site's own sample, if it has one, those left."""
        key = layout.path, most
        if key in self._site.sample:
            left = set(served)
            pages = [page for page in self._site.sample[key] if page in left]
        else:
            pages = served[:: len(served) // most + 1]
        self.sample[key] = pages
        return pages

    def _on_all(self, reference: Reference, served: list[str], base: str | None) -> tuple[Verdict, list[str]]:
        """The verdict of a layout's reference on the pages that use it, and the pages where that is so.

        A relative URL may lead somewhere from one folder and nowhere from another: then the worst counts. A
        fragment of the page itself is broken only where no page has it.
        """
        url = web.parse(reference.url)
        if url.host is not None or url.path.startswith("/"):
            return self._resolver.resolve(reference, served[0], base), served
        if not url.path:
            verdicts = (self._resolver.resolve(reference, page, base) for page in served)
            first = next(verdicts)
            if first.verdict != "ok":
                first = next((one for one in verdicts if one.verdict == "ok"), first)
            return first, served
        folders: dict[str, list[str]] = {}
        for page in served:
            folders.setdefault(page.rpartition("/")[0], []).append(page)
        every = [
            (self._resolver.resolve(reference, pages[0], base), pages)
            for pages in list(folders.values())[:_MAX_FOLDERS]
        ]
        return min(every, key=lambda one: _ORDER.index(one[0].verdict))

    def _base(self, file: TextFile) -> str | None:
        """The `href` of the `<base>` of a page or of its layouts."""
        base = _base_in(file)
        for path in self._files.layouts_of(file) if base is None else ():
            if path not in self._bases:
                around = self._files.get(path)
                self._bases[path] = _base_in(around) if around else None
            base = self._bases[path]
            if base is not None:
                break
        return base

    def _rewritten(self, found: Found, page: "Page", file: TextFile, is_read: bool) -> Found:
        """The reference after plugins that change links.

        jekyll-relative-links takes Markdown links to source files where it reads the page, jekyll-polyglot
        all links of a page in one language.
        """
        reference = found.reference
        url: str | None = None
        is_written = (
            found.exact and found.path == file.path and reference.syntax in ("markdown", "definition")
        )
        may_be = is_read and is_written and relative_links.may_rewrite(reference.url)
        if may_be and not relative_links.overlooks(file, reference):
            url = relative_links.rewrite(self._site, page, written_in(file, reference))
        if self._is_polyglot and reference.attribute == "href":
            url = polyglot.rewrite(self._site, page, url or reference.url)
        return found if url is None else found._replace(reference=reference._replace(url=url))

    def _add_dead_tags(self, file: TextFile, page: str, part: Part) -> None:
        """Note the tags that name no file: `link`, `post_url`, and `include` where no theme may have it."""
        liquid = file.facts.liquid
        dead: list[tuple[str, str, LinkUse | IncludeUse]]
        dead = [(use.kind, use.argument, use) for use in liquid.links if not use.found]
        if self._site.has_own_templates:
            dead += [(use.tag, use.name, use) for use in liquid.includes if use.is_missing]
        for tag, argument, use in dead:
            reference = Reference("link", argument, use.span, use.span, "a", "href", "liquid")
            reason = f"`{{% {tag} {argument} %}}` names no file of this site"
            found = Found(use.path, reference, False, None, use.certain)
            self._add(found, Verdict("broken", cause="liquid", reason=reason), [page], part)

    def _add(self, found: Found, verdict: Verdict, pages: list[str], part: Part) -> None:
        """Note a reference, or one page more for a known one."""
        if verdict.cause == "hole" and found.hole is not None:
            verdict = verdict._replace(reason=f"{self._expression(found)} is not in the sources")
        if verdict.cause == "other-project" and self._is_own(found):
            verdict = self._resolver.missing(verdict)
        key = (found.path, found.reference.span, found.reference.url, verdict)
        known = self._rows.get(key)
        if known is None:
            row = ResolvedReference(
                found.path, found.reference, verdict, found.exact, found.certain, pages[0], len(pages), part
            )
        else:
            row, last = known
            # A page may bring it twice: in its text, and in a branch that may never be taken.
            more = 0 if last == pages else len(pages)
            row = row._replace(pages=row.pages + more, certain=row.certain or found.certain)
        self._rows[key] = row, pages

    def _is_own(self, found: Found) -> bool:
        """Whether a template makes an address from the mere name of a page (`{{ "talks" | relative_url }}`).

        That of a project's site is below the project's name, where no other is published.
        """
        url = found.reference.url
        if found.exact or not url.startswith("/") or not self._site.config.is_of_project:
            return False
        name = _NAME.match(self._files.source(found.path).text, *found.reference.span)
        return name is not None and web.parse(url).path.strip("/").split("/")[0] == name[0]

    def _expression(self, found: Found) -> str:
        """The Liquid that stands where the URL is unknown."""
        assert found.hole is not None
        path, span = found.hole
        source = self._files.source(path)
        return f"`{' '.join(source.text[slice(*span)].split())[:100]}`"


def _base_in(file: TextFile) -> str | None:
    """The `href` of the first `<base>` that a file brings."""
    bases = (one.reference.url for one in file.facts.references if one.reference.element == "base")
    return next(bases, None)


def _place(found: Found) -> tuple[str, Span]:
    return found.path, found.reference.span


def _named(found: Found) -> tuple[tuple[str, Span], str]:
    """A reference's place and URL, without query and fragment, which a layout may not know by itself."""
    return _place(found), found.reference.url.partition("#")[0].partition("?")[0]
