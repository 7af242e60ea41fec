"""A `doi` field holds an address, a prefix, or something that is no DOI.

## What it finds

A `doi` field of a bibliography whose value is not a bare DOI (`10.1000/xyz`): one with `https://doi.org/` or
`doi:` in front, and what is no DOI at all. Short DOIs (`10/abcd`) and an encoded slash are fine. Where a
template of your own makes a link of the field as it stands, nothing is reported.

## Why it matters

Themes and citation styles put `https://doi.org/` in front of the field. With an address in it the link
becomes `https://doi.org/https://doi.org/10.1000/xyz`, and badges that look the DOI up stay empty.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
  doi = {⟦https://doi.org/10.1000/graphs.7⟧},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
  doi = {10.1000/graphs.7},
}
```

## Fix

What stands in front of the DOI is removed.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

from ..folding import Place, all_of, told
from .entries import completed, entries, place

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("BIB003", "malformed-doi", severity="warning", fixes=("safe",))

_DOI = regex(r"10\.\d{4,9}(?:\.\d+)*(?:/|%2F)\S+|10/[a-z0-9]+", re.IGNORECASE)
_PREFIX = regex(r"(?:https?:\s*//)?(?:(?:dx\.|www\.)?doi\.org/|doi[:\s]\s*)(?=10[./])", re.IGNORECASE)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every `doi` that is no DOI; for more than three that only begin wrong one in all."""
    for file in completed(site, "doi"):
        yield from _of_file(file)


def _of_file(file: "TextFile") -> Iterator[Finding]:
    prefixed: list[Place] = []
    for entry in entries(file):
        field = entry.fields.get("doi")
        value = field.value.strip() if field else ""
        if not field or not value or _DOI.fullmatch(value):
            continue
        bare = _PREFIX.sub("", value, count=1)
        if bare != value and _DOI.fullmatch(bare):
            message = f"write the bare DOI, `{bare}`: the page puts `https://doi.org/` in front of it"
            fix = Fix.replacing(field.inner, bare) if field.inner else None
            prefixed.append(Place(place(field), message, fix=fix))
        else:
            instead = "put the address into `html` or `url`" if "://" in value else "correct it, or remove it"
            why = "as these begin with `10.`"
            if _DOI.fullmatch("".join(value.split())):
                why, instead = "as these have no spaces in them", "remove them"
            yield RULE.finding(
                file.source.path,
                place(field),
                f"`{value}` is no DOI, {why}, so the link is broken: {instead}",
            )
    together = (
        f"write the bare DOI in {len(prefixed)} fields: the page puts `https://doi.org/` in front of it"
    )
    yield from told(
        RULE, file, prefixed, together, all_of((one.fix for one in prefixed), "Write {} bare DOIs")
    )
