"""Edits chosen, files replaced, patches made."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitelint.lint import Edit, Finding, Fix, Rule, Span
from sitelint.lint.finding import Applicability
from sitelint.lint.fixer import Change, FixError, changes, unified_diff, write
from sitelint.text import Source

RULE = Rule("TST001", "test", severity="error")


def finding(*edits: tuple[int, int, str], path: str = "a.md", kind: Applicability = "safe") -> Finding:
    fix = Fix("Change", tuple(Edit(Span(start, end), text) for start, end, text in edits), kind)
    return RULE.finding(path, Span(0, 1), "", fix=fix)


def changed(data: bytes, *findings: Finding, unsafe: bool = False) -> tuple[bytes, int, dict[str, str]]:
    found, refused = changes(findings, lambda path: Source(path, data), unsafe)
    after = found[0].after if found else data
    assert after is not None
    return after, found[0].fixed if found else 0, refused


def test_fixes_that_meet_wait_for_the_next_round() -> None:
    a, b, c = finding((0, 2, "x")), finding((1, 3, "y")), finding((3, 4, "z"))
    assert changed(b"abcd", a, b, c) == (b"xcz", 2, {})


def test_the_edits_of_a_fix_are_made_all_or_none() -> None:
    assert changed(b"abcd", finding((0, 1, "x")), finding((3, 4, "y"), (0, 2, ""))) == (b"xbcd", 1, {})
    assert changed(b"abcd", finding((0, 2, "x"), (1, 3, "y"))) == (b"abcd", 0, {})


def test_one_edit_may_settle_two_findings() -> None:
    assert changed(b"abcd", finding((0, 1, "x")), finding((0, 1, "x"), (2, 3, "y"))) == (b"xbyd", 2, {})


def test_a_file_that_a_fix_deletes_is_not_changed_by_others() -> None:
    gone = RULE.finding("a.md", Span(0, 0), "", fix=Fix("Delete", (), "unsafe", removes=("a.md", "b.md")))
    found, refused = changes([finding((0, 1, "x")), gone], lambda path: Source(path, b"ab"), unsafe=True)
    assert found == [Change("a.md", b"ab", None, 2), Change("b.md", b"ab", None, 0)]
    assert refused == {}


def test_unsafe_fixes_are_asked_for() -> None:
    unsafe = finding((0, 1, "x"), kind="unsafe")
    assert changed(b"ab", unsafe) == (b"ab", 0, {})
    assert changed(b"ab", unsafe, unsafe=True) == (b"xb", 1, {})


def test_bom_and_line_endings_outside_of_edits_are_kept() -> None:
    data = b"\xef\xbb\xbfa\r\nb\nc\r"
    assert changed(data, finding((0, 1, "é")))[0] == b"\xef\xbb\xbf\xc3\xa9\r\nb\nc\r"


def test_a_file_whose_encoding_lacks_a_character_is_left_alone() -> None:
    data = "caf\xe9 na\xefve".encode("latin-1")
    after, count, refused = changed(data, finding((0, 1, "中")))
    assert (after, count) == (data, 0)
    assert "cannot be written in the file's encoding" in refused["a.md"]


def test_an_edit_outside_of_the_text_is_refused() -> None:
    assert "leaves the text" in changed(b"ab", finding((5, 9, "x")))[2]["a.md"]


@given(st.binary(max_size=40), st.data())
def test_fixes_keep_every_byte_outside_of_them(data: bytes, draw: st.DataObject) -> None:
    text = Source("a.md", data).text
    start = draw.draw(st.integers(0, len(text)))
    end = draw.draw(st.integers(start, len(text)))
    same = finding((start, end, text[start:end]))
    assert changed(data, same)[0] == data


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_bytes(b"old\n")
    path.chmod(0o640)
    return path


CHANGE = Change("a.md", b"old\n", b"new\n", 1)


def test_a_file_is_replaced_and_its_mode_kept(page: Path) -> None:
    write(page.parent, CHANGE)
    assert page.read_bytes() == b"new\n"
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert os.listdir(page.parent) == ["a.md"]


def test_a_file_is_deleted(page: Path) -> None:
    write(page.parent, CHANGE._replace(after=None))
    assert os.listdir(page.parent) == []


@pytest.mark.parametrize("after", [b"new\n", None])
def test_a_file_that_has_changed_is_left_alone(page: Path, after: bytes | None) -> None:
    page.write_bytes(b"newer\n")
    with pytest.raises(FixError, match="changed since it was read"):
        write(page.parent, CHANGE._replace(after=after))
    assert page.read_bytes() == b"newer\n"


def test_a_link_is_not_replaced(page: Path) -> None:
    (page.parent / "b.md").symlink_to(page)
    with pytest.raises(FixError, match="symbolic link"):
        write(page.parent, CHANGE._replace(path="b.md"))
    assert (page.parent / "b.md").is_symlink()
    assert page.read_bytes() == b"old\n"


def test_nothing_outside_of_the_root_is_written(page: Path, tmp_path: Path) -> None:
    root = tmp_path / "site"
    root.mkdir()
    (root / "linked").symlink_to(tmp_path)
    for path in ("../a.md", "linked/a.md"):
        with pytest.raises(FixError, match="outside of the site"):
            write(root, CHANGE._replace(path=path))
    assert page.read_bytes() == b"old\n"


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FixError, match="No such file"):
        write(tmp_path, CHANGE)


def test_nothing_is_left_behind_when_the_disk_fails(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sitelint.lint.fixer.os.fsync", fail)
    with pytest.raises(FixError, match="No space left"):
        write(page.parent, CHANGE)
    assert page.read_bytes() == b"old\n"
    assert os.listdir(page.parent) == ["a.md"]


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a\nb\nc\n", b"a\nB\nc\n"),
        (b"a\r\nb\r\n", b"a\r\nB\r\n"),
        (b"a", b"a\n"),
        (b"a\n", b"a"),
        (b"a\nb", b"A\nb"),
        (b"a\x0b\xc2\x85b\xff\n", b"a\x0b\xc2\x85c\xff\n"),
        (b"\xef\xbb\xbfa\n", b"\xef\xbb\xbfb\n"),
        (b"x\n", b""),
        (b"a\nb\n", None),
    ],
)
def test_a_patch_can_be_applied(tmp_path: Path, before: bytes, after: bytes | None) -> None:
    (tmp_path / "a.md").write_bytes(before)
    patch = unified_diff("a.md", before, after).encode("utf-8", "surrogateescape")
    subprocess.run(["git", "init", "-q"], cwd=tmp_path, check=True)
    subprocess.run(["git", "apply", "-"], cwd=tmp_path, check=True, input=patch)
    page = tmp_path / "a.md"
    assert (page.read_bytes() if page.exists() else None) == after
