"""A word in a bibliography stands without braces, and nothing says what it is short for.

## What it finds

A value, or a part of one, that stands in neither braces nor quotes. BibTeX takes such a word for a macro: an
abbreviation that a line such as `@string{jgraph = {Journal of Graphs}}` explains. Found are those that no
`@string` of the file explains. Months (`jan` …) are known.

## Why it matters

jekyll-scholar shows the word itself: `journal = jgraph` becomes the journal “jgraph”. The macros of BibTeX
styles (`tcs`, `jacm`) are unknown to it.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
  journal = ⟦jgraph⟧,
}
```

```bibtex good
@string{jgraph = "Journal of Graphs"}

@article{lind2021,
  title = {Drawing graphs},
  journal = jgraph,
}
```

## Fix

None: only the author knows what the word stands for. Put it in braces if it is meant as it stands, or write
an `@string` for it.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB010", "undefined-macro", severity="warning", kinds=("bibliography",))

# Switches are read all the same: `selected = true`.
_SWITCHES = frozenset({"true", "false"})
_NAME = regex(r"[A-Za-z][\w-]*")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every bare word that nothing defines."""
    if not file.published:
        return
    for macro in file.bibtex.macros:
        if not macro.defined and macro.field != "month" and macro.name not in _SWITCHES:
            written = file.source.text[slice(*macro.span)]
            message = f"`{written}` is no macro, so the page shows this very word: put braces around it"
            if _NAME.fullmatch(written):
                message += f', or define it with `@string{{{written} = "…"}}`'
            yield RULE.finding(file.source.path, macro.span, message)
