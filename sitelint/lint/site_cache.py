"""The map of a site, kept from run to run.

It holds as long as everything that was read to make it would be read the same again, but for what pages have
behind their front matter, which the map says nothing of. So the usual change, of one page's text, leaves it
as it is. Where a file has come or gone, or front matter has changed, the map is made anew, without reading
the pages that are as they were.
"""

import marshal
import os
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from math import inf
from typing import TYPE_CHECKING

from sitelint.disk.door import NOTES
from sitelint.disk.kept import Kept
from sitelint.disk.notes import Note
from sitelint.jekyll.front_matter import front_digest, split
from sitelint.jekyll.known_pages import KnownPages
from sitelint.jekyll.plugins.titles_from_headings import may_entitle_otherwise
from sitelint.text import Source

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_NAME = "site"


def recall_map(kept: Kept, key: bytes, identity: bytes, now: datetime | None) -> "Site | None":
    """The map that was kept under an identity, for the moment `now`; None where it is not there."""
    content = kept.load(_NAME)
    if content is None:
        return None
    made_with, made, until, packed = marshal.loads(content)
    if (made_with, made) != (key, identity) or time.time() >= until:
        return None
    from sitelint.jekyll.site import Site

    return Site.unpacked(packed, content, now)


def keep_map(kept: Kept, key: bytes, site: "Site", *, is_today: bool) -> bytes:
    """Keep a map that was just read; its identity. `is_today`: time alone may make another one of it."""
    identity = os.urandom(16)
    due = site.next_due if is_today else None
    packed, pages = site.packed()
    kept.save(_NAME, marshal.dumps((key, identity, due.timestamp() if due else inf, packed)), *pages)
    return identity


def is_of_bodies(site: "Site", changed: Sequence[Note]) -> bool:
    """Whether nothing has changed but what pages have behind their front matter."""
    return all(question == "content" for question, *_ in changed) and all(
        _begins_the_same(site, path) for _, path, *_ in changed
    )


def renewed(site: "Site", changed: Sequence[Note]) -> dict[str, dict[str, str]] | None:
    """The words that pages had in their front matter, by path and key, if nothing else of it has changed.

    The map knows the new ones then. None where more has changed.
    """
    if not all(question == "content" for question, *_ in changed):
        return None
    from sitelint.jekyll.renewing import renew

    found: dict[str, dict[str, str]] = {}
    for _, name, *_ in changed:
        path = site.tree.relative(name)
        if not _begins_the_same(site, name):
            words = renew(site, path)
            if words is None:
                return None
            found[path] = words
    return found


def known_pages(site: "Site", changed: Iterable[Note], today: Iterable[Note]) -> KnownPages | None:
    """The pages of a map that holds no more, as far as they are the same `today`; this is noted.

    None where something has changed that decides what the files of pages are read as.
    """
    paths = set()
    for question, path, *_ in changed:
        if question == "content":
            paths.add(site.tree.relative(path))
        elif question != "names":
            return None
    if not paths <= site.by_path.keys():
        return None
    same = site.by_path.keys() - paths
    # They stand for the files that are not read.
    NOTES.extend(note for note in today if note[0] == "content" and site.tree.relative(note[1]) in same)
    return KnownPages(site, paths)


def _begins_the_same(site: "Site", path: str) -> bool:
    """Whether a file, which has changed, is a page that has the front matter that it had.

    A plugin may take the title of a page that has none from its text.
    """
    page = site.by_path.get(site.tree.relative(path))
    if page is None:
        return False
    source = Source(page.path, site.content(page.path))
    block = split(source.text)
    if block is None or front_digest(source, block) != page.front:
        return False
    return not may_entitle_otherwise(site.config, page, source.text, block)
