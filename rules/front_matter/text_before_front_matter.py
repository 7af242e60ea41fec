"""Something stands before the front matter, so Jekyll does not see it.

## What it finds

Pages and layouts whose first line is not `---` although front matter plainly follows: a blank line, spaces,
an invisible byte order mark (BOM), or a first line of two or four hyphens, or of dashes.

## Why it matters

Jekyll takes a file for a page by its first line alone. Such a file is copied as it is, or shown with its
keys and values as text, without layout and title.

## Example

```markdown bad path=_pages/talks.md
⟦
⟧---
title: Talks
permalink: /talks/
---
My talks of this year.
```

```markdown good path=_pages/talks.md
---
title: Talks
permalink: /talks/
---
My talks of this year.
```

## Fix

What stands before the `---` is removed, a line of other dashes replaced. A BOM is for your editor: save the
file as "UTF-8 without BOM".
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.jekyll.front_matter import has_header, split
from sitelint.jekyll.utils import extname
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.text import Source

RULE = Rule("FM003", "text-before-front-matter", severity="error", fixes=("safe",))

# What the first bytes of such a file look like. Most static files are not read any further.
_SUSPICIOUS = re.compile(rb"(?:\xef\xbb\xbf|\xc2\xa0|\xe2\x80\x8b|[ \t\r\n])*(?:--|\xe2\x80[\x93\x94])")
_BLANK = re.compile(r"[ \t\r\n\ufeff\u200b\u00a0]*(?=---[ \t]*\r?\n)")
_DASHES = re.compile(r"[ \t]*(?:-{2}|-{4,6}|[—–-]{1,3})[ \t]*(?=\r?\n)")
# Two rulers with a line like `Note: …` between them are no front matter.
_USUAL_KEYS = frozenset(("title", "layout", "permalink", "date", "categories", "tags", "description"))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding for every page, layout, and file that should be a page."""
    for path, has_bom_read in _candidates(site):
        if not _SUSPICIOUS.match(_head(site, path)):
            continue
        source = site.text_files.source(path)
        before = _before(source)
        if before is not None:
            yield _finding(source, before)
        elif source.decoded.bom and not has_bom_read and not has_header(source.data) and _usual(source.text):
            yield RULE.finding(
                path,
                Span(0, 0),
                "an invisible byte order mark (BOM) before the front matter keeps Jekyll from seeing it: "
                "save the file as UTF-8 without BOM",
            )


def _candidates(site: "Site") -> Iterable[tuple[str, bool]]:
    """Files without front matter that are HTML on the site, or should be; and whether a BOM is no harm."""
    found = {
        file.path: False
        for file in site.static_files
        if site.config.output_ext(extname(file.path)) in (".html", ".htm")
    }
    found |= {page.path: page.kind == "post" for page in site.pages if page.front_matter is None}
    found |= dict.fromkeys(site.layouts.values(), True)
    return sorted(found.items())


def _head(site: "Site", path: str) -> bytes:
    try:
        return disk.read_if(site.tree.absolute(path), 512, lambda _: False)
    except OSError:
        return b""


def _before(source: "Source") -> Span | None:
    """What stands before the first `---`, or in its place; None for nothing, or for no front matter."""
    text = source.text
    for pattern, fence in ((_BLANK, ""), (_DASHES, "---")):
        found = pattern.match(text)
        if found and found[0] not in ("", "---") and _usual(fence + text[found.end() :]):
            return Span(*found.span())
    return None


def _usual(text: str) -> bool:
    block = split(text)
    return block is not None and not _USUAL_KEYS.isdisjoint(block.values)


def _finding(source: "Source", before: Span) -> Finding:
    written = source.text[slice(*before)]
    if not written.strip(" \t\r\n\ufeff\u200b\u00a0"):
        what = "a blank line" if "\n" in written else "a space"
        return RULE.finding(
            source.path,
            before,
            f"{what} before the first `---` keeps Jekyll from seeing the front matter",
            fix=Fix("Remove it", (Edit(before, ""),)),
        )
    return RULE.finding(
        source.path,
        before,
        "the front matter has to begin with a line of three hyphens, `---`: Jekyll does not see it",
        fix=Fix("Replace with `---`", (Edit(before, "---"),)),
    )
