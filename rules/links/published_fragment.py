"""A part that other pages include is also published as a page of its own, where its links are broken.

## What it finds

Files such as `_pages/includes/pub.md` that a page brings in with `{% include_relative %}`, that Jekyll
publishes by themselves as well (`include: [_pages]` does that), and whose relative links and images lead
nowhere from there.

## Why it matters

Search engines find the bare part, without images and with dead links, beside the real page.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
{% include_relative parts/papers.md %}
```

```markdown bad path=_pages/parts/papers.md
---
---
![A minimal cut](⟦images/cut.png⟧)
```

```markdown bad path=images/cut.png
```

```markdown good path=_pages/about.md
---
permalink: /
---
{% include_relative parts/papers.md %}
```

```markdown good path=_pages/parts/papers.md
---
---
![A minimal cut](/images/cut.png)
```

```markdown good path=images/cut.png
```

## Fix

None: move the part to `_includes/`, add `published: false` to its front matter, or let its links begin with
`/`.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Related, Rule

from .selecting import fine_where_included

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK006", "published-fragment", severity="info")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such file, on its first broken reference."""
    fine = fine_where_included(site)
    of_file: dict[str, list[ResolvedReference]] = defaultdict(list)
    for one in _broken_on_own_page(site):
        if (one.path, one.reference.span) in fine:
            of_file[one.path].append(one)
    for path, dead in of_file.items():
        first = dead[0]
        count = "its link or image is" if len(dead) == 1 else f"{len(dead)} of its links and images are"
        address = "/" + first.page.removesuffix("index.html")
        yield RULE.finding(
            path,
            first.reference.span,
            f"this part of other pages is also published by itself, at `{address}`, where {count} broken: "
            "move it to `_includes/`, or begin its links with `/`",
            related=tuple(Related(path, one.reference.span, "broken there, too") for one in dead[1:]),
            target=first.reference.url,
        )


@chosen
def _broken_on_own_page(site: "Site", one: "ResolvedReference") -> bool:
    # What a layout makes of front matter is no part of another page.
    is_part = one.reference.syntax != "front_matter"
    return is_part and one.verdict.verdict == "broken" and site.urls.source(one.page) == one.path
