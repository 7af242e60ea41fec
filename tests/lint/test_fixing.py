"""Rounds of fixes, when they end, and what a fix has to prove."""

import re
from collections.abc import Callable, Iterator

import pytest

from sitelint.jekyll.links.references import Sample
from sitelint.lint import Edit, Finding, Fix, Rule, Severity, Span
from sitelint.lint.fixed import Fixed
from sitelint.lint.fixing import ROUNDS, Files, fix_site
from sitelint.lint.run import Result
from sitelint.lint.unused_suppression import RULE as UNUSED
from sitelint.text import Source

RULE = Rule("TST001", "test", severity="error", fixes=("safe",))
OTHER = Rule("TST002", "other", severity="warning")

Check = Callable[[Source], Iterator[Finding]]


def fixed(texts: dict[str, str], check: Check) -> tuple[Fixed, dict[str, str | None]]:
    """Fix what a check finds in some files; what was done, and the files after it."""
    disk: dict[str, bytes | None] = {path: text.encode() for path, text in texts.items()}

    def lint(files: Files, sample: Sample | None = None) -> Result:
        now = {**disk, **files}
        sources = {path: Source(path, data) for path, data in now.items() if data is not None}
        return Result([one for source in sources.values() for one in check(source)], sources=sources)

    done = fix_site(lint({}), lint)
    for change in done.changes:
        assert disk[change.path] == change.before
        disk[change.path] = change.after
    return done, {path: None if data is None else data.decode() for path, data in disk.items()}


def replacing(words: dict[str, str], severity: Severity = "error") -> Check:
    """A check that wants every word replaced by another."""

    def check(source: Source) -> Iterator[Finding]:
        for match in re.finditer("|".join(map(re.escape, words)), source.text):
            span = Span(*match.span())
            fix = Fix("Better", (Edit(span, words[match[0]]),))
            yield RULE.finding(source.path, span, match[0], fix=fix, severity=severity)

    return check


def reasons(done: Fixed) -> list[tuple[str, str]]:
    """What was withheld: the message of the finding, and why."""
    return [(finding.message, why) for finding, why in done.withheld]


def test_fixes_that_meet_are_made_one_round_after_the_other() -> None:
    def check(source: Source) -> Iterator[Finding]:
        for match in re.finditer("x+", source.text):
            for span in (Span(*match.span()), Span(match.start(), len(source.text))):
                fix = Fix("Better", (Edit(span, source.text[slice(*span)].replace("x", "y")),))
                yield RULE.finding(source.path, span, "x", fix=fix)

    done, files = fixed({"a.md": "x x x"}, check)
    assert files == {"a.md": "y y y"}
    assert done.withheld == []


def test_rounds_have_an_end() -> None:
    def check(source: Source) -> Iterator[Finding]:
        number = len(source.text)
        fix = Fix("Longer", (Edit(Span(number, number), "x"),))
        yield RULE.finding(source.path, Span(0, 0), str(number), fix=fix, severity="info")

    done, files = fixed({"a.md": ""}, check)
    assert files == {"a.md": "x" * ROUNDS}
    assert done.left_alone == [f"the site: not fixed: stopped after {ROUNDS} rounds; run it again"]


@pytest.mark.parametrize("front_matter", ["title: Mine: a talk\n---\n", "title: Mine\n"])
def test_nothing_is_deleted_that_cannot_be_read(front_matter: str) -> None:
    def check(source: Source) -> Iterator[Finding]:
        if source.path == "a.md":
            yield RULE.finding("a.md", Span(0, 0), "demo", fix=Fix("Delete", (), removes=("a.md", "b.md")))

    demo, mine = "---\ntitle: Demo\n---\n", f"---\n{front_matter}"
    done, files = fixed({"a.md": demo, "b.md": mine}, check)
    assert files == {"a.md": demo, "b.md": mine}
    assert reasons(done) == [("demo", "it would delete b.md, whose YAML cannot be read")]
    done, files = fixed({"a.md": demo, "b.md": demo}, check)
    assert files == {"a.md": None, "b.md": None}


def test_what_changes_is_counted_by_file() -> None:
    done, files = fixed({"a.md": "bad bad", "b.md": "bad"}, replacing({"bad": "good"}))
    assert files == {"a.md": "good good", "b.md": "good"}
    assert [(change.path, change.fixed) for change in done.changes] == [("a.md", 2), ("b.md", 1)]
    assert done.count == 3
    assert done.result.findings == []


def test_a_fix_that_leaves_its_finding_is_withheld_and_the_others_are_made() -> None:
    done, files = fixed({"a.md": "bad evil bad"}, replacing({"bad": "good", "evil": "evil!"}))
    assert files == {"a.md": "good evil good"}
    assert reasons(done) == [("evil", "its finding would still be there")]
    assert [finding.message for finding in done.result.findings] == ["evil"]


def test_a_fix_that_met_a_withheld_one_is_made_after_it() -> None:
    def check(source: Source) -> Iterator[Finding]:
        for start, better in ((0, "evil bad"), (5, "good")):
            if source.text.endswith("bad"):
                span = Span(start, 8)
                yield RULE.finding(source.path, span, better, fix=Fix("Better", (Edit(span, better),)))

    done, files = fixed({"a.md": "evil bad"}, check)
    assert files == {"a.md": "evil good"}
    assert done.result.findings == []


def test_a_fix_that_brings_a_new_finding_is_withheld_wherever_that_is() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({"bad": "good", "old": "worse"})(source)
        if "worse" in source.text:
            yield OTHER.finding("b.md", Span(0, 1), "a.md is worse")

    done, files = fixed({"a.md": "bad old bad bad", "b.md": "bad"}, check)
    assert files == {"a.md": "good old good good", "b.md": "good"}
    assert reasons(done) == [("old", "it would bring a new finding in b.md (other: a.md is worse)")]


def test_a_withheld_fix_has_another_turn_after_others() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({"old": "new", "one": "two", "two": "three"}, "info")(source)
        if "new" in source.text and "three" not in source.text:
            yield OTHER.finding(source.path, Span(0, 1), "new without three")

    done, files = fixed({"a.md": "old one"}, check)
    assert files == {"a.md": "new three"}
    assert done.withheld == []


def test_a_fix_that_makes_a_rule_fail_is_withheld() -> None:
    def lint(files: Files, sample: Sample | None = None) -> Result:
        source = Source("a.md", files.get("a.md", b"bad old") or b"")
        result = Result([*replacing({"bad": "good", "old": "fatal"})(source)], sources={"a.md": source})
        return Result(problems=["it failed"]) if "fatal" in source.text else result

    done = fix_site(lint({}), lint)
    assert [change.after for change in done.changes] == [b"good old"]
    assert reasons(done) == [("old", "it would keep something from being checked (it failed)")]


def test_a_comment_with_nothing_to_hide_any_more_is_no_harm() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({"bad": "good"})(source)
        if "good" in source.text:
            yield UNUSED.finding(source.path, Span(0, 1), "hides nothing")

    assert fixed({"a.md": "bad"}, check)[1] == {"a.md": "good"}


def test_a_new_finding_of_level_info_is_no_harm() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({"bad": "good"})(source)
        if "good" in source.text:
            yield OTHER.finding(source.path, Span(0, 1), "good", severity="info")

    assert fixed({"a.md": "bad"}, check)[1] == {"a.md": "good"}


def test_findings_that_move_or_say_it_otherwise_are_not_new() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({"bad": "much better"})(source)
        at = source.text.index("!")
        yield OTHER.finding(source.path, Span(at, at + 1), f"`!` stands in column {at}")

    done, files = fixed({"a.md": "bad !"}, check)
    assert files == {"a.md": "much better !"}
    assert done.withheld == []


def test_fixes_that_are_sound_one_by_one_and_not_together_are_made_one_by_one() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({"a": "A", "b": "B"})(source)
        if "AB" in source.text:
            yield OTHER.finding(source.path, Span(0, 1), "AB")

    done, files = fixed({"a.md": "ab"}, check)
    assert files == {"a.md": "Ab"}
    assert [message for message, _ in reasons(done)] == ["b"]


def test_fixes_that_undo_each_other_are_stopped() -> None:
    done, files = fixed({"a.md": "0"}, replacing({"0": "1", "1": "0"}, "info"))
    assert files == {"a.md": "1"}
    assert reasons(done) == [("1", "it would undo another fix")]


def test_edits_that_leave_the_text_are_a_fault() -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield RULE.finding(source.path, Span(0, 1), "", fix=Fix("Better", (Edit(Span(5, 9), ""),)))

    done, files = fixed({"a.md": "text"}, check)
    assert files == {"a.md": "text"}
    assert reasons(done) == [("", "its edits leave the text")]


PAGE = "---\ntitle: bad\nlist: [one, two]\n---\nbad\n"


def test_front_matter_may_change_where_it_is_meant() -> None:
    assert fixed({"a.md": PAGE}, replacing({"bad": "good"}))[1] == {"a.md": PAGE.replace("bad", "good")}


@pytest.mark.parametrize(
    ("path", "text", "word", "better", "why"),
    [
        ("a.md", "---\na: 1\nb: bad\n---\n", "bad", "good\na: 2", "`a` would get another value"),
        ("a.md", "---\nx:\n  a: 1\n  b: bad\n---\n", "bad", "good\n  a: 2", "`a` would get another value"),
        ("d.yml", "- a: 1\n  b: bad\n- c\n", "bad", "good\n  a: 2", "`a` would get another value"),
        ("a.md", PAGE, "title: bad", "title: good: better", "its YAML could not be read any more"),
        ("a.md", PAGE, "---\nbad", "bad", "its YAML could not be read any more"),
        ("d.yml", "a: 'bad'\nb: 1\n", "'bad'", "'good", "its YAML could not be read any more"),
    ],
)
def test_front_matter_keeps_its_other_values(path: str, text: str, word: str, better: str, why: str) -> None:
    done, files = fixed({path: text}, replacing({word: better}))
    assert files == {path: text}
    assert [reason for _, reason in reasons(done)] == [why]


def test_items_of_a_list_may_move() -> None:
    moved = {"- one\n- two\n": "- two\n- one\n"}
    assert fixed({"d.yml": "- one\n- two\n"}, replacing(moved))[1] == {"d.yml": "- two\n- one\n"}


@pytest.mark.parametrize(
    ("path", "text", "word", "better"),
    [
        ("a.md", "---\ntitle: @home\n---\n", "@", "at "),
        ("a.md", "# title: x\n---\n", "# ", "---\n"),
        ("a.md", "---\ntitle: x\n\ntext", "\n\n", "\n---\n"),
        ("a.md", "---\ntitle: x\n--- text\n---\n", "--- t", "---\nt"),
        ("a.md", "---\ntitle: x\n---\n---\nlayout: y\n---\n", "---\n---\nl", "l"),
        ("d.yml", "a: @x\n", "@", "at "),
        ("p.bib", "@book{a, title = {A} year = 2021 month = jan}", "} y", "}, y"),
    ],
)
def test_what_a_fix_lets_be_read_is_not_new(path: str, text: str, word: str, better: str) -> None:
    def check(source: Source) -> Iterator[Finding]:
        yield from replacing({word: better})(source)
        if word not in source.text:
            yield OTHER.finding(source.path, Span(0, 1), "now that it can be read")

    done, files = fixed({path: text}, check)
    assert files == {path: text.replace(word, better)}
    assert done.withheld == []


def test_a_file_that_may_not_be_changed_is_told_once() -> None:
    source = Source("a.md", b"bad bad")
    result = Result([*replacing({"bad": "good"})(source)], sources={"a.md": source})
    done = fix_site(result, lambda files, sample=None: result, refuse=lambda path: "it is a symbolic link")
    assert (done.changes, done.withheld) == ([], [])
    assert done.left_alone == ["a.md: not fixed: it is a symbolic link"]
