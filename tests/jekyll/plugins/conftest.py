"""A site from a few texts, loaded on a fixed day."""

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Literal

import pytest

from sitelint.jekyll.site import Site

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Site]:
    """`load(files, dialect)`: the site made of these files; a file is given by its path and its text."""

    def load_site(files: dict[str, str], dialect: Literal["jekyll4", "ghpages"] = "jekyll4") -> Site:
        for path, text in files.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return Site.load(tmp_path, dialect=dialect, repository="someone/project", now=NOW)

    return load_site


@pytest.fixture
def published(load: Callable[..., Site]) -> Callable[..., set[str]]:
    """`published(files, dialect)`: the files below `_site`, but for those copied from `files` as they are."""

    def paths(files: dict[str, str], dialect: Literal["jekyll4", "ghpages"] = "jekyll4") -> set[str]:
        return {one.path for one in load(files, dialect).urls if one.kind != "static"}

    return paths
