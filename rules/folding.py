"""Many places of one kind in one file are one task for its owner, and one finding."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from sitelint.lint import Finding, Fix, Related, Rule, Span
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

ONE_BY_ONE = 3
"""More places of one kind are one finding."""


class Place(NamedTuple):
    """A place, what to say of it alone, what it names if it is a reference, and the fix of it alone."""

    span: Span
    message: str
    target: str | None = None
    fix: Fix | None = None


def told(
    rule: Rule,
    file: "TextFile",
    places: Sequence[Place],
    together: str,
    fix: Fix | None = None,
    *,
    apart: int = ONE_BY_ONE,
) -> Iterator[Finding]:
    """One finding for every place; for more than `apart` one in all, which says `together` and has `fix`."""
    found = [rule.finding(file.path, one.span, one.message, target=one.target, fix=one.fix) for one in places]
    yield from folded(found, together, fix, apart=apart)


def folded(
    found: Sequence[Finding], together: str, fix: Fix | None = None, *, apart: int = ONE_BY_ONE
) -> Iterator[Finding]:
    """Findings of one cause as they are; more than `apart` as one, which says `together` and has `fix`."""
    if len(found) <= apart:
        yield from found
        return
    first, *others = found
    related = list(first.related)
    for one in others:
        related += [Related(one.path, one.span, "here, too"), *one.related]
    yield first._replace(message=together, related=tuple(related), fix=fix)


def all_of(fixes: Iterable[Fix | None], title: str) -> Fix | None:
    """One fix that does what several of one kind do; None of none. `{}` in its title is how many edits."""
    known = [fix for fix in fixes if fix]
    if not known:
        return None
    edits = tuple(edit for fix in known for edit in fix.edits)
    return Fix(title.format(len(edits)), edits, known[0].applicability, known[0].reason)
