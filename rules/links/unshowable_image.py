"""An image is in a format that most browsers do not show.

## What it finds

Images of your own whose file is a PDF, TIFF, HEIC, EPS, Photoshop or Office file, in `![…](…)`, in `<img>`
and where a template makes one of front matter or data. More than three in one file are one finding.

## Why it matters

Safari shows a PDF, a TIFF or a HEIC as an image, and no other browser does: on a Mac the page looks right,
and most visitors see a broken picture.

## Example

```markdown bad path=_pages/research.md
![A graph with three cuts](⟦/images/cuts.tiff⟧)
```

```text bad path=images/cuts.tiff
II*
```

```markdown good path=_pages/research.md
![A graph with three cuts](/images/cuts.png)
```

```text good path=images/cuts.png
PNG
```

## Fix

None: save the image as PNG, JPEG, WebP or SVG.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Rule

from ..folding import folded
from .reporting import told
from .selecting import by_place

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK026", "unshowable-image", severity="error")

_SAFARI = "only Safari shows {} as an image, so most visitors see none"
_NOBODY = "no browser shows {} as an image"
_FORMATS = {
    "pdf": _SAFARI.format("a PDF"),
    **dict.fromkeys(("tif", "tiff"), _SAFARI.format("a TIFF")),
    **dict.fromkeys(("heic", "heif"), _SAFARI.format("a HEIC")),
    **dict.fromkeys(("eps", "ps"), _NOBODY.format("PostScript")),
    "psd": _NOBODY.format("a Photoshop file"),
    **dict.fromkeys(("ppt", "pptx", "doc", "docx"), _NOBODY.format("an Office file")),
}
_CURE = "save it as PNG, JPEG or SVG"


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such image; of more than three of one format in a file one in all."""
    alike: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for one, *_ in by_place(_unshowable(site)):
        what = _FORMATS[_ending(one.reference.url)]
        alike[one.path, what].append(
            RULE.finding(
                one.path,
                one.reference.span,
                told(one, f"{what}: {_CURE}", None),
                target=one.reference.url,
            )
        )
    for (_, what), found in alike.items():
        yield from folded(found, f"{what}; so it is with {len(found)} images of this file: {_CURE}")


@chosen
def _unshowable(site: "Site", one: "ResolvedReference") -> bool:
    return (
        one.reference.element == "img"
        and one.verdict.verdict == "ok"
        and one.certain
        and _ending(one.reference.url) in _FORMATS
    )


def _ending(url: str) -> str:
    """The ending of the file that an address names, in small letters, without its dot."""
    return web.parse(url).path.rpartition(".")[2].lower()
