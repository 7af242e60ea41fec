"""Output formats, one module each. They know findings and nothing else.

A format's module has `render(report, style)`, which yields the text in pieces.
"""

from collections.abc import Iterator
from importlib import import_module

from sitelint.report.model import Item, Place, Report, RuleText
from sitelint.report.style import Style

__all__ = ["FORMATS", "Item", "Place", "Report", "RuleText", "Style", "render"]

FORMATS = {
    "full": "sitelint.report.full",
    "concise": "sitelint.report.concise",
    "json": "sitelint.report.json_format",
    "json-lines": "sitelint.report.json_lines",
    "github": "sitelint.report.github",
    "gitlab": "sitelint.report.gitlab",
    "junit": "sitelint.report.junit",
    "rdjson": "sitelint.report.rdjson",
    "sarif": "sitelint.report.sarif",
    "html": "sitelint.report.html_format",
}
"""The name of every format, and its module."""


def render(name: str, report: Report, style: Style) -> Iterator[str]:
    """The report in the format of a name."""
    pieces: Iterator[str] = import_module(FORMATS[name]).render(report, style)
    return pieces
