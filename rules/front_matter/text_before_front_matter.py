"""The front matter does not begin with one line `---`, so Jekyll does not see it.

## What it finds

Pages and layouts whose first line is not `---` although front matter plainly follows: a blank line, spaces,
an invisible byte order mark (BOM), a first line of two or four hyphens, or of dashes, or with text behind
them, no such line at all, the line twice, two front matters one behind the other, front matter in a block
of code, or the mark of a merge conflict.

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

What stands before the `---` is removed, a line of other dashes replaced, a missing line added. A BOM is for
your editor: save the file as "UTF-8 without BOM". What to keep of a merge conflict, only you know.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.jekyll.front_matter import has_header
from sitelint.jekyll.utils import extname
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from .beginning import is_usual, shows_second, slip

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("FM003", "text-before-front-matter", severity="error", fixes=("safe",))
RULE.asks(shows_second)

# What the first bytes of such a file look like. Most static files are not read any further.
_SUSPICIOUS = regex(
    rb"(?:\xef\xbb\xbf|\xc2\xa0|\xe2\x80\x8b|[ \t\r\n])*(?:--|\xe2\x80[\x93\x94])|[a-z_]+[ \t]*:|```|<{7}"
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """At most one finding for every page, layout, and file that should be a page."""
    for path, has_bom_read in _candidates(site):
        if not _SUSPICIOUS.match(_head(site, path)):
            continue
        source = site.text_files.source(path)
        found = slip(source.text)
        if found:
            instead = found.instead.replace("\n", source.newline)
            edits = [Edit(found.span, instead)]
            if found.closing:
                edits.append(Edit(found.closing, ""))
            fix = Fix(found.title, tuple(edits)) if found.title else None
            yield RULE.finding(path, found.span, found.message, fix=fix)
        elif (
            source.decoded.bom and not has_bom_read and not has_header(source.data) and is_usual(source.text)
        ):
            yield RULE.finding(
                path,
                Span(0, 0),
                "an invisible byte order mark (BOM) before the front matter keeps Jekyll from seeing it: "
                "save the file as UTF-8 without BOM",
            )


def _candidates(site: "Site") -> Iterable[tuple[str, bool]]:
    """Files that are or should be HTML, and may have values unseen; and whether a BOM is no harm."""
    found = {
        file.path: False
        for file in site.static_files
        if site.config.output_ext(extname(file.path)) in (".html", ".htm")
    }
    found |= {
        page.path: page.kind == "post"
        for page in site.pages
        if not (page.front_matter and page.front_matter.keys) or shows_second(site.text_files[page.path])
    }
    found |= dict.fromkeys(site.layouts.values(), True)
    return sorted(found.items())


def _head(site: "Site", path: str) -> bytes:
    try:
        return disk.read_if(site.tree.absolute(path), 512, lambda _: False)
    except OSError:
        return b""
