"""A link still leads to the template's empty target.

## What it finds

Links to the front page of a service where one's own page was meant (`[video](https://github.com/)`), and
links to the example domains (`https://example.com/paper.pdf`). In Markdown and its front matter, links to
`#` alone (`[slides](#)`), which lead to the top of the page that they stand on. A link that names the service
itself (`[GitHub](https://github.com)`) is left alone, and so are `[Back to top](#)` and buttons.

## Why it matters

Visitors click on "video" or "code" and land somewhere else.

## Example

```markdown bad
- *2021.03*, A talk on graphs. [video](⟦https://github.com/⟧)
```

```markdown good
- *2021.03*, A talk on graphs. [video](https://video.uu.example.edu/graphs)
```

## Fix

None: put your own address there, or delete the link.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Options, Rule, Span
from sitelint.text.regex import regex

from ..folding import Place, told
from .content import is_content, is_demo
from .demo import leaves

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Reference

RULE = Rule("PLH004", "placeholder-link", severity="warning")

_SERVICE = regex(
    r"https?://(?:www\.)?(?P<name>github|gitlab|twitter|x|linkedin|facebook|instagram|youtube|researchgate|orcid"
    r"|bitbucket)\.(?:com|org|net)/?$",
    re.IGNORECASE,
)
_LETTERS = regex(r"[^\W\d_]+")
_EXAMPLE = regex(r"https?://(?:www\.)?example\.(?:com|org|net)(?:[/?#]|$)", re.IGNORECASE)
# `<a href="#">text</a>` with nothing that a script or a style sheet could know it by.
_PLAIN = regex(r"<a href=(?:\"#\"|'#')(?: target=[\"']_blank[\"'])?>([^<]*)</a>")
_TO_TOP = regex(r"\b(?:top|up|back|home|haut|oben|zurück|arriba|inicio|topo|início|ini|su)\b", re.IGNORECASE)


@RULE.file
def check(file: "TextFile", options: Options) -> Iterator[Finding]:
    """One finding for every such link, or one for a file that has many."""
    if not is_content(file):
        return
    found = [
        Place(
            reference.span,
            f"`{reference.url}` is a placeholder: put your own address there, or delete the link",
            reference.url,
        )
        for reference in file.facts.markup.references
        if reference.kind == "link" and _is_placeholder(reference)
    ]
    if file.kind == "page" and "#" in file.text and file.path.endswith((".md", ".markdown")):
        found = sorted([*found, *_to_nothing(file)], key=lambda place: place.span)
    yield from told(
        RULE,
        file,
        found,
        f"{len(found)} links of this file lead to placeholders: put your own addresses there, or delete them",
    )


def _is_placeholder(reference: "Reference") -> bool:
    if _EXAMPLE.match(reference.url):
        return True
    service = _SERVICE.match(reference.url)
    text = "".join(_LETTERS.findall((reference.text or "").lower()))
    return bool(service and text and service["name"].lower() not in text and reference.syntax != "autolink")


def _to_nothing(file: "TextFile") -> Iterator[Place]:
    """The links to `#` of a Markdown file."""
    text = file.text
    written: list[tuple[Span, str]] = []
    if _PLAIN.search(text, 0, file.body_start):
        # Only in the values: what a comment of the YAML says is on no page.
        for _, value in leaves(file.yaml):
            written += [(Span(*match.span()), match[1]) for match in _PLAIN.finditer(text, *value.span)]
    for reference in file.facts.markup.references:
        outer = reference.outer
        is_plain = text[outer.start] == "[" and not text.startswith("{:", outer.end)
        if reference.url == "#" and (is_plain or _PLAIN.match(text, outer.start)):
            written.append((outer, reference.text or ""))
    for span, words in written:
        if _LETTERS.search(words) and not _TO_TOP.search(words) and not is_demo(file, span):
            message = f"the link `{words}` leads to the top of this page: put its address there, or delete it"
            yield Place(span, message, "#")
