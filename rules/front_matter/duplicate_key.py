"""A key is set twice, and only the last value counts.

## What it finds

The same key twice in one mapping: in front matter, in `_config.yml`, in a data file. Several keys that
are set again in one mapping are one finding: they have one cause, such as a block that is indented wrongly.

## Why it matters

Jekyll takes the last value without a word. Who edits the first one changes nothing. Where nothing is lost by
it, since the first value is empty or the same, it is worth a note only.

## Example

```markdown bad path=_pages/talks.md
---
⟦title⟧: Talks
permalink: /talks/
title: Talks
---
```

```markdown good path=_pages/talks.md
---
permalink: /talks/
title: Talks
---
```

## Fix

Where all values that do not count are empty, or the same as those that do, their lines are removed. Where one
differs, you have to choose.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.yaml.places import walk
from sitelint.lint import Edit, Finding, Fix, Options, Related, Rule, Span
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.yaml.psych import Node

RULE = Rule("FM004", "duplicate-key", severity="warning", fixes=("safe",))


class _Void(NamedTuple):
    """A pair whose value another one makes void, and that other one's key and value."""

    key: "Node"
    value: "Node"
    winner: "Node"
    counts: "Node"


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every mapping: keys that are set again together have one cause."""
    for node in walk(file.yaml):
        found = _void(node) if len(node.pairs) > 1 else []
        if len(found) == 1:
            yield _alone(file, found[0])
        elif found:
            yield _together(file, found)


def _void(node: "Node") -> list[_Void]:
    last: dict[object, tuple[Node, Node]] = {}
    found = []
    for key, value in reversed(node.pairs):
        if key.kind != "scalar" or key.value == "<<":
            continue
        winner = last.setdefault(key.value, (key, value))
        if winner[0] is not key:
            found.append(_Void(key, value, *winner))
    return found[::-1]


def _alone(file: "TextFile", void: _Void) -> Finding:
    fix = _remove_lines(file, [void])
    remedy = "this line does nothing, so remove it" if fix else "remove one of the two"
    line = _line(file, void.winner)
    return RULE.finding(
        file.path,
        void.key.span,
        f"`{void.key.value}` is set again on line {line}, and that value counts: {remedy}",
        fix=fix,
        severity="info" if fix else None,
        related=(Related(file.path, void.winner.span, "the value that counts"),),
    )


def _together(file: "TextFile", found: list[_Void]) -> Finding:
    keys = list(dict.fromkeys(f"`{void.key.value}`" for void in found))
    line = min(_line(file, void.winner) for void in found)
    if len(keys) == 1:
        message = f"{keys[0]} is set {len(found) + 1} times, and the value on line {line} counts: keep one"
    else:
        message = (
            f"{', '.join(keys)} are set again from line {line} on, and the last "
            "values count: remove the others, or indent what belongs to another key or item"
        )
    fix = _remove_lines(file, found)
    return RULE.finding(
        file.path,
        found[0].key.span,
        message,
        fix=fix,
        severity="info" if fix else None,
        related=tuple(
            dict.fromkeys(
                Related(file.path, void.winner.span, f"the `{void.key.value}` that counts") for void in found
            )
        ),
    )


def _line(file: "TextFile", node: "Node") -> int:
    return file.source.position(node.span.start).line


def _remove_lines(file: "TextFile", found: list[_Void]) -> Fix | None:
    """A fix that removes what is void, if each says nothing, or what counts, and has lines of its own."""
    edits = [_removed(file, void) for void in found]
    whole = tuple(edit for edit in edits if edit)
    title = "Remove the first one" if len(whole) == 1 else "Remove the first ones"
    return Fix(title, whole) if len(whole) == len(found) else None


def _is_same(value: "Node", counts: "Node") -> bool:
    return counts.kind == "scalar" and value.value == counts.value


def _removed(file: "TextFile", void: _Void) -> Edit | None:
    key, value, _, counts = void
    if value.kind != "scalar" or not (value.value is None or _is_same(value, counts)):
        return None
    start, end = file.source.line_span(_line(file, key))
    last = max(key.span.end, value.span.end)
    if last > end or file.text[start : key.span.start].strip() or file.text[last:end].strip(" \t:"):
        return None
    after = file.text.find("\n", end)
    return Edit(Span(start, after + 1), "") if after >= 0 else None
