"""A link still leads to the template's empty target.

## What it finds

Links to the front page of a service where one's own page was meant (`[video](https://github.com/)`), and
links to the example domains (`https://example.com/paper.pdf`). A link that names the service itself
(`[GitHub](https://github.com)`) is left alone.

## Why it matters

Visitors click on "video" or "code" and land somewhere else.

## Example

```markdown bad
- *2021.03*, A talk on graphs. [video](⟦https://github.com/⟧)
```

```markdown good
- *2021.03*, A talk on graphs. [video](https://video.uu.example.edu/graphs)
```

## Fix

None: put your own address there, or delete the link.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from ..folding import Place, told
from .content import is_content

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Reference

RULE = Rule("PLH004", "placeholder-link", severity="warning")

_SERVICE = regex(
    r"https?://(?:www\.)?(?P<name>github|gitlab|twitter|x|linkedin|facebook|instagram|youtube|researchgate|orcid"
    r"|bitbucket)\.(?:com|org|net)/?$",
    re.IGNORECASE,
)
_LETTERS = regex(r"[^\W\d_]+")
_EXAMPLE = regex(r"https?://(?:www\.)?example\.(?:com|org|net)(?:[/?#]|$)", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such link, or one for a file that has many."""
    if not is_content(file):
        return
    found = [
        Place(
            reference.span,
            f"`{reference.url}` is a placeholder: put your own address there, or delete the link",
            reference.url,
        )
        for reference in file.facts.markup.references
        if reference.kind == "link" and _is_placeholder(reference)
    ]
    yield from told(
        RULE,
        file,
        found,
        f"{len(found)} links of this file lead to placeholders: put your own addresses there, or delete them",
    )


def _is_placeholder(reference: "Reference") -> bool:
    if _EXAMPLE.match(reference.url):
        return True
    service = _SERVICE.match(reference.url)
    text = "".join(_LETTERS.findall((reference.text or "").lower()))
    return bool(service and text and service["name"].lower() not in text and reference.syntax != "autolink")
