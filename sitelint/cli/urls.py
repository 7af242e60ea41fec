"""`sitelint urls`: the site as we believe Jekyll would publish it, or what it leaves out and why."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sitelint.cli import options, output
from sitelint.cli.reading import Reading, told_of
from sitelint.jekyll.unpublished import sentence
from sitelint.report.json_text import document
from sitelint.report.style import visible

if TYPE_CHECKING:
    from sitelint.jekyll.model import Published, Unpublished


@click.command("urls")
@options.site_options
@click.option("--unpublished", is_flag=True, help="List what Jekyll leaves out instead, and why.")
@click.option("--output-format", "-f", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.OUTPUT_FILE
def command(reading: Reading, unpublished: bool, output_format: str, output_file: Path | None) -> int:
    """List what the site publishes, as Jekyll would: every URL and the file it comes from."""
    session = reading.session()
    sites = [project.load() for project in told_of(session)]
    in_json = output_format == "json"
    if unpublished:
        left_out = [one for site in sites for one in site.unpublished]
        pieces = document(map(_reason_object, left_out)) if in_json else map(_reason_line, left_out)
    else:
        published = [one for site in sites for one in site.urls]
        pieces = document(map(_object, published)) if in_json else map(_line, published)
    output.write(pieces, output_file)
    for problem in session.problems:
        output.note(problem)
    return 2 if session.problems else 0


def _object(one: "Published") -> dict[str, Any]:
    found = {"url": one.url, "source": one.source, "kind": one.kind}
    return found | ({"collection": one.collection} if one.collection else {})


def _line(one: "Published") -> str:
    where = one.source or f"({one.generator or one.kind})"
    return f"{visible(one.url)}  {visible(where)}\n"


def _reason_object(one: "Unpublished") -> dict[str, Any]:
    return {"path": one.path, "reason": one.reason, "detail": one.detail, "message": sentence(one)}


def _reason_line(one: "Unpublished") -> str:
    return f"{visible(one.path)}  {visible(sentence(one))}\n"
