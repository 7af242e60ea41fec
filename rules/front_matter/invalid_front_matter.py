"""The front matter cannot be read, so Jekyll takes the page as if it had none.

## What it finds

Front matter that Ruby's YAML reader refuses: a colon inside an unquoted value, an apostrophe inside single
quotes, a tab as indentation, a quote that is never closed, a value that begins with `@` or `{`, a key without
its colon, a comment of HTML, the marks of a merge conflict. What Jekyll accepts is no error here, even where
other YAML readers object.

## Why it matters

Jekyll goes on without a word: the page loses its title, layout, date and permalink, and is published at
another address or with "Published in , 1900" in its head.

## Example

```markdown bad path=_pages/graphs.md
---
title: Graphs⟦:⟧ a short tour
permalink: /graphs/
---
Welcome.
```

```markdown good path=_pages/graphs.md
---
title: "Graphs: a short tour"
permalink: /graphs/
---
Welcome.
```

## Fix

Where it is plain what was meant, the value gets its quotes or other ones, the tab becomes spaces, the colon
its space, the key its colon, the list its bracket, a comment its `#`; comments, order and everything else
stay. Liquid is put in quotes only on demand: Jekyll does not run it there. The other errors are for you: the
message says what is wrong and where.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

from .fences import wrong_fence

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM001", "invalid-front-matter", severity="error", fixes=("safe", "unsafe"))

_REST = regex(r"[ \t\r\n]*(?:#[^\n]*[ \t\r\n]*)*")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """At most one finding: behind the first error, nothing is certain."""
    front_matter = file.front_matter
    if front_matter is None:
        return
    if front_matter.error is None:
        if front_matter.node and file.text.startswith(" ", front_matter.yaml.start):
            yield from _indented(file, front_matter.yaml, front_matter.node.span)
        return
    if file.kind == "page" and wrong_fence(file.text, front_matter, file.source.newline):
        return  # told as unclosed-front-matter
    from .repair.block import repair, unlist  # many steps, of which no right page has need

    at, message = min(front_matter.error.offset, max(len(file.text) - 1, 0)), front_matter.error.message
    repaired = repair(file.text, front_matter.yaml, at)
    if repaired and repaired.message:
        at, message = repaired.at, repaired.message
    yield RULE.finding(
        file.path,
        Span(at, at + 1),
        f"the front matter cannot be read, so Jekyll ignores all of it: {message}",
        fix=repaired.fix if repaired else unlist(file.text, front_matter.yaml),
    )


def _indented(file: "TextFile", yaml: Span, read: Span) -> Iterator[Finding]:
    """A finding where the first key is indented: of the YAML, only what stands so deep is `read`."""
    from .repair.block import dedent

    rest = _REST.match(file.text, read.end, yaml.end)
    stop = rest.end() if rest else yaml.end
    if stop < yaml.end:
        line = file.source.position(stop).line
        yield RULE.finding(
            file.path,
            Span(yaml.start, read.start),
            f"the front matter begins with an indented key, so Jekyll ignores all from line {line} on",
            fix=dedent(file.text, yaml, stop),
        )
