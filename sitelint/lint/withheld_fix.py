"""A fix was left out, because it would not mend its finding, or would change something else too.

## What it finds

Every fix is tried before it is made. This is one that did not prove itself: its finding would still be there,
another finding would come, or the front matter would get another value that the fix is not about. It is left
out, and its finding stays.

## Why it matters

The finding has to be mended by hand. Often the page has a second fault nearby, which the fix would only have
brought to light. Where it has none, the rule was mistaken: please report it, with the lines around the place.

## Example

Which fixes are left out depends on the rules and on the whole site, so no page can be shown here.

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
            f"the fix of `{finding.name}` was left out: {why}; mend it by hand, and if the fix looks right "
            "to you, please report it"
        )
        yield RULE.finding(finding.path, finding.span, message)
