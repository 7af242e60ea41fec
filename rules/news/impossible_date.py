"""A date that no calendar has.

## What it finds

In a dated list, a date with a month beyond 12 or a day that its month does not have: `2023.13`, `30
February 2024`. In any text, a date beside a day of the week that it is not: `Monday, 12 May 2024`.

## Why it matters

It is a slip of the keyboard that every reader sees, and nobody but the author can tell what was meant.

## Example

```markdown bad
# News

- ⟦2023.13⟧ Paper accepted.
- 2023.11 A talk in Oslo.
- 2023.10 A new preprint.
```

```markdown good
# News

- 2023.12 Paper accepted.
- 2023.11 A talk in Oslo.
- 2023.10 A new preprint.
```

## Fix

None: only the author knows the true date.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from ..links.selecting import is_written
from .odd_dates import odd_dates
from .weekdays import wrong_weekdays

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS003", "impossible-date", severity="warning")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every date of a dated list that does not exist."""
    yield from odd_dates(
        RULE,
        file,
        lambda dated, when: not when.possible,
        "there is no such date as “{}”: correct the month or day",
    )
    if is_written(file):
        for span, real in wrong_weekdays(file):
            shown = file.text[slice(*span)]
            yield RULE.finding(
                file.path, span, f"“{shown}” is a {real}: correct the day of the week, or the date"
            )
