"""What was read is noted, and notes tell whether it would be read the same again."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sitelint import disk
from sitelint.disk.door import NOTES, ask_again

OLD = time.time_ns() - 60_000_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with a file, a folder and a link, all a minute old, and no notes."""
    (tmp_path / "a.md").write_text("a")
    (tmp_path / "sub").mkdir()
    (tmp_path / "link").symlink_to("a.md")
    for path in (tmp_path / "a.md", tmp_path / "sub", tmp_path):
        os.utime(path, ns=(OLD, OLD))
    NOTES.clear()
    yield tmp_path
    NOTES.clear()


def ask(folder: Path) -> None:
    """Ask the door every kind of question."""
    disk.names(folder)
    disk.read(folder / "a.md")
    disk.read_if(folder / "link", 1, lambda _: False)
    disk.is_file(folder / "_config.yml")
    disk.modified(folder / "a.md")


def test_nothing_changed(folder: Path) -> None:
    ask(folder)
    assert not ask_again(NOTES)[1]


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "a.md").write_text("b"),
        lambda folder: (folder / "a.md").unlink(),
        lambda folder: (folder / "new.md").touch(),
        lambda folder: (folder / "_config.yml").touch(),
        lambda folder: (folder / "sub").rmdir(),
        lambda folder: (folder / "a.md").rename(folder / "b.md"),
        lambda folder: ((folder / "link").unlink(), (folder / "link").symlink_to("sub")),
        lambda folder: os.utime(folder / "a.md", (1, 1)),
    ],
)
def test_a_change_is_seen(folder: Path, change: Callable[[Path], object]) -> None:
    ask(folder)
    change(folder)
    assert ask_again(NOTES)[1]


def test_a_file_of_the_same_size_and_time_is_read_again(folder: Path) -> None:
    before = (folder / "a.md").stat()
    disk.read(folder / "a.md")
    (folder / "a.md").write_text("b")
    os.utime(folder / "a.md", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert ask_again(NOTES)[1]


def test_a_new_time_alone_is_no_change_and_is_learnt(folder: Path) -> None:
    disk.read(folder / "a.md")
    os.utime(folder / "a.md", ns=(OLD + 1, OLD + 1))
    notes, changed = ask_again(NOTES)
    assert not changed
    assert ask_again(notes) == (notes, [])


def test_what_could_not_be_read_may_be_read_later(folder: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        disk.read(folder / "later.md")
    assert not ask_again(NOTES)[1]
    (folder / "later.md").touch()
    assert ask_again(NOTES)[1]


@pytest.mark.parametrize("name", [".sitelint_cache", ".rumdl_cache", ".jekyll-cache", ".a.md.swp", ".#a.md"])
def test_what_programs_keep_for_themselves_is_part_of_no_folder(folder: Path, name: str) -> None:
    disk.names(folder)
    (folder / name).mkdir()
    assert not ask_again(NOTES)[1]
    assert name not in [entry.name for entry in disk.names(folder)]


@pytest.mark.parametrize("name", [".nojekyll", ".well-known", "a.swp", "#a"])
def test_other_names_are_part_of_their_folder(folder: Path, name: str) -> None:
    disk.names(folder)
    (folder / name).mkdir()
    assert ask_again(NOTES)[1]
    assert name in [entry.name for entry in disk.names(folder)]
