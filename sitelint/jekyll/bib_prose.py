"""Where the values of a BibTeX file stand: what readers of a bibliography see."""

import re

from sitelint.text import Span

_NAME = re.compile(r"[A-Za-z][\w-]*\s*=\s*(?=[{\"])")
_BRACKET = re.compile(r"\\.|[{}]", re.DOTALL)


def bib_prose(text: str) -> list[Span]:
    """The values of fields in braces or quotes, without these. Linear in the length of `text`."""
    found: list[Span] = []
    at = 0
    while match := _NAME.search(text, at):
        start = match.end() + 1
        end = _close(text, start) if text[match.end()] == "{" else text.find('"', start)
        if end < 0:
            break
        if end > start:
            found.append(Span(start, end))
        at = end + 1
    return found


def _close(text: str, at: int) -> int:
    """Where the brace before `at` is closed; -1 where it is not."""
    depth = 1
    for bracket in _BRACKET.finditer(text, at):
        depth += {"{": 1, "}": -1}.get(bracket.group(), 0)
        if not depth:
            return bracket.start()
    return -1
