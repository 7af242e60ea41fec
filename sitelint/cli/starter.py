"""The files that `sitelint init` offers."""

import sitelint
from sitelint.lint.schema import URL

HOOK = f"""\
repos:
  - repo: https://github.com/sitelint/sitelint
    rev: v{sitelint.__version__}
    hooks:
      - id: sitelint
"""

_SETTINGS = """\
# yaml-language-server: $schema={url}
# Settings of sitelint. Everything is optional; without this file all rules run. `sitelint rules` lists them.
{theme}
# Rules to run, and rules not to run: names (broken-link), codes (LNK001) or families (LNK).
#select: [LNK, MOJ]
#ignore: [mixed-notations]

# Rules to leave out in some files.
#per-file-ignores:
#  "_posts/2019-*": [broken-link]

# error, warning, info or off.
#severity:
#  mojibake: error

# Files not to look at. They are still part of the site.
#exclude: ["vendor/", "*.min.html"]

# The least severity that makes the exit code 1.
#fail-level: warning
"""

_THEME = """
# The site is made from {theme}. What the template brought along and nobody has made their own is told by the
# rules of the family PLH: `sitelint --select PLH`.
"""

_WORKFLOW = f"""\
name: sitelint
on:
  push:
  pull_request:
permissions:
  contents: read
jobs:
  sitelint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: sitelint/sitelint@v{sitelint.__version__}
"""


def settings(theme: str | None) -> str:
    """A commented settings file, for a site of a theme."""
    return _SETTINGS.format(url=URL, theme=_THEME.format(theme=theme) if theme else "")


def workflow(folder: str) -> str:
    """A workflow for GitHub; `folder` is the site's in the repository, `.` for all of it."""
    where = "" if folder == "." else f"        with:\n          path: {folder}\n"
    return _WORKFLOW + where
