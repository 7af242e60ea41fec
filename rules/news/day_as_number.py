r"""A day at the head of an item is taken for the number of a list.

## What it finds

Items that begin with a day, a dot and a month: `10. Dezember 2023`. Markdown reads `10.` as the number of an
item, and numbers the items itself, from 1.

## Why it matters

The page shows “1. Dezember 2023”: another day than the one that was written.

## Example

```markdown bad
# Aktuelles

- ⟦10.⟧ Dezember 2023: Ein Vortrag in Lund.
- 8. Oktober 2023: Ein neuer Artikel.
```

```markdown good
# Aktuelles

- 10\. Dezember 2023: Ein Vortrag in Lund.
- 8\. Oktober 2023: Ein neuer Artikel.
```

## Fix

A backslash before the dot. Where there is no bullet, one is set before the day; that fix is unsafe, as it
changes the look of the list.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block
from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span
from sitelint.text.regex import regex

from .numbered_days import numbered_days
from .prose import prose_of

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS014", "day-as-number", severity="warning", fixes=("safe", "unsafe"))

# What may be the number of an item. The space behind it may come from Liquid.
_NUMBER = regex(r"\.[\s{](?<=[0-9]..)")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every list whose items show another day than was written."""
    lists = list(_lists(file.facts.markup.blocks)) if _NUMBER.search(file.text) else []
    if not lists:
        return
    prose = prose_of(file)
    for block in lists:
        days = [one for one in numbered_days(block, prose) if one.day != one.shown]
        if days:
            yield _finding(file, [one.span for one in days], bullets=days[0].item is not days[0].inner)


def _finding(file: "TextFile", days: Sequence[Span], bullets: bool) -> Finding:
    path = file.source.path
    first = file.text[slice(*days[0])]
    edits = [edit for day in days for edit in _edits(day, bullets)]
    title = "Keep the days from being numbers"
    fix = Fix(title, tuple(edits))
    if not bullets:
        fix = Fix(title, tuple(edits), "unsafe", "the list gets bullets")
    return RULE.finding(
        path,
        days[0],
        f"Markdown takes “{first}” here for the number of a list, and the page shows another day: "
        f"write `{first[:-1]}\\.`",
        fix=fix,
        related=tuple(Related(path, day, "and here") for day in days[1:]),
    )


def _edits(day: Span, bullets: bool) -> Iterator[Edit]:
    if not bullets:
        yield Edit(Span(day.start, day.start), "- ")
    yield Edit(Span(day.end - 1, day.end - 1), "\\")


def _lists(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind == "list":
            yield block
        yield from _lists(block.children)
