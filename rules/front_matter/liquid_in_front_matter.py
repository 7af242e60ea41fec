"""`{{ … }}` stands in front matter, settings or data, where Jekyll does not run it.

## What it finds

A value of front matter, `_config.yml` or a data file that begins with `{{` and is not in quotes, such as
`title: {{ site.title }}`.

## Why it matters

`{{ … }}` is Liquid, the language of templates. Jekyll runs it in these and in the text of a page, and nowhere
else: not in the values above the text, not in settings, not in data. There, curly brackets mean something
else, and the page gets a title like `{{"site.title"=>nil}=>nil}`.

## Example

```markdown bad path=_pages/about.md
---
title: ⟦{{ site.title }}⟧
permalink: /about/
---
```

```markdown good path=_pages/about.md
---
title: Graphs and People
permalink: /about/
---
```

## Fix

Write the text itself, or leave the key to `defaults` in `_config.yml`.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM005", "liquid-in-front-matter", severity="warning")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such value."""
    todo = [file.yaml] if file.yaml else []
    while todo:
        node = todo.pop()
        if node.style == "flow" and file.text.startswith("{{", node.span.start):
            yield RULE.finding(
                file.path,
                node.span,
                "Jekyll does not run Liquid here, and without quotes this is not even text: "
                "write the value itself",
            )
            continue
        todo += node.items
        todo += [value for _, value in node.pairs]
