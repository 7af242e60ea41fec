"""`sitelint urls`: the site as we believe Jekyll would publish it."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sitelint.cli import options, output
from sitelint.lint.session import Session, Wishes
from sitelint.report.style import visible

if TYPE_CHECKING:
    from sitelint.jekyll.model import Published


@click.command("urls")
@options.site_options
@click.option("--output-format", "-f", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.OUTPUT_FILE
def command(
    paths: tuple[str, ...],
    config: Path | None,
    jekyll_config: tuple[str, ...],
    today: date | None,
    debug: bool,
    output_format: str,
    output_file: Path | None,
) -> int:
    """List what the site publishes, as Jekyll would: every URL and the file it comes from."""
    session = Session(paths, Wishes(config, jekyll_config, today))
    published = [one for project in session.projects() for one in project.load().urls]
    pieces = as_json(published) if output_format == "json" else map(_line, published)
    output.write(pieces, output_file)
    for problem in session.problems:
        output.note(problem)
    return 2 if session.problems else 0


def as_json(published: "list[Published]") -> Iterator[str]:
    """A JSON array with one object for each URL."""
    yield json.dumps([_object(one) for one in published], ensure_ascii=False, indent=2) + "\n"


def _object(one: "Published") -> dict[str, Any]:
    found = {"url": one.url, "source": one.source, "kind": one.kind}
    return found | ({"collection": one.collection} if one.collection else {})


def _line(one: "Published") -> str:
    where = one.source or f"({one.generator or one.kind})"
    return f"{visible(one.url)}  {visible(where)}\n"
