"""Images have no alternative text.

## What it finds

Images that are written in a page without alternative text: `![](cut.png)`, and `<img>` without `alt`. An
`alt=""` is a decision, that the image says nothing which the text does not, and is left alone; so are the
counters and maps that other services provide. All images of a page are one finding.

## Why it matters

Who cannot see the image, or whose browser does not load it, does not learn what it shows.

## Example

```markdown bad
![](⟦/images/cut.png⟧)
```

```markdown good
![A planar graph, cut in two halves](/images/cut.png)
```

## Fix

None: only you can say what the image shows.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule
from sitelint.text.regex import regex

from .selecting import is_written

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Reference

RULE = Rule("LNK016", "missing-alt-text", severity="info")

_COUNTER = regex(r"(?i)//[^/]*(?:clustrmaps|mapmyvisitors|flagcounter|revolvermaps|visitor|counter|hits\.)")
_HIDDEN = regex(r"\salt\b|aria-hidden|role\s*=\s*[\"']?(?:presentation|none)", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every page, on its first image without alternative text."""
    if not is_written(file):
        return
    bare = [one for one in file.facts.markup.references if _is_bare(one, file.text)]
    if bare:
        yield RULE.finding(
            file.path,
            bare[0].span,
            # The same words for one and for many: a report tells what many pages have only once.
            "this image has no alternative text, so whoever cannot see it learns nothing of it: say in a few "
            'words what it shows, as in `![…](…)` or `alt="…"`',
            related=tuple(Related(file.path, one.span, "this one, too") for one in bare[1:]),
            target=bare[0].url,
        )


def _is_bare(one: "Reference", text: str) -> bool:
    if one.element != "img" or one.attribute != "src" or _COUNTER.search(one.url):
        return False
    written = text[slice(*one.outer)]
    if one.syntax in ("markdown", "definition"):
        return not one.text and written.startswith("![")
    return one.text is None and written.startswith("<img") and not _HIDDEN.search(written)
