"""The front matter is never closed, so Jekyll publishes it as text.

## What it finds

A page whose first line is `---` and in which no later line is just `---`.

## Why it matters

Jekyll finds no front matter: the keys and values are printed on the page, without layout or title.

## Example

```markdown bad path=_pages/talks.md
⟦---⟧
title: Talks
permalink: /talks/

My talks of this year.
```

```markdown good path=_pages/talks.md
---
title: Talks
permalink: /talks/
---

My talks of this year.
```

## Fix

A line `---` is put behind the last line that reads `key: value`. The fix is unsafe: a line of the text may
read like that, too.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import has_header
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM002", "unclosed-front-matter", severity="error", fixes=("unsafe",))

_KEY_OR_MORE = re.compile(r"[\w-]+:(?:\s|$)|[ \t]+\S|#|-[ \t]")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding on the opening line."""
    text = file.source.text
    if file.kind != "page" or file.front_matter is not None or not has_header(file.source.data):
        return
    if file.source.decoded.bad_offset is not None:
        # Jekyll cannot read the file at all, whatever stands in it.
        return
    yield RULE.finding(
        file.source.path,
        Span(0, 3),
        "the front matter is never closed, so Jekyll prints it as text: "
        "put a line `---` behind its last `key: value`",
        fix=_close(text, file.source.newline),
    )


def _close(text: str, newline: str) -> Fix | None:
    at = text.find("\n") + 1
    if not _KEY_OR_MORE.match(text, at):
        return None
    while at < len(text) and _KEY_OR_MORE.match(text, at):
        end = text.find("\n", at)
        at = len(text) if end < 0 else end + 1
    fence = f"---{newline}" if text[:at].endswith("\n") else f"{newline}---{newline}"
    return Fix(
        "Close the front matter",
        (Edit(Span(at, at), fence),),
        "unsafe",
        "a line of the text may look like a key",
    )
