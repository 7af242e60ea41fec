"""Which Jekyll builds a site: GitHub Pages' own (3.10, safe mode) or Jekyll 4; and for which repository."""

import re
from pathlib import Path
from typing import Any, Literal

from sitelint import disk
from sitelint.text.regex import regex

Dialect = Literal["jekyll4", "ghpages"]

_PAGES_GEM = regex(rb"^[ \t]*gem[ \t(]+['\"]github-pages['\"]", re.MULTILINE)
_BUNDLER = regex(rb"\bbundler? exec jekyll\b")
_GIT_SECTION = regex(r"^\s*\[(.*)\]\s*$")
_NAME_AND_OWNER = regex(r"[:/]([^/:\s]+/[^/\s]+?)(?:\.git)?/?\s*$")


def detect(root: Path) -> Dialect:
    """The dialect of the site at `root`: `ghpages` when the Gemfile names github-pages or is not there."""
    gemfile = root / "Gemfile"
    try:
        return "jekyll4" if disk.is_file(gemfile) and not _PAGES_GEM.search(disk.read(gemfile)) else "ghpages"
    except OSError:
        return "ghpages"


def runs_gemfile(root: Path) -> bool:
    """Whether a workflow builds the site by Bundler: with all that its Gemfile names, unlike GitHub Pages."""
    try:
        workflows = [Path(one.path) for one in disk.names(root / ".github/workflows")]
        return any(_BUNDLER.search(disk.read(path)) for path in workflows if path.suffix in (".yml", ".yaml"))
    except OSError:
        return False


def find_repository(root: Path, values: dict[str, Any]) -> str | None:
    """`owner/name` of the repository that a site is published from, or None.

    GitHub Pages knows it; what tells it here is the URL of git's remote `origin`, read from the nearest
    `.git` at or above `root`, else the site's `repository:` setting. That is often left as its template had
    it, so a `name.github.io` of another owner is not believed: it would put the whole site below a wrong
    baseurl.
    """
    remote = _remote(root)
    if remote:
        return remote
    named = values.get("repository")
    if not isinstance(named, str) or not re.fullmatch(r"[^/\s]+/[^/\s]+", named):
        return None
    owner, name = named.lower().split("/")
    return None if name.endswith(".github.io") and name != f"{owner}.github.io" else named


def _remote(root: Path) -> str | None:
    config = _git_config(root)
    section = ""
    for line in config.splitlines() if config else ():
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
            if disk.is_file(git):
                git = (folder / disk.read(git).decode("utf-8", "replace").partition(":")[2].strip()).resolve()
                common = git / "commondir"
                if disk.is_file(common):
                    git = (git / disk.read(common).decode("utf-8", "replace").strip()).resolve()
            if disk.is_folder(git):
                return disk.read(git / "config").decode("utf-8", "replace")
        except OSError:
            return None
    return None
