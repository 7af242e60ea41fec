"""An `arxiv` field holds an address, a prefix, or something that is no arXiv identifier.

## What it finds

A field `arxiv`, or `eprint` beside `archiveprefix = {arXiv}`, whose value is no identifier such as
`2101.00123`, `2101.00123v2` or `math/0309136`: one with an address in front, with a digit too many or too
few, or with a month that does not exist. `arXiv:2101.00123` is left alone, since arXiv itself takes that.
Where a template of your own makes a link of the field as it stands, nothing is reported.

## Why it matters

Themes make the link `https://arxiv.org/abs/…` of the field; it leads nowhere.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
  arxiv = {⟦https://arxiv.org/abs/2101.00123⟧},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
  arxiv = {2101.00123},
}
```

## Fix

What stands around the identifier is removed.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

from ..folding import Place, all_of, told
from .entries import completed, entries, place

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Entry, Field
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

RULE = Rule("BIB004", "malformed-arxiv-id", severity="warning", fixes=("safe",))

# Four digits behind the point until 2014, five since.
_ID = regex(
    r"(?:0[7-9]|1[0-4])(?:0[1-9]|1[0-2])\.\d{4}(?:v\d+)?|(?:1[5-9]|[2-9]\d)(?:0[1-9]|1[0-2])\.\d{5}(?:v\d+)?"
    r"|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?"
)
# What arXiv removes from an address itself (`SUBSTITUTIONS` in browse/domain/identifier.py of arxiv-browse).
_REMOVED = regex(r"(?i)^arxiv:|\.pdf$")
_AROUND = regex(
    r"(?:https?://)?(?:www\.)?arxiv\.org/(?:abs|pdf)/(?P<path>[^\s?#]+?)(?:\.pdf)?|arxiv[:\s]\s*(?P<bare>\S+)"
    r"(?:\s+\[[\w.-]+\])?",
    re.IGNORECASE,
)


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every identifier that is none; for more than three that are wrapped up one in all."""
    for file in completed(site, "arxiv"):
        yield from _of_file(file)


def _of_file(file: "TextFile") -> Iterator[Finding]:
    wrapped: list[Place] = []
    for entry in entries(file):
        for field in _fields(entry):
            value = field.value.strip()
            if not value or _ID.fullmatch(_REMOVED.sub("", value)):
                continue
            around = _AROUND.fullmatch(value)
            bare = (around["path"] or around["bare"]) if around else ""
            if _ID.fullmatch(bare):
                message = f"write the bare identifier, `{bare}`: the page makes the address of it"
                fix = Fix.replacing(field.inner, bare) if field.inner else None
                wrapped.append(Place(place(field), message, fix=fix))
            else:
                yield RULE.finding(
                    file.source.path,
                    place(field),
                    f"`{value}` is no arXiv identifier, which look like `2101.00123`, so the link is broken:"
                    " correct it, or put an address into `html`",
                )
    together = f"write the bare identifier in {len(wrapped)} fields: the page makes the address of it"
    yield from told(
        RULE, file, wrapped, together, all_of((one.fix for one in wrapped), "Write {} bare identifiers")
    )


def _fields(entry: "Entry") -> "Iterator[Field]":
    if "arxiv" in entry.fields:
        yield entry.fields["arxiv"]
    kind = entry.value("archiveprefix") or entry.value("eprinttype") or ""
    if "eprint" in entry.fields and kind.lower() == "arxiv":
        yield entry.fields["eprint"]
