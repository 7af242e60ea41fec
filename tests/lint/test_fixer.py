"""Which fixes go together, and what they make of a file."""

from hypothesis import given
from hypothesis import strategies as st

from sitelint.lint import Edit, Finding, Fix, Rule, Span
from sitelint.lint.fixer import compatible, fixed_files, malformed, unwritable
from sitelint.text import Source

RULE = Rule("TST001", "test", severity="error")


def finding(*edits: tuple[int, int, str], path: str = "a.md", removes: tuple[str, ...] = ()) -> Finding:
    return RULE.finding(path, Span(0, 1), "", fix=fix(*edits)._replace(removes=removes))


def changed(data: bytes, *findings: Finding) -> tuple[bytes | None, int]:
    """What `a.md` becomes, and how many of the fixes are made."""
    accepted = compatible(findings)
    return fixed_files(accepted, lambda path: Source(path, data)).get("a.md", data), len(accepted)


def test_fixes_that_meet_wait_for_the_next_round() -> None:
    a, b, c = finding((0, 2, "x")), finding((1, 3, "y")), finding((3, 4, "z"))
    assert changed(b"abcd", a, b, c) == (b"xcz", 2)


def test_the_edits_of_a_fix_are_made_all_or_none() -> None:
    assert changed(b"abcd", finding((0, 1, "x")), finding((3, 4, "y"), (0, 2, ""))) == (b"xbcd", 1)


def test_one_edit_may_settle_two_findings() -> None:
    assert changed(b"abcd", finding((0, 1, "x")), finding((0, 1, "x"), (2, 3, "y"))) == (b"xbyd", 2)


def test_a_file_that_one_fix_deletes_is_not_changed_by_others() -> None:
    change, gone = finding((0, 1, "x")), finding(removes=("a.md", "b.md"))
    assert compatible([change, gone]) == [change]
    assert compatible([gone, change]) == [gone]
    assert fixed_files([gone], lambda path: Source(path, b"ab")) == {"a.md": None, "b.md": None}


def test_bom_and_line_endings_outside_of_edits_are_kept() -> None:
    data = b"\xef\xbb\xbfa\r\nb\nc\r"
    assert changed(data, finding((0, 1, "é")))[0] == b"\xef\xbb\xbf\xc3\xa9\r\nb\nc\r"


def test_a_file_is_written_in_utf8_with_the_edits_of_other_fixes() -> None:
    whole = RULE.finding("a.md", Span(0, 0), "", fix=fix()._replace(to_utf8=True))
    assert changed("\ufeffMüller".encode("utf-16-le"), whole, finding((0, 1, "m"))) == ("müller".encode(), 2)
    assert changed("Müller".encode("latin-1"), whole, finding((0, 1, "N"))) == ("Nüller".encode(), 2)


def fix(*edits: tuple[int, int, str]) -> Fix:
    return Fix("Change", tuple(Edit(Span(start, end), text) for start, end, text in edits))


def test_edits_that_are_none() -> None:
    assert malformed(fix((0, 1, "x"), (0, 1, "x")), "ab") is None
    assert malformed(fix((5, 9, "x")), "ab") == "its edits leave the text"
    assert malformed(fix((0, 2, "x"), (1, 3, "y")), "abc") == "its edits overlap"


def test_what_an_encoding_cannot_say() -> None:
    source = Source("a.md", "caf\xe9 na\xefve".encode("latin-1"))
    assert unwritable(fix((0, 1, "é")), source) is None
    assert "cannot be written in the file's encoding" in (unwritable(fix((0, 1, "中")), source) or "")
    assert unwritable(fix((0, 1, "中"))._replace(to_utf8=True), source) is None
    half = Source("a.md", "\ufeffa\ud83d".encode("utf-16-le", "surrogatepass"))
    assert "cannot be written" in (unwritable(fix()._replace(to_utf8=True), half) or "")


@given(st.binary(max_size=40), st.data())
def test_fixes_keep_every_byte_outside_of_them(data: bytes, draw: st.DataObject) -> None:
    text = Source("a.md", data).text
    start = draw.draw(st.integers(0, len(text)))
    end = draw.draw(st.integers(start, len(text)))
    assert changed(data, finding((start, end, text[start:end])))[0] == data
