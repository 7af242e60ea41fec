"""The URLs in CSS: `url(…)` and `@import "…"`, with their places.

Follows CSS Syntax Level 3, sections 4.3.5 (strings) and 4.3.6 (URLs).
"""

import re
from collections.abc import Iterator

from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

_START = regex(r"""/\*|["']|url\(|@import(?![\w-])""", re.IGNORECASE)
_STRING = {quote: regex(rf"(?:[^{quote}\\\n\r\f]|\\(?s:.))*") for quote in "\"'"}
_UNQUOTED = regex(r"""(?:[^)"'(\\\s]|\\[0-9a-fA-F]{1,6}[ \t\n\r\f]?|\\(?s:.))*""")
_SPACE = regex(r"[ \t\n\r\f]*")
_ESCAPE = regex(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n\r\f]?|(?s:(.)))")


class CssUrl(NamedTuple):
    """A URL of a style sheet: as written with escapes undone, and where, without quotes."""

    url: str
    span: Span


def css_urls(text: str, start: int = 0, end: int | None = None) -> Iterator[CssUrl]:
    """Every URL of the CSS in `text[start:end]` that is not empty, in order."""
    end = len(text) if end is None else end
    at = start
    imported = False
    while match := _START.search(text, at, end):
        opener = match.group().lower()
        at = match.end()
        if opener == "/*":
            close = text.find("*/", at, end)
            at = end if close < 0 else close + 2
            continue
        if opener == "@import":
            imported = True
            continue
        wanted = imported or opener == "url("
        imported = False
        if opener == "url(":
            at = _end(_SPACE, text, at, end)
            opener = text[at : at + 1] if at < end else ""
            at += opener in ("'", '"')
        stop = _end(_STRING.get(opener, _UNQUOTED), text, at, end)
        if wanted and stop > at:
            yield CssUrl(_unescape(text[at:stop]), Span(at, stop))
        at = min(stop + (opener in _STRING), end)


def _end(pattern: re.Pattern[str], text: str, at: int, end: int) -> int:
    match = pattern.match(text, at, end)
    return match.end() if match else at


def _unescape(value: str) -> str:
    return _ESCAPE.sub(_character, value) if "\\" in value else value


def _character(match: re.Match[str]) -> str:
    if not match[1]:
        return "" if match[2] == "\n" else match[2]
    code = int(match[1], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
