"""What is shown where only the first findings are."""

from sample import PAGE, report

from sitelint.lint import Finding, Severity, Span
from sitelint.report.order import worst_first


def found(code: str, severity: Severity, at: int) -> Finding:
    return Finding(code, code.lower(), severity, "", PAGE.path, Span(at, at))


def test_every_rule_has_its_turn_before_one_has_two() -> None:
    findings = [
        found("NEWS004", "info", 0),
        found("LNK001", "error", 1),
        found("LNK001", "error", 2),
        found("FM009", "warning", 3),
        found("FM009", "error", 4),
    ]
    order = [item.finding.span.start for item in worst_first(report(findings).items)]
    assert order == [1, 4, 2, 3, 0]
