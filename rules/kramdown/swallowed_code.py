r"""Code below a list item is shown as text.

## What it finds

A block of code between lines of backticks that begins at the margin directly below the text of a list item or
a quote, and in which a line stands at the margin below a blank one.

## Why it matters

Jekyll takes the first line of backticks for words of the item, and shows what follows as text. The last line
of backticks is then taken for the beginning of code, so that text further down may turn into code. On GitHub,
or in the preview of an editor, the page looks right.

## Example

````markdown bad
1. Run it:
⟦```python⟧
import graphs

graphs.run()
```
````

````markdown good
1. Run it:
   ```python
   import graphs

   graphs.run()
   ```
````

## Fix

The code is indented as far as the text of the item; below a quote, a blank line is put before it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import Place, all_of, told
from ..links.selecting import is_written
from ..swallowed import Code, swallowed_code

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule(
    "KRD005", "swallowed-code", severity="warning", kinds=("page", "include"), fixes=("safe",), needs="`~"
)

_LINES = regex(r"(?m)^(?=.*\S)")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every block of code; for more than three of a file one in all."""
    found = swallowed_code(file)
    if not found or not is_written(file):
        return
    places = [_place(file, one) for one in found]
    together = f"{len(places)} blocks of code are shown as text: indent each as far as the text of its item"
    yield from told(
        RULE, file, places, together, all_of((one.fix for one in places), "Indent code in {} lines")
    )


def _place(file: "TextFile", code: Code) -> Place:
    """The first line of some code, and what to do with it."""
    text, start = file.text, code.span.start
    more = code.lacking
    begin = text.rfind("\n", 0, start) + 1
    if more:
        places = (one.start() for one in _LINES.finditer(text, begin, code.span.end))
        fix = Fix(f"Indent it by {more}", tuple(Edit(Span(at, at), " " * more) for at in places))
        message = (
            "this code is shown as text, since it begins at the margin below a list item: indent its lines"
        )
        message += f" by {more} more"
    else:
        fix = Fix("Put a blank line before it", (Edit(Span(begin, begin), file.source.newline),))
        message = "this code is shown as text, as a part of the quote: put a blank line before it"
    line = Span(start, start + len(text[start : code.span.end].splitlines()[0]))
    return Place(line, message, fix=fix)
