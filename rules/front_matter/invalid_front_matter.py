"""The front matter cannot be read, so Jekyll takes the page as if it had none.

## What it finds

Front matter that Ruby's YAML reader refuses: a colon inside an unquoted value, an apostrophe inside single
quotes, a tab as indentation, a quote that is never closed, a value that begins with `@` or `{`. What Jekyll
accepts is no error here, even where other YAML readers object.

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

A value that only lacks its quotes gets them; comments, order and everything else stay. The other errors are
for you: the message says what is wrong and where.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span

from .quoting import quote_value

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM001", "invalid-front-matter", severity="error", fixes=("safe",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """At most one finding: behind the first error, nothing is certain."""
    front_matter = file.front_matter
    if front_matter is None or front_matter.error is None:
        return
    error = front_matter.error
    at = min(error.offset, max(len(file.source.text) - 1, 0))
    yield RULE.finding(
        file.source.path,
        Span(at, at + 1),
        f"the front matter cannot be read, so Jekyll ignores all of it: {error.message}",
        fix=quote_value(file.source.text, front_matter.yaml, at),
    )
