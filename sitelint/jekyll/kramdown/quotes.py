"""Straight quotes made typographic: kramdown 2.4 lib/kramdown/parser/kramdown/smart_quotes.rb."""

import re

from sitelint.jekyll.kramdown.letters import MARKS
from sitelint.jekyll.kramdown.node import Node
from sitelint.jekyll.kramdown.spans import SpanState
from sitelint.text.regex import regex

_START = regex(r"[^\\]?[\"']", re.DOTALL)
# A punctuation character with no word boundary behind it; `_` is of a word itself.
_PUNCTUATION = rf"(?:[!\"#$%'()*+,\-./:;<=>?@\[\\\]^`{{|}}~](?!\.\.)(?![\w{MARKS}])|_(?=[\w{MARKS}]))"
_WORD = "[A-Za-z0-9_]"
# Pattern, the groups with text to keep and with a quote, and the kind of quote: opening or closing.
_OPENING = {'"': "“", "'": "‘"}
_CLOSING = {'"': "”", "'": "’"}
_RULES: tuple[tuple[re.Pattern[str], dict[str, str]], ...] = (
    (regex(r"()([\"'])(?=[_*]{1,2}[^ \t\n\r\f\v])"), _OPENING),
    (regex(rf"()([\"'])(?={_PUNCTUATION})"), _CLOSING),
    (regex(rf"([ \t\n\r\f\v]?)(\"'|'\")(?={_WORD})"), _OPENING),
    (regex(r"([ \t\n\r\f\v]?)(')(?=[0-9][0-9]s)"), _CLOSING),
    (regex(rf"([ \t\n\r\f\v])(['\"])(?={_WORD})"), _OPENING),
    (regex(r"([^ \\\t\r\n\[{(-])(['\"])"), _CLOSING),
    (regex(rf"()([\"'])(?=[ \t\n\r\f\v]|s(?![\w{MARKS}])|$)", re.MULTILINE), _CLOSING),
    (regex(r"(.?)(['\"])", re.DOTALL), _OPENING),
)


def smart_quote(state: SpanState, at: int, context: int, nodes: list[Node]) -> int:
    """One or two quotes, and the character before them, if it is not part of something else."""
    if not _START.match(state.src, at):
        return -1
    for pattern, characters in _RULES:
        match = pattern.match(state.src, at)
        if match:
            state.add_text(nodes, at, match.end(1))
            for place in range(match.start(2), match.end(2)):
                state.add(nodes, "quote", place, place + 1, content=characters[state.src[place]])
            return match.end()
    return -1
