r"""A character shows as its code: `caf\u00e9`, or `&amp;eacute;`, which visitors read as `&eacute;`.

## What it finds

Codes of characters that no program has read: `\u00e9` in text, as JSON and program code write it, and HTML
entities whose ampersand became an entity itself (`&amp;eacute;`, `&amp;nbsp;`, `&amp;#8217;`). Code is left
alone, and so are strings in double quotes in YAML, where `\u00e9` is read as `é`, and pages that speak of
Unicode, HTML or encodings.

## Why it matters

Visitors read the code instead of the character.

## Example

```markdown bad
We met at the caf⟦\u00e9⟧, R⟦&amp;amp;⟧D and Universit⟦&amp;eacute;⟧.
```

```markdown good
We met at the café, R&amp;D and Université.
```

## Fix

The character is written itself; `&amp;amp;` becomes `&amp;`.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ008", "literal-escape", severity="warning", fixes=("safe",))

_ESCAPE = regex(
    r"(?<![\\\[-])(?:\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4})"
    r"|&amp;(?P<entity>[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{2,6}|#[xX][0-9a-fA-F]{2,5});"
)
_SUBJECT = regex(r"unicode|html entit|character encoding|escap(?:e|ing)|json|code ?point", re.IGNORECASE)
_SPEAKS_HTML = frozenset(("lt", "gt", "quot", "apos"))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every code of a character that visitors see."""
    text = file.text
    if ("&amp;" not in text and "\\u" not in text) or file.kind == "bibliography" or not is_text(file):
        return
    found = [(match, char) for match in _ESCAPE.finditer(text) if (char := _character(match))]
    if not found or _SUBJECT.search(text):
        return
    readable = Readable(file)
    quoted = Spans(_double_quoted(file))
    for match, char in found:
        span = Span(*match.span())
        if readable.holds(*span) and not (match["entity"] is None and quoted.meets(*span)):
            fix = Fix(f"Write `{char}`", (Edit(span, char),))
            yield RULE.finding(file.path, span, _message(match, char), fix=fix)


def _message(match: re.Match[str], char: str) -> str:
    if match["entity"] == "amp":
        return f"visitors read a code instead of `&` here: write `{char}` for `{match[0]}`"
    return f"visitors read the code `{match[0].replace('&amp;', '&', 1)}` here: write `{char}`"


def _character(match: re.Match[str]) -> str:
    """What is to be written for a code; empty if it may well stand for itself."""
    from html import unescape

    name = match["entity"]
    if name == "amp":
        return "&amp;"
    if name in _SPEAKS_HTML:
        return ""
    if name:
        char = unescape(f"&{name};")
    else:
        codes = match.group().replace("\\u", "")
        char = bytes.fromhex(codes).decode("utf-16-be", "replace")
    # What `html` does not know stays as it is, and begins with `&`.
    visible = char.isprintable() or char == "\xa0"
    return char if visible and char > "\x9f" and char != "\ufffd" else ""


def _double_quoted(file: "TextFile") -> Iterator[Span]:
    """Where the strings in double quotes of a file's YAML stand."""
    todo = [file.yaml] if file.yaml else []
    while todo:
        node = todo.pop()
        todo += node.items
        todo += [value for _, value in node.pairs]
        if node.style == "double":
            yield node.span
