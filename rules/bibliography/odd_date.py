"""The year or month of a publication cannot be right, or cannot be read.

## What it finds

In a bibliography, a `year` that lies more than two years ahead or before 1800, or that mixes digits with
other signs (`2O21`, `20221`); and a `month` that is neither a month's English name, its first three letters,
nor a number from 1 to 12. Words such as `in press` are fine as a year, also beside one, and so is a term
(`2021-2`).

## Why it matters

The year decides under which heading the paper stands. A month that jekyll-scholar cannot read is shown as it
is written, and does not count when papers are sorted; `month = 0` becomes December.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
  year = {⟦20221⟧},
  month = {⟦Mai⟧},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
  year = {2022},
  month = may,
}
```

## Fix

None: only the author knows the date.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from ..folding import folded
from .entries import entries, place

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB011", "odd-date", severity="warning", kinds=("bibliography",))

_FIRST_YEAR = 1800
_AHEAD = 2
_YEAR = regex(r"\d{4}[a-z]?|\d{4}[-./][1-4]|\d{4}\s?(?:[-–/]+|to)\s?(?:\d{4}|\d\d)|[^\d]*")
_TOLD = regex(r"([^\W\d_]+)[^\d]*\d{4}|\d{4}\W*([^\W\d_]+)[^\d]*")
_MONTH = regex(r"\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:0?[1-9]|1[0-2])$", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every year or month that cannot be meant; for more than three one in all."""
    today: date = options["today"]
    years, months = [], []
    for entry in entries(file):
        year = entry.fields.get("year")
        value = year.value.strip(" {}~\n\t") if year else ""
        digits = value[:4]
        is_far = digits.isdecimal() and not _FIRST_YEAR <= int(digits) <= today.year + _AHEAD
        if year and (is_far or not (_YEAR.fullmatch(value) or _is_told(value))):
            message = f"`{value}` cannot be the year of a publication: correct it"
            years.append(RULE.finding(file.source.path, place(year), message))
        month = entry.fields.get("month")
        if month and month.value.strip() and not _MONTH.match(month.value.strip()):
            message = (
                f"jekyll-scholar cannot read the month `{month.value.strip()}` and shows it as it is: write"
                " `jan`, `feb`, …"
            )
            months.append(RULE.finding(file.source.path, place(month), message, severity="info"))
    yield from folded(years, f"{len(years)} entries of this file have a year that cannot be: correct them")
    yield from folded(
        months,
        f"jekyll-scholar cannot read the month of {len(months)} entries of this file, and shows it as it is:"
        " write `jan`, `feb`, …",
    )


def _is_told(value: str) -> bool:
    """Whether words beside a year say what it is: "Forthcoming, 2024", "2024 (accepted)"; no month does."""
    found = _TOLD.fullmatch(value)
    return found is not None and not _MONTH.match(found[1] or found[2])
