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

from bisect import bisect_right
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

    starts = [entry.span.start for entry in file.bibtex.entries]
    ends = {entry.key_span: entry.span.end for entry in reversed(file.bibtex.entries)}
    for problem in file.bibtex.problems:
        behind = len(starts) - bisect_right(starts, problem.span.start)
        fix = _fix(file, problem, ends)
        yield RULE.finding(file.source.path, problem.span, describe(problem, behind), fix=fix)


def _fix(file: "TextFile", problem: "Problem", ends: dict[Span, int]) -> Fix | None:
    """The fix of a problem. `ends` tells by the place of its key where an entry ends.

    A `@string` that is not closed ends anywhere.
    """
    text = file.source.text
    if problem.reason == "no-comma":
        return Fix("Add the comma", (Edit(_behind(text, problem.span.start), ","),))
    if problem.reason == "extra-comma":
        return Fix("Remove the comma", (Edit(problem.span, ""),))
    if problem.reason == "not-closed" and problem.span in ends:
        edit = Edit(_behind(text, ends[problem.span]), f"{file.source.newline}}}")
        return Fix("Add the brace", (edit,), "unsafe", "perhaps more of the entry is missing")
    return None


def _behind(text: str, at: int) -> Span:
    """The place behind the last text before `at`."""
    while at and text[at - 1].isspace():
        at -= 1
    return Span(at, at)
