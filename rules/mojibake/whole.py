"""Where damaged text stands whole: in an earlier version of its file, or elsewhere on the site."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from sitelint.lint import Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

AROUND = 40
"""So many characters of the line, on each side, have to be the same."""

ENOUGH = 10
"""So many letters and figures of them there have to be."""

_CLEAN_END = re.compile(r"[ -~]*\Z")
_CLEAN_START = re.compile(r"[ -~]*")


class Whole(NamedTuple):
    """What damaged text was, and `where` that can be read; `earlier`: in a version of the same file."""

    text: str
    where: str
    earlier: bool


def whole_text(site: "Site", file: "TextFile", span: Span, fits: Callable[[str], bool]) -> Whole | None:
    """What stood at a damaged place, by other texts that have the same around it; None unless they agree.

    `fits` tells whether a text can have become what stands there now.
    """
    like = _same_around(file.text, span)
    if like is None:
        return None

    def found(text: str) -> set[str]:
        return {match for match in like.findall(text) if fits(match)}

    for text in site.history.earlier(file.path):
        if texts := found(text):
            return Whole(texts.pop(), "an earlier version of the file", True) if len(texts) == 1 else None
    where: dict[str, str] = {}
    for other in site.text_files:
        for text in found(other.text):
            where.setdefault(text, f"`{other.path}`")
    if len(where) != 1:
        return None
    ((text, path),) = where.items()
    return Whole(text, path, False)


def _same_around(text: str, span: Span) -> re.Pattern[str] | None:
    """What finds other texts in place of a span, with the same ASCII characters of the line around it."""
    before = text[max(text.rfind("\n", 0, span.start) + 1, span.start - AROUND) : span.start]
    behind = text[span.end : span.end + AROUND].partition("\n")[0].rstrip("\r")
    left, right = _CLEAN_END.search(before), _CLEAN_START.match(behind)
    assert left
    assert right
    if sum(char.isalnum() for char in left.group() + right.group()) < ENOUGH:
        return None
    longest = span.end - span.start + 3
    return re.compile(f"{re.escape(left.group())}([^\\n]{{1,{longest}}}?){re.escape(right.group())}")
