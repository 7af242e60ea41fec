"""A title or name without quotes is read as a number or as yes or no, and shown as something else.

## What it finds

A title, name, place or tag that YAML takes for another kind of value: `On` (true), `0123` (83), `12:30`
(45000), `3.10` (3.1). What is shown as it is written, such as `404`, is fine; so are `true` and `false`,
which some themes ask for.

## Why it matters

Visitors read "true" or "83".

## Example

```markdown bad path=_pages/talks.md
---
title: ⟦On⟧
tags: [ice, ⟦007⟧]
---
```

```markdown good path=_pages/talks.md
---
title: "On"
tags: [ice, "007"]
---
```

## Fix

The value is put in quotes.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import to_s
from sitelint.lint import Edit, Finding, Fix, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM008", "misread-value", severity="warning", fixes=("safe",))

_TEXTS = frozenset(("title", "subtitle", "name", "venue", "location", "tag", "category"))
_LISTS = frozenset(("tags", "categories", "keywords"))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such value of a page's front matter."""
    if file.kind != "page" or file.yaml is None:
        return
    for key, value in file.yaml.pairs:
        name = to_s(key.value)
        nodes: tuple[Node, ...] = ()
        if name in _TEXTS:
            nodes = (value,)
        elif name in _LISTS:
            nodes = value.items
        for node in nodes:
            written = file.text[slice(*node.span)]
            if node.style == "plain" and node.target is None and _is_misread(node, written):
                yield RULE.finding(
                    file.path,
                    node.span,
                    f"without quotes, `{written}` is no text for YAML, and shown as `{to_s(node.value)}`: put"
                    " it in quotes",
                    fix=Fix("Put the value in quotes", (Edit(node.span, f'"{written}"'),)),
                )


def _is_misread(node: "Node", written: str) -> bool:
    """Whether a value is a number or truth value that is shown otherwise than it is written."""
    if isinstance(node.value, bool):
        return written.lower() not in ("true", "false")
    return isinstance(node.value, int | float) and to_s(node.value) != written
