"""Whether what YAML takes for a comment behind a text is a part of the text."""

import re

from sitelint.text.regex import regex

_NUMBER = regex(r"#(?P<space>[ \t]*)\d+(?P<end>$|[.:,;)!?–—-])?")
# What is counted, so that the number behind it is one.
_COUNTED = regex(
    r"\b(?:talk|lecture|seminar|session|workshop|meeting|week|day|class|homework|assignment|exercise|quiz|exam|lab"
    r"|project|problem|question|paper|report|issue|volume|vol|part|chapter|section|module|unit|episode|post|lesson"
    r"|step|tip|room|suite|figure|fig|table|team|group|version|number)\.?$",
    re.IGNORECASE,
)
_CLOSING = {"(": ")", "[": "]", "“": "”", "«": "»"}


def is_cut(before: str, rest: str) -> bool:
    """Whether a comment (`#…`, without spaces at its end) behind the text `before` is plainly a part of it.

    It is where both hold one half of a pair of brackets or quotes, or where it begins with a number that ends
    there (`# 3: Graphs`) or follows what is numbered (`Room # 3 in Rome`).
    """
    if _is_torn(before, rest):
        return True
    number = _NUMBER.match(rest)
    return number is not None and (number["end"] is not None or _COUNTED.search(before) is not None)


def may_be_cut(rest: str) -> bool:
    """Whether a comment may be a part of the text in front: `#3`, but not `# 3 of these`."""
    number = _NUMBER.match(rest)
    return number is not None and not number["space"]


def _is_torn(before: str, rest: str) -> bool:
    """Whether a bracket or quotes are opened in one part of a text and closed in the other."""
    if before.count('"') % 2 and rest.count('"') % 2:
        return True
    return any(
        before.count(first) > before.count(last) and rest.count(last) > rest.count(first)
        for first, last in _CLOSING.items()
    )
