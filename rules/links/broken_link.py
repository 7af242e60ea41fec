"""A link leads to a page or file that this site does not have.

## What it finds

Links to addresses of one's own site that nothing is published at, resolved as a browser and GitHub Pages
would: against the page's address (not its file), with `baseurl`, permalinks, redirects, `index.html` and
the addresses that plugins make. What the sources cannot tell (a theme's file, another repository of the
same domain) is never reported, nor what stands in a `README-zh.md`, which is read on GitHub. What one file
has of many dead links into one folder is one finding. Links to a page that is there and not published are
told by `linked-unpublished`. Liquid in the addresses of a file without front matter, where Jekyll does not
run it, is one finding a file.

## Why it matters

Visitors who click on it get "404 File not found".

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
My [papers](⟦/publicatons/⟧) and [courses](/teaching/).
```

```markdown bad path=_pages/publications.md
---
permalink: /publications/
---
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
My [papers](/publications/) and [courses](/teaching/).
```

```markdown good path=_pages/publications.md
---
permalink: /publications/
---
```

```markdown good path=_pages/teaching.md
---
permalink: /teaching/
---
```

## Fix

The address that was probably meant is put in. The fix is unsafe, except where the written address is the
source file of the page, or differs from the page's in the slash at its end or in the encoding of spaces
only: then it is certain.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Rule

from ..folding import all_of, folded
from ..published.wanted import places_that_want
from .nearest import near
from .reporting import is_right_at_home, report, report_folder, report_several, report_together
from .selecting import OTHER_RULES, broken, by_folder, by_place, is_idle_liquid

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK001", "broken-link", severity="error", fixes=("safe", "unsafe"))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every place with a broken link, however many addresses a loop makes there."""
    yield from _idle_liquid(site)
    told = places_that_want(site)
    found = (
        one
        for one in broken(site, ("link",))
        if one.verdict.cause not in OTHER_RULES
        and (one.path, one.reference.span, one.verdict.target) not in told
    )
    same: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for folder, several in by_folder(site, by_place(found)):
        one = several[0]
        if folder:
            yield from report_folder(RULE, site, several, folder, "links")
            continue
        if len(several) > 1:
            yield report_several(RULE, several, "links")
            continue
        suggestion = one.verdict.suggestion or (near(site, one) if one.verdict.cause == "missing" else None)
        where = " here, though not on the home page" if is_right_at_home(site, one) else ""
        finding = report(RULE, site, one, f"this link is broken{where}: {one.verdict.reason}", suggestion)
        same[finding.path, finding.message].append(finding)
    for (_, message), alike in same.items():
        together = f"{message}; so it is in {len(alike) - 1} more places"
        yield from folded(alike, together, all_of((each.fix for each in alike), "Replace {} addresses"))


@chosen
def _idle(site: "Site", one: "ResolvedReference") -> bool:
    return one.verdict.verdict == "broken" and is_idle_liquid(site, one)


def _idle_liquid(site: "Site") -> Iterator[Finding]:
    of_file: dict[str, list[ResolvedReference]] = defaultdict(list)
    for one in _idle(site):
        of_file[one.path].append(one)
    for path, several in of_file.items():
        file = site.text_files[path]
        if file.kind == "static":
            where = "a file without front matter"
            remedy = "put an empty one (two lines `---`) at its top, or move it to `_includes`"
        else:
            where = {"config": "settings", "data": "data"}.get(file.kind, "front matter")
            remedy = "write the address itself"
        message = f"this address holds Liquid, which Jekyll does not run in {where}: {remedy}"
        finding = report_together(RULE, several, message)
        yield finding._replace(severity="warning") if file.kind == "static" else finding
