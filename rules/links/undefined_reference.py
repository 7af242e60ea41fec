"""A link or footnote has a label, and the line that explains the label is missing.

## What it finds

Links such as `[text][label]` and `[label][]` on a page without a line `[label]: https://…` that says where
they lead, if the page has such lines for other labels; and footnotes (`[^1]`) without a line `[^1]: …` that
has their text.

## Why it matters

Readers see the brackets and the label instead of a link or a note.

## Example

```markdown bad
The ⟦[proof][cuts]⟧ is short, the [program][code] is long.

[cut]: https://proofs.example.edu/cut
[code]: https://code.example.edu/cut
```

```markdown good
The [proof][cut] is short, the [program][code] is long.

[cut]: https://proofs.example.edu/cut
[code]: https://code.example.edu/cut
```

## Fix

The label that is nearly the same is put in. The fix is unsafe: another one may have been meant. Where there
is none, write the missing line.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Fix, Options, Rule, Span
from sitelint.text.regex import regex

from .selecting import is_written, markdown_runs

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("LNK017", "undefined-reference", severity="warning", fixes=("unsafe",))

_REFERENCE = regex(r"(?<![\w\])])\[([^\[\]\n]{1,200})\]\s?\[([^\[\]\n]{0,100})\]")
_FOOTNOTE = regex(r"\[\^(\w{1,40})\](?!:)")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such link and footnote."""
    if not is_written(file):
        return
    labels = [one.label for one in file.facts.markup.definitions if one.label not in ("//", "comment")]
    for run in markdown_runs(file, "[" if labels else "[^"):
        for found in _REFERENCE.finditer(file.text, *run) if labels else ():
            label = found[2] or found[1]
            if not label.isdigit():
                place = found.span(2) if found[2] else found.span(1)
                message = f"no line `[{label}]: https://…` says where this leads, so it stays text"
                yield _finding(file, found, label, Span(*place), message, labels)
        for found in _FOOTNOTE.finditer(file.text, *run):
            message = f"there is no footnote `[^{found[1]}]: …`, so this stays text: write one, or remove it"
            yield RULE.finding(file.path, Span(*found.span()), message)


def _finding(
    file: "TextFile", found: re.Match[str], label: str, place: Span, message: str, labels: list[str]
) -> Finding:
    from sitelint.jekyll.misspelling import most_alike

    close = most_alike(label, labels, 0.75)
    fix = None
    message += f"; did you mean `{close}`?" if close else ": add one"
    if close:
        fix = Fix.replacing(place, close, "another one may have been meant")
    return RULE.finding(file.path, Span(*found.span()), message, fix=fix)
