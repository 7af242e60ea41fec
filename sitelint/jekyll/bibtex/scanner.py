r"""Where the pieces of a BibTeX text end, as bibtex-ruby 6 (`lib/bibtex/lexer.rb`) tells them apart.

A backslash escapes nothing: `\{` opens a brace. Every search stops at `limit`.
"""

import re
from typing import Literal

from sitelint.text.regex import regex

SPACE = regex(r"[ \t\r\n\f\v]*")
NAME = regex(r"(?!\d)[\w/:!$?.%+&*-]+")
NUMBER = regex(r"\d+")
ENTRY_START = regex(r"^[ \t]*(?P<at>@)[ \t]*\w+[ \t]*\{", re.MULTILINE)
_BRACE = regex(r"[{}]")
_BRACE_OR_QUOTE = regex(r'[{}"]')
_TOKENS = regex(r"[ \t\r\n\f\v\w/:!$?.%+&*,=#-]+")

Stop = Literal["closed", "at", "end", "character"]


def close_brace(text: str, at: int, limit: int) -> int:
    """The place of the brace that closes the one before `at`; -1 if there is none."""
    depth = 1
    for brace in _BRACE.finditer(text, at, limit):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.start()
    return -1


def close_quotes(text: str, at: int, limit: int, depth: int = 0) -> int:
    """The place of the quote that ends a value begun before `at`, or of a brace too many; -1 if none is.

    `depth` is -1 for a quote outside of any object: it is ended by one within braces.
    """
    for found in _BRACE_OR_QUOTE.finditer(text, at, limit):
        if found[0] == "{":
            depth += 1
        elif found[0] == "}":
            depth -= 1
            if depth < 0:
                return found.start()
        elif not depth:
            return found.start()
    return -1


def run_out(text: str, at: int, limit: int, depth: int) -> tuple[int, Stop]:
    """Where an object that cannot be parsed ends, and by what, `depth` braces being open at `at`.

    It is `closed` by its brace, or by an `at` sign or the `end` of the text, and these stop the build; a
    `character` that is no token makes bibtex-ruby throw away the object alone.
    """
    while True:
        if tokens := _TOKENS.match(text, at, limit):
            at = tokens.end()
        if at >= limit:
            return limit, "end"
        char = text[at]
        if char == "@":
            return at, "at"
        if char == "{":
            depth += 1
            end = close_brace(text, at + 1, limit) if depth > 1 else at
            depth -= depth > 1
        elif char == "}":
            depth -= 1
            if depth <= 0:
                return at + 1, "closed" if depth == 0 else "character"
            end = at
        elif char == '"':
            end = close_quotes(text, at + 1, limit, min(depth - 1, 0))
            if end >= 0 and text[end] == "}":
                return end, "character"
            depth = max(depth, 1)
        else:
            return at, "character"
        if end < 0:
            return limit, "character"
        at = end + 1
