"""Which files hold what an owner wrote."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.text import Span


_PATTERN = regex(r"(?:^|[/_.\d -])template[^/]*$", re.IGNORECASE)


# Many rules ask for it, one after the other, of the same file.
@lru_cache(maxsize=1)
def is_content(file: "TextFile") -> bool:
    """Whether visitors see what the file says, and the owner wrote it.

    The theme's layouts and includes are left out, and so are pages that are wholly a template's demo: those
    are `template-page`'s. A file that calls itself a template is a pattern, kept to be copied.
    """
    if not file.published or file.kind in ("layout", "include") or _PATTERN.search(file.path):
        return False
    if file.kind != "page":
        return True
    from .survey import read

    return read(file).whole is None


def is_demo(file: "TextFile", span: "Span") -> bool:
    """Whether a place of a page is still a template's, which the rules on placeholders tell."""
    if file.kind != "page":
        return False
    from .survey import read

    reading = read(file)
    return reading.whole is not None or any(
        passage.span.start <= span.start < passage.span.end for passage in reading.passages
    )


def told_ends(file: "TextFile") -> frozenset[int]:
    """Where the values of a data file end that are `template-leftover`'s to tell, if anything reads them."""
    if file.kind != "data":
        return frozenset()
    from .survey import in_data

    return frozenset(passage.span.end for passage in in_data(file))
