"""An item of a dated list stands where its date does not belong.

## What it finds

Lists whose items begin (or end) with a date and that are sorted, newest or oldest first, but for a few
items. The order is compared by intervals: `2022.01-05` fits beside `2022.02`, a year alone fits beside its
months; publications are compared by their years alone. A list of fewer than four dated items has no
direction, and one with more than a fifth of its steps against its direction was never sorted (of news and
talks, which almost everybody keeps in order, one step in four is enough); both are left alone, and so are
pinned items and lists that begin anew behind an undated item. What is reported is the smallest number of
items whose moving orders the list.

## Why it matters

The news list is the first thing a visitor reads. An item in the wrong place makes the page look old, or is
missed.

## Example

```markdown bad
# News

- ⟦2024.11⟧ I moved to Lund.
- 2025.03 Our paper was accepted.
- 2024.10 A talk in Oslo.
- 2024.06 A new preprint.
- 2024.02 I joined the reading group.
```

```markdown good
# News

- 2025.03 Our paper was accepted.
- 2024.11 I moved to Lund.
- 2024.10 A talk in Oslo.
- 2024.06 A new preprint.
- 2024.02 I joined the reading group.
```

## Fix

The item is moved, with everything nested in it. The fix is unsafe in any list but those of news and talks,
which may have an order of its own, in a numbered list or table, whose numbers may be referred to, where the
item would be in order with the year before or after, and in a schedule, where it has the date of another
item, which is rare there.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule

from .dated_list import DatedList
from .lists import dated_lists
from .moving import move
from .order import KEPT_IN_ORDER, Sorting, sorting
from .years import fits_in_another_year, mistyped_year

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS001", "out-of-order-item", severity="warning", fixes=("safe", "unsafe"))

# In fewer items, dates that differ mean nothing.
_ENOUGH = 6


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every item that has to be moved."""
    text = file.source.text
    for dated in dated_lists(file):
        found = sorting(dated) if dated.form != "data" else None
        if found:
            yield from misplaced_items(RULE, file.source.path, dated, found, text)


def misplaced_items(
    rule: Rule, path: str, dated: DatedList, sorting: Sorting, text: str
) -> Iterator[Finding]:
    """A finding of `rule` for every item that has to be moved; one fix moves them all.

    Where an item is rather dated with the wrong year (`mistyped-year` tells), there is no fix: the right year
    comes first.
    """
    slips = {item.number: mistyped_year(dated, sorting, item) for item in sorting.moved}
    fix = None if any(slips.values()) else move(dated, sorting, text)
    if fix and any(fits_in_another_year(dated, sorting, item) for item in sorting.moved):
        fix = fix._replace(applicability="unsafe", reason="the year may be wrong, and not the place")
    if fix and dated.kind != "news" and any(_alone_repeats(dated, item.number) for item in sorting.moved):
        fix = fix._replace(applicability="unsafe", reason="the day may be wrong, and not the place")
    if fix and fix.applicability == "safe" and dated.kind not in KEPT_IN_ORDER:
        fix = fix._replace(applicability="unsafe", reason="the list may have an order of its own")
    for item in sorting.moved:
        if slips[item.number]:
            continue
        moved = dated.items[item.number]
        where = "at the end of the list"
        doubt = ", unless its date is wrong" if fix and fix.applicability == "unsafe" else ""
        related: tuple[Related, ...] = ()
        if item.before is not None:
            neighbour = dated.items[item.before]
            where = f"before “{neighbour.written}”"
            related = (Related(path, neighbour.when.span, "it belongs before this item"),)
        yield rule.finding(
            path,
            moved.when.span,
            f"“{moved.written}” is out of order: the list runs {sorting.way}, so it belongs {where}{doubt}",
            fix=fix,
            related=related,
            severity="warning" if dated.kind == "news" else "info",
        )


def _alone_repeats(dated: DatedList, number: int) -> bool:
    """Whether an item has the date of another, in a list in which hardly any others share one."""
    dates = [one.when.interval for one in dated.items]
    alone = dates[:number] + dates[number + 1 :]
    return (
        len(alone) >= _ENOUGH and dates[number] in alone and len(alone) - len(set(alone)) <= len(alone) // 10
    )
