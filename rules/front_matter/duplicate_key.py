"""A key is set twice, and only the last value counts.

## What it finds

The same key twice in one mapping: in front matter, in `_config.yml`, in a data file.

## Why it matters

Jekyll takes the last value without a word. Who edits the first one changes nothing.

## Example

```markdown bad path=_pages/talks.md
---
⟦title⟧: Talks
permalink: /talks/
title: Talks
---
```

```markdown good path=_pages/talks.md
---
permalink: /talks/
title: Talks
---
```

## Fix

Where both values are the same, the first line is removed. Where they differ, you have to choose.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.yaml.places import walk
from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM004", "duplicate-key", severity="warning", fixes=("safe",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every value that another one makes void."""
    for node in walk(file.yaml):
        last: dict[object, tuple[Node, Node]] = {}
        for key, value in reversed(node.pairs):
            if key.kind != "scalar" or key.value == "<<":
                continue
            winner = last.setdefault(key.value, (key, value))
            if winner[0] is not key:
                yield _finding(file, key, value, *winner)


def _finding(file: "TextFile", key: "Node", value: "Node", other: "Node", counts: "Node") -> Finding:
    line = file.source.position(other.span.start).line
    same = value.kind == counts.kind == "scalar" and value.value == counts.value
    return RULE.finding(
        file.path,
        key.span,
        f"`{key.value}` is set again on line {line}, and that value counts: remove one of the two",
        fix=_remove_line(file, key, value) if same else None,
        related=(Related(file.path, other.span, "the value that counts"),),
    )


def _remove_line(file: "TextFile", key: "Node", value: "Node") -> Fix | None:
    """A fix that removes the line of a pair, if the line holds nothing else."""
    start, end = file.source.line_span(file.source.position(key.span.start).line)
    last = max(key.span.end, value.span.end)
    if last > end or file.text[start : key.span.start].strip() or file.text[last:end].strip(" \t:"):
        return None
    after = file.text.find("\n", end)
    return Fix("Remove the first one", (Edit(Span(start, after + 1), ""),)) if after >= 0 else None
