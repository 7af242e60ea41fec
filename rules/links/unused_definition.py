"""A definition of a link's address is never used.

## What it finds

Lines such as `[label]: https://…` that no link of the page names. Those that people write as comments
(`[//]: # (…)`, `[comment]: <> (…)`) are left alone, and so are those whose address the page links to in
another way, and lists of addresses to choose from: more than three that are not used.

## Why it matters

Nothing of it is shown: either the link that named it is gone, or its label is misspelled.

## Example

```markdown bad
The [proof][cut] is short.

[cut]: https://proofs.example.edu/cut
⟦[code]: https://code.example.edu/cut⟧
```

```markdown good
The [proof][cut] is short.

[cut]: https://proofs.example.edu/cut
```

## Fix

None: remove the line, or name it in a link.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span

from ..folding import ONE_BY_ONE
from .selecting import is_written

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("LNK018", "unused-definition", severity="info")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every definition that no link names."""
    if file.kind != "page" or not is_written(file):
        return
    linked = {one.url for one in file.facts.markup.references}
    found = []
    for one in file.facts.markup.definitions:
        written = file.text[slice(*one.span)].rstrip()
        url = written.partition("]:")[2].strip()
        is_comment = url.startswith(("#", "<>")) or one.label.lower() in ("//", "comment")
        if not one.used and not is_comment and url not in linked:
            span = Span(one.span.start, one.span.start + len(written))
            message = f"no link of this page names `{one.label}`: remove the line"
            found.append(RULE.finding(file.path, span, message))
    if len(found) <= ONE_BY_ONE:
        yield from found
