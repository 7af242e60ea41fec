"""The number of a file and its date put it in different places among its like.

## What it finds

Some keep their news in a collection, a file for each, and number the files: `announcement_7.md`. If the
`date:`s of such files run with their numbers but for a few, those are told whose date is a slip: with another
year it would be near that of the file beside it, or it is the date of a file elsewhere. Who writes up an
older event later makes no mistake.

## Why it matters

The page shows the items by their dates. A date that was copied from another file, or whose year was typed by
habit in January, hides the newest item among the old ones.

## Example

```markdown bad path=_news/announcement_1.md
---
date: 2024-02-03
---
We began.
```

```markdown bad path=_news/announcement_2.md
---
date: 2024-06-11
---
A talk in Oslo.
```

```markdown bad path=_news/announcement_3.md
---
date: 2024-11-20
---
Our paper was accepted.
```

```markdown bad path=_news/announcement_4.md
---
date: ⟦2024-01-15⟧
---
We moved to Lund.
```

```markdown bad path=_news/announcement_5.md
---
date: 2025-03-08
---
A new preprint.
```

```yaml bad path=_config.yml
collections:
  news:
    output: true
```

```markdown good path=_news/announcement_4.md
---
date: 2025-01-15
---
We moved to Lund.
```

## Fix

None: only the author knows the date.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.jekyll.markup import Block
from sitelint.lint import Finding, Options, Related, Rule, Span
from sitelint.text.regex import regex

from .calendar import Interval
from .dated_list import DatedItem, DatedList
from .dates import When
from .kinds import kind_of
from .order import pins, sorting
from .years import slipped_year

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

RULE = Rule("NEWS015", "out-of-order-file", severity="info")

# Documents without a page of their own stand in lists all the same.
_SHOWN = (None, "collection-without-output")
# Files that stand closer together may tell of one day.
_FAR = 3
_NUMBERED = regex(r"(.*\D)(\d{1,4})\.\w+")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every file whose date does not fit its number."""
    groups: defaultdict[str, list[tuple[int, Page]]] = defaultdict(list)
    for page in site.pages:
        shown = page.kind == "document" and page.unpublished_reason in _SHOWN and not page.undated
        numbered = _NUMBERED.fullmatch(page.path) if shown else None
        if numbered:
            groups[numbered[1]].append((int(numbered[2]), page))
    for members in groups.values():
        pages = [page for _, page in sorted(members, key=lambda member: member[0])]
        yield from _misplaced(pages, [_pins(site.text_files[page.path]) for page in pages])


@derived
def _pins(file: "TextFile") -> str:
    return pins(file.text)


def _misplaced(pages: Sequence["Page"], texts: Sequence[str]) -> Iterator[Finding]:
    dated = _as_list(pages, texts)
    found = sorting(dated)
    if found is None:
        return
    moved = {item.number for item in found.moved}
    kept = [(number, page) for number, page in enumerate(pages) if number not in moved]
    for item in found.moved:
        page, near = pages[item.number], pages[item.number - 1 if item.number else 1]
        year = slipped_year(dated, found, item)
        copied = any(one.date == page.date and abs(number - item.number) >= _FAR for number, one in kept)
        if year is None and not copied:
            continue
        told = f"the year seems to be a slip for {year}" if year else "correct the date, or the number"
        yield RULE.finding(
            page.path,
            dated.items[item.number].when.span,
            f"by its number this file stands beside `{near.name}` of {near.date:%Y-%m-%d}, "
            f"by its date it does not: {told}",
            related=(Related(near.path, _place(near), "the file beside it"),),
        )


def _as_list(pages: Sequence["Page"], texts: Sequence[str]) -> DatedList:
    """The pages as the items of a list, with what of their texts matters there."""
    items = []
    for index, (page, text) in enumerate(zip(pages, texts, strict=True)):
        assert page.date is not None
        day = Interval(page.date.toordinal(), page.date.toordinal())
        span = _place(page)
        when = When(span, day, day, "day")
        block = Block("item", span, span)
        items.append(DatedItem(block, when, text, "", str(page.date.date()), None, index))
    blocks = tuple(item.block for item in items)
    label = pages[0].collection or ""
    return DatedList(kind_of(label), label, "files", Span(0, 0), tuple(items), blocks)


def _place(page: "Page") -> Span:
    return page.place("date")
