"""A fix was not made, because the rule that offers it has a fault.

## What it finds

Every fix is tried before it is made. This is one that did not prove itself: its finding would still be there,
another finding would come, or the front matter would no longer say what it says. The fix is left out, and its
finding stays.

## Why it matters

Nothing is wrong with your page but the finding itself, which you have to mend by hand. The rule is to blame:
please report it, with the lines around the place.

## Example

A page is never the cause, so none can be shown here.

## Fix

None.
"""

from collections.abc import Iterable, Iterator

from sitelint.lint.finding import Finding
from sitelint.lint.rule import Rule

RULE = Rule("SIT003", "withheld-fix", severity="info", module=__name__)


def told(withheld: Iterable[tuple[Finding, str]]) -> Iterator[Finding]:
    """A finding for every one whose fix was withheld, at its place."""
    for finding, why in withheld:
        message = (
            f"the fix of `{finding.name}` was not made: {why}; this is a fault of the rule, please report it"
        )
        yield RULE.finding(finding.path, finding.span, message)
