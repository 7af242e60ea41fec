"""A line of YAML is read as part of another, because a space is missing or is of another kind.

## What it finds

Items of a list without the space behind their hyphen (`-ice`), or with a bullet (`• ice`), and keys that are
indented with no-break spaces, as they come with text copied from a web page.

## Why it matters

YAML takes the items for one text, `-ice -rivers`, and the space for the first letter of the key. Jekyll says
nothing: the page has one odd tag, or none of the values.

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

Hyphens and spaces are put in, if the file can be read then.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from sitelint.jekyll.yaml.places import walk
from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Finding, Fix, Options, Rule
from sitelint.text import Span, apply_edits
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM010", "misread-line", severity="warning", fixes=("safe",))

_MARK = regex(r"^[ \t]*(-(?=[^\s-])|[•▪‣·–](?=\s))", re.MULTILINE)
_SPACES = regex("[\u00a0\u3000]+")


class _Slip(NamedTuple):
    """A place where a line is misread, why, and the edits after which it is not."""

    span: Span
    message: str
    edits: tuple[Edit, ...]


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for each list and each key."""
    slips = [*_slips(file)]
    are_right = bool(slips) and _are_right(file, [edit for slip in slips for edit in slip.edits])
    for slip in slips:
        fix = Fix("Write it so that it is read as meant", slip.edits) if are_right else None
        yield RULE.finding(file.path, slip.span, slip.message, fix=fix)


def _slips(file: "TextFile") -> Iterator[_Slip]:
    for node in walk(file.yaml):
        for key, value in node.pairs:
            if value.style == "plain" and isinstance(value.value, str) and _is_list(file, key, value):
                start = file.text.rfind("\n", 0, value.span.start) + 1
                marks = _MARK.finditer(file.text, start, value.span.end)
                message = "this is one text and no list: an item of a list begins with a hyphen and a space"
                yield _Slip(value.span, message, tuple(_item(one) for one in marks))
            spaces = _SPACES.match(file.text, key.span.start, key.span.end)
            if spaces and key.style == "plain":
                # From the line above on, whose value it is that changes.
                start = len(file.text[: spaces.start()].rstrip())
                written = file.text[start : spaces.start()] + " " * len(spaces[0])
                message = "a no-break space is no indentation to YAML, but the first letter of the key"
                edit = Edit(Span(start, spaces.end()), written)
                yield _Slip(Span(*spaces.span()), message, (edit,))


def _is_list(file: "TextFile", key: "Node", value: "Node") -> bool:
    """Whether a text stands below its key and every line of it begins with a hyphen."""
    between = file.text[key.span.end : value.span.start]
    lines = file.text[slice(*value.span)].split("\n")
    return "\n" in between and all(_MARK.match(line) for line in lines)


def _item(mark: re.Match[str]) -> Edit:
    is_hyphen = mark[1] == "-"
    return Edit(Span(mark.end(), mark.end()), " ") if is_hyphen else Edit(Span(*mark.span(1)), "-")


def _are_right(file: "TextFile", edits: list[Edit]) -> bool:
    """Whether the file can be read after all edits: reading it after each would take its time."""
    end = file.front_matter.yaml.end if file.front_matter else len(file.text)
    try:
        load_value(apply_edits(file.text[:end], edits))
    except YamlError:
        return False
    return True
