"""`json`: one object with everything, for programs."""

from collections.abc import Iterator
from typing import Any

from sitelint.report.json_text import object_with_array
from sitelint.report.model import Item, Place, Report
from sitelint.report.style import Style
from sitelint.text import Span


def render(report: Report, style: Style) -> Iterator[str]:
    """The report as one JSON object. Paths are relative to `root`; lines and columns are 1-based."""
    head = {"version": report.version, "root": report.root, "summary": summary(report)}
    return object_with_array(head, "findings", map(finding, report.items))


def summary(report: Report) -> dict[str, int]:
    """The figures of the run."""
    return {
        "files": report.files,
        "findings": len(report.items),
        "errors": report.how_many("error"),
        "warnings": report.how_many("warning"),
        "infos": report.how_many("info"),
        "fixable": report.fixable("safe"),
        "unsafe_fixable": report.fixable("unsafe"),
        "fixed": report.fixed,
        "suppressed": report.suppressed,
        "problems": report.problems,
    }


def finding(item: Item) -> dict[str, Any]:
    """One finding as an object."""
    what, place = item.finding, item.place
    result: dict[str, Any] = {
        "code": what.code,
        "name": what.name,
        "severity": what.severity,
        "message": what.message,
        **_where(place, what.span),
    }
    if what.target is not None:
        result["target"] = what.target
    result["related"] = [
        {**_where(where, related.span), "message": related.message} for related, where in item.related
    ]
    if what.fix:
        edits = [_edit(place, edit.span, edit.replacement) for edit in what.fix.edits]
        result["fix"] = {"applicability": what.fix.applicability, "title": what.fix.title, "edits": edits}
        if what.fix.removes:
            result["fix"]["removes"] = list(what.fix.removes)
        if what.fix.to_utf8:
            result["fix"]["to_utf8"] = True
    result["fingerprint"] = item.fingerprint
    result["url"] = item.url
    return result


def _where(place: Place, span: Span) -> dict[str, Any]:
    start, end = place.source.position(span.start), place.source.position(span.end)
    return {
        "path": place.path,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _edit(place: Place, span: Span, replacement: str) -> dict[str, Any]:
    where = _where(place, span)
    return {
        "path": place.path,
        "start": {"line": where["line"], "column": where["column"]},
        "end": {"line": where["end_line"], "column": where["end_column"]},
        "replacement": replacement,
    }
