"""`gitlab`: a Code Quality report, which GitLab shows in merge requests.

https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from sitelint.report.json_text import document
from sitelint.report.model import Item, Report
from sitelint.report.style import Style, visible

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, style: Style) -> Iterator[str]:
    """One array with an object for each finding."""
    return document(map(_issue, report.items))


def _issue(item: Item) -> dict[str, Any]:
    finding, place = item.finding, item.place
    start, end = place.source.position(finding.span.start), place.source.position(finding.span.end)
    # Two sites of one repository may have equal pages, and GitLab drops a fingerprint that it has seen.
    name = f"{place.tracked}\0{item.fingerprint}".encode("utf-8", "surrogatepass")
    return {
        "description": f"{finding.code} {finding.name}: {visible(finding.message)}",
        "check_name": finding.name,
        "fingerprint": sha256(name).hexdigest()[:32],
        "severity": _SEVERITIES[finding.severity],
        "location": {
            "path": place.tracked,
            "positions": {
                "begin": {"line": start.line, "column": start.column},
                "end": {"line": end.line, "column": end.column},
            },
        },
    }
