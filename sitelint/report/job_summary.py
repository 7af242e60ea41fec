"""The summary of a GitHub job, beside the annotations: how much was found, by which rules, and the worst.

It is HTML, of which GitHub reads nothing as Markdown, so that a site's own words cannot mean anything there.
https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
"""

from collections import Counter
from collections.abc import Iterator

from sitelint.report.markup import inline, path_name, plain
from sitelint.report.model import Item, Report, rule_url
from sitelint.report.order import worst_first
from sitelint.report.style import Style
from sitelint.report.summary import summary_line

_MOST_ROWS = 100
_LONGEST_MESSAGE = 1_000
_MOST_CHARACTERS = 200_000
"""GitHub refuses a summary of more than 1 MiB, and a character may take four bytes."""


def render(report: Report) -> Iterator[str]:
    """The summary in pieces."""
    yield f"<h2>sitelint</h2>\n<p>{plain(summary_line(report, Style()))}</p>\n"
    if not report.items:
        return
    counts = Counter(item.finding.code for item in report.items)
    yield from _table(
        ("Findings", "Rule"), (_rule(report, code, count) for code, count in counts.most_common())
    )
    worst = worst_first(report.items)[:_MOST_ROWS]
    title = f"The worst {len(worst):,}" if len(worst) < len(report.items) else "All of them"
    yield f"<h3>{title}</h3>\n"
    yield from _table(("Where", "What"), map(_finding, worst))


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield "<table>\n<tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr>\n"
    room = _MOST_CHARACTERS
    for row in rows:
        text = "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n"
        room -= len(text)
        if room < 0:
            break
        yield text
    yield "</table>\n"


def _rule(report: Report, code: str, count: int) -> tuple[str, str]:
    rule = report.rules[code]
    link = f'<a href="{plain(rule_url(rule.name))}">{plain(rule.name)}</a>'
    return f"{count:,}", f"{link}: {inline(rule.summary)}"


def _finding(item: Item) -> tuple[str, str]:
    finding, place = item.finding, item.place
    line = place.source.position(finding.span.start).line
    message = inline(finding.message[:_LONGEST_MESSAGE])
    return f"{path_name(place.tracked)}:{line}", f"{finding.severity}: {message}"
