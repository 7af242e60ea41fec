"""Filler text ("Lorem ipsum …") is left from the template.

## What it finds

Runs of four or more words of the usual filler in anything that readers see: text, headings, link texts,
front matter, data files; how fillers in other languages begin (`Weit hinten, hinter den Wortbergen`); and
`Lorem` or `Lorem ipsum` where it is the whole of a text. Text that talks about Lorem ipsum, what a text
quotes, code, and honest Latin stay untouched. More than three passages in one file are one finding.

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

from ..folding import Place, told
from .content import is_content, told_ends
from .filler import runs

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("PLH001", "lorem-ipsum", severity="warning")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every run of filler, or one for a file that is full of it."""
    text = file.source.text
    if not _may_hold(text) or not is_content(file) or file.path.startswith(_COMMENTS):
        return
    ends = told_ends(file)
    found = [
        Place(run, "filler text is left from the template: write your own text, or delete the passage")
        for span in file.facts.prose
        if span.end not in ends
        for run in (run.shifted(span.start) for run in runs(text[span.start : span.end]))
        if run.start < file.body_start or file.kind != "page" or not _is_quoted(text, run)
    ]
    yield from told(
        RULE,
        file,
        found,
        f"filler text is left from the template in {len(found)} passages of this file: "
        "write your own text, or delete them",
    )


def _is_quoted(text: str, run: Span) -> bool:
    """Whether a passage stands in quotation marks, as a sample of a text."""
    start = run.start
    while text[start - 1 : start] in ("*", "_"):
        start -= 1
    after = text[run.end : run.end + 6].lstrip(".,;:!?…*_")
    return text[start - 1 : start] in ('"', "“", "„", "«") and after.startswith(('"', "”", "“", "»"))


# Comments that templates bring along are shown with the demo post they belong to, and nowhere else.
_COMMENTS = "_data/comments/"
_HINTS = (
    *("lorem", "adipis", "consectetu", "vivamus", "vestibulum", "aliqu", "cupidatat", "eiusmod"),
    *("ullamco", "pellentesque", "tincidunt", "incididunt", "nostrud", "irure", "excepteur", "vulputate"),
    *("malesuada", "egestas", "ipsum dolor", "лорем", "λορεμ", "word mountains", "wortbergen", "blindtext"),
    *("li europan", "faux texte", "remplissage", "ダミー", "占位文"),
)


def _may_hold(text: str) -> bool:
    """A cheap first look: nearly all filler has one of these words."""
    lower = text.lower()
    return any(word in lower for word in _HINTS)
