"""An image's alternative text is the template's.

## What it finds

Images whose alternative text is a word that a template left there: `sym` (acad-homepage's entry boxes),
`alt text`, `Image description`, `Caption TODO`, `Slide 1` and the like. `alt=""` is a decision and is left
alone.

## Why it matters

A screen reader speaks it in place of the image, and it is shown when the image cannot be loaded.

## Example

```html bad
---
---
⟦<img src="images/overview.png" alt="sym">⟧
```

```html good
---
---
<img src="images/overview.png" alt="Overview of our method">
```

## Fix

None: say in a few words what the image shows.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from ..folding import Place, told
from .content import is_content

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("PLH003", "placeholder-alt-text", severity="info")

_LEFT_OVER = frozenset(
    """sym|alt|alt text|alt-text|alttext|image alt text|insert alt text here|image description|todo
    |description of image|image caption|caption todo|placeholder|placeholder image|first slide|second slide
    |third slide""".replace("\n    ", "").split("|")
)
_NUMBERED = regex(r"(?:slide|image|img|picture|photo) ?#?\d{1,2}")


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every image with such a text, or one for a file that has many."""
    if not is_content(file):
        return
    found = [
        Place(
            reference.outer,
            f"the alternative text “{(reference.text or '').strip()}” says nothing: tell what is shown",
            reference.url,
        )
        for reference in file.facts.markup.references
        if reference.kind == "image" and _says_nothing((reference.text or "").strip().lower())
    ]
    yield from told(
        RULE,
        file,
        found,
        f"the alternative texts of {len(found)} images say nothing: tell what each shows",
    )


def _says_nothing(text: str) -> bool:
    return text in _LEFT_OVER or bool(_NUMBERED.fullmatch(text))
