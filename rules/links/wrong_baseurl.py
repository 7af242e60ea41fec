"""A link or image lacks the site's `baseurl`, or has it twice.

## What it finds

Where a site lies in a folder of its domain (`https://ada.github.io/lab/`), `baseurl` in `_config.yml` names
that folder (`/lab`), and each address within the site has to begin with it. Found are addresses such as
`/people/` that lead into the site without the `baseurl` before them, and those that have it twice, because a
template or a tag adds it to an address that has it already. What a template makes of one data file is one
finding.

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
of data files and front matter: it belongs into the template, `{{ value | relative_url }}`. Nor is there one
where the site has nothing at the address with its `baseurl` either.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from ..folding import ONE_BY_ONE, all_of
from .reporting import report_together
from .selecting import EVERY_KIND, broken, by_template, is_value

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK010", "wrong-baseurl", severity="error", fixes=("safe",))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such reference, one for all that a data file brings, or that has many."""
    base = site.config.baseurl
    of_file: dict[str, list[list[ResolvedReference]]] = defaultdict(list)
    for several in by_template(site, broken(site, EVERY_KIND, "baseurl")):
        of_file[several[0].path].append(several)
    for groups in of_file.values():
        if len(groups) > ONE_BY_ONE:
            yield _of_file(site, groups, base)
        else:
            yield from (_finding(site, several, base) for several in groups)


def _finding(site: "Site", several: list["ResolvedReference"], base: str) -> Finding:
    one = several[0]
    message = f"{one.verdict.reason}, below which this site is published"
    if not one.verdict.suggestion:
        message += "; with it, the address leads nowhere either: correct it"
    elif is_value(site, one):
        message += "; the template that shows it should write `{{ … | relative_url }}`"
    return report_together(RULE, several, message, _fix(site, one, base))


def _of_file(site: "Site", groups: list[list["ResolvedReference"]], base: str) -> Finding:
    """One finding on many places of one file; its fix mends all that can be."""
    return report_together(
        RULE,
        [several[0] for several in groups],
        f"{len(groups)} addresses of this file do not fit the baseurl `{base}`, below which this site is "
        f"published; {groups[0][0].verdict.reason}",
        all_of((_fix(site, several[0], base) for several in groups), "Mend {} addresses"),
    )


def _fix(site: "Site", one: "ResolvedReference", base: str) -> Fix | None:
    start, end = one.reference.span
    file = site.text_files.get(one.path)
    if file is None or is_value(site, one) or not one.exact or not one.verdict.suggestion:
        return None
    written = file.text[start:end]
    if written.startswith(f"{base}{base}/"):
        return Fix("Remove the second `baseurl`", (Edit(Span(start, start + len(base)), ""),))
    if not written.startswith("/"):
        return None
    if file.kind == "static":
        return Fix(f"Put `{base}` before it", (Edit(Span(start, start), base),))
    return Fix("Put `{{ site.baseurl }}` before it", (Edit(Span(start, start), "{{ site.baseurl }}"),))
