"""What readers see of a stretch of a file, with the place of every character."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import remembered
from sitelint.text import Span
from sitelint.text.regex import regex

from .dated_list import Visible
from .dates import FIGURES

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_PARTS = regex(r"\s+|\S+")
# White space that readers see otherwise than it is written.
_UNEVEN = regex(r"\s\s|[^\S ]")
_BREAK = regex(r"<br\b", re.IGNORECASE)
_LINK_MARKS = " \n.,;:|/()[]–-"
# Some write dates as code, for its look.
_LONGEST_CODE = 40


# Two rules ask for it, one after the other, of the same file.
@remembered
def prose_of(file: "TextFile") -> "Prose":
    """The text of a file without its markup."""
    return Prose(file)


class Prose:
    """The text of a file without its markup."""

    def __init__(self, file: "TextFile") -> None:
        self.text = file.text
        markup = file.facts.markup
        code = [span for span in markup.code if span.end - span.start <= _LONGEST_CODE]
        runs = file.facts.prose
        self._runs = sorted([*runs, *code]) if code else runs
        self._starts = [run.start for run in self._runs]
        self._references = markup.references

    @cached_property
    def figures(self) -> list[int]:
        """The places in the file where a date may stand."""
        return [match.start() for match in FIGURES.finditer(self.text)]

    def has_figures(self, span: Span) -> bool:
        """Whether there may be a date in a span: a cheap first look, at markup and all."""
        at = bisect_left(self.figures, span.start)
        return at < len(self.figures) and self.figures[at] < span.end

    def runs(self, span: Span, most: int) -> list[Span]:
        """The first runs inside a span, at most so many."""
        found: list[Span] = []
        index = self._first(span)
        while index < len(self._runs) and self._runs[index].start < span.end and len(found) < most:
            start, end = max(self._runs[index].start, span.start), min(self._runs[index].end, span.end)
            index += 1
            if start < end and not self.text[start:end].isspace():
                found.append(Span(start, end))
        return found

    def visible(self, span: Span, limit: int | None = None) -> Visible:
        """The prose inside a span as one text, and the file offset of each of its characters.

        White space is one space, or one line feed where a line ends in it. It stops soon after `limit`
        characters.
        """
        made = _Text(self.text)
        last = -1
        index = self._first(span)
        while index < len(self._runs) and self._runs[index].start < span.end:
            if limit is not None and len(made.offsets) > limit:
                break
            start, end = max(self._runs[index].start, span.start), min(self._runs[index].end, span.end)
            index += 1
            if start >= end:
                continue
            # Where a tag or a line ending stands between two runs, a reader sees them apart.
            between = self.text[last:start] if last >= 0 else ""
            if "\n" in between or _BREAK.search(between):
                made.space("\n", start)
            elif ">" in between:
                made.space(" ", start)
            made.add(start, end)
            last = end
        return "".join(made.parts), made.offsets

    def is_marked(self, offset: int) -> bool:
        """Whether emphasis or an element begins at an offset in the file."""
        return self.text[max(0, offset - 1) : offset] in ("*", "_", ">")

    def without_links(self, visible: Visible) -> str:
        """A text without the links at its end: "… 2016. [PDF] [Code]"."""
        text, offsets = visible
        starts, links = self._links
        end = len(text)
        while end:
            end = len(text[:end].rstrip(_LINK_MARKS))
            at = bisect_right(starts, offsets[end - 1]) - 1 if end else -1
            if at < 0 or links[at].end <= offsets[end - 1]:
                break
            end = bisect_left(offsets, links[at].start, 0, end)
        return text[:end]

    @cached_property
    def _links(self) -> tuple[list[int], list[Span]]:
        links = sorted(one.outer for one in self._references if one.kind == "link")
        return [link.start for link in links], links

    def _first(self, span: Span) -> int:
        return max(bisect_left(self._starts, span.start) - 1, 0)


class _Text:
    """A text as readers see it, in the making. Its `parts` are never empty."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.offsets: list[int] = []
        self.spaced = True

    def add(self, start: int, end: int) -> None:
        """What stands in the source from `start` to `end`."""
        if self.spaced and self.source[start] == " ":
            start += 1
        text = self.source[start:end]
        # What can be printed has no white space but blanks.
        if text and "  " not in text and (text.isprintable() or not _UNEVEN.search(text)):
            self.parts.append(text)
            self.offsets.extend(range(start, end))
            self.spaced = self.source[end - 1] == " "
            return
        for part in _PARTS.finditer(self.source, start, end):
            if part[0].isspace():
                self.space("\n" if "\n" in part[0] else " ", part.start())
            else:
                self.parts.append(part[0])
                self.offsets.extend(range(*part.span()))
                self.spaced = False

    def space(self, space: str, offset: int) -> None:
        """A space or line feed; of several in a row, one stays, a line feed if one is among them."""
        if not self.spaced:
            self.parts.append(space)
            self.offsets.append(offset)
            self.spaced = True
        elif self.parts and space == "\n":
            self.parts[-1] = self.parts[-1][:-1] + space
