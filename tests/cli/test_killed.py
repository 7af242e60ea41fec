"""A `--fix` that is killed at any step leaves each file old or new, and nothing that is taken for a page."""

import subprocess
import sys
from pathlib import Path

import pytest
from calling import write

PAGES = [f"_pages/{name}.md" for name in "abc"]
OLD = "---\ntitle: x\n---\nA {% comment %}sitelint-disable-line mojibake{% endcomment %}\n"
NEW = "---\ntitle: x\n---\nA\n"
KILLED = 9


def sitelint(site: Path, *arguments: str, before: str = "") -> "subprocess.CompletedProcess[str]":
    """Run sitelint in the site; it dies when it calls a function of `os` for the second time."""
    code = f"""
import os, sys
from sitelint.cli import main

name = {before!r}
calls = 0
true = getattr(os, name, None)

def deadly(*args, **options):
    global calls
    calls += 1
    if calls == 2:
        os._exit({KILLED})
    return true(*args, **options)

if name:
    setattr(os, name, deadly)
main({list(arguments)!r})
"""
    return subprocess.run([sys.executable, "-c", code], cwd=site, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("step", ["fdopen", "fsync", "chmod", "replace"])
def test_each_file_is_old_or_new_at_every_step(tmp_path: Path, step: str) -> None:
    write(tmp_path, {"_config.yml": "include: [_pages]\n"} | dict.fromkeys(PAGES, OLD))
    published = sitelint(tmp_path, "urls").stdout
    assert sitelint(tmp_path, "--fix", "--no-cache", before=step).returncode == KILLED
    texts = [(tmp_path / page).read_text() for page in PAGES]
    assert texts == [NEW, OLD, OLD]
    left = [path.name for path in (tmp_path / "_pages").iterdir() if path.suffix != ".md"]
    assert [(name[:6], name[-4:]) for name in left] == [(".b.md.", ".tmp")]
    assert sitelint(tmp_path, "urls").stdout == published
    assert sitelint(tmp_path, "--fix").returncode == 0
    assert [(tmp_path / page).read_text() for page in PAGES] == [NEW, NEW, NEW]
