"""A range of dates ends before it begins.

## What it finds

A range in a dated list whose end lies before its beginning, whatever day or month is left open: `2021.09 -
2016.06`.

## Why it matters

One of the two dates is mistyped or they are swapped; readers of a CV cannot tell which.

## Example

```markdown bad
# Education

- *⟦2021.09 - 2016.06⟧*, Undergraduate, Uppsala.
- *2010.09 - 2016.06*, High school.
```

```markdown good
# Education

- *2016.09 - 2021.06*, Undergraduate, Uppsala.
- *2010.09 - 2016.06*, High school.
```

## Fix

None: only the author knows the true dates.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from .odd_dates import odd_dates

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS002", "reversed-range", severity="warning")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every range that ends before it begins."""
    yield from odd_dates(
        RULE,
        file,
        # "2003 - 2000" above a list that runs newest first is meant so.
        lambda dated, when: when.is_reversed and dated.form != "headings",
        "“{}” ends before it begins: swap the two dates, or correct the year",
    )
