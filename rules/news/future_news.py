"""An item of a news list is dated in the future and announces nothing.

## What it finds

In a list of news or awards, an item dated more than a month after today whose words do not look forward: no
“will”, “upcoming”, “to appear”, “accepted” or the like, in the languages of academic pages. Lists of events
and ranges of dates may well reach into the future and are left alone.

## Why it matters

News that has happened cannot have a date to come: it is mostly the year that is mistyped, and the item then
stays at the top of the list.

## Example

```markdown bad
# News

- ⟦2027.11⟧ We moved into a new building.
- 2025.10 Our paper won an award.
- 2025.06 I gave a talk in Oslo.
```

```markdown good
# News

- 2025.11 We moved into a new building.
- 2025.10 Our paper won an award.
- 2025.06 I gave a talk in Oslo.
```

## Fix

None: only the author knows the true date.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from .dated_list import DatedList
from .lists import dated_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("NEWS007", "future-news", severity="info")

_MONTH = 31
_LOOKS_FORWARD = regex(
    r"\b(?:will|shall|upcoming|coming|to appear|forthcoming|going to|join\w*|start\w*|begin\w*|accepted"
    r"|invit\w*|schedul\w*|plan\w*|soon|next|save the date|deadline|call for|due|until|open\w*|regist\w*"
    r"|appl\w*|hiring|recruit\w*|looking|organi[sz]\w*|chair\w*|serv\w*|expect\w*|host\w*|wird|werden?|bald|kommend\w*"
    r"|sera|serons|prochain\w*|será|próxim\w*|sarà|prossim\w*)\b"
    r"|将|即将|予定|開催|예정|招聘|招生",
    re.IGNORECASE,
)

# Below such headings, dates to come are what one expects.
_EVENTS = regex(
    r"\b(?:dates|events?|schedule|program\w*|calendar|agenda|termine|veranstaltungen|calendrier"
    r"|calendario|eventos|eventi)\b|日程|行事|일정",
    re.IGNORECASE,
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every item of news that has a date to come."""
    today: date = options["today"]
    for dated in dated_lists(file):
        if dated.form == "data" or dated.kind not in ("news", "awards"):
            continue
        if not _LOOKS_FORWARD.search(dated.heading) and not _EVENTS.search(dated.heading):
            yield from _findings(file, dated, today)


def _findings(file: "TextFile", dated: DatedList, today: date) -> Iterator[Finding]:
    for item in dated.items:
        when = item.when
        if (
            when.start.first > today.toordinal() + _MONTH
            and not when.is_range
            and not _LOOKS_FORWARD.search(item.text)
        ):
            yield RULE.finding(
                file.source.path,
                when.span,
                f"“{item.written}” is still to come, and the item does not say that it announces something: "
                "correct the date",
            )
