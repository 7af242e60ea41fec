"""Demo text, a sample value or a sample file of the template is left.

## What it finds

In pages, settings, data files and bibliographies that are otherwise yours: sentences, addresses, ids and
entries of a well-known template's demo content (see `template-page`), in any of the versions that people have
begun from; the template's domain in `CNAME`; and a few values that only demo content holds, wherever they
stand. Pictures, PDFs and the sample CV that the template brought along, byte for byte, where a page, a
setting or an entry of yours uses them. What belongs together is one finding.

What Jekyll does not publish is left alone, and so are code, comments, and settings that nothing reads.

## Why it matters

Visitors read somebody else's paper, or nobody's, and see a stranger's portrait under your name; mail,
citation counts and visitor statistics go to the template's author.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
[Project](https://scholar.google.com/citations?citation_for_view=⟦DhtAFkwAAAAJ:ALROH1vI_8AC⟧)
```

```yaml bad path=_config.yml
include: [_pages]
repository: ⟦academicpages/academicpages.github.io⟧
```

```markdown good path=_pages/about.md
---
permalink: /
---
[Project](https://cuts.example.edu/)
```

```yaml good path=_config.yml
include: [_pages]
repository: jdoe/jdoe.github.io
```

## Fix

None: write your own there, or delete it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule, Span

from .. import folding
from .literals import Place, domain, literals, shown
from .reading import Passage
from .sample_files import Use, uses
from .survey import survey

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("PLH005", "template-leftover", severity="warning")
RULE.asks(shown)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """Findings for the demo passages of each file, then for demo values elsewhere."""
    found = survey(site)
    if found.template:
        return
    for file, passages in found.passages:
        groups: dict[str, list[Passage]] = {}
        for passage in passages:
            groups.setdefault(passage.kind.template, []).append(passage)
        for template, group in groups.items():
            yield from _of_file(file, template, group)
    yield from map(_of_literal, literals(site, found))
    claimed = domain(site)
    if claimed:
        path, span, template = claimed
        what = f"this is the domain of the author of {template}"
        yield RULE.finding(path, span, f"{what}: write your own, or remove the file")
    of_template: dict[str, list[Use]] = {}
    for use in uses(site):
        of_template.setdefault(use.kind.template, []).append(use)
    for template, together in of_template.items():
        yield from _of_files(template, together)


def _of_file(file: "TextFile", template: str, passages: list[Passage]) -> Iterator[Finding]:
    what = {"config": "settings", "data": "values", "bibliography": "entries"}.get(file.kind, "passages")
    yield from folding.told(
        RULE,
        file,
        [folding.Place(passage.span, _message(file, template, passage.span)) for passage in passages],
        f"{len(passages)} {what} in this file are still the demo content of {template}: "
        "write your own there, or delete them",
    )


def _message(file: "TextFile", template: str, span: Span) -> str:
    text = " ".join(file.text[span.start : span.end].split())
    shown = text if len(text) <= 60 else f"{text[:57].rsplit(' ', 1)[0]} …"
    return f"“{shown}” is demo content of {template}: write your own there, or delete it"


def _of_literal(places: list[Place]) -> Finding:
    leftover, path, span = places[0]
    files = len({place[1] for place in places})
    where = f" in {files} files" if files > 1 else ""
    return RULE.finding(
        path,
        span,
        f"“{leftover.literal.strip()}” is {leftover.what} of {leftover.template}{where}: {leftover.remedy}",
        related=tuple(Related(path, span, "here, too") for _, path, span in places[1:]),
    )


def _of_files(template: str, used: list[Use]) -> Iterator[Finding]:
    remedy = "put your own there, or delete what names"
    if len(used) <= folding.ONE_BY_ONE:
        for use in used:
            what = f"`{use.sample}` is a sample file of {template}"
            related = tuple(Related(path, span, "here, too") for path, span in use.others)
            yield RULE.finding(use.path, use.span, f"{what}: {remedy} it", related=related, target=use.sample)
        return
    yield RULE.finding(
        used[0].path,
        used[0].span,
        f"{len(used)} sample files of {template} are still in use: {remedy} them",
        related=tuple(Related(use.path, use.span, f"`{use.sample}`") for use in used[1:]),
    )
