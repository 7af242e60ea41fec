"""The dated lists of a file: news, talks, experience, awards … with the date of every item."""

import re
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.text.regex import regex

from ..placeholders.content import is_content, is_made
from .data_lists import data_lists
from .dated_list import DatedList
from .finding import page_lists

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_LOG = regex(r"(?:^|[/_-])(?:changelog|changes|release[-_ ]?notes)\.\w+$", re.IGNORECASE)


def dated_lists(file: "TextFile") -> tuple[DatedList, ...]:
    """Every dated list of a file, outer ones before those inside them.

    A file that no published page shows has none, and neither has a program's log of changes, which is ordered
    by its versions, what a program wrote, or a template's demo page.
    """
    return _dated_lists(file) if file.published else ()


# Whether it is published may change while the file stays the same.
@derived
def _dated_lists(file: "TextFile") -> tuple[DatedList, ...]:
    if _LOG.search(file.path) or (file.kind == "static" and is_made(file.text)):
        return ()
    if file.kind == "page" and not is_content(file):
        return ()
    if file.kind == "data":
        return tuple(data_lists(file))
    if file.kind in ("page", "include", "layout", "static"):
        return tuple(page_lists(file))
    return ()
