"""The same item stands twice in a dated list.

## What it finds

Two items of one dated list that are the same letter for letter, date and links included. What stands there
three times is left alone: somebody may have won the same award as often in a year. So is a list of courses,
which may be given twice a year.

## Why it matters

One of them was pasted twice, or was to be edited and was forgotten.

## Example

```markdown bad
# News

- 2025.03 Our paper on gears was accepted.
- 2024.10 I gave a talk in Oslo.
- ⟦2024.10⟧ I gave a talk in Oslo.
- 2024.06 A new preprint.
```

```markdown good
# News

- 2025.03 Our paper on gears was accepted.
- 2024.10 I gave a talk in Oslo.
- 2024.06 A new preprint.
```

## Fix

The later one is removed. The fix is unsafe: perhaps its words were to be others.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span

from .dated_list import DatedItem, DatedList
from .lists import dated_lists
from .moving import body

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS008", "duplicate-item", severity="warning", fixes=("unsafe",))

# Shorter items may well be alike: "2019 Reviewer", or a mere year.
_SHORTEST = 20


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every item that stands twice in its list; what stands there more often is meant to."""
    text = file.source.text
    for dated in dated_lists(file):
        if dated.kind == "teaching":
            # A course may well be given twice a year.
            continue
        alike: dict[str, list[DatedItem]] = defaultdict(list)
        for item in dated.items:
            span = body(dated, item.place, text)
            words = " ".join(text[span.start : span.end].split())
            # What a template fills its lists with is another rule's matter.
            if len(item.text) >= _SHORTEST and "lorem ipsum" not in words.lower():
                alike[words].append(item)
        for first, *others in alike.values():
            if len(others) == 1:
                yield RULE.finding(
                    file.source.path,
                    others[0].when.span,
                    "this item stands twice in the list: remove one, or write what it was to say",
                    fix=_removal(dated, others[0], text),
                    related=(Related(file.source.path, first.when.span, "it stands here first"),),
                )


def _removal(dated: DatedList, item: DatedItem, text: str) -> Fix | None:
    """A fix that removes the item and the gap before it."""
    if dated.form == "lines":
        return None
    start, end = body(dated, item.place - 1, text).end, body(dated, item.place, text).end
    gap = text[start : dated.blocks[item.place].span.start]
    if gap.strip(" \t\r\n-" if dated.form == "data" else None) or "{%" in text[start:end]:
        return None
    return Fix(
        "Remove the second one",
        (Edit(Span(start, end), ""),),
        "unsafe",
        "perhaps it was to say something else",
    )
