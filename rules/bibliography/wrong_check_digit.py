"""An ISBN or ORCID has a digit wrong.

## What it finds

An ISBN in a bibliography, and an ORCID anywhere on the site, whose check digit does not fit its other
digits; an ISBN with too few digits or too many. The last digit is computed from the others, so this is
certain.

## Why it matters

The number is somebody else's or nobody's: links to an ORCID profile and look-ups of a book fail. A wrong ISBN
is an info, as pages rarely show it.

## Example

```bibtex bad
@book{lind2021,
  title = {Drawing graphs},
  isbn = {⟦978-3-16-148410-1⟧},
}
```

```bibtex good
@book{lind2021,
  title = {Drawing graphs},
  isbn = {978-3-16-148410-0},
}
```

## Fix

None: any of the digits may be the wrong one.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

from .entries import entries, part

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB005", "wrong-check-digit", severity="warning")

_NUMBER = regex(r"(?<![\w.-])[0-9](?:[-\u2010-\u2013 ]?[0-9]){7,16}(?:[-\u2010-\u2013 ]?[Xx])?(?![\w-])")
_ORCID = regex(r"(?<![\w-])(?:\d{4}-){3}\d{3}[\dXx](?![\w-])")
# A setting that is switched off.
_COMMENTED = regex(r"^[ \t]*#.*", re.MULTILINE)
# How the digits of an ORCID are introduced: `orcid.org/…`, `orcid_id: …`.
_ORCID_BEFORE = regex(
    r"orcid[\w.]*[\"']?\s*[:=/]\s*[\"']?(?:https?://(?:www\.)?orcid\.org/)?$", re.IGNORECASE
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every number whose check digit is wrong."""
    path = file.source.path
    for entry in entries(file):
        field = entry.fields.get("isbn")
        for match in _NUMBER.finditer(field.value) if field else ():
            if field and not is_isbn(match[0]):
                yield RULE.finding(
                    path,
                    part(field, *match.span()),
                    f"`{match[0]}` is no ISBN: {_reason(match[0])}",
                    severity="info",
                )
    if b"orcid" not in file.source.small:
        return
    text = file.text
    if file.kind in ("config", "data"):
        text = _COMMENTED.sub(lambda comment: " " * len(comment[0]), text)
    for match in _ORCID.finditer(text):
        if not is_orcid(match[0]) and _ORCID_BEFORE.search(text, max(match.start() - 60, 0), match.start()):
            why = "the last digit does not fit the others, so one is wrong"
            if not match[0].strip("0-"):
                why = "write your own, or leave it empty"
            yield RULE.finding(path, Span(*match.span()), f"`{match[0]}` is nobody's ORCID: {why}")


def _reason(number: str) -> str:
    if sum(char.isalnum() for char in number) in (10, 13):
        return "the last digit does not fit the others, so one is wrong"
    return "these have 10 or 13 digits"


def is_isbn(number: str) -> bool:
    """Whether the digits are an ISBN of 10 or 13 digits (ISO 2108)."""
    digits = [10 if char in "xX" else int(char) for char in number if char.isalnum()]
    if len(digits) == 13:
        return sum(digit * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10 == 0
    return len(digits) == 10 and sum(digit * (10 - at) for at, digit in enumerate(digits)) % 11 == 0


def is_orcid(number: str) -> bool:
    """Whether the 16 digits fit together (ISO 7064, MOD 11-2)."""
    *digits, last = (10 if char in "xX" else int(char) for char in number if char != "-")
    total = 0
    for digit in digits:
        total = (total + digit) * 2
    return (12 - total % 11) % 11 == last
