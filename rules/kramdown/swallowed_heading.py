"""A heading stands in the list item or the quote above it.

## What it finds

A heading that begins with `#` directly below a list or a quote, without a blank line between them.

## Why it matters

Jekyll takes the heading for a part of the last item, and the list goes on below it: the heading is shown
indented, and what follows it belongs to the list above. On GitHub, or in the preview of an editor, the page
looks right.

## Example

```markdown bad
- 2021.06, Scholarship
⟦# Education⟧
- 2018.09, Bachelor
```

```markdown good
- 2021.06, Scholarship

# Education
- 2018.09, Bachelor
```

## Fix

A blank line is put before the heading.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from ..folding import Place, all_of, told
from ..links.selecting import is_written
from ..swallowed import swallowed_headings

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule(
    "KRD003",
    "swallowed-heading",
    severity="warning",
    kinds=("page", "include"),
    fixes=("safe",),
    needs="#",
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every heading; for more than three of a file one in all."""
    markup = file.facts.markup
    if not any(_follows_text(file.text, one.span.start) for one in markup.headings) or not is_written(file):
        return
    places = [_place(one.span, file.source.newline) for one in swallowed_headings(file.text, markup.blocks)]
    together = f"{len(places)} headings become parts of what is above them: put a blank line before each"
    yield from told(
        RULE,
        file,
        places,
        together,
        all_of((one.fix for one in places), "Put blank lines before {} headings"),
    )


def _follows_text(text: str, start: int) -> bool:
    """Whether a heading begins its line, and the line before it is not blank."""
    end = start - 1
    return text.startswith("\n#", end) and bool(text[text.rfind("\n", 0, end) + 1 : end].strip())


def _place(heading: Span, newline: str) -> Place:
    fix = Fix("Put a blank line before it", (Edit(Span(heading.start, heading.start), newline),))
    return Place(
        heading, "this heading becomes a part of what is above it: put a blank line before it", fix=fix
    )
