"""What was meant as a link is shown as text, because of a slip in its Markdown.

## What it finds

`(text)[https://…]` with the brackets swapped, `[text] (https://…)` with a space between, and, as an info, a
bare `www.example.org`, in Markdown pages. An address in quotation marks is taken for a word.

## Why it matters

Readers see brackets and an address that they cannot click on.

## Example

```markdown bad
⟦(The book)[https://books.example.edu/graphs]⟧ and ⟦[its errata] (https://books.example.edu/errata)⟧.
```

```markdown good
[The book](https://books.example.edu/graphs) and [its errata](https://books.example.edu/errata).
```

## Fix

The brackets are put right, a bare address gets its `https://` and pointed brackets. The fix is unsafe except
for swapped brackets: the others may stand there on purpose.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Fix, Options, Rule, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from .selecting import is_written, markdown_runs

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.lint.finding import Severity

RULE = Rule("LNK015", "unmade-link", severity="warning", fixes=("safe", "unsafe"))

# So many references, such as images, may begin in the text of a link.
_NESTED = 4

_URL = r"((?:https?://|www\.|mailto:)[^)\]\s]+)"
# What may stand behind the domain of an address that nothing marks as one; it does not end in most of these.
_REST = r"[\w./~%?#=&+@:!-]"


class _Slip(NamedTuple):
    """What was written, what it should have been, and what to say. `doubt` is why the fix is unsafe.

    `mark` stands in all that is written so. `severity`, if it is not the rule's.
    """

    mark: str
    written: re.Pattern[str]
    meant: str
    message: str
    doubt: str = ""
    severity: "Severity | None" = None


_SLIPS = (
    _Slip(
        ")[",
        regex(rf"\(([^()\n]{{1,120}})\)\[{_URL}\]"),
        r"[\1](\2)",
        "this is no link: the text belongs in square brackets, the address in round ones",
    ),
    _Slip(
        "] ",
        regex(rf"\[(?!\d+\])([^\[\]\n]{{1,200}})\][ ]{{1,2}}\({_URL}\)"),
        r"[\1](\2)",
        "the space between the brackets keeps this from being a link: remove it",
        "it may be meant as text",
    ),
    _Slip(
        "www.",
        regex(
            rf"(?<![\w/.@\"'“‘„«「-])(www\.[\w-]+(?:\.[\w-]+)+(?:/(?:{_REST}*[\w/=])?|[?#]{_REST}*[\w=])?)"
        ),
        r"<https://\1>",
        "nobody can click on a bare address: put `<https://` before it and `>` behind it",
        "it may be meant as text",
        "info",
    ),
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every slip."""
    text = file.text
    slips = [slip for slip in _SLIPS if slip.mark in text] if is_written(file) else []
    for run in markdown_runs(file, *(slip.mark for slip in slips)):
        for slip in slips:
            for found in slip.written.finditer(text, *run):
                if _is_clickable(file, found.start()):
                    continue
                span, new = Span(*found.span()), found.expand(slip.meant)
                fix = Fix.replacing(span, new, slip.doubt)
                yield RULE.finding(file.path, span, slip.message, fix=fix, severity=slip.severity)


def _is_clickable(file: "TextFile", at: int) -> bool:
    """Whether a place of a file stands in the text of a link."""
    references = file.facts.markup.references
    before = bisect_right(references, at, key=lambda one: one.outer.start)
    near = references[max(before - _NESTED, 0) : before]
    return any(one.element == "a" and at < one.outer.end for one in near)
