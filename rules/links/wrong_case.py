"""A link or image is right but for the case of its letters.

## What it finds

`/images/Photo.jpg` where the file is `/images/photo.JPG`, `/About/` where the page is `/about/`.

## Why it matters

It works on the author's Mac or Windows machine, and is broken on GitHub Pages, where case counts.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
My [courses](⟦/Teaching/⟧).
```

```markdown bad path=_pages/teaching.md
---
permalink: /teaching/
---
```

```markdown good path=_pages/about.md
---
permalink: /
---
My [courses](/teaching/).
```

```markdown good path=_pages/teaching.md
---
permalink: /teaching/
---
```

## Fix

The case is corrected. The fix is safe: nothing else can have been meant.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

from .reporting import report, report_together
from .selecting import broken, by_place

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("LNK004", "wrong-case", severity="error", fixes=("safe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place where only the case breaks references, however many a loop makes there."""
    for several in by_place(broken(site, ("link", "image", "resource"), "case")):
        one, suggestion = several[0], several[0].verdict.suggestion
        if len(several) == 1:
            message = "the case of the letters is wrong, which breaks it on GitHub Pages"
            yield report(RULE, site, one, message, suggestion)
        else:
            message = (
                f"{len(several)} of the addresses that are made here have letters of the wrong case, which "
                f"breaks them on GitHub Pages: `{one.verdict.target}` for `{suggestion}` and the like"
            )
            yield report_together(RULE, several, message)
