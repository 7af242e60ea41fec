"""`github`: workflow commands that GitHub Actions turns into annotations of a pull request.

GitHub shows the first ten errors, warnings and notices of a step each: the worst findings come first.
https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Iterator

from sitelint.report.model import Item, Report
from sitelint.report.order import worst_first
from sitelint.report.style import Style, visible

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, style: Style) -> Iterator[str]:
    """A workflow command for each finding, the worst first."""
    return map(_command, worst_first(report.items))


def _command(item: Item) -> str:
    finding, place = item.finding, item.place
    line, column = place.source.position(finding.span.start)
    last = place.source.position(max(finding.span.end - 1, finding.span.start)).line
    properties = {"title": f"{finding.code} {finding.name}", "file": place.tracked, "line": str(line)}
    # GitHub takes columns only where both are of one line.
    if last == line:
        properties["col"] = str(column)
        properties["endColumn"] = str(column + max(finding.span.end - finding.span.start, 1))
    properties["endLine"] = str(last)
    listed = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in properties.items())
    # The log shows the message alone.
    message = f"{visible(place.tracked)}:{line}:{column}: {visible(finding.message)}"
    if finding.fix:
        message += f"\n{finding.fix.applicability} fix: {visible(finding.fix.title)}"
    return f"::{_COMMANDS[finding.severity]} {listed}::{message.translate(_DATA)}\n"
