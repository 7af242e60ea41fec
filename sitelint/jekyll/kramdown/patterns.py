r"""The patterns of kramdown's block grammar, in Python's regular expressions.

They are meant for `pattern.match(text, at)`: the `^` with which kramdown's own begin is where the scanner is.
Ruby's `\s` and `\w` are ASCII only.
"""

import re
from typing import Final

from sitelint.jekyll.kramdown.tags import NAME, SPAN_ELEMENTS

SPACE: Final = r"[ \t\n\r\f\v]"
BLANK_LINE: Final = re.compile(rf"{SPACE}*\n")
REST_BLANK: Final = re.compile(r"[ \t\r\f\v]*\n")
EOB_MARKER: Final = re.compile(r"\^[ \t\r\f\v]*\n")
LINE: Final = re.compile(r".*\n?")
INDENT: Final = re.compile(r"\t| {4}")

_NOT_SPAN: Final = rf"(?!(?:{'|'.join(sorted(SPAN_ELEMENTS))}|script)\b)"
HTML_STOP: Final = rf"</{_NOT_SPAN}{NAME}{SPACE}*>"
HTML_START: Final = rf"<{_NOT_SPAN}{NAME}"
HTML_BOUNDARY: Final = re.compile(rf" {{0,3}}(?:{HTML_STOP}|{HTML_START})")

UNORDERED: Final = re.compile(r"( {0,3}[+*-])([\t| ].*\n)")
ORDERED: Final = re.compile(r"( {0,3}[0-9]+\.)([\t| ].*\n)")
LIST_START: Final = re.compile(r" {0,3}(?:[+*-]|[0-9]+\.)[\t| ].*\n")
DEFINITION: Final = re.compile(r"( {0,3}:)([\t| ].*\n)")
QUOTE_MARK: Final = re.compile(r" {0,3}> ?")
QUOTE_MARKS: Final = re.compile(r"^ {0,3}> ?", re.MULTILINE)
RULE: Final = re.compile(
    r" {0,3}(?:\*[ \t]*\*[ \t]*\*[* \t]*|-[ \t]*-[ \t]*-[- \t]*|_[ \t]*_[ \t]*_[_ \t]*)\n"
)

# Where a lazily continued block may end; `{:` still has to be an IAL.
_LAZY: Final = rf"{SPACE}*\n|\^[ \t\r\f\v]*\n| {{0,3}}(?:{HTML_STOP}|{HTML_START}|\{{:(?![:/]))|\n?\Z"
LAZY_END: Final = re.compile(_LAZY)
PARAGRAPH_END: Final = re.compile(rf"{_LAZY}| {{0,3}}:[\t| ]")
GFM_PARAGRAPH_END: Final = re.compile(
    rf"{_LAZY}| {{0,3}}(?:(?:[+*:-]|[0-9]+\.)[\t| ]|>|[~`]{{3}})|\#{{1,6}}[\t ]"
)
