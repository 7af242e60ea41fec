"""What a rule declares of itself."""

import marshal

import pytest

from sitelint.jekyll.facts import Facts, FileKind, TextFile
from sitelint.jekyll.liquid.values import HOLE
from sitelint.lint import Rule, Span
from sitelint.lint.checked import FileRules
from sitelint.lint.registry import load_rules
from sitelint.lint.rule import DeclaredRule
from sitelint.lint.settings import ActiveRule
from sitelint.text import Source


@pytest.mark.parametrize(
    ("kind", "text", "concerned"),
    [("page", "a µ", True), ("page", "a", False), ("data", "a µ", False), ("static", "π", True)],
)
def test_a_rule_is_spared_files_in_which_it_would_find_nothing(
    kind: FileKind, text: str, concerned: bool
) -> None:
    choosy = Rule("TST001", "test", severity="info", kinds=("page", "static"), needs="µ\u0370-\u03ff")
    other = Rule("TST002", "other", severity="info")
    for rule in (choosy, other):
        rule.file(lambda file, options, rule=rule: iter([rule.finding(file.path, Span(0, 1), "x")]))  # type: ignore[misc]
    file = TextFile(Source("a", text.encode()), kind, lambda _: Facts(), lambda: True)
    found = FileRules([ActiveRule(rule, None, {}) for rule in (choosy, other)], debug=True).check(file)
    assert [one.code for one in found.findings] == ["TST001"] * concerned + ["TST002"]


def test_a_rule_of_which_only_the_declaration_is_known_is_completed_from_its_module() -> None:
    bundled = [rule for rule in load_rules() if rule.sees_files or rule.sees_site]
    assert len(bundled) > 80
    for rule in bundled:
        declared = DeclaredRule(marshal.loads(marshal.dumps(rule.declaration)))
        assert declared.declaration == rule.declaration
        assert (declared.check_file, declared.check_site) == (rule.check_file, rule.check_site)
        assert (declared.options, declared.manual) == (rule.options, rule.manual)
        with pytest.raises(AttributeError, match=rf"Rule\({rule.code} .*\) has no `kind`"):
            declared.kind  # noqa: B018


def test_what_nobody_knows_of_an_address_is_told_as_such() -> None:
    rule = Rule("TST001", "test", severity="info")
    assert rule.finding("a", Span(0, 1), "x", target=f"/tags/#{HOLE}").target == "/tags/#…"
