"""English nouns in the singular, by the rules of Rails (ActiveSupport 7 `inflections.rb`)."""

import re

from sitelint.text.regex import regex

_UNCOUNTABLE = frozenset(
    {"equipment", "fish", "information", "jeans", "money", "police", "rice", "series", "sheep", "species"}
)
_IRREGULAR = {
    "people": "person",
    "men": "man",
    "children": "child",
    "sexes": "sex",
    "moves": "move",
    "zombies": "zombie",
}
# First fit wins.
_RULES = [
    (regex(pattern + r"\Z", re.I), replacement)
    for pattern, replacement in (
        (r"(database)s", r"\1"),
        (r"(quiz)zes", r"\1"),
        (r"(matr)ices", r"\1ix"),
        (r"(vert|ind)ices", r"\1ex"),
        (r"^(ox)en", r"\1"),
        (r"(alias|status)(?:es)?", r"\1"),
        (r"(octop|vir)(?:us|i)", r"\1us"),
        (r"^(a)x[ie]s", r"\1xis"),
        (r"(cris|test)(?:is|es)", r"\1is"),
        (r"(shoe)s", r"\1"),
        (r"(o)es", r"\1"),
        (r"(bus)(?:es)?", r"\1"),
        (r"^([ml])ice", r"\1ouse"),
        (r"(x|ch|ss|sh)es", r"\1"),
        (r"(m)ovies", r"\1ovie"),
        (r"(s)eries", r"\1eries"),
        (r"([^aeiouy]|qu)ies", r"\1y"),
        (r"([lr])ves", r"\1f"),
        (r"(tive)s", r"\1"),
        (r"(hive)s", r"\1"),
        (r"([^f])ves", r"\1fe"),
        (r"(analy|ba|diagno|parenthe|progno|synop|the)(?:sis|ses)", r"\1sis"),
        (r"([ti])a", r"\1um"),
        (r"(n)ews", r"\1ews"),
        (r"(ss)", r"\1"),
        (r"s", ""),
    )
]


def singular(word: str) -> str:
    """`tags` → `tag`, `categories` → `category`; a word that no rule knows stays as it is."""
    lower = word.lower()
    if lower in _UNCOUNTABLE:
        return word
    for plural, one in _IRREGULAR.items():
        if lower.endswith(plural):
            start = len(word) - len(plural)
            return word[: start + 1] + one[1:]
    for rule, replacement in _RULES:
        result, count = rule.subn(replacement, word, count=1)
        if count:
            return result
    return word
