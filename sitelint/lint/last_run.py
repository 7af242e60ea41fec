"""What the last run told of a whole site, for the next one that finds the same site with other words in it.

Most edits change nothing that rules which see the whole site have seen of the page: its words, a link that
is right, a heading that nobody links to. Then only that page is checked, and all else is told again. Whether
an edit is such a one is told by what is kept of the page (`lint.seen`).
"""

import marshal
import pickle
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest
from sitelint.disk.door import NOTES, unchanged
from sitelint.disk.kept import Kept
from sitelint.lint.file_cache import FileCache
from sitelint.lint.finding import Finding
from sitelint.lint.moved import Places, UnplacedError, follow
from sitelint.lint.seen import after
from sitelint.lint.settings import Plan
from sitelint.lint.told import Told

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_NAME = "told"
_MOST = 20
"""Of so many changed pages, one will have changed more than words."""


class LastRun:
    """What is kept of the last run over a site; `of_map` stands for the map of the site as it is now."""

    def __init__(self, kept: Kept, site: "Site", of_map: bytes, plan: Plan, cache: FileCache) -> None:
        self._kept = kept
        self._site = site
        self._cache = cache
        self._key = digest([of_map, _encoded(plan)])

    def recall(self) -> tuple[Told, dict[str, bytes]] | None:
        """What was told, and the pages that have changed since behind their front matter, with their digests.

        None where other things have changed, or pages of which more was seen than their facts.
        """
        content = self._kept.load(_NAME)
        if content is None:
            return None
        key, *rest = marshal.loads(content)
        if key != self._key:
            return None
        notes, pickled = rest
        pages = {self._site.tree.absolute(page.path): page.path for page in self._site.pages}
        changed: dict[str, bytes] = {}
        unasked = []
        for note in notes:
            question, path, before, _ = note
            now = NOTES.answer(question, path)
            if now is None:
                unasked.append(note)
            elif now[0] != before:
                if question != "content" or path not in pages:
                    return None
                changed[pages[path]] = before
        today = unchanged(unasked) if len(changed) <= _MOST else None
        if today is None:
            return None
        told: Told = pickle.loads(pickled)
        if not told.seen.opened.isdisjoint(changed):
            return None
        NOTES.extend(today)
        return told, changed

    def moved(self, told: Told, changed: Mapping[str, bytes]) -> tuple[Told, frozenset[str]] | None:
        """What was told, with all places where they are now, and the codes of the rules to be asked again.

        It is without what these said, and without the files that they spoke of. None where more has changed.
        """
        formers = {path: self._cache.former(path, content) for path, content in changed.items()}
        known = {path: former for path, former in formers.items() if former}
        if len(known) < len(formers):
            return None
        try:
            moved, seen, names = after(told.seen, self._site, known, self._cache.knows)
            codes = seen.asking_for(names)
            stale = {path for path, found in told.of_site.items() if any(one.code in codes for one in found)}
            files = {
                path: (_followed(found, moved), hidden)
                for path, (found, hidden) in told.files.items()
                if path not in changed and path not in stale
            }
            of_site = {
                path: _followed([one for one in found if one.code not in codes], moved)
                for path, found in told.of_site.items()
            }
        except UnplacedError:
            return None
        return told._replace(seen=seen, files=files, of_site=of_site), codes

    def keep(self, told: Told) -> None:
        """Keep what this run tells."""
        self._kept.save(_NAME, marshal.dumps((self._key, [*NOTES], pickle.dumps(told, 5))))


def _followed(findings: list[Finding], moved: Mapping[str, Places]) -> list[Finding]:
    return [follow(finding, moved) for finding in findings]


def _encoded(plan: Plan) -> bytes:
    rules = [(each.rule.code, each.severity, sorted(each.options.items())) for each in plan.rules]
    ignored = [(pattern, sorted(codes)) for pattern, codes in plan.per_file_ignores]
    return repr((rules, sorted(plan.settled), plan.exclude, ignored, plan.prefix)).encode(
        "utf-8", "surrogatepass"
    )
