"""A link or image lacks the site's `baseurl`, or has it twice.

## What it finds

On a site below a folder of its domain (`baseurl: /lab`): addresses such as `/people/` that would be right
with the `baseurl` before them, and those that have it twice, because a template or a tag adds it to an
address that has it already. What a template makes of one data file is one finding.

## Why it matters

Visitors get "404 File not found". It works in the preview and after moving to a domain of one's own, which is
why it goes unnoticed.

## Example

```yaml bad path=_config.yml
baseurl: /lab
```

```markdown bad path=index.md
---
---
The [people](⟦/people/⟧).
```

```markdown bad path=people.md
---
permalink: /people/
---
```

```yaml good path=_config.yml
baseurl: /lab
```

```markdown good path=index.md
---
---
The [people]({{ site.baseurl }}/people/).
```

```markdown good path=people.md
---
permalink: /people/
---
```

## Fix

`{{ site.baseurl }}` is put before the address, or the second `baseurl` is removed. There is none for values
of data files and front matter: it belongs into the template, `{{ value | relative_url }}`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .reporting import report_together
from .selecting import EVERY_KIND, broken, by_template, is_value

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK010", "wrong-baseurl", severity="error", fixes=("safe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such reference, one for all that a data file brings."""
    base = site.config.baseurl
    for several in by_template(site, broken(site, EVERY_KIND, "baseurl")):
        one = several[0]
        message = f"{one.verdict.reason}, below which this site is published"
        if is_value(site, one):
            message += "; the template that shows it should write `{{ … | relative_url }}`"
        yield report_together(RULE, several, message, _fix(site, one, base))


def _fix(site: "Site", one: "ResolvedReference", base: str) -> Fix | None:
    start, end = one.reference.span
    file = site.text_files.get(one.path)
    if file is None or is_value(site, one) or not one.exact:
        return None
    written = file.text[start:end]
    if written.startswith(f"{base}{base}/"):
        return Fix("Remove the second `baseurl`", (Edit(Span(start, start + len(base)), ""),))
    if not written.startswith("/"):
        return None
    if file.kind == "static":
        return Fix(f"Put `{base}` before it", (Edit(Span(start, start), base),))
    return Fix("Put `{{ site.baseurl }}` before it", (Edit(Span(start, start), "{{ site.baseurl }}"),))
