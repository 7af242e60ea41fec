"""`sitelint references`: every link, image and resource, and what we made of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from sitelint.cli import options, output
from sitelint.cli.reading import Reading, told_of
from sitelint.cli.reporting import below, shown_folder
from sitelint.jekyll.links.verdict import VerdictName
from sitelint.lint.run import within
from sitelint.report.json_text import document
from sitelint.report.style import visible
from sitelint.text import Position
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site


_VERDICTS = ", ".join(get_args(VerdictName))


class Row(NamedTuple):
    """A reference, where it stands, as it is written, and its path as a user sees it."""

    reference: "ResolvedReference"
    place: Position
    raw: str
    shown: str


@click.command("references")
@options.site_options
@click.option("--output-format", "-f", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--verdict", multiple=True, metavar="VERDICT", help=f"Only these of {_VERDICTS}.")
@options.OUTPUT_FILE
def command(reading: Reading, output_format: str, verdict: tuple[str, ...], output_file: Path | None) -> int:
    """List every link, image and resource that reaches a page, and where it leads."""
    session = reading.session()
    wanted = options.words(verdict)
    unknown = next((word for word in wanted if word not in get_args(VerdictName)), None)
    if unknown is not None:
        raise click.UsageError(f"`{unknown}` is no verdict; there are {_VERDICTS}")
    rows: list[Row] = []
    for project in told_of(session):
        site = project.load()
        only = project.target.wanted(site.root)
        rows += (
            row
            for row in _rows(site)
            if within(row.reference.path, only) and (not wanted or row.reference.verdict.verdict in wanted)
        )
    output.write(document(map(_object, rows)) if output_format == "json" else map(_line, rows), output_file)
    for problem in session.problems:
        output.note(problem)
    return 2 if session.problems else 0


def _rows(site: "Site") -> Iterator[Row]:
    base = shown_folder(site.root)
    for file in site.text_files:  # one after the other, so that not all are held at once
        _ = file.facts
        file.let_go()
    for one in site.references:
        source = site.text_files.source(one.path)
        span = one.reference.span
        yield Row(one, source.position(span.start), source.text[slice(*span)], below(base, one.path))


def _object(row: Row) -> dict[str, Any]:
    verdict = row.reference.verdict
    return {
        "path": row.reference.path,
        "line": row.place.line,
        "column": row.place.column,
        "raw": row.raw,
        "resolved": verdict.target,
        "fragment": verdict.fragment,
        "kind": row.reference.reference.kind,
        "verdict": verdict.verdict,
        "reason": verdict.reason,
    }


def _line(row: Row) -> str:
    verdict = row.reference.verdict
    reason = f" ({verdict.reason})" if verdict.reason else ""
    where = f"{row.shown}:{row.place.line}:{row.place.column}"
    return visible(f"{where}: {verdict.verdict} {row.reference.reference.kind} {row.raw}{reason}") + "\n"
