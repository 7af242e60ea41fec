"""Which parts of a file readers see, as far as the rules on characters care."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sitelint.lint import Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile


def is_text(file: "TextFile") -> bool:
    """Whether the file is text in UTF-8. In another file the encoding is wrong, not single characters."""
    return file.source.decoded.bad_offset is None and "\0" not in file.text


class Spans:
    """A set of spans that can be asked for an offset."""

    def __init__(self, spans: Iterable[Span]) -> None:
        joined: list[list[int]] = []
        for start, end in sorted(spans):
            if joined and start <= joined[-1][1]:
                joined[-1][1] = max(joined[-1][1], end)
            else:
                joined.append([start, end])
        self._starts = [start for start, _ in joined]
        self._ends = [end for _, end in joined]

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]

    def meets(self, start: int, end: int) -> bool:
        """Whether any of the spans has a character of `start` to `end`."""
        at = bisect_right(self._starts, start) - 1
        return (at >= 0 and start < self._ends[at]) or (
            at + 1 < len(self._starts) and self._starts[at + 1] < end
        )


class Readable:
    """Tells which offsets of a file are text that readers see.

    The strings of YAML and of a bibliography are; of a page's body everything but code, comments and URLs,
    whether Liquid is sure to show it or not.
    """

    def __init__(self, file: "TextFile") -> None:
        facts = file.facts
        self._body = (
            file.body_start if file.kind not in ("config", "data", "bibliography") else len(file.text)
        )
        self._prose = Spans(facts.prose)
        markup = facts.markup
        self._hidden = Spans(
            [*markup.code, *markup.comments, *(reference.span for reference in markup.references)]
        )
        self._broken_yaml = file.yaml is None and file.kind != "bibliography"

    def holds(self, start: int, end: int) -> bool:
        """Whether readers see the characters from `start` to `end`, or some of them."""
        if start >= self._body:
            return not self._hidden.meets(start, end)
        return self._broken_yaml or self._prose.meets(start, end)
