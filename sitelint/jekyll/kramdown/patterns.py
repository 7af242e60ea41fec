r"""The patterns of kramdown's block grammar, in Python's regular expressions.

They are meant for `pattern.match(text, at)`: the `^` with which kramdown's own begin is where the scanner is.
Ruby's `\s` and `\w` are ASCII only.
"""

import re
from typing import Final

from sitelint.jekyll.kramdown.tags import NAME, SPAN_ELEMENTS
from sitelint.text.regex import regex

SPACE: Final = r"[ \t\n\r\f\v]"
BLANK_LINE: Final = regex(rf"{SPACE}*\n")
REST_BLANK: Final = regex(r"[ \t\r\f\v]*\n")
EOB_MARKER: Final = regex(r"\^[ \t\r\f\v]*\n")
LINE: Final = regex(r".*\n?")
INDENT: Final = regex(r"\t| {4}")

_NOT_SPAN: Final = rf"(?!(?:{'|'.join(sorted(SPAN_ELEMENTS))}|script)\b)"
HTML_STOP: Final = rf"</{_NOT_SPAN}{NAME}{SPACE}*>"
HTML_START: Final = rf"<{_NOT_SPAN}{NAME}"
HTML_BOUNDARY: Final = regex(rf" {{0,3}}(?:{HTML_STOP}|{HTML_START})")

UNORDERED: Final = regex(r"( {0,3}[+*-])([\t| ].*\n)")
ORDERED: Final = regex(r"( {0,3}[0-9]+\.)([\t| ].*\n)")
LIST_START: Final = regex(r" {0,3}(?:[+*-]|[0-9]+\.)[\t| ].*\n")
DEFINITION: Final = regex(r"( {0,3}:)([\t| ].*\n)")
QUOTE_MARK: Final = regex(r" {0,3}> ?")
QUOTE_MARKS: Final = regex(r"^ {0,3}> ?", re.MULTILINE)
RULE: Final = regex(r" {0,3}(?:\*[ \t]*\*[ \t]*\*[* \t]*|-[ \t]*-[ \t]*-[- \t]*|_[ \t]*_[ \t]*_[_ \t]*)\n")

# Where a lazily continued block may end; `{:` still has to be an IAL.
_LAZY: Final = rf"{SPACE}*\n|\^[ \t\r\f\v]*\n| {{0,3}}(?:{HTML_STOP}|{HTML_START}|\{{:(?![:/]))|\n?\Z"
LAZY_END: Final = regex(_LAZY)
PARAGRAPH_END: Final = regex(rf"{_LAZY}| {{0,3}}:[\t| ]")
GFM_PARAGRAPH_END: Final = regex(rf"{_LAZY}| {{0,3}}(?:(?:[+*:-]|[0-9]+\.)[\t| ]|>|[~`]{{3}})|\#{{1,6}}[\t ]")
