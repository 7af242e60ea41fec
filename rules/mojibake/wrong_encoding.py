"""A file is not in UTF-8, or a page says that it is not.

## What it finds

Files that Jekyll reads whose bytes are not UTF-8, with the encoding that they probably have: Windows-1252,
Windows-1251, GB18030, Shift_JIS, EUC-KR, UTF-16. And pages, layouts and includes that declare another
encoding than UTF-8 to the browser. Static files that declare their own encoding are left alone.

## Why it matters

Jekyll reads UTF-8: at the first other byte the build stops with “invalid byte sequence in UTF-8”. Where the
page declares another encoding, browsers show mojibake for every letter that is not English, unless the server
tells them better, as GitHub Pages does.

## Example

```html bad path=_layouts/default.html
<!DOCTYPE html>
<html lang="de">
<head><meta charset="⟦iso-8859-1⟧"><title>Müller</title></head>
<body>{{ content }}</body>
</html>
```

```html good path=_layouts/default.html
<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>Müller</title></head>
<body>{{ content }}</body>
</html>
```

## Fix

A wrong declaration is replaced by `utf-8`. A file in another encoding is written anew in UTF-8, with all its
characters. That is safe for UTF-16, which says so in its first bytes; other encodings are known by how the
text reads, so look at the names in it afterwards. Where only a few bytes of a file are not UTF-8, those are
taken for Windows-1252.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.text.decode import Decoded

RULE = Rule("MOJ002", "wrong-encoding", severity="error", fixes=("safe", "unsafe"))

_DECLARED = regex(r"""<meta\s[^>]{0,200}?charset\s*=\s*["']?(?P<name>[\w-]+)""", re.IGNORECASE)
_TITLES = {
    "gb18030": "GB18030",
    "shift_jis": "Shift_JIS",
    "euc-kr": "EUC-KR",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
}


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for a file in another encoding, or for every wrong declaration."""
    text = file.text
    if "\0" in text:
        return
    decoded = file.source.decoded
    declared = _declared(file) if file.kind not in ("config", "data", "bibliography") else None
    if decoded.bad_offset is not None:
        if file.kind == "static" and declared:
            return
        yield _other_encoding(file, decoded, decoded.bad_offset)
    elif declared and declared["name"].lower() not in ("utf-8", "utf8"):
        if file.kind == "static" and text.isascii():
            return
        span = Span(*declared.span("name"))
        yield RULE.finding(
            file.path,
            span,
            f"the page says that it is in {declared['name']}, but it is in UTF-8: write `utf-8` there",
            fix=Fix("Declare `utf-8`", (Edit(span, "utf-8"),)),
            severity="warning",
        )


def _declared(file: "TextFile") -> re.Match[str] | None:
    """The declaration of an encoding that reaches the browser, not one that the page shows as code."""
    found = [*_DECLARED.finditer(file.text)]
    if not found:
        return None
    shown = Spans([*file.facts.markup.code, *file.facts.markup.comments])
    return next((match for match in found if not shown.meets(*match.span())), None)


def _other_encoding(file: "TextFile", decoded: "Decoded", bad: int) -> Finding:
    """The finding on a file that is not in UTF-8; `bad` is the offset of its first wrong byte."""
    at = 0 if decoded.bom else len(file.source.data[:bad].decode(decoded.encoding, "ignore"))
    span = Span(at, min(at + 1, len(decoded.text)))
    title = _TITLES.get(decoded.encoding, decoded.encoding.capitalize())
    fix = Fix("Write the file in UTF-8", (), to_utf8=True)
    guessed = fix._replace(applicability="unsafe", reason="it could be in another encoding")
    if decoded.mixed:
        told = "here stands a byte that is not UTF-8, as the rest of the file is, but probably Windows-1252"
        fix = guessed._replace(edits=tuple(_mended(decoded.text)))
    elif decoded.bom:
        told = f"the file is in {title}"
    elif decoded.encoding == "latin-1":
        return RULE.finding(
            file.path, span, "the file is not in UTF-8, and Jekyll cannot read it: save it anew"
        )
    else:
        told, fix = f"the file is not in UTF-8 but probably in {title}", guessed
    return RULE.finding(file.path, span, f"{told}: save it as UTF-8, or Jekyll cannot read it", fix=fix)


def _mended(text: str) -> Iterator[Edit]:
    """The edits by which bytes read as Latin-1 become the UTF-8 that they are, or else Windows-1252."""
    from .repair.codecs import CODECS, SEQUENCE, from_utf8

    windows = CODECS[0]
    for match in re.finditer(f"{SEQUENCE}|[\x80-\x9f]", text):
        char = from_utf8(match.group()) or windows.chars[ord(match.group()) - 0x80]
        yield Edit(Span(*match.span()), char)
