r"""A LaTeX command in a bibliography is shown to readers as it is written.

## What it finds

Commands that jekyll-scholar does not turn into text with the filters that the site names (`bibtex_filters`):
`\url`, `\enquote`, `\textbf`, `\mathcal` and others, in titles, names and places of publication, and in
abstracts if the site shows these. Accents, Greek letters and symbols that it knows are left alone.

## Why it matters

The filter `latex` removes the braces and leaves the command: `\textbf{Graphs}` is shown as `\textbfGraphs`.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing ⟦\enquote⟧{graphs}},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing “graphs”},
}
```

## Fix

None: what to write instead depends on the command. Mostly the text alone will do, `Graphs` for
`\textbf{Graphs}`, and an address belongs into the field `url`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sitelint.jekyll.bibtex.latex import DEFAULT_FILTERS, raw_commands
from sitelint.jekyll.plugins import scholar
from sitelint.jekyll.utils import to_s
from sitelint.lint import Finding, Options, Rule, Span

from ..folding import Place, told
from .entries import entries, part

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Field
    from sitelint.jekyll.site import Site

RULE = Rule("BIB009", "raw-latex", severity="warning")

_SHOWN = (
    *("title", "author", "editor", "journal", "booktitle", "publisher", "school", "institution"),
    *("series", "howpublished"),
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every field with such commands; for more than three with the same ones, one in all."""
    named = scholar.settings(site.runs[0]).get("bibtex_filters")
    filters = [to_s(one) for one in named] if isinstance(named, list) else DEFAULT_FILTERS
    shown = {*_SHOWN, *(("abstract",) if _shows_abstracts(site) else ())}
    for file in site.text_files:
        found: dict[str, list[Span]] = defaultdict(list)
        for entry in entries(file):
            for field in entry.fields.values():
                raw = _raw(field, filters) if field.name in shown and "\\" in field.value else None
                if raw:
                    found[raw[0]].append(raw[1])
        for names, spans in found.items():
            message = (
                f"jekyll-scholar does not know {names}, and the page shows the command itself: write what it"
                " stands for"
            )
            yield from told(RULE, file, [Place(span, message) for span in spans], message)


def _shows_abstracts(site: "Site") -> bool:
    return any("entry.abstract" in file.source.text for file in site.text_files if file.kind == "layout")


def _raw(field: "Field", filters: Sequence[str]) -> tuple[str, Span] | None:
    """The commands of a value that no filter knows, and where the first of them stands."""
    spans = list(raw_commands(field.value, filters))
    if not spans:
        return None
    names = ", ".join(dict.fromkeys(f"`{field.value[slice(*span)]}`" for span in spans))
    return names, part(field, *spans[0])
