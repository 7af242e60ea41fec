"""Two files want the same address, so one of them is lost.

## What it finds

Pages, posts, documents and other files of which Jekyll makes one and the same file of the site: a permalink
kept from the page that it was copied from, `cv (1).md`, `about.md` beside `about.html`. The same permalink
once per language is right under jekyll-polyglot, and so is an empty page with the address of a PDF, which
puts that file into the menu.

## Why it matters

Only the one that Jekyll writes last is on the site, at best with a line in its log. The message says which.

## Example

```yaml bad
title: A
```

```markdown bad path=cv.md
---
title: Curriculum Vitae
permalink: ⟦/cv/⟧
---
```

```markdown bad path=teaching.md
---
title: Teaching
permalink: /cv/
---
```

```yaml good
title: A
```

```markdown good path=cv.md
---
title: Curriculum Vitae
permalink: /cv/
---
```

```markdown good path=teaching.md
---
title: Teaching
permalink: /teaching/
---
```

## Fix

Give one of them another `permalink`, or remove it: only you know which.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import has_header
from sitelint.jekyll.utils import extname
from sitelint.lint import Finding, Options, Related, Rule, Span
from sitelint.text.regex import regex

from ..folding import folded
from ..placeholders.content import is_content

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_README = regex(r"(?:^|/)readme\.\w+$", re.IGNORECASE)

_MOST_LISTED = 2
_SOURCES = (".scss", ".sass")

RULE = Rule("PUB005", "url-conflict", severity="error")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every address, on the first file that is lost; one in all for posts of one name."""
    of_names: list[Finding] = []
    of_files: list[Finding] = []
    for conflict in site.urls.conflicts:
        paths = [one.source for one in conflict.published if one.source]
        kept = conflict.published[-1].source
        lost = [
            path for path in dict.fromkeys(paths) if path != kept and not _is_missed_by_nobody(site, path)
        ]
        if not lost or not kept or _only_link_to(site, lost, kept):
            continue
        address = "/" + conflict.path.removesuffix("index.html")
        first, *others = lost
        more = f" (so {_listed(others)})" if others else ""
        is_file = first not in site.by_path
        what, remedy = "page", "give one of them another `permalink`, or delete one"
        if is_file:
            what, remedy = "file", "give the page another `permalink`"
        elif extname(first) in _SOURCES:
            what, remedy = "style sheet", "delete that, so that Jekyll makes it of this one"
        finding = RULE.finding(
            first,
            _place(site, first),
            f"this {what} is lost{more}: `{kept}` has the same address, `{address}`, and "
            f"takes its place; {remedy}",
            related=tuple(
                Related(path, _place(site, path), "takes its place" if path == kept else "lost, too")
                for path in (kept, *others)
            ),
        )
        if all(_is_named_post(site, path) for path in (kept, *lost)):
            of_names.append(finding)
        elif is_file:
            of_files.append(finding)
        else:
            yield finding
    yield from folded(
        of_files,
        f"{len(of_files)} files are lost, since pages have their addresses, and take their places: give the "
        "pages others by `permalink`",
    )
    yield from folded(
        of_names,
        f"posts of one name take each other's place at {len(of_names)} addresses, where only one can be "
        "seen: put the date into the `permalink` of posts, or rename them",
    )


def _is_named_post(site: "Site", path: str) -> bool:
    """Whether a file is a post whose address is made of its name."""
    file = site.text_files.get(path)
    keys = file.front_matter.keys if file and file.front_matter else ()
    return "_posts/" in path and "permalink" not in keys


def _is_missed_by_nobody(site: "Site", path: str) -> bool:
    """Whether a file is a template's demo page, a `README.md` that is written for GitHub, or put out.

    Whoever makes a comment of a whole file, front matter and all, does not want it to be a page.
    """
    if path not in site.by_path and site.config.is_markdown(extname(path)):
        return site.text_files.source(path).text.lstrip().startswith("<!--")
    file = site.text_files.get(path)
    return file is not None and (
        not is_content(file) or (_README.search(path) is not None and not has_header(file.text))
    )


def _only_link_to(site: "Site", lost: list[str], kept: str) -> bool:
    """Whether empty pages only put a file that is no page, such as a PDF, into the menu."""
    files = [site.text_files.get(path) for path in lost]
    return kept not in site.text_files and not any(
        file is None or file.text[file.body_start :].strip() for file in files
    )


def _place(site: "Site", path: str) -> Span:
    """The permalink of a file, or its beginning."""
    file = site.text_files.get(path)
    return file.front_matter.place("permalink") if file and file.front_matter else Span(0, 0)


def _listed(paths: list[str]) -> str:
    shown = [f"`{path}`" for path in paths[:_MOST_LISTED]]
    if len(paths) > _MOST_LISTED:
        shown.append(f"{len(paths) - _MOST_LISTED} more")
    return f"{'is' if len(paths) == 1 else 'are'} {' and '.join(shown)}"
