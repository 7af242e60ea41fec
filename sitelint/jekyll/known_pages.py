"""Pages that an earlier run has read, and whose files are still the same: these are not read again."""

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site


class KnownPages:
    """The pages of a site that was kept, but for those at paths that have `changed`."""

    def __init__(self, site: "Site", changed: Collection[str]) -> None:
        self._pages = site.by_path
        self._changed = changed

    def get(self, path: str) -> "Page | None":
        """The page that was at a path, if it has front matter."""
        page = None if path in self._changed else self._pages.get(path)
        return page if page and page.known else None
