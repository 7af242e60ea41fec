"""Links to pages of one's own site say the whole address, with the domain.

## What it finds

Links and images in the text of pages that begin with the `url` of `_config.yml` and lead to a page or file of
the site. Links to the front page, and addresses that are shown as they are, are left alone. All of a page are
one finding.

## Why it matters

The preview of the site leads to the published one, and moving to another domain breaks them.

## Example

```yaml bad path=_config.yml
url: https://ada.example.edu
```

```markdown bad path=index.md
---
---
My [courses](⟦https://ada.example.edu/teaching/⟧).
```

```markdown bad path=teaching.md
---
permalink: /teaching/
---
```

```yaml good path=_config.yml
url: https://ada.example.edu
```

```markdown good path=index.md
---
---
My [courses](/teaching/).
```

```markdown good path=teaching.md
---
permalink: /teaching/
---
```

## Fix

The domain is removed. The fix is unsafe: where the text is also sent as a letter, it needs the whole address.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span

from .own_domain import with_own_domain
from .selecting import is_value

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK012", "hard-coded-domain", severity="info", fixes=("unsafe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every page, on its first such link."""
    for path, found in with_own_domain(site).items():
        whole = [one for one in found if _could_be_short(one) and not is_value(site, one)]
        if whole:
            edits = tuple(Edit(_domain(one), "") for one in whole)
            reason = "where the text is sent as a letter, too, it needs the whole address"
            yield RULE.finding(
                path,
                whole[0].reference.span,
                "the domain of this site is written out, so the link breaks when the site moves: leave it "
                "out, so that the address begins with `/`",
                fix=Fix("Remove the domain", edits, "unsafe", reason),
                related=tuple(Related(path, one.reference.span, "here, too") for one in whole[1:]),
                target=whole[0].reference.url,
            )


def _could_be_short(one: "ResolvedReference") -> bool:
    reference = one.reference
    return (
        one.verdict.verdict == "ok"
        and one.verdict.target not in (None, "/")
        and reference.kind in ("link", "image")
        and reference.syntax in ("markdown", "definition", "html")
        and reference.text != reference.url
        and web.parse(reference.url).scheme == "https"
    )


def _domain(one: "ResolvedReference") -> Span:
    """Everything before the last slash that the address behind the domain begins with."""
    start, url = one.reference.span.start, one.reference.url
    slash = url.index("/", url.index("//") + 2)
    while url.startswith("//", slash):
        slash += 1
    return Span(start, start + slash)
