"""What the last run over a site kept, for the next one that finds the same site with other words in it.

That is the map of the site (`lint.site_cache`), and what was told of it. Most edits change nothing that rules
which see the whole site have seen of the page: its words, a link that is right, a heading that nobody links
to. Then only that page is checked, and all else is told again. Whether an edit is such a one is told by what
is kept of the page (`lint.seen`).
"""

import marshal
import os
import pickle
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest
from sitelint.disk.door import NOTES
from sitelint.disk.kept import Kept, days
from sitelint.disk.look import Look, keep_notes, look_again
from sitelint.lint.file_cache import FileCache
from sitelint.lint.finding import Finding
from sitelint.lint.moved import Places, UnplacedError, follow
from sitelint.lint.own_code import own_code
from sitelint.lint.seen import after
from sitelint.lint.session import Project
from sitelint.lint.settings import Plan
from sitelint.lint.site_cache import is_of_bodies, keep_map, known_pages, recall_map, renewed
from sitelint.lint.told import Told

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_NAME = "told"
_MOST = 20
"""Of so many changed pages, one will have changed more than words."""


class LastRun:
    """What is kept of the last run over the site of a project, and what this run will keep.

    `look` is what has changed since, where somebody has looked already. `identity` is that of the notes that
    this run has kept, and `noted` how many they are.
    """

    site: "Site"
    """The site as it is now."""

    def __init__(self, kept: Kept, project: Project, plan: Plan, look: Look | None) -> None:
        self._kept = kept
        self._before = look or look_again(kept)
        self._now = project.now
        root, zone = str(project.target.root), os.environ.get("TZ")
        told = (root, project.settings.jekyll_config, self._now, days(), zone)
        self._key = digest(
            [own_code(active.rule for active in plan.rules), repr(told).encode("utf-8", "surrogatepass")]
        )
        self._plan = _encoded(plan)
        self.identity = b""
        self.noted = 0
        self._words: dict[str, dict[str, str]] = {}
        self.site = self._load(project)
        self._count = len(NOTES)

    def _load(self, project: Project) -> "Site":
        """The site as it is now, as far as possible from what is kept."""
        known = None
        before = self._before
        site = recall_map(self._kept, self._key, before.of_map, self._now) if before else None
        if before and site:
            changed = [before.then[at] for at in before.changed if at < before.count]
            if is_of_bodies(site, changed):
                NOTES.extend(before.notes[: before.count])
                self._of_map = before.of_map
                return site
            words = renewed(site, changed) if len(changed) <= _MOST else None
            if words is not None:
                self._words = words
                NOTES.extend(before.notes[: before.count])
                self._of_map = keep_map(self._kept, self._key, site, is_today=self._now is None)
                return site
            known = known_pages(site, changed, before.notes[: before.count])
        site = project.load(known=known)
        self._of_map = keep_map(self._kept, self._key, site, is_today=self._now is None)
        return site

    def recall(self) -> tuple[Told, dict[str, bytes]] | None:
        """What was told, and the pages that have changed since, with the digests of what they were.

        They have changed behind their front matter, or in words of it; then pages that list others may have
        changed, too. None where other things have changed, or pages of which more was seen than their facts.
        """
        before = self._before
        if before is None or len(before.changed) > _MOST:
            return None
        if self._of_map != before.of_map and not self._words:
            return None
        changed: dict[str, bytes] = {}
        for question, path, known, _ in (before.then[at] for at in before.changed):
            page = self.site.by_path.get(self.site.tree.relative(path))
            if page is None or question != "content":
                return None
            changed[page.path] = known or b""
        content = self._kept.load(_NAME)
        if content is None:
            return None
        identity, key, pickled = marshal.loads(content)
        if (identity, key) != (before.identity, self._key_of_told(before.of_map)):
            return None
        told: Told = pickle.loads(pickled)
        if self._words:
            pages = self.site.by_path
            showing = told.seen.showing(pages[path].label for path in self._words)
            if not showing <= pages.keys():
                return None
            changed |= {path: pages[path].digest for path in showing - changed.keys()}
        if not told.seen.embedded.isdisjoint(changed):
            return None
        NOTES.extend(before.notes[before.count :])
        return told, changed

    def moved(
        self, told: Told, changed: Mapping[str, bytes], cache: FileCache
    ) -> tuple[Told, frozenset[str]] | None:
        """What was told, with all places where they are now, and the codes of the rules to be asked again.

        It is without the files that have changed or have no such places. None where more has changed.
        `cache` knows what the pages held.
        """
        formers = {path: cache.former(path, content) for path, content in changed.items()}
        known = {path: former for path, former in formers.items() if former}
        if len(known) < len(formers):
            return None
        left = told.left.union(changed)
        of_site: dict[str, list[Finding]] = {}
        try:
            moved, seen, names = after(told.seen, self.site, known, self._words, cache.knows)
            codes = seen.asking_for(names)
            for path, found in told.of_site.items():
                now = _placed(found, moved)
                if now is None:
                    now = _followed([one for one in found if one.code not in codes], moved)
                    left |= {path}
                of_site[path] = now
            files = {
                path: (_followed(found, moved), hidden)
                for path, (found, hidden) in told.files.items()
                if path not in left
            }
        except UnplacedError:
            return None
        return told._replace(seen=seen, files=files, left=left, of_site=of_site), codes

    def keep(self, told: Told | None) -> None:
        """Keep what this run has read, and what it tells, if that can be told again."""
        self.noted = len(NOTES)
        self.identity = keep_notes(self._kept, self._before, self._of_map, self._count, [*NOTES])
        if told:
            content = self.identity, self._key_of_told(self._of_map), pickle.dumps(told, 5)
            self._kept.save(_NAME, marshal.dumps(content))

    def _key_of_told(self, of_map: bytes) -> bytes:
        return digest([of_map, self._plan])


def _followed(findings: list[Finding], moved: Mapping[str, Places]) -> list[Finding]:
    return [follow(finding, moved) for finding in findings]


def _placed(findings: list[Finding], moved: Mapping[str, Places]) -> list[Finding] | None:
    """Findings where they are now; None if one of them has no place there."""
    try:
        return _followed(findings, moved)
    except UnplacedError:
        return None


def _encoded(plan: Plan) -> bytes:
    rules = [(each.rule.code, each.severity, sorted(each.options.items())) for each in plan.rules]
    ignored = [(pattern, sorted(codes)) for pattern, codes in plan.per_file_ignores]
    return repr((rules, sorted(plan.settled), plan.exclude, ignored, plan.prefix)).encode(
        "utf-8", "surrogatepass"
    )
