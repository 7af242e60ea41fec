"""What a rule declares of itself."""

import pytest

from sitelint.jekyll.facts import Facts, FileKind, TextFile
from sitelint.lint import Rule
from sitelint.text import Source


@pytest.mark.parametrize(
    ("kind", "text", "concerned"),
    [("page", "a µ", True), ("page", "a", False), ("data", "a µ", False), ("static", "π", True)],
)
def test_a_rule_is_spared_files_in_which_it_would_find_nothing(
    kind: FileKind, text: str, concerned: bool
) -> None:
    rule = Rule("TST001", "test", severity="info", kinds=("page", "static"), needs="µ\u0370-\u03ff")
    file = TextFile(Source("a", text.encode()), kind, lambda _: Facts(), lambda: True)
    assert rule.concerns(file) is concerned
    assert Rule("TST002", "other", severity="info").concerns(file)
