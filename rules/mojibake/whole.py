"""Where damaged text stands whole: in an earlier version of its file, or elsewhere on the site."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from sitelint.lint import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

AROUND = 40
"""So many characters of the line, on each side, have to be the same."""

ENOUGH = 10
"""So many letters and figures of them there have to be."""

LEAST = 4
"""So many characters there have to be before the place, unless the line begins there."""

LONGEST = 80
"""Longer damage is not looked up."""

_CLEAN_END = regex(r"\n?[ -~]*\Z")
_CLEAN_START = regex(r"[ -~]*")


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
    """What finds other texts in place of a span, with the same ASCII characters of the line around it.

    None where they are too few, or the search would be slow: it needs something before the place to look for.
    """
    before = text[max(text.rfind("\n", 0, span.start), span.start - AROUND, 0) : span.start]
    behind = text[span.end : span.end + AROUND].partition("\n")[0].rstrip("\r")
    ends, starts = _CLEAN_END.search(before), _CLEAN_START.match(behind)
    assert ends
    assert starts
    left, right = ends.group(), starts.group()
    length = span.end - span.start
    if length > LONGEST or (len(left) < LEAST and not left.startswith("\n")):
        return None
    if sum(map(str.isalnum, left + right)) < ENOUGH:
        return None
    return re.compile(f"{re.escape(left)}([^\n]{{1,{length + 3}}}?){re.escape(right)}")
