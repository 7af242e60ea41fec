"""Demo content of the template is still published.

## What it finds

Values that only the sample pages and settings of al-folio, academicpages, acad-homepage and
minimal-mistakes hold: their demo paper, the sample affiliation, address and biography, `Paper Title Number
1`. What belongs together is one finding, whatever the number of files. What Jekyll does not publish is left
alone.

## Why it matters

Visitors read somebody else's paper, or nobody's, under your name.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
[Project](https://scholar.google.com/citations?citation_for_view=⟦DhtAFkwAAAAJ:ALROH1vI_8AC⟧)
```

```yaml bad path=_config.yml
include: [_pages]
```

```markdown good path=_pages/about.md
---
permalink: /
---
[Project](https://cuts.example.edu/)
```

```yaml good path=_config.yml
include: [_pages]
```

## Fix

None: delete the demo content or put your own there.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule, Span

from .content import is_content
from .templates import LEFTOVERS, Leftover

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("PLH005", "template-leftover", severity="warning")

# Where more of the demo values stand than this, the site is the template itself, or a fork nobody has begun.
_WHOLE_TEMPLATE = 8


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for each kind of leftover, on its first place."""
    places: dict[tuple[str, str], list[tuple[Leftover, str, Span]]] = {}
    for file in site.text_files:
        for leftover in LEFTOVERS:
            if leftover.literal in file.text and is_content(file):
                for span in _shown(file, leftover.literal):
                    key = (leftover.template, leftover.what)
                    places.setdefault(key, []).append((leftover, file.path, span))
    if len(places) > _WHOLE_TEMPLATE:
        yield _summary([place for group in places.values() for place in group])
        return
    for group in places.values():
        leftover, path, span = group[0]
        files = len({place[1] for place in group})
        where = f" in {files} files" if files > 1 else ""
        yield RULE.finding(
            path,
            span,
            f"“{leftover.literal.strip()}” is {leftover.what} of {leftover.template}{where}: "
            f"{leftover.remedy}",
            related=tuple(Related(path, span, "here, too") for _, path, span in group[1:]),
        )


def _summary(places: list[tuple[Leftover, str, Span]]) -> Finding:
    leftover, path, _ = places[0]
    files = len({place[1] for place in places})
    return RULE.finding(
        path,
        Span(0, 0),
        f"nearly all of the demo content of {leftover.template} is still published ({files} files): "
        "put your own in its place",
    )


def _shown(file: "TextFile", literal: str) -> Iterator[Span]:
    """Where a value stands in a file, but for code and comments; in YAML, in values only."""
    hidden = [*file.facts.markup.code, *file.facts.markup.comments]
    start = file.text.find(literal)
    while start != -1:
        span = Span(start, start + len(literal))
        in_yaml = file.kind in ("config", "data") or start < file.body_start
        if in_yaml:
            shown = any(run.start <= start < run.end for run in file.facts.prose)
        else:
            shown = not any(each.start <= start < each.end for each in hidden)
        if shown:
            yield span
        start = file.text.find(literal, span.end)
