"""What the YAML of a file says, and whether edits keep it but for the values that they are about."""

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from sitelint.jekyll import bibtex
from sitelint.jekyll.front_matter import has_header, split
from sitelint.jekyll.yaml.psych import Node, YamlError, load
from sitelint.text import Edit, Source, Span, apply_edits
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_WHOLE = (".yml", ".yaml", ".json")
"""Endings of files that are YAML from the first to the last character."""

_NO_PAGE = sys.maxsize
_DOCUMENT = regex(r"^---(?:[ \t]+\S|[ \t]*\r?\n[\w-]+:\s)", re.MULTILINE)


def reveals(before: Source, after: Source) -> bool:
    """Whether a change lets more of a file be read: its YAML, its BibTeX, or that it is a page at all."""
    return _unread(after) < _unread(before)


def lost(source: Source, edits: Sequence[Edit]) -> str | None:
    """What edits do to the YAML of a file that they are not about; None where they keep it."""
    before = _yaml(source)
    if before is None or isinstance(before, YamlError):
        return None
    after = _yaml(_edited(source, edits))
    if after is None or isinstance(after, YamlError):
        return "its YAML could not be read any more"
    key = _Comparison(edits).other_of_root(before.node, after.node)
    return None if key is None else f"`{key}` would get another value" if key else "its YAML would change"


def is_unreadable(source: Source) -> bool:
    """Whether a file has YAML that cannot be read, so that nobody knows what the file is."""
    return isinstance(_yaml(source), YamlError)


def keeps_yaml(source: Source, edits: Sequence[Edit]) -> bool:
    """Whether the YAML of a file can be read and says the very same with some edits."""
    before = _yaml(source)
    after = _yaml(_edited(source, edits))
    if isinstance(before, _Read) and isinstance(after, _Read):
        return _Comparison(()).other(before.node, after.node) is None
    return False


def _edited(source: Source, edits: Sequence[Edit]) -> Source:
    """A file with edits made; in UTF-8 where its own encoding cannot say what they write."""
    text = apply_edits(source.text, edits)
    try:
        return Source(source.path, source.encode(text))
    except UnicodeEncodeError:
        return Source(source.path, text.encode())


class _Read(NamedTuple):
    """YAML that can be read; empty YAML has no node."""

    node: Node | None


def _yaml(source: Source) -> _Read | YamlError | None:
    """The front matter of a page or all of a data file, or its error; None where there is none."""
    if source.path.endswith(_WHOLE):
        try:
            return _Read(load(source.text))
        except YamlError as error:
            return error
    if not has_header(source.data):
        return None
    block = None if source.decoded.bad_offset is not None else split(source.text)
    if block is None:
        return YamlError("the front matter has no end, or is not UTF-8", 0, 1, 1)
    return block.error or _Read(block.node)


def _unread(source: Source) -> int:
    """How much of a file cannot be read: the characters from every error on to the end."""
    if source.path.endswith(".bib"):
        errors = [problem.span.start for problem in bibtex.read(source.text).problems]
    else:
        yaml = _yaml(source)
        if yaml is None:
            return _NO_PAGE
        errors = [yaml.offset] if isinstance(yaml, YamlError) else _second(source.text)
    return sum(len(source.text) - offset for offset in errors)


def _second(text: str) -> list[int]:
    """Where front matter stands that Jekyll does not read: behind a first document, or a first block."""
    block = split(text)
    if block is None:
        return []
    found = _DOCUMENT.search(text, *block.yaml) or _DOCUMENT.match(text, block.body_start)
    return [found.start()] if found else []


class _Comparison:
    """Two trees compared, but for what the edits between them touch."""

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = sorted(edit.span for edit in edits)
        self._partners: dict[int, Node] = {}

    def other_of_root(self, before: Node | None, after: Node | None) -> str | None:
        """The same as `other`, for two whole texts: keys may be added behind all others."""
        if before and after and before.kind == after.kind == "mapping":
            return self._other_pair(before, after)
        return self.other(before, after)

    def other(self, before: Node | None, after: Node | None) -> str | None:
        """The key of a value that differs though no edit touches it (empty: one without key), or None."""
        if before is None or after is None:
            return None if before is after or self._edits else ""
        if not self._touching(before.span):
            return None if self._same(before, after) else ""
        if before.kind == after.kind == "mapping":
            return self._other_pair(before, after)
        if before.kind == after.kind == "sequence" and len(before.items) == len(after.items):
            return self._other_item(before, after)
        return None

    def _other_pair(self, before: Node, after: Node) -> str | None:
        earlier = {_name(key): (key, value) for key, value in before.pairs}
        later = {_name(key): value for key, value in after.pairs}
        for name, (key, value) in earlier.items():
            if not self._touching(Span(key.span.start, value.span.end)):
                if name not in later or not self._same(value, later[name]):
                    return name
            elif name in later and not self._touching(key.span):
                found = self.other(value, later[name])
                if found is not None:
                    return found or name
        return None

    def _other_item(self, before: Node, after: Node) -> str | None:
        """Items are compared one by one only where each edit stays within one of them: others move them."""
        within = sum(len(self._touching(item.span)) for item in before.items)
        if within != len(self._touching(before.span)):
            return None
        pairs = zip(before.items, after.items, strict=True)
        return next((key for old, new in pairs if (key := self.other(old, new)) is not None), None)

    def _touching(self, span: Span) -> list[Span]:
        """The edits that change, or border on, a part of the text before. They meet each other nowhere."""
        first = bisect_left(self._edits, span.start, key=lambda edit: edit.end)
        last = bisect_right(self._edits, span.end, key=lambda edit: edit.start)
        return self._edits[first:last]

    def _same(self, before: Node, after: Node) -> bool:
        """Whether two trees say the same. Walks the texts' nodes: values may be shared without end."""
        if before.target or after.target:
            return bool(before.target and after.target) and (
                self._partners.get(id(before.target)) in (None, after.target)
            )
        self._partners[id(before)] = after
        if _shape(before) != _shape(after):
            return False
        if before.kind == "scalar":
            return type(before.value) is type(after.value) and repr(before.value) == repr(after.value)
        return all(map(self._same, _children(before), _children(after)))


def _shape(node: Node) -> tuple[str, int, int]:
    return node.kind, len(node.items), len(node.pairs)


def _children(node: Node) -> Iterator[Node]:
    return chain(node.items, chain.from_iterable(node.pairs))


def _name(key: Node) -> str:
    return str(key.value) if key.kind == "scalar" else ""
