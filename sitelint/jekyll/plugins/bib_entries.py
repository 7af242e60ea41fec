"""The entries of a BibTeX file: type, key and fields, as far as a details page's address needs them.

One pass over the text. What is not an entry is passed over, as bibtex-ruby does with what stands between
entries; an entry that never closes keeps its key, and scanning goes on behind it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_START = re.compile(r"@[ \t]*(\w+)\s*([{(])")
_BRACKET = re.compile(r"\\.|[{}()]", re.S)
_KEY = re.compile(r"[^,{}()\n]*")
_NAME = re.compile(r'[\s,]*([^\s=,{}"#]+)\s*=\s*')
_BARE = re.compile(r'[^\s,#{}"]+')
_JOIN = re.compile(r"\s*#\s*")
_CLOSE = {"{": "}", "(": ")"}
_NO_ENTRY = frozenset({"comment", "preamble", "string"})


@dataclass(frozen=True, slots=True)
class BibEntry:
    """One entry: its type in lower case, its key, its fields by lower-case name without outer braces."""

    type: str
    key: str
    fields: dict[str, str] = field(default_factory=dict)


def entries(text: str) -> Iterator[BibEntry]:
    """The entries of a bibliography in order. Linear in the length of the text."""
    strings: dict[str, str] = {}
    at = 0
    closes = True  # once an entry has no end, a later one is not searched for one either
    while start := _START.search(text, at):
        kind = start[1].lower()
        end = _end(text, start.end(), start[2]) if closes else -1
        if end == -1:
            closes = False
            key = _KEY.match(text, start.end())
            if kind not in _NO_ENTRY and key and key[0].strip():
                yield BibEntry(kind, key[0].strip())
            at = start.end()
            continue
        body = text[start.end() : end]
        at = end + 1
        if kind == "string":
            strings.update(_fields(body, strings))
        elif kind not in _NO_ENTRY:
            name, _, rest = body.partition(",")
            yield BibEntry(kind, name.strip(), _fields(rest, strings))


def _end(text: str, at: int, opened: str) -> int:
    """The place of the bracket that closes the one before `at`; -1 if there is none."""
    closer = _CLOSE[opened]
    depth = 1
    for bracket in _BRACKET.finditer(text, at):
        if bracket[0] == opened:
            depth += 1
        elif bracket[0] == closer:
            depth -= 1
            if depth == 0:
                return bracket.start()
    return -1


def _fields(body: str, strings: dict[str, str]) -> dict[str, str]:
    """The `name = value` pairs of an entry's body; `strings` are the macros known so far."""
    found: dict[str, str] = {}
    at = 0
    while at < len(body):
        name = _NAME.match(body, at)
        if name is None:
            comma = body.find(",", at)
            if comma == -1:
                break
            at = comma + 1
            continue
        value, at = _value(body, name.end(), strings)
        found.setdefault(name[1].lower(), value)
    return found


def _value(body: str, at: int, strings: dict[str, str]) -> tuple[str, int]:
    """A value at `at`, its parts joined over `#`, and the place behind it."""
    parts: list[str] = []
    while at < len(body):
        if body[at] == "{":
            end = _end(body, at + 1, "{")
            end = len(body) if end == -1 else end
            parts.append(body[at + 1 : end])
            at = end + 1
        elif body[at] == '"':
            end = _quote_end(body, at + 1)
            parts.append(body[at + 1 : end])
            at = end + 1
        elif bare := _BARE.match(body, at):
            parts.append(strings.get(bare[0].lower(), bare[0]))
            at = bare.end()
        else:
            break
        join = _JOIN.match(body, at)
        if join is None:
            break
        at = join.end()
    return "".join(parts), at


def _quote_end(body: str, at: int) -> int:
    """The place of the quote that ends a quoted value: one outside of braces, or the end of the body."""
    depth = 0
    for index in range(at, len(body)):
        char = body[index]
        if char == '"' and depth <= 0:
            return index
        depth += (char == "{") - (char == "}")
    return len(body)
