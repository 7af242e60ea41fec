"""The front matter is never closed, so Jekyll publishes it as text.

## What it finds

A page whose first line is `---` and in which no later line is just `---`; also one in which such a line comes
much later, because the one that was meant to close the front matter is `----` or has text behind it.

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

A line of other dashes, an indented `---`, or one with text in front or behind becomes the closing line. Where
there is none, it is put behind the last line that reads `key: value`. That is unsafe: a line of the text may
read like that, too.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import has_header
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .fences import KEY_OR_MORE, Fence, wrong_fence

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM002", "unclosed-front-matter", severity="error", fixes=("safe", "unsafe"))

# YAML begins like that by itself: settings of other programs, which nobody reads as pages.
_YAML = (".yml", ".yaml")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding, on the opening line, or on the line that was meant to close the front matter."""
    text = file.source.text
    if file.kind != "page" or not has_header(file.source.data) or file.path.endswith(_YAML):
        return
    if file.source.decoded.bad_offset is not None:
        # Jekyll cannot read the file at all, whatever stands in it.
        return
    newline = file.source.newline
    block = file.front_matter
    fence = wrong_fence(text, block, newline)
    if block is None:
        yield RULE.finding(
            file.source.path,
            Span(0, 3),
            "the front matter is never closed, so Jekyll prints it as text: "
            "put a line `---` behind its last `key: value`",
            fix=_mend(fence) if fence else _close(text, newline),
        )
    elif fence:
        last = file.source.position(block.yaml.end).line
        yield RULE.finding(
            file.source.path,
            file.source.line_span(file.source.position(fence.edit.span.start + len(newline)).line),
            "the front matter has to end with a line of three hyphens, `---`, and nothing else: "
            f"Jekyll takes all up to line {last} for front matter",
            fix=_mend(fence),
        )


def _mend(fence: Fence) -> Fix:
    title = "Close the front matter with a line `---`"
    if fence.is_below_blank:
        return Fix(title, (fence.edit,), "unsafe", "what stands behind the blank line may be text")
    return Fix(title, (fence.edit,))


def _close(text: str, newline: str) -> Fix | None:
    at = text.find("\n") + 1
    if not KEY_OR_MORE.match(text, at):
        return None
    while at < len(text) and KEY_OR_MORE.match(text, at):
        end = text.find("\n", at)
        at = len(text) if end < 0 else end + 1
    fence = f"---{newline}" if text[:at].endswith("\n") else f"{newline}---{newline}"
    return Fix(
        "Close the front matter",
        (Edit(Span(at, at), fence),),
        "unsafe",
        "a line of the text may look like a key",
    )
