"""`concise`: one line for each finding, as compilers print them."""

from collections.abc import Iterator

from sitelint.report.model import Report
from sitelint.report.style import Style, visible


def render(report: Report, style: Style) -> Iterator[str]:
    """`path:line:column: CODE message` for each finding."""
    for item in report.items:
        finding = item.finding
        line, column = item.place.source.position(finding.span.start)
        # GitHub Actions would obey a line that begins with colons.
        shown = "./" * item.place.shown.startswith(":") + visible(item.place.shown)
        path = style.paint("bold", shown)
        code = style.paint(finding.severity, finding.code)
        yield f"{path}:{line}:{column}: {code} {visible(finding.message)}\n"
