"""`full`: what, where with a mark under it, why, and the change that would mend it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sitelint.lint.finding import Fix
from sitelint.report.change import changed_lines
from sitelint.report.frame import crop, frame, gutter_width
from sitelint.report.model import Item, Place, Report
from sitelint.report.style import Style, visible
from sitelint.text import Source, Span

_MOST_PLACES = 12
_MOST_CHANGED_LINES = 6


def render(report: Report, style: Style) -> Iterator[str]:
    """Every finding with its frame; equal ones of a file are told once, with all their places."""
    for _, items in groupby(report.items, key=lambda item: item.place.path):
        for equal in _equal(items):
            for line in _finding(equal[0], equal[1:], style):
                yield line + "\n"
            yield "\n"


def _equal(items: Iterable[Item]) -> list[list[Item]]:
    """Items with the same rule and the same words, in the order of the first of each."""
    groups: dict[tuple[str, str, str], list[Item]] = {}
    for item in items:
        groups.setdefault((item.finding.code, item.finding.severity, item.finding.message), []).append(item)
    return list(groups.values())


def _finding(item: Item, others: list[Item], style: Style) -> Iterator[str]:
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
    for related, where in item.related:
        dots = style.paint("dim", f"{' ' * gutter}:::")
        yield f"{dots} {_location(where, related.span)} {visible(related.message)}"
        if related.span != (0, 0):
            yield from frame(where.source, related.span, style, "info", "-", gutter)
    equals = style.paint("dim", f"{' ' * gutter} =")
    if others:
        yield f"{equals} also at {_places(others)}"
    if finding.fix:
        reason = f" ({visible(finding.fix.reason)})" if finding.fix.reason else ""
        yield f"{equals} {finding.fix.applicability} fix{reason}: {visible(finding.fix.title)}"
        yield from _change(place.source, finding.fix, style, " " * gutter)


def _location(place: Place, span: Span) -> str:
    line, column = place.source.position(span.start)
    return f"{visible(place.shown)}:{line}:{column}"


def _places(items: list[Item]) -> str:
    positions = [item.place.source.position(item.finding.span.start) for item in items]
    listed = ", ".join(f"{line}:{column}" for line, column in positions[:_MOST_PLACES])
    more = len(positions) - _MOST_PLACES
    return f"{listed} and {more:,} more places" if more > 0 else listed


def _change(source: Source, fix: Fix, style: Style, indent: str) -> Iterator[str]:
    """The lines that a fix changes, before and after."""
    old, new = changed_lines(source, fix)
    width = style.width - len(indent) - 5
    shift = _first_difference(old, new)
    for sign, kind, lines in (("-", "remove", old), ("+", "add", new)):
        for line in lines[:_MOST_CHANGED_LINES]:
            at = min(shift, len(line))
            shown = crop(line, Span(0, len(line)), Span(at, at), width)[0]
            yield f"{indent}   {style.paint(kind, f'{sign} {shown}'.rstrip())}"
        if len(lines) > _MOST_CHANGED_LINES:
            yield f"{indent}   {style.paint('dim', '…')}"


def _first_difference(old: list[str], new: list[str]) -> int:
    """How many characters the first lines of both have in common."""
    if not old or not new:
        return 0
    shared = 0
    for a, b in zip(old[0], new[0], strict=False):
        if a != b:
            break
        shared += 1
    return shared
