"""Filler text ("Lorem ipsum …") is left from the template.

## What it finds

Runs of four or more words of the usual filler in anything that readers see: text, headings, link texts,
front matter, data files; and `Lorem` or `Lorem ipsum` where it is the whole of a text. Text that talks
about Lorem ipsum, code, and honest Latin stay untouched.

## Why it matters

It shows every visitor that the page was never finished.

## Example

```markdown bad
# Honors

- *2021.10* ⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit⟧.
```

```markdown good
# Honors

- *2021.10* Best paper award of the Nordic Graph Symposium.
```

## Fix

None: write your own text, or delete the passage.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span

from .content import is_content
from .filler import runs

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("PLH001", "lorem-ipsum", severity="warning")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every run of filler."""
    text = file.source.text
    if not _may_hold(text) or not is_content(file):
        return
    for span in file.facts.prose:
        for start, end in runs(text[span.start : span.end]):
            yield RULE.finding(
                file.source.path,
                Span(span.start + start, span.start + end),
                "filler text is left from the template: write your own text, or delete the passage",
            )


def _may_hold(text: str) -> bool:
    """A cheap first look: nearly all filler has one of these words."""
    lower = text.lower()
    return any(word in lower for word in ("lorem", "adipis", "consectetu", "vivamus", "vestibulum", "aliqu"))
