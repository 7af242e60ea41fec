"""The map of a site, kept from run to run.

It holds as long as everything that was read to make it would be read the same again, but for what pages have
behind their front matter, which the map says nothing of. So the usual change, of one page's text, leaves it
as it is; where a file has come or gone, or front matter has changed, the site is read anew.
"""

import marshal
import os
import pickle
import time
from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest
from sitelint.disk.door import NOTES, unchanged
from sitelint.disk.kept import Kept, days
from sitelint.disk.notes import Note
from sitelint.jekyll.front_matter import front_digest, split
from sitelint.jekyll.plugins import titles_from_headings
from sitelint.jekyll.plugins.active import active
from sitelint.lint.own_code import own_code
from sitelint.lint.session import Project
from sitelint.lint.settings import Plan
from sitelint.text import Source

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_NAME = "site"
_FEW = 20


class SiteCache:
    """What earlier runs kept of the map of a project's site.

    `identity` stands for the map that was loaded last: another one has another.
    """

    identity: bytes

    def __init__(self, kept: Kept, project: Project, plan: Plan) -> None:
        self._kept = kept
        self._now = project.now
        root, zone = str(project.target.root), os.environ.get("TZ")
        told = (root, project.settings.jekyll_config, self._now, days(), zone)
        self._key = digest([own_code(plan), repr(told).encode("utf-8", "surrogatepass")])

    def load(self, read: "Callable[[], Site]") -> "Site":
        """The site as it is now, from what is kept, or else `read` and kept."""
        site = self._recall()
        if site is None:
            site = read()
            due = None if self._now else site.next_due
            pickled = pickle.dumps(site, 5)
            self.identity = digest([self._key, pickled])
            self._save(due.timestamp() if due else inf, [*NOTES], pickled)
        return site

    def _recall(self) -> "Site | None":
        content = self._kept.load(_NAME)
        if content is None:
            return None
        key, *rest = marshal.loads(content)
        if key != self._key:  # what other code kept may have another form
            return None
        until, notes, identity, pickled = rest
        if time.time() >= until:
            return None
        site: Site = pickle.loads(pickled)
        digests: dict[str, bytes] = {}
        site.reopen(self._now, digests)
        pages = {site.tree.absolute(page.path): page for page in site.pages}
        today = unchanged(notes, lambda path: path in pages and _begins_the_same(pages[path], site))
        if today is None:
            return None
        digests.update(
            (path, answer) for question, path, answer, _ in today if question == "content" and answer
        )
        NOTES.extend(today)
        self.identity = identity
        # A few files are looked at again faster than the map is written.
        if sum(now != then for now, then in zip(today, notes, strict=True)) > _FEW:
            self._save(until, today, pickled)
        return site

    def _save(self, until: float, notes: list[Note], pickled: bytes) -> None:
        self._kept.save(_NAME, marshal.dumps((self._key, until, notes, self.identity, pickled)))


def _begins_the_same(page: "Page", site: "Site") -> bool:
    """Whether a page of which the file has changed has the front matter that it had.

    A plugin may take the title of a page that has none from its text.
    """
    source = Source(page.path, site.content(page.path))
    block = split(source.text)
    if block is None or front_digest(source, block) != page.front:
        return False
    return block.values.get("title") is not None or titles_from_headings.NAME not in active(site.config)
