"""The case files of the rules, `<family>/<rule-name>.yml`: small sites and what is found in each."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from harness import TODAY, SmallSite, registry

from sitelint.jekyll.yaml.psych import load_value
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
    assert [(path, line, column) for path, line, column, _ in found] == expected, found
    for one in wanted:
        said = [message for *place, message in found if place == [one["path"], one["line"], one["column"]]]
        parts = one.get("message", one.get("message~", ""))
        assert any(parts in message for message in said), said
    if "fixed" in case:
        site.fix(unsafe=not case.get("safe_only", False))
        assert {path: site.text(path) for path in case["fixed"]} == case["fixed"]


def _found(result: Result) -> list[tuple[str, int, int, str]]:
    found = []
    for finding in result.findings:
        line, column = result.sources[finding.path].position(finding.span.start)
        found.append((finding.path, line, column, finding.message))
    return sorted(found)
