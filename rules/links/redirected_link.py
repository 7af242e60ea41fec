"""A link leads to an address from which the site only redirects.

## What it finds

Links to addresses that a page lists under `redirect_from`, also those to a place in that page, which is lost
on the way. All links to one of them are one finding. An address that begins with `/_`, as `/_pages/talks/`
does, is no better one, and not put in its place.

## Why it matters

It works, with a detour through an empty page, until somebody removes the redirect.

## Example

```yaml bad path=_config.yml
plugins: [jekyll-redirect-from]
```

```markdown bad path=index.md
---
---
My [courses](⟦/courses/⟧).
```

```markdown bad path=teaching.md
---
permalink: /teaching/
redirect_from: /courses/
---
```

```yaml good path=_config.yml
plugins: [jekyll-redirect-from]
```

```markdown good path=index.md
---
---
My [courses](/teaching/).
```

```markdown good path=teaching.md
---
permalink: /teaching/
redirect_from: /courses/
---
```

## Fix

The address of the page itself is put into the first of the links. One that readers see as the text of the
link stays.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Fix, Options, Related, Rule

from ..folding import all_of, folded
from .rewriting import replaced

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK019", "redirected-link", severity="info", fixes=("safe",))

_HOME = ("/", "/index.html")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every redirect that links lead to, on the first of them."""
    found: dict[tuple[str, str], list[ResolvedReference]] = defaultdict(list)
    for one in _redirected(site):
        meant = _redirects(site)[one.verdict.file or ""]
        target = one.verdict.target or ""
        # The front door of a site may send its visitors on: `/` stays, and where it leads changes.
        # A page without a permalink below `_pages` may have a better address by its redirect alone.
        if meant and meant != target and target not in _HOME and not meant.startswith("/_"):
            found[target, meant].append(one)
    of_file: dict[str, list[Finding]] = defaultdict(list)
    for (target, meant), links in found.items():
        first = links[0]
        count = "the link leads" if len(links) == 1 else f"{len(links)} links lead"
        of_file[first.path].append(
            RULE.finding(
                first.path,
                first.reference.span,
                f"{count} to `{target}`, which only redirects to `{meant}`: link to that",
                related=tuple(Related(one.path, one.reference.span, "this one, too") for one in links[1:]),
                fix=_fix(site, first, meant),
                target=first.reference.url,
            )
        )
    for several in of_file.values():
        together = (
            f"{len(several)} links of this file lead to addresses that only redirect to others: link to those"
        )
        yield from folded(
            several,
            together,
            all_of((one.fix for one in several), "Write {} addresses of the pages themselves"),
        )


def _fix(site: "Site", one: "ResolvedReference", meant: str) -> Fix | None:
    is_seen = one.reference.text == one.reference.url
    return None if is_seen else replaced(site, one, meant, safe=True)


@chosen
def _redirected(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a link leads to an address from which the site redirects; nothing is known of places there."""
    verdict = one.verdict
    is_there = verdict.verdict == "ok" or (verdict.verdict == "unknown" and verdict.fragment is not None)
    return is_there and one.reference.kind == "link" and verdict.file in _redirects(site)


# It is asked for every link of the same site.
@remembered
def _redirects(site: "Site") -> dict[str | None, str | None]:
    """The address that each redirect leads to, by its file below `_site`."""
    redirects = [one for one in site.urls if one.kind == "redirect"]
    addresses = {page.path: page.url for page in site.pages} if redirects else {}
    return {one.path: addresses.get(one.generated_for or "") for one in redirects}
