"""The examples of every rule's manual: the bad are found where they are marked, the good are silent."""

from pathlib import Path

import pytest
from harness import Example, Place, SmallSite, examples, pairs, places, registry

from sitelint.lint.rule import Rule

# It tells of fixes left out, which no one rule can show; tests/lint/test_fixing.py does.
SHOWN_ELSEWHERE = {"SIT003"}
RULES = [rule for rule in registry() if rule.code not in SHOWN_ELSEWHERE]
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}-{number}-{example.kind}")
    for rule in RULES
    for number, example in enumerate(examples(rule.manual), 1)
]
SECTIONS = ["## What it finds", "## Why it matters", "## Example", "## Fix"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_manual_has_its_sections_and_examples(rule: Rule) -> None:
    lines = rule.manual.strip().splitlines()
    assert lines[0].endswith((".", "!", "?"))
    assert [line for line in lines if line in SECTIONS] == SECTIONS
    assert {example.kind for example in examples(rule.manual)} == {"bad", "good"}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_is_found_where_it_is_marked(rule: Rule, example: Example, tmp_path: Path) -> None:
    found = places(SmallSite(tmp_path, example.files, rule).lint())
    assert [_shown(place, example) for place in found] == [
        _shown(mark, example) for mark in sorted(example.marks)
    ]
    assert bool(found) == (example.kind == "bad")


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.fixes], ids=lambda rule: rule.name)
def test_a_fixed_bad_example_is_the_good_one(rule: Rule, tmp_path: Path) -> None:
    fixable = 0
    for number, (bad, good) in enumerate(pairs(examples(rule.manual))):
        site = SmallSite(tmp_path / str(number), bad.files, rule)
        if any(finding.fix for finding in site.lint().findings):
            fixable += 1
            site.fix(unsafe=True)
            left = {path: site.text(path) for path in bad.files}
            assert {path: text for path, text in left.items() if text is not None} == good.files
    assert fixable, "no example shows what the fix does"


def _shown(place: Place, example: Example) -> tuple[str, int, str]:
    """A place as one reads it when it is wrong."""
    text = example.files.get(place.path, "")
    return (
        place.path,
        text.count("\n", 0, place.start) + 1,
        f"{place.start}: {text[place.start : place.end]!r}",
    )
