"""What is shown where only the first findings are."""

from sample import PAGE, report

from sitelint.lint import Finding, Severity, Span
from sitelint.report.order import told_together, worst_first
from sitelint.text import Source


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


def places(files: int) -> list[list[str]]:
    """The files of the findings that are told together, where one finding stands in some files, once each."""
    sources = [Source(f"_publications/{number}.md", b"text") for number in range(files)]
    findings = [
        Finding("LNK012", "domain", "info", "It is written out", one.path, Span(0, 4)) for one in sources
    ]
    groups = told_together(report(findings, *sources).items)
    return [[item.place.path for item in group] for group in groups]


def test_what_many_files_share_is_told_once() -> None:
    assert [len(group) for group in places(4)] == [4]
    assert [len(group) for group in places(3)] == [1, 1, 1]
