r"""Part of a text is lost, because YAML takes it for a comment or for a control character.

## What it finds

A title, name or place without quotes that holds `#` and a number, as in `Talk #3`; and, in double quotes,
a backslash that makes one character of it and the letter behind it, as in `"The \beta test"`.

## Why it matters

To YAML, ` #` begins a comment: visitors read "Talk". And in double quotes `\b` is a backspace, `\t` a tab,
`\f` a form feed: formulas lose their first letters.

## Example

```markdown bad path=_pages/talks.md
---
title: Talk ⟦#3 in Kyoto⟧
description: "On ⟦\b⟧eta and ⟦\t⟧heta waves"
---
```

```markdown good path=_pages/talks.md
---
title: "Talk #3 in Kyoto"
description: "On \\beta and \\theta waves"
---
```

## Fix

The text is put in quotes, the backslash doubled. Quotes are unsafe: it may be a comment after all.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.utils import to_s
from sitelint.jekyll.yaml.places import walk
from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

from .quoting import quoted

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM009", "lost-text", severity="warning", fixes=("safe", "unsafe"))

_TEXTS = frozenset(("title", "subtitle", "name", "venue", "location", "description", "caption"))
_LOST = re.compile(r"[ \t]+(#\d.*)", re.DOTALL)
# A backslash in double quotes, with the word that it seems to begin.
_ESCAPE = re.compile(r"\\(\\|[A-Za-z]+|.)", re.DOTALL)
# Bell, backspace, escape, form feed and vertical tab: nobody wants them in a text.
_CONTROLS = "abefv"
# Names of TeX that begin with a letter that is a tab, line feed or carriage return behind a backslash.
_OF_TEX = frozenset("theta tau times text textbf textit tilde nabla neq rho right rangle".split())


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for each lost rest of a line and each lost letter."""
    for node in walk(file.yaml):
        if node.style == "double" and node.kind == "scalar" and node.target is None:
            yield from _escapes(file, node)
        for key, value in node.pairs if file.kind == "page" else ():
            is_text = value.value is None or isinstance(value.value, str)
            if to_s(key.value) in _TEXTS and value.style == "plain" and is_text:
                yield from _comment(file, value)


def _escapes(file: "TextFile", node: "Node") -> Iterator[Finding]:
    for found in _ESCAPE.finditer(file.text, *node.span):
        word = found[1]
        if word[0] in _CONTROLS or word in _OF_TEX:
            start = found.start()
            yield RULE.finding(
                file.path,
                Span(start, start + 2),
                f"in double quotes, `\\{word[0]}` is one invisible character, so the text loses "
                f"the first letter of `\\{word}`: write two backslashes",
                fix=Fix("Double the backslash", (Edit(Span(start, start), "\\"),)),
            )


def _comment(file: "TextFile", node: "Node") -> Iterator[Finding]:
    line = file.source.line_span(file.source.position(node.span.end).line)
    rest = file.text[node.span.end : line.end].rstrip()
    found = _LOST.match(file.text, node.span.end, node.span.end + len(rest))
    if found:
        start = node.span.start
        written = quoted(file.text[start : found.end(1)].strip())
        written = written if node.value else f" {written}"
        yield RULE.finding(
            file.path,
            Span(*found.span(1)),
            f"to YAML, `{found[1]}` is a comment, so visitors do not see it: put the whole text in quotes",
            fix=Fix(
                "Put the text in quotes",
                (Edit(Span(start, found.end(1)), written),),
                "unsafe",
                "it may be a comment",
            ),
        )
