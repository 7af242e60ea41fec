"""`--statistics`: how often each rule found something, instead of the findings."""

from collections import Counter
from collections.abc import Iterator

from sitelint.report.json_text import document
from sitelint.report.model import Report, rule_url
from sitelint.report.style import Style

FORMATS = ("full", "concise", "json")
"""The formats that they are told in; the first two as the same lines."""


def render(name: str, report: Report, style: Style) -> Iterator[str]:
    """Every rule that found something, the most frequent first: a line each, or an array of objects."""
    counts, fixable = _counts(report)
    rules = [(report.rules[code], count, fixable[code]) for code, count in counts.most_common()]
    if name == "json":
        yield from document(
            {"code": r.code, "name": r.name, "summary": r.summary, "count": count, "fixable": mended}
            for r, count, mended in rules
        )
        return
    wide = len(f"{max(counts.values(), default=0):,}")
    for rule, count, mended in rules:
        link = style.link(rule_url(rule.name), style.paint("bold", rule.name))
        hint = f" ({mended:,} fixable)" if mended else ""
        yield f"{count:>{wide},} {style.paint(rule.severity, rule.code)} {link}: {rule.summary}{hint}\n"


def _counts(report: Report) -> tuple[Counter[str], Counter[str]]:
    """How many findings each rule has, and how many of them a safe fix."""
    counts = Counter(item.finding.code for item in report.items)
    fixable = Counter(
        item.finding.code
        for item in report.items
        if item.finding.fix and item.finding.fix.applicability == "safe"
    )
    return counts, fixable
