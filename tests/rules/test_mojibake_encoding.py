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
    assert site.fix(unsafe=not encoding.startswith("utf")).findings == []
    assert (tmp_path / "_pages/a.md").read_bytes() == text.encode()


def test_a_stray_byte_in_utf8_is_mended_in_its_place(tmp_path: Path) -> None:
    rule = registry().get("wrong-encoding")
    assert rule
    site = SmallSite(tmp_path, {"_pages/a.md": ""}, rule)
    path = tmp_path / "_pages/a.md"
    path.write_bytes("“Zoë” met 李.\n".encode() + b"Then Ren\xe9 \x96 again.\n")
    (place,) = places(site.lint())
    assert "Windows-1252" in place.message
    assert site.fix(unsafe=False).findings
    assert site.fix(unsafe=True).findings == []
    assert path.read_text("utf-8") == "“Zoë” met 李.\nThen René – again.\n"


def test_a_stray_byte_in_the_configuration_is_mended(tmp_path: Path) -> None:
    rule = registry().get("wrong-encoding")
    assert rule
    site = SmallSite(tmp_path, {}, rule)
    path = tmp_path / "_config.yml"
    path.write_bytes("title: Ġ ".encode() + b"caf\xe9\n")
    assert site.fix(unsafe=True).findings == []
    assert path.read_text("utf-8") == "title: Ġ café\n"
