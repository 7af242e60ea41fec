"""Where the words go: reports to stdout or a file, all else to stderr, in colour only where it is wanted."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from sitelint.cli.answers import PRINTED, width
from sitelint.report import Report
from sitelint.report.style import Style, visible

Colour = Literal["auto", "always", "never"]

FOR_PEOPLE = ("full", "concise")
"""The formats that end with a line in words."""

_PLAIN_WIDTH = 120
_WIDEST = 160


def style_for(colour: Colour, output_file: Path | None) -> Style:
    """Colour on a terminal, unless NO_COLOR is set; FORCE_COLOR and CLICOLOR_FORCE ask for it elsewhere."""
    terminal = output_file is None and sys.stdout.isatty()
    width = min(_columns(), _WIDEST) if terminal else _PLAIN_WIDTH
    links = terminal and colour != "never" and os.environ.get("TERM") != "dumb"
    return Style(_wants_colour(colour, terminal), width, links)


def _columns() -> int:
    """The width of the terminal. `shutil`, which tells it too, imports all compressors."""
    given = os.environ.get("COLUMNS", "")
    return (int(given) if given.isdecimal() else 0) or width() or _PLAIN_WIDTH


def _wants_colour(colour: Colour, terminal: bool) -> bool:
    env = os.environ
    if colour != "auto":
        return colour == "always"
    if env.get("NO_COLOR"):
        return False
    if env.get("FORCE_COLOR", "0") not in ("", "0") or env.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return terminal and env.get("TERM") != "dumb" and env.get("CLICOLOR") != "0"


def encoding_of(output_format: str) -> str:
    """UTF-8 for programs, the terminal's encoding for people."""
    return (sys.stdout.encoding if output_format in FOR_PEOPLE else "") or "utf-8"


def for_log(pieces: Iterable[str]) -> Iterable[str]:
    """Lines for people that GitHub Actions, which looks for `##[command]` all over its log, cannot obey."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return pieces
    return (piece.replace("##[", "## [") for piece in pieces)


def write(
    pieces: Iterable[str], output_file: Path | None, encoding: str = "utf-8", errors: str = "backslashreplace"
) -> None:
    r"""Write a report to a file, or else to stdout.

    What the encoding cannot say becomes a `\u` escape, which is also what JSON has for a lone surrogate.
    """
    encoded = (piece.encode(encoding, errors) for piece in pieces)
    if output_file is None:
        stream = sys.stdout.buffer
        for piece in encoded:
            stream.write(piece)
            PRINTED.append(("out", piece))
        stream.flush()
        return
    try:
        output_file.write_bytes(b"".join(encoded))
    except OSError as error:
        from click import FileError

        raise FileError(str(output_file), error.strerror) from None


def job_summary(report: Report) -> None:
    """Add a report to the summary of the GitHub job that this is a step of, if it is one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    from sitelint.report import job_summary

    text = "".join(job_summary.render(report))
    try:
        with open(path, "ab") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        note(f"{path}: {error.strerror}")


def note(text: str) -> None:
    """A line on stderr."""
    line = f"sitelint: {visible(text)}"
    PRINTED.append(("err", f"{line}\n".encode(sys.stderr.encoding, sys.stderr.errors or "strict")))
    print(line, file=sys.stderr, flush=True)


def painted_patch(patches: Iterable[str], style: Style) -> Iterator[str]:
    """A patch in colours and harmless to a terminal; elsewhere as it is, so that it can be applied."""
    for patch in patches:
        if not style.colour:
            yield patch
            continue
        for line in patch.splitlines():
            kind = {"+": "add", "-": "remove", "@": "dim"}.get(line[:1])
            shown = visible(line)
            yield (style.paint(kind, shown) if kind else shown) + "\n"
