"""Where the places of a file are after an edit that changed nothing but words.

Two versions of a file hold the same if all that is seen of them is equal but for where it stands, and stands
in the same order. Then what was found in one of them by rules that saw no more is true of the other, at the
places that answer to those of the first.
"""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, TypeVar

from sitelint.lint.finding import Finding
from sitelint.text import Edit, Span

T = TypeVar("T")


class UnplacedError(Exception):
    """A place that has none in the other version."""


class Places:
    """The places of an earlier version of the file `path` in its version of now.

    `before` and `now` are what is seen of them. Nothing has moved up to `fixed`, where the body starts.
    Raises UnplacedError where they do not hold the same.
    """

    def __init__(self, path: str, before: object, now: object, fixed: int) -> None:
        self._path = path
        self._fixed = fixed
        self._now: dict[int, int] = {}
        self._compare(before, now, path)
        offsets = [self._now[offset] for offset in sorted(self._now)]
        if any(second <= first for first, second in pairwise(offsets)):
            raise UnplacedError

    def span(self, span: Span) -> Span:
        """Where a span is now. Raises UnplacedError."""
        return Span(self._offset(span.start), self._offset(span.end))

    def moved(self, thing: T) -> T:
        """What was seen of the file, with its places where they are now. Raises UnplacedError."""
        made: Any = thing
        if isinstance(thing, Span):
            made = self.span(thing)
        elif isinstance(thing, tuple):
            made = tuple.__new__(type(thing), map(self.moved, thing))
        elif isinstance(thing, list):
            made = [self.moved(each) for each in thing]
        elif isinstance(thing, dict):
            made = {key: self.moved(value) for key, value in thing.items()}
        return made  # type: ignore[no-any-return]

    def _offset(self, offset: int) -> int:
        if offset <= self._fixed:
            return offset
        if offset not in self._now:
            raise UnplacedError
        return self._now[offset]

    def _compare(self, before: Any, now: Any, path: str) -> None:
        """Places that are said to be in another file, one that the page includes, have not moved."""
        if type(before) is not type(now):
            raise UnplacedError
        if isinstance(before, Span) and path == self._path:
            for one, other in zip(before, now, strict=True):
                if self._now.setdefault(one, other) != other:
                    raise UnplacedError
        elif isinstance(before, (tuple, list)):
            if len(before) != len(now):
                raise UnplacedError
            path = getattr(before, "path", path)
            for one, other in zip(before, now, strict=True):
                self._compare(one, other, path)
        elif isinstance(before, dict):
            self._compare(list(before.items()), list(now.items()), path)
        elif hasattr(before, "__slots__"):
            self._compare(_parts(before), _parts(now), path)
        elif before != now:
            raise UnplacedError


def _parts(thing: Any) -> list[object]:
    """What a thing is made of that knows no equality."""
    return [getattr(thing, name) for name in thing.__slots__]


def follow(finding: Finding, moved: Mapping[str, Places]) -> Finding:
    """A finding with its places where they are now in the files that `moved`. Raises UnplacedError."""
    places = moved.get(finding.path)
    if places:
        fix = finding.fix
        if fix:
            fix = fix._replace(edits=tuple(Edit(places.span(span), text) for span, text in fix.edits))
        finding = finding._replace(span=places.span(finding.span), fix=fix)
    if any(one.path in moved for one in finding.related):
        related = [
            one._replace(span=moved[one.path].span(one.span)) if one.path in moved else one
            for one in finding.related
        ]
        finding = finding._replace(related=tuple(related))
    return finding
