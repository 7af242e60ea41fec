r"""Part of a text is lost, because YAML takes it for a comment, a name of its own or a control character.

## What it finds

A title, name or place without quotes that holds `#` and a number, as in `Talk #3`, or brackets with `#` in
them, or that begins with `!` or `&`; and, in double quotes, a backslash that makes one character of it and
the letter behind it, as in `"The \beta test"`.

## Why it matters

To YAML, ` #` begins a comment: visitors read "Talk". A word with `!` or `&` in front is a note to the program
that reads the YAML, and no part of the value. And in double quotes `\b` is a backspace, `\t` a tab, `\f` a
form feed: formulas lose their first letters.

## Example

```markdown bad path=_pages/talks.md
---
title: Talk ⟦#3 in Kyoto⟧
venue: ⟦&friends⟧ of graphs
description: "On ⟦\b⟧eta and ⟦\t⟧heta waves"
---
```

```markdown good path=_pages/talks.md
---
title: "Talk #3 in Kyoto"
venue: "&friends of graphs"
description: "On \\beta and \\theta waves"
---
```

## Fix

The text is put in quotes, the backslash doubled. Quotes are unsafe where the end of a line may be a comment
after all.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import to_s
from sitelint.jekyll.yaml.places import walk
from sitelint.lint import Finding, Options, Rule

from .losses import Loss, comment, escapes, hashtag, note
from .step import LISTS, PROSE

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM009", "lost-text", severity="warning", fixes=("safe", "unsafe"))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for each lost rest of a line, each lost word and each lost letter."""
    for loss in _losses(file):
        yield RULE.finding(file.path, loss.span, loss.message, fix=loss.fix)


def _losses(file: "TextFile") -> Iterator[Loss]:
    nodes = [*walk(file.yaml)]
    named = {id(node.target) for node in nodes if node.target}
    for node in nodes:
        if node.style == "double" and node.kind == "scalar" and node.target is None:
            yield from escapes(file, node)
        for key, value in node.pairs if file.kind == "page" else ():
            is_text = value.value is None or isinstance(value.value, str)
            if to_s(key.value) in PROSE and value.style == "plain" and is_text and id(value) not in named:
                yield from comment(file, value)
                yield from note(file, key, value)
            for item in value.items if key.value in LISTS else ():
                yield from hashtag(file, item)
