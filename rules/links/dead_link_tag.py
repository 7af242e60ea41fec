"""A `{% link %}` or `{% post_url %}` tag names a file that does not exist, which stops the build.

## What it finds

The tags `link` and `post_url` whose file is not among the sources, or is one that Jekyll does not read.

## Why it matters

Jekyll stops there: the whole site is no longer updated, and the page keeps showing its old self.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
My [courses](⟦{% link _pages/teeching.md %}⟧).
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
My [courses]({% link _pages/teaching.md %}).
```

```markdown good path=_pages/teaching.md
---
permalink: /teaching/
---
```

## Fix

The path of the source file with nearly the same name is put in. The fix is unsafe: another one may have
been meant.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links.chosen import chosen
from sitelint.jekyll.misspelling import most_alike
from sitelint.lint import Edit, Finding, Fix, Options, Rule
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK005", "dead-link-tag", severity="error", fixes=("unsafe",))

_INCLUDE = regex(r"\{%-?\s*include")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every tag that names nothing."""
    for one in _dead(site):
        file = site.text_files.get(one.path)
        start, end = one.reference.span
        written = file.text[start:end] if file else ""
        if _INCLUDE.match(written):
            continue  # `missing-include` tells it
        path = one.reference.url
        names = [page.path for page in site.pages] if "post_url" not in written else []
        close = most_alike(path, names, 0.8)
        message = f"`{path}` is no file of this site, and Jekyll stops at this tag"
        fix = None
        message += f"; did you mean `{close}`?" if close else ": correct the path, or remove the tag"
        if close:
            fix = Fix(
                f"Replace with `{close}`",
                (Edit(one.reference.span, written.replace(path, close)),),
                "unsafe",
                "another file may have been meant",
            )
        yield RULE.finding(one.path, one.reference.span, message, fix=fix, target=path)


@chosen
def _dead(site: "Site", one: "ResolvedReference") -> bool:
    return one.verdict.cause == "liquid" and one.certain
