"""An image is the template's placeholder.

## What it finds

Images of the site named by nothing but their size (`images/500x300.png`), and images from the services that
make placeholders (`via.placeholder.com`, `placehold.co`, `dummyimage.com`, `placekitten.com` …).

## Why it matters

Visitors see a grey box where your figure should be.

## Example

```html bad
---
---
<img src="⟦images/500x300.png⟧" alt="Overview of our method">
```

```html good
---
---
<img src="images/overview.png" alt="Overview of our method">
```

## Fix

None: put your own image there, or delete it.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from .content import is_content

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

RULE = Rule("PLH002", "placeholder-image", severity="warning")

# 88x31 and 80x15 are the sizes of the web's buttons, and the names of the licences' badges. Other hosts call
# their images by their sizes, too.
_SIZE = regex(
    r"^(?!(?:https?:)?//)(?:.*/)?(?!(?:88x31|80x15)\.)\d{2,4}x\d{2,4}(?:@\dx)?\.(?:png|jpe?g|gif|svg|webp)$",
    re.IGNORECASE,
)
_SERVICE = regex(
    r"^(?:https?:)?//(?:[\w-]+\.)*(?:placeholder\.com|placehold\.(?:co|it)|dummyimage\.com|placekitten\.com"
    r"|placeimg\.com|fakeimg\.pl|lorempixel\.com|place-hold\.it|placebear\.com)(?:[/:?]|$)",
    re.IGNORECASE,
)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every use of a placeholder image."""
    if not is_content(file):
        return
    for reference in file.facts.markup.references:
        if reference.kind == "image" and (_SIZE.match(reference.url) or _SERVICE.match(reference.url)):
            yield RULE.finding(
                file.source.path,
                reference.span,
                f"`{reference.url}` is a placeholder image: put your own image there, or delete it",
                target=reference.url,
            )
