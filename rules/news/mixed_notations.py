"""The dates of one list are written in different ways.

## What it finds

In a dated list most of whose dates are written in one way, dates of the same precision written in another:
`2024-10` among `2024.06`, `05/2023` among `May 2023`. A year alone among months, ranges, seasons, short or
long names of months and missing zeros are no other way, and neither is the date of an English item among
Japanese ones.

## Why it matters

It looks careless, and day and month may be taken for each other.

## Example

```markdown bad
# News

- 2025.03 Our paper was accepted.
- ⟦2024-10⟧ I gave a talk in Oslo.
- 2024.06 A new preprint.
- 2024.02 I joined the reading group.
```

```markdown good
# News

- 2025.03 Our paper was accepted.
- 2024.10 I gave a talk in Oslo.
- 2024.06 A new preprint.
- 2024.02 I joined the reading group.
```

## Fix

None: write all dates of the list in one way, whichever you like.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule
from sitelint.text.regex import regex

from .calendar import MONTHS
from .dated_list import DatedItem
from .lists import dated_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS009", "mixed-notations", severity="info")

_FEWEST = 3
_IDEOGRAPH = regex("[\u3040-\u9fff\uac00-\ud7a3]")
_PART = regex(r"\d+|[^\W\d_]+|\s+|.", re.DOTALL)
_FILLERS = frozenset(("st", "nd", "rd", "th", "of", "de", "del", "er"))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for a list with several notations, on the first date that is not written as most are."""
    for dated in dated_lists(file):
        for precision in ("day", "month") if dated.form != "data" else ():
            usual, odd = _sorted_out(dated.items, precision)
            if usual is None or not odd:
                continue
            yield RULE.finding(
                file.source.path,
                odd[0].when.span,
                f"“{odd[0].written}” is not written as the other dates of this list are, "
                f"such as “{usual.written}”" + (f"; {len(odd)} dates are not" if len(odd) > 1 else ""),
                related=tuple(
                    Related(file.source.path, item.when.span, "written differently too") for item in odd[1:]
                ),
            )


def _sorted_out(items: Sequence[DatedItem], precision: str) -> tuple[DatedItem | None, list[DatedItem]]:
    """The first item whose date is written as most dates of a precision are, and those with other ones.

    None where no notation is that of most. What is in ideographs has notations of its own.
    """
    ways: defaultdict[str, list[DatedItem]] = defaultdict(list)
    for item in items:
        when = item.when
        if when.precision == precision and not when.is_range and when.possible:
            ways[_way(item.written)].append(item)
    usual, *others = sorted(ways.values(), key=len, reverse=True) or [[]]
    if len(usual) < _FEWEST or len(usual) <= sum(map(len, others)):
        return None, []
    ideographs = bool(_IDEOGRAPH.search(usual[0].text))
    odd = [item for group in others for item in group if bool(_IDEOGRAPH.search(item.text)) == ideographs]
    return usual[0], sorted(odd, key=lambda item: item.when.span)


def _way(written: str) -> str:
    """The form of a date: `Y.N` for `2024.01`, `M N Y` for `Sept. 12, 2023`."""
    parts: list[str] = []
    for part in _PART.findall(written):
        lower = part.lower()
        if part.isdigit():
            parts.append("Y" if len(part) == 4 else "N")
        elif lower in MONTHS:
            parts.append("M")
        elif part.isspace():
            parts.append(" ")
        elif lower not in _FILLERS:
            parts.append(lower)
    way = "".join(parts)
    if "M" in way:
        # Beside the name of a month, dots and commas are a matter of abbreviation.
        way = re.sub(r"[.,]", " ", way)
        return " ".join(way.replace("M", " M ").split())
    return way.replace(" ", "").rstrip(".,")
