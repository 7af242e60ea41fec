"""Which files hold what an owner wrote."""

import re
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.text import Span
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


# Tidy only cleans up what people write.
_GENERATOR = regex(
    r"""<meta\b[^<>]{0,200}\bname\s*=\s*["']?generator\b(?![^<>]{0,200}\bTidy\b)""", re.IGNORECASE
)
_HEAD = 10_000
_NOT_TO_EDIT = regex(r"(?:\s*#[^\n]*\n){0,9}?\s*#[^\n]*\bdo not edit\b", re.IGNORECASE)
_NOTEBOOK = ('<div class="jp-', 'id="notebook-container"', '<div class="cell border-box-sizing')
_PATTERN = regex(r"(?:^|[/_.\d -])template[^/]*$", re.IGNORECASE)
# What came with a library: `reveal.js/examples/index.html`.
_LIBRARY = regex(r"(?:^|/)(?:[\w-]+\.js|node_modules|bower_components)/")
_LICENCE = regex(r"(?:^|/)(?:(?:LICEN[CS]E|NOTICE|COPYING)\b|licen[cs]es/)")
# What a browser saves along with a page, and programs beside what they write.
_SAVED = regex(r"_files/")
_NOT_ITS_OWN = (_PATTERN, _LICENCE, _LIBRARY, _SAVED)
_WORDS = ("template", "licen", "notice", "copying", ".js/", "node_modules", "bower_components", "_files/")
"""What the path of such a file has, in small letters."""


def is_set_apart(path: str) -> bool:
    """Whether a file says by its path that it is a pattern to be copied, a licence or a part of a library.

    Or that it was saved along with a page of another site.
    """
    small = path.lower()
    return any(word in small for word in _WORDS) and any(one.search(path) for one in _NOT_ITS_OWN)


def is_made(text: str) -> bool:
    """Whether HTML says that a program wrote it, as a notebook's or a word processor's export does.

    It is made anew with the next export: what is to be mended is elsewhere.
    """
    return _GENERATOR.search(text, 0, _HEAD) is not None or any(mark in text for mark in _NOTEBOOK)


def is_not_to_edit(file: "TextFile") -> bool:
    """Whether data says that a program makes it, of what stands elsewhere."""
    return _NOT_TO_EDIT.match(file.text) is not None


def _is_saved(file: "TextFile") -> bool:
    """Whether a page names the folder that a browser saves along with it."""
    stem = file.path.rpartition("/")[2].rpartition(".")[0]
    return f"{stem}_files/" in file.text


# Many rules ask for it, one after the other, of the same file.
@remembered
def is_content(file: "TextFile") -> bool:
    """Whether visitors see what the file says, and the owner wrote it.

    The theme's layouts and includes are left out, and so are pages that are wholly a template's demo: those
    are `template-page`'s. A file that calls itself a template is a pattern, kept to be copied; a
    licence is a lawyer's text, a static page or data may be a program's work, and a library brings examples.
    """
    if not file.published or file.kind in ("layout", "include"):
        return False
    if is_set_apart(file.path):
        return False
    if file.kind == "data":
        return not is_not_to_edit(file)
    if file.kind != "page":
        return file.kind != "static" or not (is_made(file.text) or _is_saved(file))
    from .reading import read

    return read(file).whole is None


def is_demo(file: "TextFile", span: Span) -> bool:
    """Whether a place of a page is still a template's, which the rules on placeholders tell."""
    if file.kind != "page":
        return False
    from .reading import read

    reading = read(file)
    return reading.whole is not None or any(
        passage.span.start <= span.start < passage.span.end for passage in reading.passages
    )


def may_be_for_own(address: str) -> bool:
    """Whether an address may have a place for one's own in it: a quick look, for which no file is opened."""
    return "our" in address.lower() or "@" in address or "的" in address


def in_address(file: "TextFile", address: Span) -> Span | None:
    """The place for one's own in an address in the body of a page, which `placeholder-value` tells."""
    written = file.text[address.start : address.end]
    if address.start < file.body_start or not may_be_for_own(written):
        return None
    from .words import IN_URL

    place = IN_URL.search(written)
    return Span(*place.span()).shifted(address.start) if place else None


def told_ends(file: "TextFile") -> frozenset[int]:
    """Where the values of a data file end that are `template-leftover`'s to tell, if anything reads them."""
    if file.kind != "data":
        return frozenset()
    from .reading import in_data

    return frozenset(passage.span.end for passage in in_data(file))
