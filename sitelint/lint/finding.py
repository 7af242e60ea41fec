"""Findings and fixes: what a rule says, and what it offers to change."""

from collections.abc import Iterator
from typing import Literal

from sitelint.text import Edit, Span
from sitelint.text.named_tuple import NamedTuple

Severity = Literal["error", "warning", "info"]
Applicability = Literal["safe", "unsafe"]

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")


class Fix(NamedTuple):
    """A list of edits on the finding's file. `safe` keeps or restores what the reader sees with certainty.

    `title` says what it does ("Replace with `/publications/`"); an unsafe fix says in `reason` why it is.
    `removes` are files to delete: the finding's own, and such as its related places are in. `to_utf8`: the
    finding's file, which is in another encoding, is written in UTF-8.
    """

    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability = "safe"
    reason: str = ""
    removes: tuple[str, ...] = ()
    to_utf8: bool = False

    @classmethod
    def replacing(cls, span: Span, text: str, doubt: str = "") -> "Fix":
        """The fix that puts a text in the place of another; with a `doubt`, its reason, it is unsafe."""
        return cls(f"Replace with `{text}`", (Edit(span, text),), "unsafe" if doubt else "safe", doubt)


class Related(NamedTuple):
    """Another place that belongs to a finding, with a few words on it."""

    path: str
    span: Span
    message: str


class Finding(NamedTuple):
    """One defect: what, why and what to do in `message`, and where.

    `span` is in characters of the text of the file `path` (relative to the site's root, with `/`). An empty
    span at 0 is the file as a whole. `target` is what a reference names, where the finding is about one.
    """

    code: str
    name: str
    severity: Severity
    message: str
    path: str
    span: Span
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    target: str | None = None

    @property
    def places(self) -> Iterator[tuple[str, Span]]:
        """Its own place and those that belong to it, each a file and a span."""
        yield self.path, self.span
        yield from ((one.path, one.span) for one in self.related)

    @property
    def words(self) -> tuple[str, str, str]:
        """What is said of which file by which rule, wherever it stands."""
        return self.path, self.code, self.message
