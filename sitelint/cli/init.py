"""`sitelint init`: a settings file to start from."""

from pathlib import Path

import click

from sitelint.cli import options
from sitelint.jekyll.discovery import find_sites
from sitelint.lint.schema import URL
from sitelint.lint.settings import FILE_NAME

TEMPLATE = f"""\
# yaml-language-server: $schema={URL}
# Settings of sitelint. Everything is optional; without this file all rules run. `sitelint rules` lists them.

# Rules to run, and rules not to run: names (broken-link), codes (LNK001) or families (LNK).
#select: [LNK, MOJ]
#ignore: [news-order]

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


@click.command("init")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path())
@options.DEBUG
def command(folder: Path, debug: bool) -> int:
    """Write a commented .sitelint.yml into the site's root; one that is there is left alone."""
    here = folder.absolute()
    sites = find_sites(here)
    path = (sites[0] if len(sites) == 1 else here) / FILE_NAME
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(TEMPLATE)
    except FileExistsError:
        raise click.ClickException(f"{path} is already there") from None
    except OSError as error:
        raise click.FileError(str(path), error.strerror) from None
    click.echo(f"Wrote {path}")
    return 0
