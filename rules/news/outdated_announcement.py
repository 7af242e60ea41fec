"""What was announced long ago is still announced.

## What it finds

- In a dated list, an item more than two years old that is still “to appear”, “in press”, “under review” or
  “submitted”. News is left alone: what it said was true on its day.
- A document of a collection, as `_publications` has them, whose front matter says so.
- A list under “Upcoming …” all of whose dates have passed more than two months ago.

## Why it matters

A paper that has long been published is missed by those who look for it, and an announcement of the past
tells visitors that nobody looks after the page.

## Example

```markdown bad
# Publications

- A study of gears. To appear, ⟦2021⟧.
- A study of wheels. Journal of Wheels, 2020.
- A study of axles. Journal of Axles, 2019.

## Upcoming talks

- ⟦3 March 2023⟧, Oslo
- 9 May 2023, Lund
```

```markdown good
# Publications

- A study of gears. Journal of Gears, 2021.
- A study of wheels. Journal of Wheels, 2020.
- A study of axles. Journal of Axles, 2019.

## Talks

- 3 March 2023, Oslo
- 9 May 2023, Lund
```

## Fix

None: only the author knows what became of it.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

from .kinds import kind_of
from .lists import dated_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("NEWS010", "outdated-announcement", severity="info")

_TWO_YEARS = 730
_TWO_MONTHS = 61
_UNPUBLISHED = regex(
    r"\b(?:to|will) appear\b|\bin press\b|\bforthcoming\b|\bunder (?:review|submission|revision)\b"
    r"|\bin submission\b|\bim Druck\b|\bim Erscheinen\b|\bà paraître\b|\bsous presse\b|\ben prensa\b"
    r"|\bno prelo\b|\bin corso di stampa\b|审稿中|在审|即将发表|査読中|投稿中|掲載予定|심사 ?중",
    re.IGNORECASE,
)
# One of these is in all that this finds.
_WORDS = (
    *("appear", "press", "forthcoming", "under", "submission", "im ", "paraître", "prensa", "prelo"),
    *("stampa", "审稿中", "在审", "即将发表", "査読中", "投稿中", "掲載予定", "심사"),
)
_UPCOMING = regex(
    r"\bupcoming\b|\bkommende\b|\bbevorstehend\w*|\bà venir\b|\bpróxim[ao]s\b|\bprossimi\b"
    r"|即将|即將|今後の|예정",
    re.IGNORECASE,
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such item, and one for a list of what is upcoming no more."""
    path = file.source.path
    today: date = options["today"]
    for dated in dated_lists(file):
        upcoming = _UPCOMING.search(dated.heading)
        last = max(item.when.interval.last for item in dated.items)
        if upcoming and dated.form != "data" and last < today.toordinal() - _TWO_MONTHS:
            yield RULE.finding(
                path,
                dated.items[0].when.span,
                f"everything under “{dated.heading}” has passed: move it, or give it another heading",
            )
        for item in () if upcoming or dated.kind == "news" else dated.items:
            told = _unpublished(item.text)
            if told and _is_long_ago(item.when.interval.last, today):
                message = f"this item of {item.written} is still “{told}”: tell what became of it"
                yield RULE.finding(path, item.when.span, message)


@RULE.site
def check_documents(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every document of a collection whose front matter says so."""
    today: date = options["today"]
    for page in site.pages:
        if page.kind != "document" or not page.published or page.undated or not page.date:
            continue
        if kind_of(page.collection or "") == "news" or not _is_long_ago(page.date.toordinal(), today):
            continue
        for told, span in _told_in_front_matter(site.text_files[page.path]):
            message = f"this is dated {page.date:%Y-%m-%d} and still “{told}”: tell what became of it"
            yield RULE.finding(page.path, span, message)


@RULE.asks
@derived
def _told_in_front_matter(file: "TextFile") -> tuple[tuple[str, Span], ...]:
    """What front matter says of a paper that is not published, and where."""
    block = file.front_matter
    if block is None or not any(map(_unpublished, block.values.values())):
        return ()
    pairs = block.node.pairs if block.node else ()
    return tuple((told, value.span) for _, value in pairs if (told := _unpublished(value.value)))


def _is_long_ago(day: int, today: date) -> bool:
    return day < today.toordinal() - _TWO_YEARS


def _unpublished(value: object) -> str:
    """What a text says of a paper that is not published."""
    if not isinstance(value, str):
        return ""
    small = value.lower()
    found = _UNPUBLISHED.search(value) if any(word in small for word in _WORDS) else None
    return found[0].lower() if found else ""
