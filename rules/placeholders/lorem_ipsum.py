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

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import Place, told
from .content import is_content, told_ends
from .filler import is_lone, runs

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.text import Source

_TAG = regex(r"<[^<>]*>")
_REACH = 300

RULE = Rule("PLH001", "lorem-ipsum", severity="warning")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every run of filler, or one for a file that is full of it."""
    text = file.text
    if not _may_hold(file.source) or not is_content(file) or file.path.startswith(_COMMENTS):
        return
    ends = told_ends(file)
    found = [
        Place(run, "filler text is left from the template: write your own text, or delete the passage")
        for span in file.facts.prose
        if span.end not in ends
        for run in (run.shifted(span.start) for run in runs(text[span.start : span.end]))
        if run.start < file.body_start
        or file.kind != "page"
        or not (_is_quoted(text, run) or _is_name(text, run))
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


def _is_name(text: str, run: Span) -> bool:
    """Whether `Lorem Ipsum` is a part of a sentence that is set off from it."""
    if not is_lone(text[slice(*run)]):
        return False
    before = text[max(run.start - _REACH, 0) : run.start].rpartition("\n")[2]
    after = text[run.end : run.end + _REACH].partition("\n")[0]
    return any(map(str.isalpha, _TAG.sub("", f"{before} {after}")))


# Comments that templates bring along are shown with the demo post they belong to, and nowhere else.
_COMMENTS = "_data/comments/"
_HINTS = (
    *(b"lorem", b"adipis", b"consectetu", b"vivamus", b"vestibulum", b"aliqu", b"cupidatat", b"eiusmod"),
    *(b"ullamco", b"pellentesque", b"tincidunt", b"incididunt", b"nostrud", b"irure", b"excepteur"),
    *(b"vulputate", b"malesuada", b"egestas", b"ipsum dolor", b"word mountains", b"wortbergen"),
    *(b"blindtext", b"li europan", b"faux texte", b"remplissage"),
)
_OTHER_HINTS = regex("лорем|λορεμ|ダミー|占位文", re.IGNORECASE)
_OTHER_LETTERS = regex("[лΛλЛダ占]")


def _may_hold(source: "Source") -> bool:
    """A cheap first look: nearly all filler has one of these words."""
    small = source.small
    return any(word in small for word in _HINTS) or (
        _OTHER_LETTERS.search(source.characters) is not None and _OTHER_HINTS.search(source.text) is not None
    )
