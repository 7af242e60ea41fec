"""Files that are not in UTF-8."""

from pathlib import Path

import pytest
from harness import SmallSite, places, registry


@pytest.mark.parametrize(
    ("encoding", "text", "title"),
    [
        ("windows-1252", "Der Müller – “ja”.\n", "Windows-1252"),
        ("windows-1251", "Привет, дорогие друзья.\n", "Windows-1251"),
        ("gb18030", "你好，世界。我们在这里学习。\n", "GB18030"),
        ("utf-16", "Hello, world.\n", "UTF-16"),
    ],
)
def test_a_file_in_another_encoding_is_named(encoding: str, text: str, title: str, tmp_path: Path) -> None:
    rule = registry().get("wrong-encoding")
    assert rule
    site = SmallSite(tmp_path, {}, rule)
    (tmp_path / "_pages").mkdir()
    (tmp_path / "_pages/a.md").write_bytes(text.encode(encoding))
    (place,) = places(site.lint())
    assert place.path == "_pages/a.md"
    assert title in place.message
    first = next((at for at, char in enumerate(text) if char > "\x7f"), 0)
    assert place.start == first
