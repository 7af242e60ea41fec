r"""A bibliography breaks the rules of BibTeX.

## What it finds

What jekyll-scholar cannot read in a `.bib` file, or reads otherwise than it looks: a missing or doubled
comma, a brace or quote that is not closed or closes too early, an entry without a key, in parentheses or
without its last brace, an `@` between entries. It also says what is lost: the whole site, the entries
behind, the entry, or its last fields.

jekyll-scholar is stricter than BibTeX: `%` begins no comment, and an e-mail address between entries is the
start of an entry. In values, `\{` counts as a brace.

## Why it matters

A missing comma keeps the whole site from being built, with a message that names no line. A missing brace
can empty the list of publications without any message.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs}
  ⟦year⟧ = {2021},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
  year = {2021},
}
```

## Fix

A missing comma is added, a doubled one removed. The missing last brace of an entry is added by an unsafe
fix: perhaps more of the entry is missing.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Problem
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB001", "invalid-bibtex", severity="error", fixes=("safe", "unsafe"), kinds=("bibliography",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every place that jekyll-scholar cannot read as it is meant."""
    if not file.bibtex.problems or not file.published:
        return
    from .wording import describe

    for problem in file.bibtex.problems:
        behind = sum(entry.span.start > problem.span.start for entry in file.bibtex.entries)
        yield RULE.finding(file.source.path, problem.span, describe(problem, behind), fix=_fix(file, problem))


def _fix(file: "TextFile", problem: "Problem") -> Fix | None:
    text = file.source.text
    if problem.reason == "no-comma":
        return Fix("Add the comma", (Edit(_behind(text, problem.span.start), ","),))
    if problem.reason == "extra-comma":
        return Fix("Remove the comma", (Edit(problem.span, ""),))
    if problem.reason == "not-closed":
        end = next(one.span.end for one in file.bibtex.entries if one.key_span == problem.span)
        edit = Edit(_behind(text, end), f"{file.source.newline}}}")
        return Fix("Add the brace", (edit,), "unsafe", "perhaps more of the entry is missing")
    return None


def _behind(text: str, at: int) -> Span:
    """The place behind the last text before `at`."""
    end = len(text[:at].rstrip())
    return Span(end, end)
