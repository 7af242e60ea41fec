"""Changes of files as patches."""

import shutil
import subprocess
from pathlib import Path

import pytest

from sitelint.lint.patch import unified_diff


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
