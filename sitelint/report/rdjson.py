"""`rdjson`: the Reviewdog Diagnostic Format, which reviewdog posts as review comments with suggestions.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
"""

from collections.abc import Iterator
from functools import cache
from typing import Any

from sitelint.report.change import one_edit
from sitelint.report.json_text import object_with_array
from sitelint.report.model import HOME, Item, Place, Report
from sitelint.report.style import Style, visible
from sitelint.report.units import Units
from sitelint.text import Source, Span


def render(report: Report, style: Style) -> Iterator[str]:
    """One object with a diagnostic for each finding; columns are in bytes."""
    writer = _Writer()
    head = {"source": {"name": "sitelint", "url": HOME}}
    return object_with_array(head, "diagnostics", map(writer.diagnostic, report.items))


class _Writer:
    def __init__(self) -> None:
        self._units = cache(lambda source: Units(source, "utf-8"))

    def diagnostic(self, item: Item) -> dict[str, Any]:
        finding, source = item.finding, item.place.source
        result: dict[str, Any] = {
            "message": visible(finding.message),
            "location": self._location(item.place, finding.span),
            "severity": finding.severity.upper(),
            "code": {"value": finding.code, "url": item.url},
        }
        # reviewdog takes several suggestions for as many ways to mend a place.
        edit = one_edit(source, finding.fix) if finding.fix else None
        if edit:
            result["suggestions"] = [{"range": self._range(source, edit.span), "text": edit.replacement}]
        if item.related:
            result["related_locations"] = [
                {"message": visible(related.message), "location": self._location(place, related.span)}
                for related, place in item.related
            ]
        return result

    def _location(self, place: Place, span: Span) -> dict[str, Any]:
        return {"path": place.tracked, "range": self._range(place.source, span)}

    def _range(self, source: Source, span: Span) -> dict[str, Any]:
        start, end = (self._units(source).position(offset)._asdict() for offset in span)
        return {"start": start, "end": end}
