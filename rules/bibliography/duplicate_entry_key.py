"""Two entries of a bibliography have one key.

## What it finds

An entry whose key an earlier entry of the same file has. More than three that are no copies are one finding.

## Why it matters

jekyll-scholar keeps both, but renames the second behind your back: `lind2021` becomes `lind2022`. Links,
`{% cite %}` and the address of its details page reach the first one. Mostly the second is a forgotten copy,
and the paper is listed twice.

## Example

```bibtex bad
@article{lind2021,
  title = {Drawing graphs},
}

@article{⟦lind2021⟧,
  title = {Colouring maps},
}
```

```bibtex good
@article{lind2021,
  title = {Drawing graphs},
}

@article{lind2021maps,
  title = {Colouring maps},
}
```

## Fix

None: only the author knows which entry to keep, or what the other key may be.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Related, Rule

from ..folding import folded

if TYPE_CHECKING:
    from sitelint.jekyll.bibtex import Entry
    from sitelint.jekyll.facts import TextFile

RULE = Rule("BIB002", "duplicate-entry-key", severity="warning", kinds=("bibliography",))


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every entry whose key was there before; for many that say something else one in all."""
    if not file.bibtex.entries or not file.published:
        return
    first: dict[str, Entry] = {}
    others = []
    for entry in file.bibtex.entries:
        if not entry.key or first.setdefault(entry.key, entry) is entry:
            continue
        other = first[entry.key]
        line = file.source.position(other.key_span.start).line
        related = (Related(file.source.path, other.key_span, "the first entry with this key"),)
        if _same(entry, other):
            message = (
                f"this entry stands on line {line} already, so it is listed twice: delete one of the two"
            )
            yield RULE.finding(file.source.path, entry.key_span, message, related=related)
        else:
            message = (
                f"`{entry.key}` is the key of the entry on line {line}, too, so citations and links reach"
                " only that one: give this entry another key, or delete it if it is the same paper"
            )
            others.append(RULE.finding(file.source.path, entry.key_span, message, related=related))
    together = (
        f"{len(others)} entries of this file have a key that an earlier one has, so citations and links reach"
        " only that one: give them other keys, or delete those that are the same paper"
    )
    yield from folded(others, together)


def _same(one: "Entry", other: "Entry") -> bool:
    """Whether two entries say the same."""
    values = [{name: " ".join(field.value.split()) for name, field in e.fields.items()} for e in (one, other)]
    return one.type == other.type and values[0] == values[1]
