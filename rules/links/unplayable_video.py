"""A video is embedded by the address of its page, which YouTube shows in no other page.

## What it finds

Frames (`<iframe>`) whose address is that of a video's page on YouTube (`youtube.com/watch`, `youtu.be`,
`youtube.com/shorts`, `youtube.com/live`), also where an include or a layout makes the frame.

## Why it matters

Visitors see an empty frame with “www.youtube.com refused to connect” instead of the video. Only the player,
whose address has `/embed/`, may stand in other pages.

## Example

```markdown bad
<iframe src="⟦https://www.youtube.com/watch?v=a1B2c3D4e5F&t=90s⟧" title="My talk"></iframe>
```

```markdown good
<iframe src="https://www.youtube.com/embed/a1B2c3D4e5F?start=90" title="My talk"></iframe>
```

## Fix

The address becomes that of the player, with the second at which it is to begin. In a data file or in front
matter there is none, since others may show the address as a link.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Finding, Options, Rule
from sitelint.text.regex import regex

from .rewriting import replaced
from .selecting import by_place, is_value

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

RULE = Rule("LNK021", "unplayable-video", severity="error", fixes=("safe",))

_PAGE = regex(
    r"(?:(?:www\.|m\.)?youtube\.com/(?:watch\?(?:.*&)?v=|shorts/|live/)|youtu\.be/(?:embed/)?)([\w-]{11})(?![\w-])"
)
_START = regex(r"[?&#]t=(\d+)s?(?:[&#]|$)")


@RULE.site
def check(site: "Site", options: Options) -> Iterator[Finding]:
    """One finding for every such frame."""
    for one, *_ in by_place(_framed(site)):
        player = _player(one.reference.url)
        yield RULE.finding(
            one.path,
            one.reference.span,
            f"YouTube lets no site embed the page of a video, so visitors see an error: embed `{player}`",
            fix=None if is_value(site, one) else replaced(site, one, player, True),
            target=one.reference.url,
        )


@chosen
def _framed(site: "Site", one: "ResolvedReference") -> bool:
    return one.reference.element == "iframe" and one.certain and bool(_player(one.reference.url))


def _player(url: str) -> str:
    """The address of the player of the video whose page has an address; nothing for other addresses."""
    parts = web.parse(url)
    page = _PAGE.match(f"{parts.host}{parts.path}?{parts.query or ''}")
    if not page:
        return ""
    start = _START.search(url)
    return f"https://www.youtube.com/embed/{page[1]}" + (f"?start={start[1]}" if start else "")
