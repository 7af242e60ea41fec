"""Many places of one kind in one file are one task for its owner, and one finding."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sitelint.lint import Finding, Related, Rule, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

ONE_BY_ONE = 3
"""More places of one kind are one finding."""


class Place(NamedTuple):
    """A place, what to say of it alone, and what it names if it is a reference."""

    span: Span
    message: str
    target: str | None = None


def told(rule: Rule, file: "TextFile", places: Sequence[Place], together: str) -> Iterator[Finding]:
    """One finding for every place; for more than three one in all, which says `together`."""
    if len(places) <= ONE_BY_ONE:
        for place in places:
            yield rule.finding(file.path, place.span, place.message, target=place.target)
        return
    others = tuple(Related(file.path, place.span, "here, too") for place in places[1:])
    yield rule.finding(file.path, places[0].span, together, target=places[0].target, related=others)
