"""Files replaced and deleted."""

import os
import stat
from pathlib import Path

import pytest

from sitelint.lint.fixer import Change
from sitelint.lint.writing import put, write_all

CHANGE = Change("a.md", b"old\n", b"new\n", 1)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "a.md"
    path.write_bytes(b"old\n")
    path.chmod(0o640)
    return path


def test_a_file_is_replaced_and_its_mode_kept(page: Path) -> None:
    assert write_all(page.parent, [CHANGE]) == {}
    assert page.read_bytes() == b"new\n"
    assert stat.S_IMODE(page.stat().st_mode) == 0o640
    assert os.listdir(page.parent) == ["a.md"]


def test_a_file_is_deleted(page: Path) -> None:
    assert write_all(page.parent, [CHANGE._replace(after=None)]) == {}
    assert os.listdir(page.parent) == []


@pytest.mark.parametrize("after", [b"new\n", None])
def test_a_file_that_has_changed_is_left_alone(page: Path, after: bytes | None) -> None:
    page.write_bytes(b"newer\n")
    told = write_all(page.parent, [CHANGE._replace(after=after)])
    assert told == {"a.md": "it has changed since it was read"}
    assert page.read_bytes() == b"newer\n"


def test_a_link_is_not_replaced(page: Path) -> None:
    (page.parent / "b.md").symlink_to(page)
    assert write_all(page.parent, [CHANGE._replace(path="b.md")]) == {"b.md": "it is a symbolic link"}
    assert (page.parent / "b.md").is_symlink()
    assert page.read_bytes() == b"old\n"


@pytest.mark.parametrize("path", ["../a.md", "linked/a.md"])
def test_nothing_outside_of_the_root_is_written(page: Path, path: str) -> None:
    root = page.parent / "site"
    root.mkdir()
    (root / "linked").symlink_to(page.parent)
    assert write_all(root, [CHANGE._replace(path=path)]) == {path: "it is outside of the site"}
    assert page.read_bytes() == b"old\n"


def test_one_file_that_fails_keeps_no_other_from_being_written(page: Path) -> None:
    told = write_all(page.parent, [CHANGE._replace(path="gone.md"), CHANGE])
    assert told == {"gone.md": "No such file or directory"}
    assert page.read_bytes() == b"new\n"


def test_nothing_is_left_behind_when_the_disk_fails(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sitelint.lint.writing.os.fsync", fail)
    assert write_all(page.parent, [CHANGE]) == {"a.md": "No space left on device"}
    assert page.read_bytes() == b"old\n"
    assert os.listdir(page.parent) == ["a.md"]


def test_no_half_of_a_new_file_is_left_when_the_disk_fails(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            put(tmp_path / "a.yml", "12345")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert os.listdir(tmp_path) == []
