"""The case files of the rules, `<family>/<rule-name>.yml`: small sites and what is found in each."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from harness import TODAY, SmallSite, registry

from sitelint.jekyll.yaml.psych import load_value
from sitelint.lint import Finding
from sitelint.lint.run import Result

HERE = Path(__file__).parent
KEYS = {"name", "files", "options", "findings", "fixed", "safe_only", "today"}


def cases() -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['name']}")
        for path in sorted(HERE.glob("*/*.yml"))
        for case in load_value(path.read_text(encoding="utf-8")) or []
    ]


@pytest.mark.parametrize(("rule_name", "case"), cases())
def test_case(rule_name: str, case: dict[str, Any], tmp_path: Path) -> None:
    assert set(case) <= KEYS
    rule = registry().get(rule_name)
    assert rule, f"there is no rule {rule_name}"
    today = case.get("today", TODAY)
    assert isinstance(today, date)
    site = SmallSite(tmp_path, case["files"], rule, case.get("options"), today)
    found = _found(site.lint())
    wanted = case.get("findings", [])
    expected = sorted((one["path"], one["line"], one["column"]) for one in wanted)
    assert [at for at, _ in found] == expected, found
    for one in wanted:
        here = [finding for at, finding in found if at == (one["path"], one["line"], one["column"])]
        words = one.get("message", one.get("message~", ""))
        severity = one.get("severity")
        assert any(words in each.message and severity in (None, each.severity) for each in here), here
    if "fixed" in case:
        site.fix(unsafe=not case.get("safe_only", False))
        assert {path: site.text(path) for path in case["fixed"]} == case["fixed"]


def _found(result: Result) -> list[tuple[tuple[str, int, int], Finding]]:
    found = []
    for finding in result.findings:
        line, column = result.sources[finding.path].position(finding.span.start)
        found.append(((finding.path, line, column), finding))
    return sorted(found, key=lambda one: (one[0], one[1].message))
