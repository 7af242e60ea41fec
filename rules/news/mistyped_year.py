"""The year of a dated item is not the one that its neighbours show.

## What it finds

An item of a sorted dated list that is out of order by its year alone: with the year before or after, the
list is in order as it stands. It counts only where the item's own words name the other year, or where the
item would otherwise have to move far from neighbours that lie close together.

## Why it matters

In January the old year is typed by habit. Readers see an old item, and the list seems out of order.

## Example

```markdown bad
## News

- 2025.03 Our paper was accepted.
- ⟦2024⟧.01 Happy to begin 2025 with a new project.
- 2024.12 A talk in Oslo.
- 2024.11 I moved to Lund.
- 2024.06 A new preprint.
```

```markdown good
## News

- 2025.03 Our paper was accepted.
- 2025.01 Happy to begin 2025 with a new project.
- 2024.12 A talk in Oslo.
- 2024.11 I moved to Lund.
- 2024.06 A new preprint.
```

## Fix

The year is replaced. The fix is unsafe: only the author knows the date.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .dated_list import DatedList
from .lists import dated_lists
from .order import Sorting, sorting
from .years import mistyped_year

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS006", "mistyped-year", severity="warning", fixes=("unsafe",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every item whose year is mistyped, on the year."""
    for dated in dated_lists(file):
        found = sorting(dated) if dated.form != "data" else None
        if found:
            yield from mistyped_years(RULE, file.source.path, dated, found, file.source.text)


def mistyped_years(rule: Rule, path: str, dated: DatedList, sorting: Sorting, text: str) -> Iterator[Finding]:
    """A finding of `rule` for every item whose year is mistyped, on the year."""
    for item in sorting.moved:
        year = mistyped_year(dated, sorting, item)
        if year is None:
            continue
        when = dated.items[item.number].when
        typed = str(date.fromordinal(when.start.first).year)
        written = text[slice(*when.span)]
        places = [
            Span(at, at + 4)
            for at in range(when.span.start, when.span.end)
            if written.startswith(typed, at - when.span.start)
        ]
        fix = None
        if places:
            edits = tuple(Edit(place, str(year)) for place in places)
            fix = Fix(f"Replace {typed} with {year}", edits, "unsafe", "only you know the true date")
        message = f"{typed} seems to be a slip for {year}: the items around this one show it"
        yield rule.finding(path, places[0] if places else when.span, message, fix=fix)
