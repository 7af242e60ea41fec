"""A Markdown link or image stands inside of HTML, where Markdown is not read.

## What it finds

`[text](https://…)` and `![…](https://…)` that stay text because they stand inside of an HTML element. All
inside of one element are one finding.

## Why it matters

Readers see the brackets and the address. It looks right on GitHub, which reads Markdown there.

## Example

```markdown bad
<div>
More on ⟦[my page](https://ada.example.edu/)⟧ and [hers](https://eva.example.edu/).
</div>
```

```markdown good
<div markdown="1">
More on [my page](https://ada.example.edu/) and [hers](https://eva.example.edu/).
</div>
```

## Fix

None: add `markdown="1"` to the tag of the element, or end an element that was left open.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule, Span
from sitelint.text.regex import regex

from ..html import html_around
from .selecting import is_written, markdown_runs

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("LNK020", "unread-link", severity="warning")

_LINK = regex(r"!?\[[^\[\]\n]{1,200}\]\((?:https?://|www\.|mailto:)[^)\s]+\)")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every HTML element with such links, on the first."""
    if not is_written(file):
        return
    of_element: dict[Span, list[Span]] = {}
    for run in markdown_runs(file, "]("):
        for link in _LINK.finditer(file.text, *run):
            element = html_around(file.text, file.facts.markup.blocks, link.start())
            if element:
                of_element.setdefault(element, []).append(Span(*link.span()))
    for element, links in of_element.items():
        line = file.source.position(element.start).line
        yield RULE.finding(
            file.path,
            links[0],
            f"this stays text, since Markdown is not read inside of the HTML that begins on line {line}: add "
            '`markdown="1"` to its tag, or end it before',
            related=tuple(Related(file.path, link, "this one, too") for link in links[1:]),
        )
