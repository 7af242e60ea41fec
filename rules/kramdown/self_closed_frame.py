"""A frame or a script ends with `/>`, and browsers hide the rest of the page in it.

## What it finds

`<iframe … />`, and the same of `<script>`, `<textarea>` and the few other elements whose content is text, on
pages, in layouts, and in includes that a page shows. kramdown closes them only where they have
`markdown="1"`; everywhere else they reach the browser as they are written.

## Why it matters

In HTML, `/>` closes none of them. Browsers look for the end tag, and until there, mostly until the end of the
page, visitors see nothing of what follows.

## Example

```markdown bad
⟦<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F" title="My talk" />⟧

The slides of the talk are online.
```

```markdown good
<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F" title="My talk"></iframe>

The slides of the talk are online.
```

## Fix

The end tag is put in the place of the `/`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text import Origin
from sitelint.text.regex import regex

from ..folding import all_of, folded
from ..placeholders.content import is_content

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("KRD002", "self-closed-frame", severity="error", fixes=("safe",))

_NAME = regex(r"<([a-zA-Z]+)")


@RULE.asks
@derived
def _hiding(file: "TextFile") -> tuple[Origin, ...]:
    return file.facts.hiding


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such tag, where it is written."""
    pages: dict[Origin, list[str]] = {}
    for file in having(site, _hiding):
        served = site.urls.of_source(file.path)
        if file.kind == "page" and not is_content(file):
            continue
        if served or (file.kind == "layout" and file.published):
            for tag in _hiding(file):
                pages.setdefault(tag, []).extend(f"`{one.url}`" for one in served[:1])
    found: dict[str, list[Finding]] = {}
    for tag, shown in pages.items():
        finding = _found(site, tag, shown)
        if finding:
            found.setdefault(tag.path, []).append(finding)
    for several in found.values():
        together = (
            f"{len(several)} tags of this file end with `/>`, which hides what follows from visitors: write"
            " the end tag of each"
        )
        yield from folded(several, together, all_of((one.fix for one in several), "Write end tags"))


def _found(site: "Site", tag: Origin, pages: list[str]) -> Finding | None:
    """The finding on a tag, if it stands there as a whole."""
    path, span = tag
    text = site.text_files.source(path).text
    name = _NAME.match(text, span.start)
    if name is None or not text.endswith("/>", *span):
        return None
    end = f"></{name[1]}>"
    close = Span(_behind_last(text, span), span.end)
    where = ""
    if pages and site.text_files[path].kind == "include":
        where = f" of {pages[0]}" if len(pages) == 1 else f" of {len(pages)} pages, such as {pages[0]}"
    message = (
        f"`/>` does not close `<{name[1]}>`, so visitors see nothing of the rest{where}: end it with `{end}`"
    )
    return RULE.finding(path, span, message, fix=Fix("Write the end tag", (Edit(close, end),)))


def _behind_last(text: str, tag: Span) -> int:
    """Where the end of a tag begins, with the blanks before it; without, if it is on a line of its own."""
    inside = text[tag.start : tag.end - 2]
    bare = inside.rstrip(" \t")
    return tag.start + len(inside if bare.endswith("\n") else bare)
