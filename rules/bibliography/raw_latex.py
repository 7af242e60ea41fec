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

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.bibtex.latex import DEFAULT_FILTERS, raw_commands
from sitelint.jekyll.plugins import scholar
from sitelint.jekyll.utils import to_s
from sitelint.lint import Finding, Options, Rule

from ..folding import Place, told
from .entries import entries, part

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

RULE = Rule("BIB009", "raw-latex", severity="warning")

_SHOWN = (
    *("title", "author", "editor", "journal", "booktitle", "publisher", "school", "institution"),
    *("series", "howpublished"),
)
_NAMED = 3


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every field with such commands; for more than three of a file one in all."""
    named = scholar.settings(site.runs[0]).get("bibtex_filters")
    filters = [to_s(one) for one in named] if isinstance(named, list) else DEFAULT_FILTERS
    shown = {*_SHOWN, *(("abstract",) if _shows_abstracts(site) else ())}
    for file in site.text_files:
        count: Counter[str] = Counter()
        places: list[Place] = []
        for entry in entries(file):
            for field in entry.fields.values():
                spans = list(raw_commands(field.value, filters)) if field.name in shown else []
                if spans:
                    names = dict.fromkeys(f"`{field.value[slice(*span)]}`" for span in spans)
                    count.update(names.keys())
                    places.append(Place(part(field, *spans[0]), _message(", ".join(names))))
        if not places:
            continue
        first = ", ".join(name for name, _ in count.most_common(_NAMED))
        more = f" and {len(count) - _NAMED} more" if len(count) > _NAMED else ""
        together = f"{_message(first + more)} (so it is in {len(places)} fields)"
        yield from told(RULE, file, places, together)


def _message(names: str) -> str:
    why = "and the page shows the command itself: write what it stands for"
    return f"jekyll-scholar does not know {names}, {why}"


def _shows_abstracts(site: "Site") -> bool:
    return any("entry.abstract" in file.source.text for file in site.text_files if file.kind == "layout")
