"""`full`: what, where with a mark under it, why, and the change that would mend it."""

from collections.abc import Iterable, Iterator, Sequence

from sitelint.lint.finding import Fix
from sitelint.report.change import difference
from sitelint.report.frame import crop, frame, gutter_width
from sitelint.report.model import Item, Place, Report
from sitelint.report.order import told_together
from sitelint.report.style import Style, visible
from sitelint.text import Source, Span

_MOST_PLACES = 12
_MOST_FRAMES = 3
_MOST_FILES = 3
_MOST_CHANGED_LINES = 12
_KINDS = {"-": "remove", "+": "add", " ": "dim"}


def render(report: Report, style: Style) -> Iterator[str]:
    """Every finding with its frame; equal ones of a file, or of many files, are told once."""
    for equal in told_together(report.items):
        for line in shown(equal[0], style, equal[1:]):
            yield line + "\n"
        yield "\n"


def shown(item: Item, style: Style, others: Sequence[Item] = ()) -> Iterator[str]:
    """The lines on a finding, and where `others` are that say the same."""
    finding, place = item.finding, item.place
    head = style.paint(finding.severity, f"{finding.severity} {finding.code}")
    name = style.link(item.url, style.paint("bold", finding.name))
    yield f"{head} {name}: {visible(finding.message)}"
    whole_file = finding.span == (0, 0)
    widths = [gutter_width(where.source, related.span) for related, where in item.related]
    gutter = max([gutter_width(place.source, finding.span), *widths])
    arrow = style.paint("dim", f"{' ' * gutter}-->")
    yield f"{arrow} {_location(place, finding.span)}"
    if not whole_file:
        yield from frame(place.source, finding.span, style, finding.severity, "^", gutter)
    dots = style.paint("dim", f"{' ' * gutter}:::")
    for number, (related, where) in enumerate(item.related[:_MOST_PLACES]):
        yield f"{dots} {_location(where, related.span)} {visible(related.message)}"
        if number < _MOST_FRAMES and related.span != (0, 0):
            yield from frame(where.source, related.span, style, "info", "-", gutter)
    if len(item.related) > _MOST_PLACES:
        yield f"{dots} and {len(item.related) - _MOST_PLACES:,} more places"
    here = [other for other in others if other.place.path == place.path]
    elsewhere = _first_of_each(other for other in others if other.place.path != place.path)
    for other in elsewhere[:_MOST_FILES]:
        yield f"{dots} {_location(other.place, other.finding.span)} the same"
    if len(elsewhere) > _MOST_FILES:
        yield f"{dots} and in {len(elsewhere) - _MOST_FILES:,} more files (`-f concise` lists them)"
    equals = style.paint("dim", f"{' ' * gutter} =")
    if here:
        yield f"{equals} also at {_places(here)}"
    if finding.fix:
        reason = f" ({visible(finding.fix.reason)})" if finding.fix.reason else ""
        yield f"{equals} {finding.fix.applicability} fix{reason}: {visible(finding.fix.title)}"
        yield from _change(place.source, finding.fix, style, " " * gutter)


def _location(place: Place, span: Span) -> str:
    line, column = place.source.position(span.start)
    return f"{visible(place.shown)}:{line}:{column}"


def _places(items: Sequence[Item]) -> str:
    positions = [item.place.source.position(item.finding.span.start) for item in items]
    listed = ", ".join(f"{line}:{column}" for line, column in positions[:_MOST_PLACES])
    more = len(positions) - _MOST_PLACES
    return f"{listed} and {more:,} more places" if more > 0 else listed


def _first_of_each(items: Iterable[Item]) -> list[Item]:
    """The first item of every file."""
    first: dict[str, Item] = {}
    for item in items:
        first.setdefault(item.place.path, item)
    return list(first.values())


def _change(source: Source, fix: Fix, style: Style, indent: str) -> Iterator[str]:
    """The lines that a fix changes, before and after."""
    lines = difference(source, fix)
    width = style.width - len(indent) - 5
    for sign, text, changed in lines[:_MOST_CHANGED_LINES]:
        at = Span(changed.start, changed.start)
        shown = f"{sign} {crop(text, Span(0, len(text)), at, width)[0]}".rstrip()
        yield f"{indent}   {style.paint(_KINDS[sign], shown)}"
    if len(lines) > _MOST_CHANGED_LINES:
        yield f"{indent}   {style.paint('dim', '…')}"
