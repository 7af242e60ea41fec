"""Reads a file in the units that fingerprints are made of: lines of a body, values, settings, entries.

The rules and the script that makes the data read files with the same functions.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .fingerprints import Letters, config_key, letters, plain, value_key

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Entry
    from sitelint.jekyll.site import Site
    from sitelint.jekyll.yaml.psych import Node

_LINE = regex(r"[^\r\n]+")
# Names of journals, meetings and places are nobody's, nor is the news that papers are accepted; headings one
# keeps, and the words before a list.
_COMMON = regex(
    r"\b(?:conference|transactions|journal|proceedings|university|workshop|symposium"
    r"|papers? (?:is|are|was|were|has been|have been) accepted)\b",
    re.IGNORECASE,
)
# Its last word is no `:smile:`.
_BEFORE_LIST = regex(r"(?:^|\s)[^\s:]+:\s*$")
_SENTENCE = 15
_ID_LENGTH = 6
_IDENTITY = regex(
    r"(?:^|\.)(?:title|name|first_name|middle_name|last_name|email|description|keywords|contact_note"
    r"|url|repository|uri|canonical|blog_name|blog_description|disqus_shortname|shortname|repo|repo_id"
    r"|category_id|tagline|fullname|subtitle|bio|employer|location|affiliation"
    r"|[\w-]*(?:user_?name|user_?id|_id|orcid|scholar|github|twitter|linkedin|facebook|youtube|researchgate"
    r"|pubmed|analytics|tracking_id|verification|verify))$"
)
# A key has no digits, so that of one paper's address would be that of all papers of the journal.
_NUMBERED = regex(r"https?://\S*\d\S*$")
_ID = regex(r"(?:user_?id|_id|orcid|scholar|verification|tracking_id|analytics)$")
# What `default` names, entries of menus, and other values that say nothing about a person.
_NOT_IDENTITY = regex(
    r"^(?:defaults|collections|kramdown|sass|archive|pagination|paginate|prose|menu|nav_lists|legal"
    r"|jekyll_compose)\b"
)
# Settings of which somebody else may have the same value, unless it is a sentence or says "your".
_SHARED = regex(r"(?:^|\.)(?:subtitle|bio|employer|location|affiliation|title|tagline)$")
# GitHub has everybody write so.
_OF_GITHUB = ("github", "metadata")
_DUMMY = regex(r"your|lorem|template|some ?person|jekyll", re.IGNORECASE)


class Unit(NamedTuple):
    """A piece of a file that a template may have left: its key, its place, and how much text it is.

    `distinct`: long or odd enough that nobody else would write it by chance. `is_id`: it is the name of one
    person with some service.
    """

    key: str
    span: Span
    letters: int
    distinct: bool
    is_id: bool = False


class Line(NamedTuple):
    """A line of a body that has words."""

    written: str
    start: int
    shown: Letters

    @property
    def key(self) -> str:
        """Its key."""
        return line_key(self.shown.text)

    @property
    def unit(self) -> Unit:
        """The line as a unit, which takes longer to tell than its key."""
        shown = self.shown
        distinct = _is_distinct(shown) and (shown.words >= _SENTENCE or not _is_common(self.written))
        span = Span(self.start, self.start + len(self.written))
        return Unit(self.key, span, len(shown.text), distinct)


def line_key(shown: str) -> str:
    """The key of a line of these letters."""
    return f"line:{shown}"


def lines(text: str, start: int = 0) -> Iterator[Line]:
    """The lines of a body that have words."""
    for match in _LINE.finditer(text, start):
        shown = letters(match[0])
        if shown.words:
            yield Line(match[0], match.start(), shown)


def _is_common(line: str) -> bool:
    return line.lstrip().startswith("#") or bool(_COMMON.search(line) or _BEFORE_LIST.search(line))


def values(root: "Node | None", text: str) -> Iterator[Unit]:
    """The values of front matter or of a data file that are long or odd enough to be somebody's, and ids."""
    for path, node in leaves(root):
        value = str(node.value)
        if len(value) < _ID_LENGTH:
            continue
        name, shown = path.rsplit(".", 1)[-1], letters(value)
        is_id = _is_of_id(name) and any(map(str.isdigit, value))
        if is_id or (isinstance(node.value, str) and _is_telling(value, shown)):
            distinct = is_id or (_is_distinct(shown) and not name.startswith("_"))
            key = value_key(name, value, shown.text)
            yield Unit(key, inside(node, text), len(shown.text), distinct, is_id)


@cache
def _is_of_id(name: str) -> bool:
    """Whether a key names an id: pages mostly have the same keys."""
    return bool(_ID.search(name))


def settings(root: "Node | None", text: str) -> Iterator[Unit]:
    """The settings that say whose site it is."""
    for path, node in leaves(root):
        if is_identity(path) and _is_own(path, node.value):
            yield Unit(config_key(path, node.value), inside(node, text), len(str(node.value)), True)


def entry_key(entry: "Entry") -> str:
    """The key of a bibliography entry: all of it, but for spaces, case and the order of its fields."""
    fields = sorted(f"{name}={plain(field.value)}" for name, field in entry.fields.items())
    return f"entry:{entry.type}:" + ";".join(fields)


def is_identity(path: str) -> bool:
    """Whether a setting is one that each site has its own value of."""
    return bool(_IDENTITY.search(path)) and not _NOT_IDENTITY.match(path)


def _is_own(path: str, value: Any) -> bool:
    if isinstance(value, bool) or len(plain(value)) < 4 or (path, value) == _OF_GITHUB:
        return False
    if path.endswith("keywords") and letters(str(value)).words < 3:
        return False
    return not _SHARED.search(path) or letters(str(value)).words >= 4 or bool(_DUMMY.search(str(value)))


def _is_telling(value: str, shown: Letters) -> bool:
    """Whether a value is a sentence, or an address or id that belongs to somebody."""
    is_sentence = shown.words >= 3 and len(shown.text) >= 14
    is_address = len(value) >= 8 and ("@" in value or "/" in value.strip("/") or value.count("-") == 3)
    return (is_sentence or is_address) and not _NUMBERED.match(value)


def _is_distinct(shown: Letters) -> bool:
    return shown.words >= 5 and len(shown.text) >= 24


def leaves(root: "Node | None") -> Iterator[tuple[str, "Node"]]:
    """Each scalar of a YAML tree and its name with the names around it; items have the name of their list."""
    todo: list[tuple[str, Node]] = [("", root)] if root else []
    while todo:
        path, node = todo.pop()
        if node.kind == "mapping":
            inner = f"{path}." if path else ""
            todo += [(inner + _name(key.value), value) for key, value in reversed(node.pairs)]
        elif node.kind == "sequence":
            todo += [(path, item) for item in reversed(node.items)]
        elif node.value is not None and node.target is None:
            yield path, node


def setting_leaves(site: "Site") -> Iterator[tuple[str, str, "Node"]]:
    """Each scalar of the configuration: its file, its name with the names around it, and the scalar."""
    for path in site.config.files:
        for name, node in leaves(site.config.nodes[path]):
            yield path, name, node


def _name(key: Any) -> str:
    return str(key)


def inside(node: "Node", text: str) -> Span:
    """A scalar without its quotes or the indicator of a block."""
    start, end = node.span
    if node.style in ("literal", "folded"):
        start = min(text.find("\n", start, end) % (end + 1), end)
        while start < end and text[start].isspace():
            start += 1
    elif node.style in ("single", "double"):
        start, end = start + 1, max(start + 1, end - 1)
    return Span(start, end)
