"""A word is still divided where a line of a PDF ended: `inter- national`.

## What it finds

A word with a hyphen and a space inside (`acces- sibility`), as copying from a PDF leaves it, where the
undivided word stands elsewhere in the same file. Words that share their ending (`pre- and post-processing`)
stay untouched. Where the file has the word with a hyphen (`non-empty`), only the space is one too many.

## Why it matters

Visitors stumble over it, and nobody finds the word by searching.

## Example

```markdown bad
Our aim is acces⟦- ⟧sibility, and the accessibility of graphs.
```

```markdown good
Our aim is accessibility, and the accessibility of graphs.
```

## Fix

Hyphen and space are removed, or the space alone. The fix is unsafe, because a dash may have been meant.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Edit, Finding, Fix, Options, Rule, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from ..folding import Place, told
from .readable import Readable, is_prose

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("MOJ009", "line-end-hyphen", severity="warning", fixes=("unsafe",))

# Searched from the hyphen on, which is rarer than a word.
_GAP = regex(r"- (?<=[^\W\d_]{2}- )(?P<tail>[a-z\u00df-\u00ff]{2,40})(?![\w-])")
_WORD = regex(r"[^\W\d_]{4,}")
_COMPOUND = regex(r"(?<![\w-])[^\W\d_]{2,40}-[^\W\d_]{2,40}(?![\w-])")
_HEAD = regex(r"(?<![\w-])[^\W\d_]{2,40}\Z")


class _Divided(NamedTuple):
    """The hyphen and the space in a word, the parts around them, and what belongs between these."""

    span: Span
    head: str
    tail: str
    joint: str = ""

    @property
    def meant(self) -> str:
        """The word as it should be."""
        return f"{self.head}{self.joint}{self.tail}"


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for the divided words that the file has whole as well: they came with one paste."""
    text = file.text
    divided = list(_divided(text))
    if not divided or not is_prose(file):
        return
    lower = text.lower()
    words = set(_WORD.findall(lower))
    found = [one for one in divided if one.meant.lower() in words]
    if not found:
        return
    # A word that the file writes with a hyphen, too, keeps it.
    compounds = set(_COMPOUND.findall(lower))
    found = [
        one._replace(joint="-") if f"{one.head}-{one.tail}".lower() in compounds else one for one in found
    ]
    readable = Readable(file)
    found = [one for one in found if readable.holds(*one.span)]
    if found:
        yield from told(
            RULE,
            file,
            [_place(one) for one in found],
            f"{len(found)} words of this file were divided at the end of a line, such as "
            f"`{found[0].head}- {found[0].tail}`: join them",
            _joined(f"Join {len(found)} words", found),
            apart=1,
        )


def _place(one: _Divided) -> Place:
    message = f"`{one.head}- {one.tail}` was divided at the end of a line: write `{one.meant}`"
    return Place(one.span, message, fix=_joined(f"Write `{one.meant}`", [one]))


def _joined(title: str, words: list[_Divided]) -> Fix:
    return Fix(
        title, tuple(Edit(one.span, one.joint) for one in words), "unsafe", "a dash may have been meant"
    )


def _divided(text: str) -> Iterator[_Divided]:
    """The words with a hyphen and a space inside."""
    for gap in _GAP.finditer(text):
        at = gap.start()
        head = _HEAD.search(text, max(0, at - 41), at)
        if head:
            yield _Divided(Span(at, at + 2), head.group(), gap["tail"])
