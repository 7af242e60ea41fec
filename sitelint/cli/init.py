"""`sitelint init`: what a site needs to be linted from now on."""

import sys
from pathlib import Path

import click

from sitelint.cli import options, starter
from sitelint.cli.narrowing import Narrowing
from sitelint.cli.sites import work_on
from sitelint.cli.work import Mode
from sitelint.jekyll.config import Config
from sitelint.jekyll.discovery import find_sites
from sitelint.jekyll.theme import recognise
from sitelint.lint.session import Session, Wishes
from sitelint.lint.settings import FILE_NAME
from sitelint.lint.writing import put, refusal

_HOOK = ".pre-commit-config.yaml"
_WORKFLOW = ".github/workflows/sitelint.yml"


@click.command("init")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=Path())
@click.option("--hook/--no-hook", default=None, help=f"Write a {_HOOK}, to lint before each commit.")
@click.option(
    "--workflow/--no-workflow", default=None, help="Write a workflow for GitHub, to lint each push."
)
@click.option(
    "--baseline/--no-baseline", default=None, help="Make a baseline, so that only new findings fail."
)
@options.DEBUG
def command(
    folder: Path, hook: bool | None, workflow: bool | None, baseline: bool | None, debug: bool
) -> int:
    """Write a commented .sitelint.yml into the site's root; offer a hook, a workflow and a baseline.

    Asks on a terminal; elsewhere only what the options name is written. A file that is there is never
    replaced without asking.
    """
    here = folder.absolute()
    sites = find_sites(here)
    root = sites[0] if len(sites) == 1 else here
    repository = next((each for each in (root, *root.parents) if (each / ".git").exists()), root)
    theme = recognise(Config(root))
    if theme:
        click.echo(f"This site is made from {theme}.")
    _write(root, FILE_NAME, starter.settings(theme))
    if _wants(hook, "Lint the changed pages before each commit (pre-commit)?"):
        _add_hook(repository)
    if _wants(workflow, "Lint each push on GitHub (a workflow)?"):
        _write(repository, _WORKFLOW, starter.workflow(root.relative_to(repository).as_posix()))
    if _wants(baseline, "Make a baseline of what is found now, so that only new findings fail?"):
        session = Session([str(root)], Wishes())
        narrowing = Narrowing(write_baseline=True)
        _, problems = work_on(session, Mode(debug=debug, narrowing=narrowing), quiet=False)
        if problems:
            return 2
    here_or = "" if root == Path.cwd() else f" {click.format_filename(root)}"
    click.echo(f"Next: sitelint{here_or}")
    return 0


def _wants(given: bool | None, question: str) -> bool:
    """What the command line says, or else the answer to a question where there is somebody to ask."""
    if given is None and sys.stdin.isatty():
        return click.confirm(question)
    return bool(given)


def _write(root: Path, name: str, text: str) -> None:
    """Write a file below a folder, and say so; one that is there only after asking."""
    path = root / name
    why = refusal(path, root)
    if why:
        raise click.FileError(str(path), why)
    if path.exists() and not _wants(None, f"{path} is already there. Replace it?"):
        click.echo(f"Left alone: {path} is already there")
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put(path, text)
    except OSError as error:
        raise click.FileError(str(path), error.strerror) from None
    click.echo(f"Wrote {path}")


def _add_hook(root: Path) -> None:
    """Write pre-commit's configuration; one that is there may name other hooks, so it is not replaced."""
    path = root / _HOOK
    if path.exists():
        entry = starter.HOOK.partition("\n")[2]
        click.echo(f"Left alone: {path} is already there. Put this under its `repos:`\n{entry}", nl=False)
    else:
        _write(root, _HOOK, starter.HOOK)
