"""Comments that hide findings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.lint import Finding, Rule, Span
from sitelint.lint.directives import read_directives
from sitelint.lint.registry import Registry
from sitelint.lint.suppress import Suppressions
from sitelint.lint.unknown_rule import RULE as UNKNOWN
from sitelint.lint.unused_suppression import RULE as UNUSED
from sitelint.text import Source, apply_edits
from sitelint.text.spans import Spans

X = Rule("TST001", "the-x", severity="error")
Y = Rule("TST002", "the-y", severity="warning")
REGISTRY = Registry([X, Y, UNUSED, UNKNOWN])
ALL = frozenset(rule.code for rule in REGISTRY)


def lint(
    text: str, path: str = "a.md", settled: frozenset[str] = ALL, code: tuple[Span, ...] = ()
) -> list[Finding]:
    """Every `X` and `Y` of a text is a finding."""
    source = Source(path, text.encode())
    end = text.find("\n---\n") if path.endswith(".md") else len(text)
    yaml = Span(0, max(end, 0))
    suppressions = Suppressions(source, REGISTRY, read_directives(source, REGISTRY, yaml, Spans(code)))
    findings = [
        (X if char == "X" else Y).finding(path, Span(at, at + 1), char)
        for at, char in enumerate(text)
        if char in "XY"
    ]
    return [f for f in findings if not suppressions.hides(f)] + list(suppressions.findings(settled))


def left(text: str, path: str = "a.md") -> list[str]:
    """What is left, as `x line:column`."""
    source = Source(path, text.encode())
    names = {"TST001": "X", "TST002": "Y", "SIT001": "unused", "SIT002": "unknown"}
    return [
        f"{names[f.code]} {source.position(f.span.start).line}:{source.position(f.span.start).column}"
        for f in lint(text, path)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!-- sitelint-disable-next-line the-x -->\nX\nX\n", ["X 3:1"]),
        ("<!-- sitelint-disable-next-line -->\nX Y\nX\n", ["X 3:1"]),
        ("<!-- sitelint-disable-next-line TST -->\nX Y\nX\n", ["X 3:1"]),
        ("<!-- sitelint-disable-next-line TST001,the-y -->\nX Y\n", []),
        ("<!-- sitelint-disable-next-line the-x the-y -->\nX Y\n", []),
        ("<!-- sitelint-disable-next-line the-x -- the-y is fine -->\nX Y\n", ["Y 2:3"]),
        ("<!-- sitelint-disable-next-line -- all is fine -->\nX Y\n", []),
        ("<!-- sitelint-disable-next-line the-x -->\n\n  \nX\nX\n", ["X 5:1"]),
        ("<!-- sitelint-disable-next-line\nthe-x\n-->\nX\n", []),
        ("<!-- sitelint-disable-next-line the-x,\nthe-y\n-- so far -->\nX Y\n", []),
        ("<!-- sitelint-disable-next-line the-x -- why\n\nthat is so -->\nX\n", []),
        ("<!--sitelint-disable-next-line the-x-->\r\nX\r\nX", ["X 3:1"]),
        (
            "<!-- sitelint-disable-next-line the-x -->\n<!-- sitelint-disable-next-line the-y -->\nXY\n",
            [],
        ),
        ("X <!-- sitelint-disable-line the-x -->\nX\n", ["X 2:1"]),
        ("X {% comment %}sitelint-disable-line{% endcomment %} Y\nX\n", ["X 2:1"]),
        ("X {%- comment -%} sitelint-disable-line the-x {%- endcomment -%}\nX\n", ["X 2:1"]),
        ("X {% # sitelint-disable-line the-x %} Y\n", ["Y 1:39"]),
        ("X {%- # sitelint-disable-line the-x -%}\n", []),
        ("X\nX Y\n<!-- sitelint-disable-file the-x -->\n", ["Y 2:3"]),
        (
            "X\n<!-- sitelint-disable the-x -->\nX Y\n<!-- sitelint-enable the-x -->\nX",
            ["X 1:1", "Y 3:3", "X 5:1"],
        ),
        ("<!-- sitelint-disable -->\nX Y\n<!-- sitelint-enable the-x -->\nX Y", ["X 4:1"]),
        ("<!-- sitelint-disable the-x -->\nX", []),
        ("<!-- sitelint-disable the-x -->\nX<!-- sitelint-enable -->X", ["X 2:26"]),
    ],
)
def test_what_a_comment_hides(text: str, expected: list[str]) -> None:
    assert left(text) == expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.yml", "a: X # sitelint-disable-line the-x\nb: X\n", ["X 2:4"]),
        ("a.yml", "# sitelint-disable-next-line the-x -- why\nb: X\n", []),
        ("a.yml", "b: X#sitelint-disable-line the-x\n", ["X 1:4"]),
        (
            "a.md",
            "---\n# sitelint-disable-next-line the-x\ntitle: X\n---\nX # sitelint-disable-line\n",
            ["X 5:1"],
        ),
        ("a.bib", "% sitelint-disable-next-line the-x\n X\n", []),
        ("a.bib", "@article{a, title={X}} % sitelint-disable-line\nX\n", ["X 2:1"]),
        ("a.md", "% sitelint-disable-file\nX\n", ["X 2:1"]),
        ("a.md", "sitelint-disable-file X\n", ["X 1:23"]),
        ("a.md", "X <!-- see sitelint-disable-line -->\n", ["X 1:1"]),
    ],
)
def test_where_an_instruction_counts(path: str, text: str, expected: list[str]) -> None:
    assert left(text, path) == expected


def test_code_only_shows_an_instruction() -> None:
    text = "`<!-- sitelint-disable-line -->` X"
    assert [f.code for f in lint(text, code=(Span(0, 32),))] == ["TST001"]


def test_a_finding_about_the_file_is_hidden_by_disable_file_only() -> None:
    source = Source("a.md", b"a <!-- sitelint-disable-line -->\n")
    finding = X.finding("a.md", Span(0, 0), "")
    assert not Suppressions(source, REGISTRY, read_directives(source, REGISTRY, Span(0, 0), Spans(()))).hides(
        finding
    )
    source = Source("a.md", b"a <!-- sitelint-disable-file -->\n")
    assert Suppressions(source, REGISTRY, read_directives(source, REGISTRY, Span(0, 0), Spans(()))).hides(
        finding
    )


def fixed(text: str, path: str = "a.md") -> str:
    """The text with the fixes of what is wrong with its comments."""
    return apply_edits(text, [edit for f in lint(text, path) if f.fix for edit in f.fix.edits])


@pytest.mark.parametrize(
    ("text", "message", "without"),
    [
        (
            "a\n<!-- sitelint-disable-next-line the-x -->\nb\n",
            "This comment hides no finding of `the-x`; remove it",
            "a\nb\n",
        ),
        ("a <!-- sitelint-disable-line -->\nb\n", "This comment hides no finding; remove it", "a\nb\n"),
        ("a <!-- sitelint-disable-line --> b\n", "This comment hides no finding; remove it", "a b\n"),
        ("<!-- sitelint-disable-line --> b\n", "This comment hides no finding; remove it", "b\n"),
        ("a\n<!-- sitelint-disable-file -->", "This comment hides no finding; remove it", "a\n"),
        (
            "X <!-- sitelint-disable-line the-x, the-y -- for now -->\n",
            "This comment hides no finding of `the-y`; remove it",
            "X <!-- sitelint-disable-line the-x -- for now -->\n",
        ),
        (
            "{% comment %} sitelint-disable the-x {% endcomment %}\nb\n",
            "This comment hides no finding of `the-x`; remove it",
            "b\n",
        ),
        ("a\n<!-- sitelint-enable the-x -->\n", "`the-x` is not disabled here; remove the comment", "a\n"),
        ("a\n<!-- sitelint-enable -->\n", "Nothing is disabled here; remove the comment", "a\n"),
        (
            "<!-- sitelint-disable-next-line the-z -->\nX",
            "`the-z` is no rule; did you mean `the-x`?",
            "<!-- sitelint-disable-next-line the-x -->\nX",
        ),
        (
            "<!-- sitelint-disable-nextline the-x -->\n",
            "`sitelint-disable-nextline` is no instruction; did you mean `sitelint-disable-next-line`?",
            "<!-- sitelint-disable-next-line the-x -->\n",
        ),
        (
            "<!-- sitelint-disable-file qqqqq -->\n",
            "`qqqqq` is no rule",
            "<!-- sitelint-disable-file qqqqq -->\n",
        ),
    ],
)
def test_idle_and_wrong_comments_are_found_and_mended(text: str, message: str, without: str) -> None:
    own = [f for f in lint(text) if f.code.startswith("SIT")]
    assert [f.message for f in own] == [message]
    assert fixed(text) == without


def test_an_idle_comment_in_yaml_goes_with_its_blanks() -> None:
    assert fixed("a: 1  # sitelint-disable-line the-x\nb: 2\n", "a.yml") == "a: 1\nb: 2\n"
    assert fixed("a: 1\n# sitelint-disable-next-line\nb: 2\n", "a.yml") == "a: 1\nb: 2\n"


def test_a_word_that_is_no_slip_is_left_alone() -> None:
    assert left("<!-- sitelint-rocks -->\n") == []


def test_what_did_not_run_may_be_needed() -> None:
    text = "<!-- sitelint-disable-line the-x -->\n"
    assert lint(text, settled=ALL - {"TST001"}) == []
    assert lint("<!-- sitelint-disable-line -->\n", settled=ALL - {"TST001"}) == []


def test_a_rule_about_suppressions_can_be_suppressed_by_name_only() -> None:
    idle = "<!-- sitelint-disable-line the-x -->\n"
    assert left(f"<!-- sitelint-disable-file unused-suppression -->\n{idle}") == []
    assert left(f"<!-- sitelint-disable-file -->\n{idle}") == ["unused 1:1", "unused 2:1"]
    assert left("<!-- sitelint-disable-file unused-suppression -->\n") == ["unused 1:1"]


@given(
    st.lists(
        st.sampled_from(
            "<!-- |sitelint-|disable|-line|-next-line|-file|enable| the-x|,| -->|{% comment %}|"
            "{% endcomment %}|{% # |%}|# |% |\n|X|Y| -- |a|\r".split("|")
        ),
        max_size=30,
    )
)
def test_any_text_can_be_read_and_its_fixes_applied(parts: list[str]) -> None:
    text = "".join(parts)
    for path in ("a.md", "a.yml", "a.bib"):
        for finding in lint(text, path):
            if finding.fix:
                apply_edits(text, finding.fix.edits)


@pytest.mark.parametrize(
    ("text", "told", "closed"),
    [
        (
            "<!-- sitelint-disable-next-line the-x\nX\n\n<!-- more -->\n",
            "write `-->` at the end of this line, or readers see nothing of what follows, down to line 4",
            "<!-- sitelint-disable-next-line the-x -->\nX\n\n<!-- more -->\n",
        ),
        (
            "<!-- sitelint-disable the-x ->\n\nX\n<!-- sitelint-enable the-x -->\n",
            "down to line 4",
            "<!-- sitelint-disable the-x -->\n\nX\n<!-- sitelint-enable the-x -->\n",
        ),
        ("a\n<!-- sitelint-disable", "at the end of this line", "a\n<!-- sitelint-disable -->"),
        (
            "{% comment %} sitelint-disable the-x -- why\nX",
            "write `{% endcomment %}` at the end of this line",
            "{% comment %} sitelint-disable the-x -- why {% endcomment %}\nX",
        ),
        ("X {% # sitelint-disable-line }\n", "write `%}`", "X {% # sitelint-disable-line %}\n"),
    ],
)
def test_a_comment_whose_end_is_missing(text: str, told: str, closed: str) -> None:
    (finding,) = lint(text)
    assert told in finding.message
    assert fixed(text) == closed
    assert [f.code for f in lint(closed) if f.code != "SIT001"] == []
