"""A list of authors is not written as BibTeX wants it.

## What it finds

Fields such as `author` and `editor` whose names jekyll-scholar cannot tell apart: names separated by commas,
semicolons or `&` in place of `and`, a name without its last name, braces that do not match.

## Why it matters

One name that cannot be read, and the page shows no author at all; the owner's name is not set off, and
co-authors have no links. Where it can be read somehow, several people become one.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
  author = {⟦Lindqvist, Ada, Berg, Nils, Holm, Eva⟧},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
  author = {Lindqvist, Ada and Berg, Nils and Holm, Eva},
}
```

```bibtex bad
@article{berg2022,
  title = {Colouring maps},
  author = {Lindqvist, Ada and ⟦Berg, Nils, Jr.⟧},
}
```

```bibtex good
@article{berg2022,
  title = {Colouring maps},
  author = {Lindqvist, Ada and Berg, Jr., Nils},
}
```

## Fix

A comma too many behind a name is removed, and a “Jr.” put where it belongs. Which words are one name is for
the author to say.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from sitelint.jekyll.bibtex.names import NAME_FIELDS, Name, read_names, unreadable
from sitelint.lint import Finding, Fix, Options, Rule
from sitelint.text.regex import regex

from .entries import entries, part

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Field
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB008", "unreadable-authors", severity="warning", fixes=("safe",), kinds=("bibliography",))

_SUFFIX = regex(
    r"(?:jr|sr|junior|senior|[ivx]+|\d(?:st|nd|rd|th)|ph\.?\s?d|m\.?\s?d|dr|prof)\.?", re.IGNORECASE
)
_SEPARATOR = regex(r";|\s(?:\\?&|und|et)\s(?!al\b)")
_ET_AL = regex(r"\bet\.?\s+al\b", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every list of people that is read otherwise than it is meant, or not at all."""
    for entry in entries(file):
        for field in (entry.fields[name] for name in NAME_FIELDS if name in entry.fields):
            names = read_names(field.value)
            if names is not None:
                yield from islice((found for name in names for found in _odd(file, field, name)), 1)
            elif field.value.strip():
                start, end = unreadable(field.value)
                written = _line(field.value[start:end])
                yield RULE.finding(
                    file.source.path,
                    part(field, start, end),
                    f"“{written}” cannot be read as a name, so the page shows no `{field.name}` at all:"
                    f" {_remedy(written)}",
                )


def _remedy(written: str) -> str:
    if written.count("{") != written.count("}"):
        return "its braces do not match"
    if written.count(",") > 2:
        return "write `and` between the names"
    if not written or written.startswith(","):
        return "there is no last name"
    return "put the last name into braces, as jekyll-scholar takes its words in small letters for a “von”"


def _odd(file: "TextFile", field: "Field", name: Name) -> Iterator[Finding]:
    """What is wrong with a name that can be read."""
    text = field.value[slice(*name.span)]
    fix = None
    if "{" in text:
        return
    if name.suffix and not name.first:
        message = "has a comma too many at its end: remove it"
        fix = f"{name.last}, {name.suffix}"
    elif name.suffix and _SUFFIX.fullmatch(name.first):
        fix = f"{name.last}, {name.first}, {name.suffix}"
        message = f"has its parts in the wrong order: write `{fix}`"
    elif _SEPARATOR.search(text) or (name.suffix and not _SUFFIX.fullmatch(name.suffix)):
        message = "is read as one person: write `and` between the names"
    elif _ET_AL.search(text):
        message = "is read as a person's name: write `and others` instead"
    else:
        return
    span = part(field, *name.span)
    yield RULE.finding(
        file.source.path,
        span,
        f"“{_line(text)}” {message}",
        fix=Fix.replacing(span, fix) if fix and field.inner else None,
    )


def _line(text: str) -> str:
    return " ".join(text.split())
