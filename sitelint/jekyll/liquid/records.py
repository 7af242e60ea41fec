"""What a rendering found out besides the text."""

from bisect import bisect_right
from functools import cached_property
from typing import Any, Literal, Protocol

from sitelint.text import MappedText, Origin, Piece, Span
from sitelint.text.named_tuple import NamedTuple


class LiquidError(NamedTuple):
    """What stops Jekyll at a place of a file, in plain words."""

    message: str
    span: Span
    path: str


class IncludeUse(NamedTuple):
    """An include tag: its `name` as asked for, and the file it found (`target`, None: there is none).

    `parameters` are the values it was given. `name` is UNKNOWN's HOLE where the name is unknown; `target`
    is then None and `known` false. `certain` is false in code that may never run.
    """

    tag: str
    name: str
    target: str | None
    parameters: dict[str, Any]
    span: Span
    path: str
    known: bool = True
    certain: bool = True

    @property
    def is_missing(self) -> bool:
        """Whether the file is known, and does not exist."""
        return self.known and self.target is None


class LinkUse(NamedTuple):
    """A `link` or `post_url` tag, its argument and the URL it gave; `found` is false for a dead one."""

    kind: Literal["link", "post_url"]
    argument: str
    url: str
    found: bool
    span: Span
    path: str
    certain: bool = True


class NameUse(NamedTuple):
    """A variable or filter that we do not know, and the tag or output it stands in."""

    name: str
    span: Span
    path: str


class TagUse(NamedTuple):
    """A tag that we do not know.

    `markup` is what stands behind its name, with the values of the variables in it.
    """

    name: str
    markup: str
    span: Span
    path: str


class TextUse(NamedTuple):
    """A tag that asks for the `content`, `excerpt` or `output` (`key`) of another page.

    `document` is the `path` that the page has in Liquid. `certain` is false in code that may never run.
    """

    document: str
    key: str
    span: Span
    path: str
    certain: bool = True


class Put(Protocol):
    """A text of a template that is put out."""

    piece: Piece


class Rendered:
    """A rendered template.

    `text` has a HOLE for everything unknown. `alternatives` are the branches that `text` leaves out because
    nobody knows whether they apply. `markdown` are the texts that went through `markdownify` while the
    context had no hook for it; what became of them is a hole in `text`. `errors` holds those of the
    template and of its includes. `unknown` are the variables that had no known value. `truncated`: the
    template does too much, and `text` ends with a hole where we stopped. `sure` is the text of the templates
    that is put out for certain, `doubtful` that under a condition or for the items of a list that nobody
    knows; a text may be in both.
    """

    def __init__(self) -> None:
        self.text = MappedText(())
        self.alternatives: list[MappedText] = []
        self.markdown: list[MappedText] = []
        self.includes: list[IncludeUse] = []
        self.links: list[LinkUse] = []
        self.texts: list[TextUse] = []
        self.unknown: list[NameUse] = []
        self.unknown_tags: list[TagUse] = []
        self.unknown_filters: list[NameUse] = []
        self.errors: list[LiquidError] = []
        self.truncated = False
        self.sure: set[Put] = set()
        self.doubtful: set[Put] = set()

    @cached_property
    def _doubts(self) -> dict[str, tuple[list[int], list[int]]]:
        """Where texts and includes begin and end that are doubtful only, in order, by the files' paths."""
        found: dict[str, tuple[list[int], list[int]]] = {}
        doubtful = {one.piece for one in self.doubtful}
        doubtful -= {one.piece for one in self.sure} if doubtful else set()
        places = {(piece.path, piece.start, piece.end) for piece in doubtful}
        tags: dict[bool, set[tuple[str, int, int]]] = {False: set(), True: set()}
        for use in self.includes:
            tags[use.certain].add((use.path, *use.span))
        for path, start, end in sorted(places | (tags[False] - tags[True])):
            starts, ends = found.setdefault(path, ([], []))
            starts.append(start)
            ends.append(end)
        return found

    def doubts(self, at: Origin) -> bool:
        """Whether what stands at the beginning of a place is put out under an unknown condition only."""
        starts, ends = self._doubts.get(at.path, ([], []))
        index = bisect_right(starts, at.span.start) - 1
        return index >= 0 and at.span.start < ends[index]
