"""The queries that select entries of a bibliography: `@article[year >= 2020 && abbr=X], @book`.

Follows bibtex-ruby 6 `Bibliography#query` (`@type[condition, …]`, `||` between alternatives).
"""

import re
from collections.abc import Iterable, Iterator

from sitelint.jekyll.bibtex import Entry
from sitelint.text.regex import regex

_SELECTOR = regex(r"@(\*|\w+)\s*(?:\[([^\]@]*)\])?")
_CONDITION = regex(r"\s*([\w-]+)\s*(?:(!=|!~|\^=|\^~|<=|>=|=|~|<|>)\s*(.*))?", re.S)


def select(found: Iterable[Entry], query: str) -> Iterator[Entry]:
    """The entries that one selector of `query` fits; all, if it holds none."""
    selectors = [(kind.lower(), conditions) for kind, conditions in _SELECTOR.findall(query)]
    for entry in found:
        if not selectors or any(_fits(entry, kind, conditions) for kind, conditions in selectors):
            yield entry


def _fits(entry: Entry, kind: str, conditions: str) -> bool:
    if kind not in ("*", "entry", entry.type):
        return False
    alternatives = conditions.split("||")
    return any(
        all(_holds(entry, condition) for condition in re.split("&&|,", alternative) if condition.strip())
        for alternative in alternatives
    )


def _holds(entry: Entry, condition: str) -> bool:
    """Whether one condition holds; one that we cannot read does, as too many pages harm less than too few."""
    match = _CONDITION.fullmatch(condition)
    if match is None:
        return True
    name, operator, wanted = match[1].lower(), match[2], (match[3] or "").strip()
    has = {"key": entry.key, "type": entry.type}.get(name, entry.value(name))
    if operator is None:
        return has is not None
    text = has or ""
    if operator in ("=", "!="):
        return (text == wanted) == (operator == "=")
    if operator == "^=":
        return text.startswith(wanted)
    if operator in ("~", "^~", "!~"):
        return _searches(wanted, text) == (operator != "!~")
    return _compare(_number(text), operator, _number(wanted))


def _searches(pattern: str, text: str) -> bool:
    """Whether `pattern` is in `text`. Only plain words are searched for: a pattern could take for ever."""
    plain = re.fullmatch(r"(\^?)([\w\s:/.-]*)(\$?)", pattern)
    if plain is None:
        return True
    start, word, end = plain[1], plain[2].lower(), plain[3]
    low = text.lower()
    if start and end:
        return low == word
    return low.startswith(word) if start else low.endswith(word) if end else word in low


def _number(text: str) -> float:
    match = re.match(r"\s*-?\d{1,15}(?:\.\d{1,15})?", text)
    return float(match[0]) if match else 0.0


def _compare(left: float, operator: str, right: float) -> bool:
    if operator == "<":
        return left < right
    if operator == ">":
        return left > right
    return left <= right if operator == "<=" else left >= right
