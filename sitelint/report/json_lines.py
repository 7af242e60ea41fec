"""`json-lines`: one finding as a JSON object on each line, for programs that read as they go."""

import json
from collections.abc import Iterator

from sitelint.report.json_format import finding
from sitelint.report.model import Report
from sitelint.report.style import Style


def render(report: Report, style: Style) -> Iterator[str]:
    """The objects that `json` has under `findings`, one a line."""
    for item in report.items:
        yield json.dumps(finding(item), ensure_ascii=False) + "\n"
