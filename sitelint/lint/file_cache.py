"""The facts and findings of pages, kept from run to run.

What is kept of a page holds as long as nothing changes that went into it: its own bytes; what all pages are
made with (configuration, data, layouts, includes, bibliographies, our own code); and, where it shows more of
the site than that (a list of posts, a link by `{% link %}`), the front matter of every other page too, which
is all that Liquid is given of them here, and the files that it includes from beside it. Findings hold as long
as the rules and their options, of which the day is one, are the same.
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
from sitelint.jekyll.others import shows_others
from sitelint.lint.checked import Checked
from sitelint.lint.settings import Plan

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_NAME = "facts"
_ALONE = b""
_NOTHING = pickle.dumps(Checked(), 5)


class _Entry(NamedTuple):
    """What is kept of a page: its key, that of the site if it matters, and pickled facts and findings.

    `beside` are the files that it includes from beside it.
    """

    key: bytes
    site: bytes
    beside: tuple[str, ...]
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
        self._new: dict[str, tuple[TextFile, Checked | None]] = {}
        self._recalled: list[tuple[TextFile, int]] = []

    def knows(self, file: "TextFile") -> bool:
        """Give a page the facts that are kept of it; whether there are any that still hold."""
        page = self._pages.get(file.path)
        entry = self._old.get(file.path)
        if page is None or entry is None or entry.key != self._key(page):
            return False
        if entry.site != _ALONE and entry.site != self._around(entry.beside):
            return False
        file.recall(lambda: self._facts(file, entry))
        self._entries[file.path] = entry
        return True

    def recall(self, file: "TextFile") -> Checked | None:
        """What was found in a page, if that is kept; it gets its facts too."""
        if not self.knows(file):
            return None
        checked = self._entries[file.path].checked
        if checked == _NOTHING:
            return Checked()
        return pickle.loads(checked) if checked else None

    def keep(self, file: "TextFile", checked: Checked | None) -> None:
        """Keep the facts of a page, and what was found in it if it was checked without a failure."""
        if file.path in self._pages:
            self._new[file.path] = file, checked

    def save(self) -> None:
        """Write what this run keeps, if it is not what was there."""
        for file, checked in self._new.values():
            findings = b"" if checked is None or checked.failures else pickle.dumps(checked, 5)
            used = file.facts.liquid.includes
            beside = tuple(use.target for use in used if use.tag == "include_relative" and use.target)
            site = self._around(beside) if shows_others(self._site, file.facts.liquid.touched) else _ALONE
            key = self._key(self._pages[file.path])
            self._entries[file.path] = _Entry(key, site, beside, pickle.dumps(file.facts, 5), findings)
        grown = [file for file, count in self._recalled if len(file.facts.derived) > count]
        for file in grown:
            self._entries[file.path] = self._entries[file.path]._replace(facts=pickle.dumps(file.facts, 5))
        if self._new or grown or self._entries.keys() != self._old.keys():
            entries = {path: tuple(entry) for path, entry in self._entries.items()}
            self._kept.save(_NAME, marshal.dumps((self._base, self._rules, entries)))

    def _facts(self, file: "TextFile", entry: _Entry) -> "Facts":
        facts: Facts = pickle.loads(entry.facts)
        self._recalled.append((file, len(facts.derived)))
        return facts

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

    def _key(self, page: "Page") -> bytes:
        return _digest([_state(page), page.source.data])

    def _around(self, beside: tuple[str, ...]) -> bytes:
        """The digest of what a page may show of others, with the files that it includes from `beside` it."""
        return _digest([self._all_fronts, *(self._site.text_files.source(path).data for path in beside)])

    @cached_property
    def _all_fronts(self) -> bytes:
        """The digest of what Liquid sees of all pages, and of the names of all files that are copied."""
        parts = [part for page in self._site.pages for part in (_state(page), _front(page))]
        copied = (file.path.encode("utf-8", "surrogatepass") for file in self._site.static_files)
        return _digest([*parts, *copied])


def _state(page: "Page") -> bytes:
    """What became of a page, as far as the sources decide it elsewhere than in its own file."""
    state = f"{page.path}\0{page.url}\0{page.unpublished_reason}\0{page.date}"
    return state.encode("utf-8", "surrogatepass")


def _front(page: "Page") -> bytes:
    """What Liquid sees of a page's file: its front matter, or all of one that is YAML throughout.

    A plugin may take the title from the text.
    """
    block = page.front_matter
    if block is None:
        return page.source.data
    return f"{page.data.get('title')}\0{block.text[: block.body_start]}".encode("utf-8", "surrogatepass")


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
