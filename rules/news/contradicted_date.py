"""The date of a post or document is not the one that its file name or a comment says.

## What it finds

A `date:` in the front matter of a post, or of a document of a collection, that differs from the date in the
file's name by the year alone, by the month alone, or by day and month swapped; and one that a comment behind
it contradicts. Any other difference may be meant, as when an old post is brought up again, or may come of
time zones; and the first of January may stand for the year alone.

## Why it matters

Jekyll goes by `date:`, both for the post's place in the list and for its URL; the date in the file's name,
which its author sees, has no effect. One of the two was forgotten when a post was copied.

## Example

```markdown bad path=_posts/2024-03-05-a-talk.md
---
title: A talk
date: ⟦2023-03-05⟧
---
```

```markdown good path=_posts/2024-03-05-a-talk.md
---
title: A talk
date: 2024-03-05
---
```

## Fix

None: only the author knows which one is true.
"""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.derived import derived
from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from ..placeholders.content import is_content
from .calendar import of_day
from .item_dates import leading_date

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

RULE = Rule("NEWS012", "contradicted-date", severity="info")

_NAME = regex(r"(\d{4})-(\d\d?)-(\d\d?)-")
_COMMENT = regex(r"[ \t]+#[ \t]*([^\r\n]*)")


class _Dated(NamedTuple):
    """A date of front matter: its value and place, and the comment beside it."""

    value: Any
    span: Span
    comment: str


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every post or document whose date is contradicted."""
    from sitelint.jekyll.ruby.dates import DateError, to_time

    for page in site.pages:
        if page.kind == "page" or not page.published or not is_content(site.text_files[page.path]):
            continue
        dated = _dated(site.text_files[page.path])
        if dated is None:
            continue
        try:
            when = to_time(dated.value, site.config.timezone)
        except DateError:
            continue
        if when is None:
            continue
        day = when.date().toordinal()
        other = _in_comment(dated.comment, day) or _in_name(page, day)
        if other:
            yield RULE.finding(
                page.path, dated.span, f"this is dated {when.date()}, but {other}: correct one of them"
            )


@RULE.asks
@derived
def _dated(file: "TextFile") -> _Dated | None:
    """The date of a file's front matter."""
    block = file.front_matter
    node = block.node.get("date") if block and "date" in block.values and block.node else None
    if block is None or node is None:
        return None
    comment = _COMMENT.match(file.text, node.span.end)
    return _Dated(block.values["date"], node.span, comment[1] if comment else "")


def _in_name(page: "Page", day: int) -> str:
    """What the file's name says, if the difference looks like a slip.

    The first of January may stand for a year of which nobody knows the day.
    """
    found = _NAME.match(page.name)
    named = of_day(*map(int, found.groups())) if found else None
    if named is None:
        return ""
    a, b = date.fromordinal(named.first), date.fromordinal(day)
    slips = (
        (a.month, a.day) == (b.month, b.day) and a.year != b.year,
        (a.year, a.day) == (b.year, b.day)
        and a.month != b.month
        and (a.day, min(a.month, b.month)) != (1, 1),
        a.year == b.year and (a.month, a.day) == (b.day, b.month) and a != b,
    )
    return f"its file name says {a}" if any(slips) else ""


def _in_comment(comment: str, day: int) -> str:
    """What a comment behind the date says, if the date does not lie in it."""
    whens = leading_date(comment)
    if len(whens) != 1 or whens[0].precision == "season":
        return ""
    said = whens[0].interval
    if said.first - 1 <= day <= said.last + 1:
        return ""
    return f"the comment beside it says “{comment.strip()}”"
