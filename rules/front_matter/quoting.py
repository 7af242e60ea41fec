"""What the value of a line was plainly meant to be, and how it is written in quotes that hold it."""

import re

from sitelint.text.regex import regex

_CLOSING = {"“": "”", "„": "“”", "‘": "’", "‚": "‘’", "«": "»", "”": "”", "’": "’"}
_OPENING = frozenset("“„‘‚«")
_ELISION = regex(r"(?:\d|(?:tis|twas|til|till|cause|em|n|s|t)\b)", re.IGNORECASE)
_LETTER = regex(r"\w")
# A quote that opens a phrase.
_OPENED = regex(r"[\s([]'(?=\S)")
# What may follow a quote that closes a phrase: `"Yes" and "no"`.
_AFTER = regex(r"[\s,.;:!?)]")


def meant(value: str) -> str | None:
    """The text that the value of a line was meant to be, for a value that YAML refuses; None if unclear.

    Quotes around the whole are no part of the text; an apostrophe or quotes inside of them are. So are the
    quotes of `"Yes" and "no"`, which go around its parts. A comma or semicolon behind the quotes of the whole
    is a habit from JSON and from code, and no part of the text.
    """
    first, last, inner = value[0], value[-1], value[1:-1]
    if first in _CLOSING:
        is_whole = last in _CLOSING[first] or (last == '"' and '"' not in inner)
        return inner if len(value) > 2 and is_whole and first not in inner else value
    if first not in "'\"":
        return value
    if len(value) > 3 and last in ",;" and value.find(first, 1) == len(value) - 2:
        return value[1:-2]
    if len(value) > 6 and value[:3] == value[-3:] == first * 3:
        return value[3:-3]  # as in Python
    if len(value) > 2 and last == first:
        at = inner.find(first)
        if at < 0:
            return inner
        if at > 0 and _AFTER.match(inner, at + 1) and not inner[at - 1].isspace():
            # The first phrase ends here: `'a' and 'b'`; but `'the students' talk'` has only apostrophes.
            return value if first == '"' or _OPENED.search(inner, at + 1) else inner
        return inner.replace("\\'", "'").replace("''", "'") if first == "'" else inner.replace('\\"', '"')
    if last in "'\"" and last != first and not {first, last} & {*inner}:
        return inner  # `"Graphs'`
    if last in "”“’»" and first not in inner and _OPENING.isdisjoint(inner):
        return inner  # `"Graphs”`
    if first not in value[1:]:
        # `'90s music` and `'Tis` have an apostrophe, anything else a quote that is never closed.
        return value if first == "'" and _ELISION.match(value, 1) else value[1:]
    if first == "'" and _LETTER.match(value, value.index("'", 1) + 1):
        return value[1:] if value.count("'") == 2 else None
    return value


def quoted(value: str) -> str:
    """A text in quotes, as YAML reads it back: double ones where they need no escapes."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"
