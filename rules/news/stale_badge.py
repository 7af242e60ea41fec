"""“New!!” still stands beside an item that is more than a year old.

## What it finds

In a dated list, a badge such as “New!!” or 🆕 on an item whose date is more than a year past, or on an item
that is three months older than another one without a badge. All such badges of one list are one finding.

## Why it matters

A badge that stays for years tells visitors that nobody looks after the page.

## Example

```markdown bad
# News

- 2025.02 Invited as a reviewer.
- ⟦New!!⟧ 2021.10. Our paper was accepted.
- 2021.08 A talk in Oslo.
```

```markdown good
# News

- 2025.02 Invited as a reviewer.
- 2021.10. Our paper was accepted.
- 2021.08 A talk in Oslo.
```

## Fix

The badges are removed. The fix is unsafe: it changes what readers see.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span
from sitelint.text.regex import regex

from .lists import dated_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS004", "stale-badge", severity="info", fixes=("unsafe",))

_YEAR = 365
_QUARTER = 92
_OPENING = regex(r"<(\w+)[^<>]*>$|[*_]+$")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for a list with stale badges, on the first of them."""
    path, text = file.source.path, file.source.text
    today: date = options["today"]
    for dated in dated_lists(file):
        bare = max((item.when.interval.first for item in dated.items if not item.badge), default=0)
        bound = max(today.toordinal() - _YEAR, min(bare, today.toordinal()) - _QUARTER)
        stale = [item for item in dated.items if item.badge and item.when.interval.last < bound]
        if not stale:
            continue
        first = stale[0].badge
        assert first is not None
        badges = [item.badge for item in stale if item.badge]
        newest = max(stale, key=lambda item: item.when.interval.last).when.span
        written = text[first.start : first.end]
        dates = text[newest.start : newest.end]
        count = f"{len(stale)} items of this list are" if len(stale) > 1 else "this item is"
        old = "over a year old"
        if max(item.when.interval.last for item in stale) >= today.toordinal() - _YEAR:
            old = "newer items are not"
        yield RULE.finding(
            path,
            first,
            f"{count} still marked “{written}”, though {old} (newest: {dates}): remove the mark",
            fix=Fix(
                "Remove the stale marks" if len(stale) > 1 else "Remove the stale mark",
                tuple(Edit(_whole(text, badge), "") for badge in badges),
                "unsafe",
                "it changes what readers see",
            ),
            related=tuple(Related(path, badge, "still marked as new") for badge in badges[1:]),
        )


def _whole(text: str, badge: Span) -> Span:
    """The badge with the emphasis or element that holds nothing else, and one space after it."""
    start, end = badge
    while opening := _OPENING.search(text, max(0, start - 200), start):
        mark = opening[0]
        closing = f"</{opening[1]}>" if opening[1] else mark
        if not text.startswith(closing, end):
            break
        start, end = opening.start(), end + len(closing)
    if text.startswith(" ", end):
        end += 1
    return Span(start, end)
