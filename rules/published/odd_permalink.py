"""A permalink is a whole URL, or has characters that do not belong into an address.

## What it finds

A `permalink` that begins with `https://`, or that holds a space, a backslash, `?` or `#`.

## Why it matters

A permalink is a path on the site itself: from a whole URL, Jekyll makes a folder `https:`. A space becomes
`%20` in the address, which nobody types and many programs cut off there; what follows `?` or `#` is no part
of a path for the browser, so that links to the page lead elsewhere.

## Example

```markdown bad path=_pages/graphs.md
---
permalink: ⟦/my graphs/⟧
---
```

```markdown good path=_pages/graphs.md
---
permalink: /my-graphs/
---
```

## Fix

Spaces become hyphens. The fix is unsafe: links to the old address no longer work.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.yaml.places import find_pair
from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("PUB007", "odd-permalink", severity="warning", fixes=("unsafe",))

_URL = regex(r"https?://", re.IGNORECASE)
_NAMES = {" ": "a space", "\t": "a tab", "\\": "a backslash", "?": "a `?`", "#": "a `#`"}


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """At most one finding."""
    if file.kind != "page" or file.front_matter is None or "permalink" not in file.front_matter.values:
        return
    pair = find_pair(file.yaml, "permalink")
    value = pair[1].value if pair else None
    if pair is None or not isinstance(value, str):
        return
    odd = next((char for char in value if char in _NAMES), None)
    if _URL.match(value):
        message = "a permalink is a path on this site, such as `/talks/`, not a whole URL"
    elif odd:
        message = f"this permalink holds {_NAMES[odd]}, which does not belong into an address: use hyphens"
    else:
        return
    yield RULE.finding(file.path, pair[1].span, message, fix=_hyphens(file.text, pair[1]))


def _hyphens(text: str, node: "Node") -> Fix | None:
    """A fix that puts hyphens for the spaces inside of a permalink, and nothing for those around it."""
    value: str = node.value
    if (
        " " not in value
        or any(char in value for char in "\t\\?#")
        or text[slice(*node.span)].strip("\"'") != value
    ):
        return None
    better = re.sub(" +", "-", re.sub(" *(/) *", r"\1", value.strip(" ")))
    return Fix.replacing(node.inner, better, "links to the old address break")
