"""Names of findings that survive edits elsewhere."""

from sitelint.lint import Rule, Span
from sitelint.lint.fingerprint import fingerprints
from sitelint.text import Source

RULE = Rule("TST001", "test", severity="error")


def names(text: str, word: str = "bad", rule: Rule = RULE, path: str = "a.md") -> list[str]:
    source = Source(path, text.encode())
    found = []
    at = text.find(word)
    while at != -1:
        found.append(rule.finding(path, Span(at, at + len(word)), "a message"))
        at = text.find(word, at + 1)
    return fingerprints(found, lambda _: source)


def test_edits_elsewhere_change_nothing() -> None:
    assert names("one bad word\n") == names("more\n\nlines\n  one  bad word \nand more\n")


def test_the_line_the_path_and_the_rule_count() -> None:
    first = names("one bad word\n")
    assert first != names("another bad word\n")
    assert first != names("one bad word\n", path="b.md")
    assert first != names("one bad word\n", rule=Rule("TST002", "other", severity="error"))


def test_equal_lines_have_different_names() -> None:
    found = names("bad\nbad and bad\nbad\n")
    assert len(set(found)) == 4
    assert found[0] == names("bad\n")[0]


def test_a_lone_surrogate_does_no_harm() -> None:
    source = Source("a.md", b"\xff\xfe\x00\xd8")
    assert fingerprints([RULE.finding("a.md", Span(0, 1), "")], lambda _: source)
