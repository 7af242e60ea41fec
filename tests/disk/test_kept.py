"""What a run keeps is found again, and nothing that somebody else put there."""

from pathlib import Path

import pytest

from sitelint.disk.kept import Kept


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """The kept files of an empty site."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    (tmp_path / "site").mkdir()
    return Kept(str(tmp_path / "site" / ".sitelint_cache"))


def test_what_is_kept_is_found_again(kept: Kept) -> None:
    assert kept.load("facts") is None
    kept.save("facts", b"one")
    kept.save("facts", b"two")
    assert bytes(kept.load("facts") or b"") == b"two"
    assert "facts" in list(kept.names())


def test_the_folder_is_made_with_those_around_it(kept: Kept, tmp_path: Path) -> None:
    elsewhere = Kept(str(tmp_path / "a" / "b"))
    elsewhere.save("facts", b"content")
    assert bytes(elsewhere.load("facts") or b"") == b"content"


def test_git_leaves_the_folder_alone(kept: Kept) -> None:
    kept.save("facts", b"")
    assert Path(kept.folder, ".gitignore").read_text() == "*\n"


def test_a_damaged_file_counts_as_not_there(kept: Kept) -> None:
    kept.save("facts", b"content")
    path = Path(kept.folder, "facts")
    whole = path.read_bytes()
    for damaged in (b"", whole[:-1], whole[:-1] + b"T", b"x" + whole[1:]):
        path.write_bytes(damaged)
        assert kept.load("facts") is None


def test_a_file_under_another_name_counts_as_not_there(kept: Kept) -> None:
    kept.save("facts", b"content")
    Path(kept.folder, "facts").rename(Path(kept.folder, "others"))
    assert kept.load("others") is None


def test_what_came_with_the_site_counts_as_not_there(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.save("facts", b"content")
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path(kept.folder).parents[1] / "another-home"))
    assert kept.load("facts") is None
    Kept(kept.folder + "2").save("facts", b"")  # makes this user's key
    assert kept.load("facts") is None


def test_a_link_in_place_of_the_folder_is_not_followed(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    Path(kept.folder).symlink_to(tmp_path / "elsewhere")
    kept.save("facts", b"content")
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_kept(kept: Kept) -> None:
    Path(kept.folder).write_text("a file")
    kept.save("facts", b"content")
    assert kept.load("facts") is None
