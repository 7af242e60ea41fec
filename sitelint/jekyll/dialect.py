"""Which Jekyll builds a site: GitHub Pages' own (3.10, safe mode) or Jekyll 4; and for which repository."""

import re
from pathlib import Path
from typing import Any, Literal

Dialect = Literal["jekyll4", "ghpages"]

_PAGES_GEM = re.compile(rb"^[ \t]*gem[ \t(]+['\"]github-pages['\"]", re.MULTILINE)
_GIT_SECTION = re.compile(r"^\s*\[(.*)\]\s*$")
_NAME_AND_OWNER = re.compile(r"[:/]([^/:\s]+/[^/\s]+?)(?:\.git)?/?\s*$")


def detect(root: Path) -> Dialect:
    """The dialect of the site at `root`: `ghpages` when the Gemfile names github-pages or is not there."""
    try:
        gemfile = (root / "Gemfile").read_bytes()
    except OSError:
        return "ghpages"
    return "ghpages" if _PAGES_GEM.search(gemfile) else "jekyll4"


def find_repository(root: Path, values: dict[str, Any]) -> str | None:
    """`owner/name` of the repository that a site is published from, or None.

    From the site's `repository:` setting, else from the URL of git's remote `origin` (as the gem
    jekyll-github-metadata does), read from the nearest `.git` at or above `root`.
    """
    named = values.get("repository")
    if isinstance(named, str) and re.fullmatch(r"[^/\s]+/[^/\s]+", named):
        return named
    config = _git_config(root)
    if config is None:
        return None
    section = ""
    for line in config.splitlines():
        heading = _GIT_SECTION.match(line)
        if heading:
            section = heading[1].replace(" ", "")
        elif section == 'remote"origin"' and line.lstrip().startswith("url"):
            found = _NAME_AND_OWNER.search(line.partition("=")[2].strip())
            return found[1] if found else None
    return None


def _git_config(root: Path) -> str | None:
    """The text of git's configuration for the work tree that holds `root`."""
    for folder in (root, *root.parents):
        git = folder / ".git"
        try:
            if git.is_file():
                git = (folder / git.read_text("utf-8", "replace").partition(":")[2].strip()).resolve()
                common = git / "commondir"
                if common.is_file():
                    git = (git / common.read_text("utf-8", "replace").strip()).resolve()
            if git.is_dir():
                return (git / "config").read_text("utf-8", "replace")
        except OSError:
            return None
    return None
