"""Jekyll leaves a post out because of its name or its encoding.

## What it finds

Pages in `_posts` whose name is not of the form `YYYY-MM-DD-title.md`, or begins with a day that no calendar
has; posts that are not UTF-8; and a folder `_posts` beside the `collections_dir` where Jekyll looks for it.

## Why it matters

Jekyll passes over such a file without a word: the post is nowhere on the site. At an impossible day it stops,
and the whole site is not built.

## Example

```markdown bad path=_posts/2024_03_01-a-new-paper.md
⟦⟧---
title: A new paper
---
It is out.
```

```markdown good path=_posts/2024-03-01-a-new-paper.md
---
title: A new paper
---
It is out.
```

## Fix

Rename the file, or save it as UTF-8 with your editor: sitelint does neither.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import has_header, split
from sitelint.jekyll.ruby.dates import DateError, to_time
from sitelint.jekyll.utils import extname, truthy
from sitelint.jekyll.yaml.places import setting
from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import folded

if TYPE_CHECKING:
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site
    from sitelint.text import Source

RULE = Rule("PUB001", "unpublished-post", severity="error")

_DATE = regex(r"(\d{4})[-_. ]?(\d{1,2})[-_. ]?(\d{1,2})(?!\d)[-_. ]*(.*)", re.DOTALL)
_NAME = regex(r"(\d{2,4}-\d{1,2}-\d{1,2})-")
_DATE_VALUE = regex(r"\d{4}-\d\d-\d\d")
_NO_POST = regex("readme|template", re.IGNORECASE)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every file that is meant to be a post; of many ill named in a folder one in all."""
    for one in site.unpublished:
        if one.reason == "not-utf8":
            yield _badly_encoded(site.text_files.source(one.path))
    yield from _ill_named(site)
    yield from _outside(site)
    for page in site.pages:
        if page.kind == "post" and (date := _impossible_date(page)):
            yield RULE.finding(
                page.path,
                Span(0, 0),
                f"Jekyll stops here because the name begins with `{date}`, which is no day: rename the file",
            )


def _ill_named(site: "Site") -> Iterator[Finding]:
    """The findings on posts whose names do not begin with a date."""
    of_folder: dict[str, list[Finding]] = defaultdict(list)
    for one in site.unpublished:
        folder, _, name = one.path.rpartition("/")
        if one.reason != "bad-post-name" or "_posts" not in folder.split("/") or _NO_POST.search(name):
            continue
        source, ext = site.text_files.source(one.path), extname(name)
        if site.config.output_ext(ext) not in (".html", ".htm") or not has_header(source.data):
            continue
        better = _better_name(name.removesuffix(ext), source.text) or f"YYYY-MM-DD-{name}"
        remedy = f"rename it to `{better.removesuffix(ext)}{ext}`"
        if name == f"index{ext}":
            remedy = "a page that lists the posts belongs into another folder"
        message = f"Jekyll will not publish this page because its name does not begin with a date: {remedy}"
        of_folder[folder].append(RULE.finding(one.path, Span(0, 0), message))
    for folder, found in of_folder.items():
        yield from folded(
            found,
            f"Jekyll will not publish {len(found)} pages in `{folder}` because their names do not begin with "
            "a date: rename them to `YYYY-MM-DD-` and what they are called now",
        )


def _outside(site: "Site") -> Iterator[Finding]:
    """A finding on `collections_dir` where the posts are not in that folder."""
    place = setting(site, "collections_dir")
    # `site.unpublished` leaves out folders that Jekyll knows, this one among them.
    for one in site.left_out if place else ():
        if (
            one.reason == "outside-collections-dir"
            and one.path == "_posts/"
            and place
            and isinstance(place[2].value, str)
        ):
            yield RULE.finding(
                place[0],
                place[2].span,
                "Jekyll will not publish the posts in `_posts` because `collections_dir` is "
                f"`{one.detail}`: move them to `{one.detail}/_posts`",
            )


def _impossible_date(page: "Page") -> str | None:
    """The date in a post's name, if Jekyll needs it and cannot read it."""
    found = _NAME.match(page.name)
    if not found or page.front_matter is None or truthy(page.front_matter.value("date")):
        return None
    try:
        to_time(found[1])
    except DateError:
        return found[1]
    return None


def _badly_encoded(source: "Source") -> Finding:
    decoded = source.decoded
    before = source.data[: decoded.bad_offset].decode(decoded.encoding, "ignore")
    at = min(len(before), max(len(source.text) - 1, 0))
    guess = "" if decoded.encoding == "latin-1" else f" (it looks like {decoded.encoding})"
    return RULE.finding(
        source.path,
        Span(at, min(at + 1, len(source.text))),
        f"Jekyll will not publish this page because it is not UTF-8{guess}: save it as UTF-8",
    )


def _better_name(stem: str, text: str) -> str | None:
    """The name with its date as it should be, or with that of the front matter; None where there is none."""
    dated = _DATE.fullmatch(stem)
    if dated:
        year, month, day, title = dated.groups()
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            return f"{year}-{month:0>2}-{day:0>2}-{title or 'title'}"
    front_matter = split(text)
    found = _DATE_VALUE.match(str(front_matter.values.get("date"))) if front_matter else None
    return f"{found[0]}-{stem}" if found else None
