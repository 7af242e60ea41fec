"""One finding as HTML."""

from collections.abc import Sequence

from sitelint.lint.finding import Fix
from sitelint.report.html_format.changes import changes
from sitelint.report.html_format.excerpt import excerpt
from sitelint.report.markup import inline, path_name, plain
from sitelint.report.model import Item, Report
from sitelint.text import Source, Span

_MOST_PLACES = 20
_MOST_EXCERPTS = 3
_WHOLE_FILE = Span(0, 0)


def card(report: Report, item: Item, others: Sequence[Item]) -> str:
    """An `<article>` about a finding; `others` say the same of other places of the file."""
    finding, source = item.finding, item.place.source
    fix = finding.fix.applicability if finding.fix else ""
    family = plain(report.rules[finding.code].family)
    return (
        f'<article class="finding {finding.severity}" data-severity="{finding.severity}"'
        f' data-family="{family}" data-fix="{fix}" data-count="{1 + len(others)}">\n'
        f'<h4><span class="badge">{finding.severity}</span> {inline(_sentence(finding.message))}</h4>\n'
        f'<p class="where">{_lines(item, others)} · '
        f'<a href="#rule-{plain(finding.code)}">{plain(finding.name)}</a></p>\n'
        f"{_excerpt(source, finding.span)}{_related(item)}{_fix(source, finding.fix)}</article>\n"
    )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _excerpt(source: Source, span: Span) -> str:
    return "" if span == _WHOLE_FILE else excerpt(source, span)


def _lines(item: Item, others: Sequence[Item]) -> str:
    if item.finding.span == _WHOLE_FILE:
        return "The file as a whole"
    numbers = [each.place.source.position(each.finding.span.start).line for each in (item, *others)]
    distinct = [str(number) for number in dict.fromkeys(numbers)]
    listed = ", ".join(distinct[:_MOST_PLACES])
    more = f" and {len(distinct) - _MOST_PLACES:,} more" if len(distinct) > _MOST_PLACES else ""
    times = f" ({len(numbers):,} times)" if others else ""
    return f"Line{'s' if len(distinct) > 1 else ''} {listed}{more}{times}"


def _related(item: Item) -> str:
    """The related places: the first with their lines, the others by number."""
    pieces = []
    for number, (about, place) in enumerate(item.related[:_MOST_PLACES]):
        line = place.source.position(about.span.start).line
        words = f"{inline(_sentence(about.message))}: {path_name(place.path)}, line {line}"
        lines = _excerpt(place.source, about.span) if number < _MOST_EXCERPTS else ""
        pieces.append(f'<p class="related">{words}</p>{lines}\n')
    if len(item.related) > _MOST_PLACES:
        pieces.append(f'<p class="related">And {len(item.related) - _MOST_PLACES:,} more places</p>')
    return "".join(pieces)


def _fix(source: Source, fix: Fix | None) -> str:
    if fix is None:
        return ""
    if fix.applicability == "safe":
        how = "<code>sitelint --fix</code> makes this change"
    else:
        reason = f" ({inline(fix.reason)})" if fix.reason else ""
        how = f"Look at it first{reason}; <code>sitelint --fix --unsafe-fixes</code> makes this change"
    words = f"<p><strong>{inline(fix.title)}.</strong> {how}.</p>"
    return f'<div class="fix">{words}{changes(source, fix)}</div>\n'
