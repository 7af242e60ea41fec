"""`sarif`: SARIF 2.1.0 with all that GitHub code scanning reads, and within its limits.

https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
"""

import json
import zlib
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import quote

from sitelint.report.model import HOME, Item, Place, Report, RuleText, rule_url
from sitelint.report.order import worst_first
from sitelint.report.style import Style, visible
from sitelint.report.units import Units
from sitelint.text import Source, Span

MOST_RESULTS = 25_000
"""GitHub refuses a file with more results. It shows 5,000, by severity."""

MOST_PACKED = 10_000_000
"""Bytes; GitHub refuses a file that is larger after gzip."""

_SPARE = 500_000
_MOST_RELATED = 100
_LONGEST_DESCRIPTION = 1024
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PROBLEMS = {"error": "error", "warning": "warning", "info": "recommendation"}


def render(report: Report, style: Style) -> Iterator[str]:
    """One run. The worst findings come first, and those that GitHub has no room for are left out."""
    writer = _Writer(report)
    driver = {
        "name": "sitelint",
        "semanticVersion": report.version,
        "informationUri": HOME,
        "rules": [_rule(rule) for rule in report.rules.values()],
    }
    # Columns as CodeQL counts them, whose files GitHub knows best.
    run = {"tool": {"driver": driver}, "columnKind": "utf16CodeUnits"}
    head = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0"}
    yield _json(head)[:-1] + ',"runs":[\n' + _json(run)[:-1] + ',"results":['
    # The fastest packing is the loosest, so that any other takes less.
    packer = zlib.compressobj(1)
    packed = told = 0
    for item in worst_first(report.items)[:MOST_RESULTS]:
        text = _json(writer.result(item))
        packed += len(packer.compress(text.encode("utf-8", "backslashreplace")))
        if packed > MOST_PACKED - _SPARE:
            break
        yield (",\n" if told else "\n") + text
        told += 1
    invocation: dict[str, Any] = {"executionSuccessful": not report.problems}
    if told < len(report.items):
        words = f"GitHub takes no more: {len(report.items) - told:,} findings are left out, the mildest ones."
        invocation["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": words}}]
    yield f'],\n"invocations":[{_json(invocation)}]}}]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _rule(rule: RuleText) -> dict[str, Any]:
    description = " ".join(rule.section("What it finds").split()) or rule.summary
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary[:_LONGEST_DESCRIPTION]},
        "fullDescription": {"text": description[:_LONGEST_DESCRIPTION]},
        "helpUri": rule_url(rule.name),
        "help": {"text": rule.manual, "markdown": rule.manual},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "precision": "high",
            "problem.severity": _PROBLEMS[rule.severity],
            "tags": [rule.family],
        },
    }


class _Writer:
    def __init__(self, report: Report) -> None:
        self._numbers = {code: number for number, code in enumerate(report.rules)}
        self._units = cache(lambda source: Units(source, "utf-16-le"))

    def result(self, item: Item) -> dict[str, Any]:
        finding = item.finding
        message = _literal(finding.message)
        related = [
            {"id": number, "message": {"text": about.message}, **self._location(place, about.span)}
            for number, (about, place) in enumerate(item.related[:_MOST_RELATED], 1)
        ]
        # GitHub shows those related places that the message has a link to.
        for place in related:
            message += f"\n[{_literal(place['message']['text'])}]({place['id']})"
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": self._numbers[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": message},
            "locations": [self._location(item.place, finding.span)],
            "partialFingerprints": {"primaryLocationLineHash": item.fingerprint},
        }
        if related:
            result["relatedLocations"] = related
        if finding.fix and finding.fix.edits:
            result["fixes"] = [self._fix(item)]
        return result

    def _fix(self, item: Item) -> dict[str, Any]:
        fix, place = item.finding.fix, item.place
        assert fix
        replacements = [
            {
                "deletedRegion": self._region(place.source, edit.span),
                "insertedContent": {"text": edit.replacement},
            }
            for edit in fix.edits
        ]
        change = {"artifactLocation": {"uri": _uri(place)}, "replacements": replacements}
        return {"description": {"text": fix.title}, "artifactChanges": [change]}

    def _location(self, place: Place, span: Span) -> dict[str, Any]:
        physical = {"artifactLocation": {"uri": _uri(place)}, "region": self._region(place.source, span)}
        return {"physicalLocation": physical}

    def _region(self, source: Source, span: Span) -> dict[str, int]:
        start, end = (self._units(source).position(offset) for offset in span)
        return {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        }


def _uri(place: Place) -> str:
    return quote(place.tracked.encode("utf-8", "surrogateescape"))


def _literal(text: str) -> str:
    """Text in which nothing is taken for a link."""
    text = visible(text)
    return text.replace("[", "\\[").replace("]", "\\]") if "](" in text else text
