"""The facts and findings of pages, kept from run to run.

What is kept of a page holds as long as nothing changes that went into it: its own bytes; what all pages are
made with (configuration, data, layouts, includes, bibliographies, our own code); and, where it shows more of
the site than that (a list of posts, a link by `{% link %}`), every other page too. Findings hold as long as
the rules and their options, of which the day is one, are the same.
"""

import marshal
import os
import pickle
from collections.abc import Iterator
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

import sitelint
from sitelint.disk.kept import Kept
from sitelint.lint.checked import Checked
from sitelint.lint.settings import Plan

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_NAME = "facts"
_ALONE = b""
_OF_ALL = frozenset(
    (
        *("site", "page.next", "page.previous", "site.time", "site.pages", "site.posts", "site.documents"),
        *("site.collections", "site.html_pages", "site.html_files", "site.static_files", "site.tags"),
        *("site.categories", "site.related_posts"),
    )
)
"""What Liquid reads of other pages; beside these, every collection by its label."""


class _Entry(NamedTuple):
    """What is kept of a page: its key, that of the site if it matters, and pickled facts and findings."""

    key: bytes
    site: bytes
    facts: bytes
    checked: bytes


class FileCache:
    """What earlier runs kept of a site's pages, and what this one will keep."""

    def __init__(self, kept: Kept, site: "Site", plan: Plan) -> None:
        self._kept = kept
        self._site = site
        self._pages = {page.path: page for page in site.pages}
        self._base = _digest([*_code(plan), *_parts_of_all(site)])
        self._rules = _digest([repr([(a.rule.code, sorted(a.options.items())) for a in plan.rules]).encode()])
        self._entries: dict[str, _Entry] = {}
        self._old = self._load()
        self._changed = False

    def knows(self, file: "TextFile") -> bool:
        """Give a page the facts that are kept of it; whether there are any that still hold."""
        page = self._pages.get(file.path)
        entry = self._old.get(file.path)
        if page is None or entry is None or entry.key != self._key(page):
            return False
        if entry.site != _ALONE and entry.site != self._whole_site:
            return False
        file.recall(lambda: pickle.loads(entry.facts))
        self._entries[file.path] = entry
        return True

    def recall(self, file: "TextFile") -> Checked | None:
        """What was found in a page, if that is kept; it gets its facts too."""
        if not self.knows(file):
            return None
        checked = self._entries[file.path].checked
        return pickle.loads(checked) if checked else None

    def keep(self, file: "TextFile", checked: Checked | None) -> None:
        """Keep the facts of a page, and what was found in it if it was checked without a failure."""
        page = self._pages.get(file.path)
        if page is None:
            return
        facts = file.facts
        findings = b"" if checked is None or checked.failures else pickle.dumps(checked, 5)
        site = self._whole_site if self._shows_others(facts) else _ALONE
        self._entries[file.path] = _Entry(self._key(page), site, pickle.dumps(facts, 5), findings)
        self._changed = True

    def save(self) -> None:
        """Write what this run keeps, if it is not what was there."""
        if self._changed or self._entries.keys() != self._old.keys():
            entries = {path: tuple(entry) for path, entry in self._entries.items()}
            self._kept.save(_NAME, marshal.dumps((self._base, self._rules, entries)))

    def _load(self) -> dict[str, _Entry]:
        content = self._kept.load(_NAME)
        if content is None:
            return {}
        base, rules, entries = marshal.loads(content)
        if base != self._base:
            return {}
        found = {path: _Entry(*entry) for path, entry in entries.items()}
        if rules != self._rules:
            found = {path: entry._replace(checked=b"") for path, entry in found.items()}
        return found

    def _shows_others(self, facts: "Facts") -> bool:
        """Whether a page may show anything of the site but what all pages are made with."""
        if any(use.tag == "include_relative" for use in facts.liquid.includes):
            return True
        known = self._site.config.values.keys() | {"data"}
        for name in facts.liquid.touched:
            kind, _, key = name.partition(".")
            if name in _OF_ALL or name.startswith(("link:", "post_url:", "paginator")):
                return True
            if kind == "site" and (key in self._site.collections or key.partition(".")[0] not in known):
                return True
        return False

    def _key(self, page: "Page") -> bytes:
        state = f"{page.path}\0{page.url}\0{page.unpublished_reason}\0{page.date}"
        return _digest([state.encode("utf-8", "surrogatepass"), page.source.data])

    @cached_property
    def _whole_site(self) -> bytes:
        """The digest of all pages and of the names of all files that are copied."""
        pages = [self._key(page) for page in self._site.pages]
        return _digest([*pages, *(file.path.encode() for file in self._site.static_files)])


def _parts_of_all(site: "Site") -> Iterator[bytes]:
    """What goes into every page."""
    config = site.config
    known = (config.dialect, config.repository, sorted(config.plugins), site.now.date(), config.values)
    yield repr(known).encode("utf-8", "surrogatepass")
    for file in site.text_files:
        if file.kind not in ("page", "static"):
            yield file.path.encode("utf-8", "surrogatepass")
            yield file.source.data


def _code(plan: Plan) -> Iterator[bytes]:
    """The state of every module and data file of ours, and of those beside a rule."""
    todo = sorted({*sitelint.__path__, *(os.path.dirname(active.rule.file_name) for active in plan.rules)})
    while todo:
        for entry in sorted(os.scandir(todo.pop()), key=lambda entry: entry.name):
            if entry.is_dir():
                todo.append(entry.path)
            elif not entry.name.endswith(".pyc"):
                found = entry.stat()
                yield f"{entry.name} {found.st_size} {found.st_mtime_ns}".encode()


def _digest(parts: "Iterator[bytes] | list[bytes]") -> bytes:
    made = blake2b(digest_size=16)
    for part in parts:
        made.update(len(part).to_bytes(8, "little"))
        made.update(part)
    return made.digest()
