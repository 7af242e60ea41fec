"""“(now)” stands beside an end date that has passed.

## What it finds

In a dated list, a range with an end date in the past that is also said to last until now: `2019.06 -
2022.04 (now)`.

## Why it matters

Readers of a CV cannot tell whether the position has ended. The template acad-homepage ships this very form.

## Example

```markdown bad
# Education

- *2019.06 - 2022.04 (⟦now⟧)*, Lund University.
- *2015.09 - 2019.06*, Uppsala University.
```

```markdown good
# Education

- *2019.06 - 2022.04*, Lund University.
- *2015.09 - 2019.06*, Uppsala University.
```

## Fix

“(now)” is removed. The fix is unsafe: perhaps it is the end date that is wrong.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .lists import dated_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS005", "ended-present", severity="warning", fixes=("unsafe",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every range that has ended and is said to go on."""
    text = file.source.text
    today: date = options["today"]
    for dated in dated_lists(file):
        for item in dated.items:
            when = item.when
            if when.open or when.present_span is None or when.end.last >= today.toordinal():
                continue
            word = text[when.present_span.start : when.present_span.end]
            yield RULE.finding(
                file.source.path,
                when.present_span,
                f"“{word}” stands beside an end date that has passed: remove one of the two",
                fix=Fix(
                    f"Remove “{word}”",
                    (Edit(_note(text, when.span.end, when.present_span), ""),),
                    "unsafe",
                    "perhaps the end date is wrong",
                ),
            )


def _note(text: str, range_end: int, word: Span) -> Span:
    """The word with its brackets and the space before it."""
    close = text.find(")", word.end) + 1
    return Span(range_end, close)
