"""An image, style sheet or other file that the page loads is not on the site.

## What it finds

Images, and the scripts, style sheets, icons, videos and frames that a page loads, whose file nothing is
published at. Icons and style sheets that a layout asks for and that were never there are one finding for
all of them, and so is what one file has of many missing images in one folder. An image that is right on its
own page counts as missing where a list shows it with the text of that page.

## Why it matters

Visitors see a broken-image sign, or a page without its looks.

## Example

```markdown bad path=_pages/about.md
---
permalink: /
---
![A minimal cut](⟦/images/cut.png⟧)
```

```text bad path=images/cuts.png
```

```markdown good path=_pages/about.md
---
permalink: /
---
![A minimal cut](/images/cuts.png)
```

```text good path=images/cuts.png
```

## Fix

Where a file of nearly the same path exists, it is put in. The fix is unsafe, since another one may have been
meant, except where the paths differ in the encoding of spaces only.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.lint import Finding, Options, Related, Rule
from sitelint.text.regex import regex

from ..placeholders.content import is_content
from .nearest import near
from .reporting import is_right_at_home, report, report_folder, report_several, set_by
from .selecting import OTHER_RULES, broken, by_folder, by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

_NAMED = regex(r"^<\w+[^>]*\s(?:id|data-[\w-]+)\s*=", re.IGNORECASE)
_FALLBACK = ("<source", "srcset=", "onerror=")

RULE = Rule("LNK002", "broken-image", severity="error", fixes=("safe", "unsafe"))


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every image that is missing, one for all resources of a layout that are."""
    of_layout: dict[tuple[str, str], list[ResolvedReference]] = defaultdict(list)
    found = map(_without_sizes, by_place(broken(site, ("image", "resource"))))
    for folder, several in by_folder(site, found):
        one = several[0]
        if one.verdict.cause in OTHER_RULES or _is_seen_anyway(site, several) or _is_for_program(site, one):
            continue
        if one.part == "layout" and one.reference.kind == "resource":
            for each in several:
                of_layout[(each.page, "") if is_right_at_home(site, each) else ("", each.path)].append(each)
        elif folder:
            yield from report_folder(RULE, site, several, folder, "images or files")
        elif len(several) > 1:
            yield report_several(RULE, several, "images or files")
        else:
            what = "image" if one.reference.element == "img" else "file"
            suggestion = one.verdict.suggestion or near(site, one)
            why = one.verdict.reason
            if one.verdict.cause == "folder":
                why = f"`{one.verdict.target}` is a folder, and no name of a file stands behind it"
            where = " here, though not on the home page" if is_right_at_home(site, one) else ""
            message = f"this {what} is missing{where}: {why}"
            yield report(RULE, site, one, message, suggestion)
    for (page, _), missing in of_layout.items():
        yield _of_layout(site, missing, page)


def _is_seen_anyway(site: "Site", several: list["ResolvedReference"]) -> bool:
    """Whether readers get the image all the same: a template shows it where its sizes fail."""
    return all(each.reference.attribute == "srcset" for each in several) and _has_fallback(site)


def _is_for_program(site: "Site", one: "ResolvedReference") -> bool:
    """Whether a script fills an element without an address, which has a name by which it is found.

    Or whether a program that wrote a page, such as a notebook's export, asks there for its own style sheets.
    """
    file = site.text_files.get(one.path)
    if file is None:
        return False
    if one.verdict.cause == "empty":
        return _NAMED.search(file.text[slice(*one.reference.outer)]) is not None
    is_design = one.reference.kind == "resource" or one.reference.syntax == "css"
    return is_design and file.kind == "static" and not is_content(file)


@remembered
def _has_fallback(site: "Site") -> bool:
    """Whether a template shows the image itself where the browser finds none of its sizes."""
    return any(all(word in file.text for word in _FALLBACK) for file in site.text_files.templates)


def _of_layout(site: "Site", missing: list["ResolvedReference"], page: str) -> Finding:
    """One finding on files that a layout loads, which are missing everywhere or from the folder of `page`."""
    first = missing[0]
    what = "a file" if len(missing) == 1 else f"{len(missing)} files (icons, styles, scripts)"
    remedy = "add it, or remove what asks for it" if len(missing) == 1 else "add them, or remove these lines"
    address = "/" + first.page.removesuffix("index.html")
    if page:
        message = (
            f"this layout asks for {what} by a relative address, which leads nowhere on `{address}`: put "
            "`{{ site.baseurl }}/` before it"
        )
    else:
        message = (
            f"this layout asks for {what} that the site does not have, for instance on `{address}`: "
            f"{first.verdict.reason}{set_by(site, first)}; {remedy}"
        )
    related = tuple(Related(one.path, one.reference.span, "missing, too") for one in missing[1:])
    place = first.reference.span
    return RULE.finding(
        first.path, place, message, related=related, target=first.reference.url, severity="info"
    )


def _without_sizes(several: list["ResolvedReference"]) -> list["ResolvedReference"]:
    """The image itself, where one place makes an image and its sizes: without the one there are no others."""
    images = [one for one in several if one.reference.attribute != "srcset"]
    return images if len(images) == 1 else several
