"""`junit`: the XML that CI servers read as results of tests: each file is a suite, each finding a case.

Errors and warnings are failures, infos pass. It keeps to the schemas of Ant's JUnit task and of Jenkins.
"""

from collections.abc import Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from sitelint.report.model import Item, Report
from sitelint.report.style import Style, visible

_SUITE_END = "    <system-out/>\n    <system-err/>\n  </testsuite>\n"


def render(report: Report, style: Style) -> Iterator[str]:
    """The suites, in the order of the files; a run without findings is one case that passes."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    number = 0
    for number, (path, items) in enumerate(groupby(report.items, key=lambda item: item.place.tracked), 1):
        cases = list(items)
        failures = sum(item.finding.severity != "info" for item in cases)
        yield _suite(number - 1, visible(path), len(cases), failures, report)
        yield from map(_case, cases)
        yield _SUITE_END
    if not number:
        yield _suite(0, "sitelint", 1, 0, report)
        yield '    <testcase classname="sitelint" name="nothing found" time="0"/>\n'
        yield _SUITE_END
    yield "</testsuites>\n"


def _suite(number: int, name: str, tests: int, failures: int, report: Report) -> str:
    # What the schema requires and nobody measured is nought.
    return (
        f'  <testsuite id="{number}" package="sitelint" name={quoteattr(name)} tests="{tests}"'
        f' failures="{failures}" errors="0" time="0" hostname="localhost"'
        f' timestamp="{report.day}T00:00:00">\n    <properties/>\n'
    )


def _case(item: Item) -> str:
    finding, place = item.finding, item.place
    line, column = place.source.position(finding.span.start)
    path, message = visible(place.tracked), visible(finding.message)
    name = quoteattr(f"{finding.code} {finding.name} at {line}:{column}")
    head = f'    <testcase classname={quoteattr(path)} name={name} time="0"'
    if finding.severity == "info":
        return head + "/>\n"
    where = escape(f"{path}:{line}:{column}: {message}")
    return (
        f'{head}>\n      <failure type="{finding.severity}" message={quoteattr(message)}>{where}</failure>\n'
        "    </testcase>\n"
    )
