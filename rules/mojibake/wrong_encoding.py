"""A file is not in UTF-8, or a page says that it is not.

## What it finds

Files that Jekyll reads whose bytes are not UTF-8, with the encoding that they probably have: Windows-1252,
Windows-1251, GB18030, Shift_JIS, EUC-KR, UTF-16. And pages, layouts and includes that declare another
encoding than UTF-8 to the browser. Static files that declare their own encoding are left alone.

## Why it matters

Jekyll reads UTF-8: at the first other byte the build stops with “invalid byte sequence in UTF-8”. Where the
page declares another encoding, browsers show mojibake for every letter that is not English.

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

A wrong declaration is replaced by `utf-8`. A file in another encoding has none: open it with the encoding
that the message names, and save it as UTF-8.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ002", "wrong-encoding", severity="error", fixes=("safe",))

_DECLARED = re.compile(r"""<meta\s[^>]{0,200}?charset\s*=\s*["']?(?P<name>[\w-]+)""", re.IGNORECASE)
_TITLES = {"latin-1": "ISO-8859-1", "gb18030": "GB18030", "shift_jis": "Shift_JIS", "euc-kr": "EUC-KR"}


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for a file in another encoding, or for every wrong declaration."""
    text = file.text
    if "\0" in text:
        return
    decoded = file.source.decoded
    declared = _DECLARED.search(text) if file.kind not in ("config", "data", "bibliography") else None
    if decoded.bad_offset is not None:
        if file.kind == "static" and declared:
            return
        at = _place(file.source.data, decoded.bad_offset, decoded.encoding)
        title = _TITLES.get(
            decoded.encoding, decoded.encoding.replace("windows", "Windows").replace("utf", "UTF")
        )
        yield RULE.finding(
            file.path,
            Span(at, min(at + 1, len(text))),
            f"the file is not in UTF-8 but probably in {title}: save it as UTF-8, or Jekyll cannot read it",
        )
    elif declared and declared["name"].lower() not in ("utf-8", "utf8"):
        if file.kind == "static" and text.isascii():
            return
        span = Span(*declared.span("name"))
        yield RULE.finding(
            file.path,
            span,
            f"the page says that it is in {declared['name']}, but Jekyll writes UTF-8",
            fix=Fix("Declare `utf-8`", (Edit(span, "utf-8"),)),
        )


def _place(data: bytes, bad: int, encoding: str) -> int:
    """The character of the text that the byte at `bad` belongs to."""
    return 0 if encoding.startswith("utf-16") else len(data[:bad].decode(encoding, "ignore"))
