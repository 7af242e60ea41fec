"""A link or image leads to a file that Jekyll does not publish.

## What it finds

References to files that are there, but left out of the site: named under `exclude`, with a name that begins
with an underscore or a dot, with `published: false`, or a draft.

## Why it matters

Visitors get "404 File not found" while the file is there, in your folder.

## Example

```yaml bad path=_config.yml
exclude: [slides]
```

```markdown bad path=index.md
---
---
The [slides](⟦/slides/graphs.pdf⟧).
```

```text bad path=slides/graphs.pdf
```

```yaml good path=_config.yml
exclude: []
```

```markdown good path=index.md
---
---
The [slides](/slides/graphs.pdf).
```

```text good path=slides/graphs.pdf
```

## Fix

None: publish the file, or remove the link.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from .reporting import report, report_several
from .selecting import EVERY_KIND, broken, by_place

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("LNK011", "unpublished-target", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place that refers to such a file."""
    for several in by_place(broken(site, EVERY_KIND, "unpublished")):
        if len(several) > 1:
            yield report_several(RULE, several, "links and images")
        else:
            one = several[0]
            yield report(RULE, site, one, f"{one.verdict.reason}: publish the file, or remove the link")
