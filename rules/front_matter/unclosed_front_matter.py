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

A line of other dashes, an indented `---` or one at the end of another line becomes the closing line. Where
there is none, it is put behind the last line that reads `key: value`. That is unsafe: a line of the text may
read like that, too.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import has_header, split
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text import apply_edits
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM002", "unclosed-front-matter", severity="error", fixes=("safe", "unsafe"))

# Two hyphens or four, dashes, an indented line, or hyphens at the end of a line.
_WRONG_FENCE = regex(
    r"(?:\r?\n[ \t]*(?:-{2}|-{4,}|[–—]+-*)|\r?\n[ \t]+---|(?<=[^\s])[ \t]+---)[ \t]*(?=\r?\n|$)"
)
_KEY_OR_MORE = regex(r"[\w-]+:(?:\s|$)|[ \t]+\S|#|-[ \t]")


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
        fix=_mend_fence(text, file.source.newline) or _close(text, file.source.newline),
    )


def _mend_fence(text: str, newline: str) -> Fix | None:
    """A fix of the line that was meant to close the block, if the block is right then."""
    start = text.find("\n")
    found = _WRONG_FENCE.search(text, start)
    if found is None:
        return None
    lines = text[start + 1 : found.start()].splitlines()
    edit = Edit(Span(*found.span()), f"{newline}---")
    block = split(apply_edits(text, [edit]))
    is_right = block is not None and block.error is None and block.values
    if not is_right or not all(_KEY_OR_MORE.match(line) for line in lines if line.strip()):
        return None
    title = "Close the front matter with a line `---`"
    if all(map(str.strip, lines)):
        return Fix(title, (edit,))
    return Fix(title, (edit,), "unsafe", "what stands behind the blank line may be text")


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
