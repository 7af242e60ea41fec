"""The facts and findings of text files, kept from run to run.

What is kept of a file holds as long as nothing changes that went into it: its own bytes; whether it is
published; what all files are made with (configuration, layouts, includes, our own code); and those parts of
the site that it shows (`jekyll.shown`: a list of posts, data). Findings hold as long as the rules and their
options, of which the day is one, are the same.

It is kept in shelves of some hundred files, so that little is read and written for the sake of one.
"""

import marshal
import pickle
from binascii import crc32
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest
from sitelint.disk.kept import Kept
from sitelint.jekyll.plugins.own_filters import own_filters
from sitelint.jekyll.plugins.unknown import settings_made
from sitelint.jekyll.shown import is_of_pages
from sitelint.lint.checked import Checked
from sitelint.lint.directives import MARK
from sitelint.lint.own_code import own_code
from sitelint.lint.settings import Plan
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

_NOTHING = pickle.dumps(Checked(), 5)
_ON_A_SHELF = 256
"""Files, about."""


class Entry(NamedTuple):
    """What is kept of a file.

    Its `key`, the `parts` of the site that it shows and their `state`; the paths of its `includes`; whether
    it was `published`, and whether it `speaks` to the linter; its pickled facts; pickled findings, none where
    it was not checked or a rule failed.
    """

    key: bytes
    parts: tuple[str, ...]
    state: bytes
    includes: tuple[str, ...]
    published: bool
    speaks: bool
    facts: bytes
    checked: bytes


class FileCache:
    """What earlier runs kept of a site's text files, and what this one will keep."""

    def __init__(self, kept: Kept, site: "Site", plan: Plan) -> None:
        self._kept = kept
        self._shown = site.text_files.shown
        self._pages = site.by_path
        self._base = digest([own_code(active.rule for active in plan.rules), *_parts_of_all(site)])
        self._rules = digest([repr([(a.rule.code, sorted(a.options.items())) for a in plan.rules]).encode()])
        self._shelves: dict[str, dict[str, Entry]] = {}
        self._entries: dict[str, Entry] = {}
        self._new: set[str] = set()
        self._held: list[tuple[TextFile, int]] = []
        self._files = site.text_files
        self._count = _shelves_for(len(self._pages))

    def knows(self, file: "TextFile") -> bool:
        """Give a file the facts that are kept of it; whether there are any that still hold."""
        if file.path in self._entries:
            return True
        entry = self._shelf(self._name(file.path)).get(file.path)
        if entry is None or entry.key != self._key(file) or entry.state != self._shown.state(entry.parts):
            return False
        self._hold(file, entry)
        return True

    def recall(self, file: "TextFile") -> Checked | None:
        """What was found in a file that this knows, if that still holds."""
        entry = self._entries.get(file.path)
        if entry is None or not entry.checked or entry.published != file.published:
            return None
        return Checked() if entry.checked == _NOTHING else pickle.loads(entry.checked)

    def showing(self) -> dict[str, set[str]]:
        """The paths of the files that show pages, of those that this knows, by the part of the site."""
        found: dict[str, set[str]] = defaultdict(set)
        for path, entry in self._entries.items():
            for part in filter(is_of_pages, entry.parts):
                found[part].add(path)
        return dict(found)

    def speaks(self, path: str) -> bool | None:
        """Whether a file that this knows may hold an instruction for the linter; None for any other file."""
        entry = self._entries.get(path)
        return entry.speaks if entry else None

    def former(self, path: str, content: bytes) -> "Facts | None":
        """What is kept of a page as it was when `content` was the digest of its bytes."""
        entry = self._shelf(self._name(path)).get(path)
        if entry is None or entry.key != _key_of(self._pages[path], content):
            return None
        former: Facts = pickle.loads(entry.facts)
        return former

    def entry(self, file: "TextFile", checked: Checked | None) -> Entry:
        """What is to be kept of a file, and of what was found in it if it was checked.

        It is made in the process that worked on the file.
        """
        parts = tuple(sorted(self._shown.parts_of(file.facts.liquid)))
        return Entry(
            self._key(file),
            parts,
            self._shown.state(parts),
            file.includes,
            file.published,
            file.source.mentions(MARK),
            pickle.dumps(file.facts, 5),
            _pickled(checked) if checked and not checked.failures else b"",
        )

    def keep(self, file: "TextFile", entry: Entry) -> None:
        """Keep an entry. The file takes its facts from there, if it was worked on by another process."""
        self._new.add(file.path)
        self._hold(file, entry)

    def save(self) -> None:
        """Write what this run keeps, if it is not what was there."""
        changed: dict[str, dict[str, Entry]] = defaultdict(dict)
        for file, count in self._held:
            if len(file.facts.derived) > count:
                facts = pickle.dumps(file.facts, 5)
                self._entries[file.path] = self._entries[file.path]._replace(facts=facts)
                self._new.add(file.path)
        for path in self._new:
            changed[self._name(path)][path] = self._entries[path]
        for name in {*self._shelves, *changed}:
            known = self._shelf(name)
            entries = {path: entry for path, entry in known.items() if path in self._files}
            if name in changed or len(entries) < len(known):
                entries |= changed[name]
                content = {path: tuple(entry) for path, entry in entries.items()}
                self._kept.save(name, marshal.dumps((self._base, self._rules, content)))

    def _hold(self, file: "TextFile", entry: Entry) -> None:
        """Give a file the facts of its entry, and note how much was derived from them so far."""

        def recall() -> "Facts":
            facts: Facts = pickle.loads(entry.facts)
            self._held.append((file, len(facts.derived)))
            return facts

        self._entries[file.path] = entry
        if file.is_read:
            self._held.append((file, len(file.facts.derived)))
        else:
            file.recall(recall, entry.includes)

    def _name(self, path: str) -> str:
        """The name of the shelf that a file's entry is on."""
        return f"facts-{crc32(path.encode('utf-8', 'surrogatepass')) % self._count}"

    def _shelf(self, name: str) -> dict[str, Entry]:
        if name not in self._shelves:
            self._shelves[name] = self._load(name)
        return self._shelves[name]

    def _load(self, name: str) -> dict[str, Entry]:
        content = self._kept.load(name)
        if content is None:
            return {}
        base, *rest = marshal.loads(content)
        if base != self._base:
            return {}
        rules, entries = rest
        found = {path: Entry(*entry) for path, entry in entries.items()}
        if rules != self._rules:
            found = {path: entry._replace(checked=b"") for path, entry in found.items()}
        return found

    def _key(self, file: "TextFile") -> bytes:
        page = self._pages.get(file.path) if file.kind == "page" else None
        if page:
            return _key_of(page, page.digest)
        return digest([f"{file.kind}\0{file.path}".encode("utf-8", "surrogatepass"), file.source.data])


def _pickled(checked: Checked) -> bytes:
    return pickle.dumps(checked, 5) if checked.findings else _NOTHING


def _key_of(page: "Page", content: bytes) -> bytes:
    """Tells what went into a page; `content` is the digest of its bytes."""
    return digest([page.state, content])


def _shelves_for(count: int) -> int:
    """How many shelves so many files fill: a power of two, which changes seldom."""
    return int(2 ** (max(count // _ON_A_SHELF, 1).bit_length() - 1))


def _parts_of_all(site: "Site") -> Iterator[bytes]:
    """What goes into every file."""
    config = site.config
    known = (config.dialect, config.repository, sorted(config.plugins), site.now.date(), config.values)
    yield repr((known, sorted(settings_made(config)), sorted(own_filters(config)))).encode(
        "utf-8", "surrogatepass"
    )
    for file in site.text_files.before_pages:
        if file.kind != "data":
            yield file.path.encode("utf-8", "surrogatepass")
            yield file.source.data
