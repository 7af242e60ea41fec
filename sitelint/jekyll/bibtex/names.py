"""Lists of people, as bibtex-ruby 6 (`lib/bibtex/names.y`) reads the fields `author`, `editor` and the like.

bibtex-ruby reads a list as a whole: one name that does not fit its grammar, and the list is empty. Its
grammar is a regular one over the kinds of words, so patterns over one letter a word decide it here.
"""

import re

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

NAME_FIELDS = ("author", "editor", "translator", "director", "producer", "composer")

_AND = regex(r",?\s+and\s+", re.IGNORECASE)
_PIECE = regex(r"\\.|[{}\\,]|\s+|[^\s,{}\\]+", re.DOTALL)
_LAST_FIRST = regex("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
# Words by their first letter outside of braces: `l` for a lower one, `u` for an upper one or none.
_VON = "(?:u*l(?:u*l)*)"
_PLAIN = regex(f"u*[lu]|{_VON}(?:l|u+)")
_PLAIN_LAST_FIRST = regex(f"{_VON}?(?:l|u+l?)")
_BEFORE_COMMA = regex(f"{_VON}?(?:l|u+)")


class Name(NamedTuple):
    """A person: the place in the field's value, and the parts as a template is given them.

    `last` has the “von” in front. `suffix` is what stands between two commas (`King, Jr., Martin`).
    """

    span: Span
    last: str
    first: str
    suffix: str


def read_names(value: str) -> list[Name] | None:
    """The people of a list; None if jekyll-scholar cannot read it and shows nobody."""
    names = []
    start = 0
    for match in (*_splits(value), None):
        end = match.start() if match else len(value)
        name = _name(value, Span(start, end))
        if name is None:
            return None
        names.append(name)
        start = match.end() if match else end
    return names


def unreadable(value: str) -> Span:
    """The place of the first name in a list that is the reason why `read_names` gives None."""
    start = 0
    for match in _splits(value):
        if _name(value, Span(start, match.start())) is None:
            return Span(start, match.start())
        start = match.end()
    return Span(start, len(value))


def _splits(value: str) -> list["re.Match[str]"]:
    """The `and`s that stand in no braces."""
    found = []
    depth = 0
    at = 0
    for match in _AND.finditer(value):
        depth += value.count("{", at, match.start()) - value.count("}", at, match.start())
        at = match.start()
        if not depth:
            found.append(match)
    return found


def _name(value: str, span: Span) -> Name | None:
    parts = _parts(value[slice(*span)])
    if parts is None or len(parts) > 3:
        return None
    kinds = "".join(_kind(word) for word in parts[0])
    if len(parts) > 1:
        if not _BEFORE_COMMA.fullmatch(kinds):
            return None
        suffix = " ".join(parts[1]) if len(parts) == 3 else ""
        return Name(span, " ".join(parts[0]), " ".join(parts[-1]), suffix)
    is_last_first = any(not word.isascii() and _LAST_FIRST.search(word) for word in parts[0])
    if not (_PLAIN_LAST_FIRST if is_last_first else _PLAIN).fullmatch(kinds):
        return None
    if is_last_first:
        return Name(span, parts[0][0], " ".join(parts[0][1:]), "")
    of_first = kinds.find("l") if 0 <= kinds.find("l") < len(kinds) - 1 else len(kinds) - 1
    return Name(span, " ".join(parts[0][of_first:]), " ".join(parts[0][:of_first]), "")


def _parts(text: str) -> list[list[str]] | None:
    """The words of a name, apart at its commas; None if its braces do not match."""
    parts: list[list[str]] = [[]]
    depth = 0
    word = ""
    for match in _PIECE.finditer(text):
        piece = match[0]
        if piece == "\\" and not depth:
            return None
        if piece[0] == "\\" and depth:  # within braces a backslash keeps none from counting
            piece = piece[1:]
            word += "\\"
        depth += (piece == "{") - (piece == "}")
        if depth < 0:
            return None
        if depth or not (piece == "," or piece.isspace()):
            word += piece
            continue
        if word:
            parts[-1].append(word)
            word = ""
        if piece == ",":
            parts.append([])
    if word:
        parts[-1].append(word)
    return None if depth else parts


def _kind(word: str) -> str:
    """`l` if the first letter with a case is a lower one; braces and escaped characters do not count."""
    depth = 0
    escaped = False
    for char in word:
        if escaped or char == "\\":
            escaped = not escaped and not depth
        elif char in "{}":
            depth += 1 if char == "{" else -1
        elif not depth and (char.islower() or char.isupper()):
            return "l" if char.islower() else "u"
    return "u"
