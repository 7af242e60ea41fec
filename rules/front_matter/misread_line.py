"""A line of YAML is read otherwise than it looks: a space, quote or bracket is missing, or of another kind.

## What it finds

Items of a list without the space behind their hyphen (`-ice`), or with a bullet (`• ice`), and keys that are
indented with no-break spaces, as they come with text copied from a web page. In pages, also items with a
colon among texts (`- graphs: theory`), lists without their first bracket, titles with two kinds of quotes.

## Why it matters

YAML takes the items for one text, `-ice -rivers`, and the space for the first letter of the key. Jekyll says
nothing: the page has one odd tag, or none of the values, or a quote that readers see.

## Example

```markdown bad path=_pages/talks.md
---
title: Talks
tags:
  ⟦-ice
  -rivers⟧
---
```

```markdown good path=_pages/talks.md
---
title: Talks
tags:
  - ice
  - rivers
---
```

## Fix

Hyphens, spaces, quotes and brackets are put in, if the file can be read then.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Finding, Fix, Options, Rule
from sitelint.text import apply_edits

from .slips import slips

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("FM010", "misread-line", severity="warning", fixes=("safe",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for each list and each key."""
    found = [*slips(file)]
    are_right = bool(found) and _are_right(file, [edit for slip in found for edit in slip.edits])
    for slip in found:
        fix = Fix("Write it so that it is read as meant", slip.edits) if are_right else None
        yield RULE.finding(file.path, slip.span, slip.message, fix=fix)


def _are_right(file: "TextFile", edits: list[Edit]) -> bool:
    """Whether the file can be read after all edits: reading it after each would take its time."""
    end = file.front_matter.yaml.end if file.front_matter else len(file.text)
    try:
        load_value(apply_edits(file.text[:end], edits))
    except YamlError:
        return False
    return True
