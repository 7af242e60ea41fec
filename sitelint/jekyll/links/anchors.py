"""The anchors of pages: of their own text, of their layouts, and of the texts of others that they show."""

from typing import TYPE_CHECKING

from sitelint.jekyll.foreign import Frame, frame
from sitelint.jekyll.links.embedded import anchors_shown
from sitelint.jekyll.links.resolve import Names

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site


class Anchors:
    """The anchors of the pages of a site.

    `embedded` are the paths of the pages whose texts were read as parts of other pages.
    """

    def __init__(self, site: "Site") -> None:
        self._site = site
        self._files = site.text_files
        self.embedded: set[str] = set()
        self._own: dict[Frame, tuple[frozenset[str], list[TextFile]]] = {}

    def of(self, source: str | None) -> Names | None:
        """The anchors of the page that a file becomes. None if there is no such file."""
        page = self._files.get(source) if source else None
        if page is None:
            return None
        names = set(page.facts.names)
        is_open = False
        parts = [page]
        known: set[tuple[str, str]] = set()
        is_whole = self._add_layouts(page, parts, names)
        for part in parts:  # texts that are shown add to them
            is_open = is_open or part.facts.open
            for use in part.facts.liquid.texts:
                if (use.document, use.key) in known:
                    continue
                known.add((use.document, use.key))
                document = self._site.documents.get(use.document)
                if document is None:
                    is_open = True
                    continue
                self.embedded.add(document.path)
                text = self._files[document.path]
                names |= anchors_shown(text, document, use.key, self._site.config)
                parts.append(text)
                if use.key == "output":
                    is_whole = self._add_layouts(text, parts, names) and is_whole
        return Names(frozenset(names), is_open or not is_whole)

    def _add_layouts(self, page: "TextFile", parts: "list[TextFile]", names: set[str]) -> bool:
        """Add the layouts around a page to its `parts`. False if the theme may have one that is not there."""
        is_whole = True
        for path in self._files.layouts_of(page):
            layout = self._files.get(path)
            if layout is None:
                is_whole = self._site.has_own_templates or self._add_theme(path, parts, names)
            else:
                names |= layout.facts.names
                parts.append(layout)
        return is_whole

    def _add_theme(self, layout: str, parts: "list[TextFile]", names: set[str]) -> bool:
        """Add what a layout of the theme has around a page. False if nobody knows it.

        The site's own layouts and includes may stand in the place of some of the theme's.
        """
        around = frame(self._site, layout)
        if around is None:
            return False
        if around not in self._own:
            self._own[around] = self._own_of(around)
        own_names, own = self._own[around]
        names |= around.anchors
        names |= own_names
        parts += own
        return True

    def _own_of(self, around: Frame) -> "tuple[frozenset[str], list[TextFile]]":
        """The anchors of what may stand in the place of a theme's, and those parts that may add to them."""
        replaced = {self._site.layouts.get(name) for name in around.layouts}
        own = [file for file in self._files.before_pages if file.kind == "include" or file.path in replaced]
        names = frozenset(name for file in own for name in file.facts.names)
        return names, [file for file in own if file.facts.open or file.facts.liquid.texts]
