"""Time sitelint beside other linters, pair by pair, and print a table.

    python benchmarks/compare.py [--pages 30,10000] [--runs 5] [--work FOLDER]

A tool that is not installed is left out: `rumdl` (from PyPI), `markdownlint-cli2` (from npm). Every figure is
of whole processes and a median; a ratio is the median of the ratios of runs that were made in turn, so that a
machine that changes its speed meanwhile does not change it.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from make_site import make_site

PYTHON = [sys.executable, "-c", "pass"]
SITELINT = [sys.executable, "-m", "sitelint", "check", "-q", "-f", "concise"]


class Figures(NamedTuple):
    """What one process took: seconds by the clock and of processors, and KiB of memory at its highest."""

    wall: float
    cpu: float
    memory: int


class Case(NamedTuple):
    """A command to time against another one; `before` puts the folder into the state it starts from."""

    name: str
    command: list[str]
    other_name: str
    other: list[str]
    before: Callable[[], None]


class Edit(NamedTuple):
    """What is edited in a page of a folder: `change` makes of its text another one for each number."""

    name: str
    change: Callable[[str, int], str]
    folder: str = "_posts"


def _added(text: str) -> Callable[[str, int], str]:
    """Put a text behind that of a page; `#` is the number."""
    return lambda before, number: f"{before}\n{text.replace('#', str(number))}\n"


def _titled(text: str, number: int) -> str:
    return re.sub(r"(?<=^title: )\"?", lambda quote: f"{quote[0]}Number {number} ", text, count=1, flags=re.M)


EDITS = (
    Edit("one page changed", _added("One more line, number #.")),
    Edit("a link added", _added("See [number #](/publications/) once more.")),
    Edit("a broken link added", _added("See [number #](/publications/nothing-#/) once more.")),
    Edit(
        "a dated list added",
        _added("- 2021.03: prize #\n- 2020.11: a talk\n- 2021.01: a paper\n- 2020.06: a start"),
    ),
    Edit(
        "words of a page with mojibake",
        _added("It\u00e2\u20ac\u2122s line number.\n\nOne more line, number #."),
    ),
    Edit("a title changed", _titled),
    Edit("a title changed that a page lists", _titled, "_publications"),
)


def measure(command: list[str], folder: Path) -> Figures:
    """Run a command in a folder. Its exit code says whether it found something, and does not matter."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    return Figures(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def timed(case: Case, folder: Path, runs: int) -> str:
    """A row of the table."""
    pairs = []
    for number in range(runs + 1):
        case.before()
        mine = measure(case.command, folder)
        case.before()
        other = measure(case.other, folder)
        if number:  # the first pair warms the disk
            pairs.append((mine, other))
    mine_wall, other_wall = (statistics.median(pair[i].wall for pair in pairs) for i in (0, 1))
    memory = statistics.median(pair[0].memory for pair in pairs) / 1024
    ratio = statistics.median(pair[0].wall / pair[1].wall for pair in pairs)
    return (
        f"| {case.name} | {mine_wall * 1000:,.0f} ms | {memory:,.0f} MiB "
        f"| {case.other_name}: {other_wall * 1000:,.0f} ms | **{ratio:.2f}** |"
    )


def cases(folder: Path) -> list[Case]:
    """What is timed on one site."""
    pages = {name: next((folder / name).iterdir()) for name in {edit.folder for edit in EDITS}}
    texts = {name: page.read_text("utf-8") for name, page in pages.items()}
    changes = iter(range(10**6))

    def cold() -> None:
        shutil.rmtree(folder / ".sitelint_cache", ignore_errors=True)
        shutil.rmtree(folder / ".rumdl_cache", ignore_errors=True)

    def warm() -> None:
        """Nothing has changed since the run before."""

    def change(edit: Edit = EDITS[0]) -> None:
        text = edit.change(texts[edit.folder], next(changes))
        pages[edit.folder].write_text(text, "utf-8")

    found = [
        Case("cold", SITELINT, "python -c pass", PYTHON, cold),
        Case("nothing changed", SITELINT, "python -c pass", PYTHON, warm),
    ]
    rumdl = shutil.which("rumdl")
    if rumdl:
        check = [rumdl, "check", "-q", "."]
        found += [
            Case("cold", SITELINT, "rumdl", check, cold),
            Case("nothing changed", SITELINT, "rumdl, warm", check, warm),
            *(
                Case(edit.name, SITELINT, "rumdl, that changed", check, partial(change, edit))
                for edit in EDITS
            ),
        ]
    markdownlint = shutil.which("markdownlint-cli2")
    if markdownlint:
        name = pages[EDITS[0].folder].relative_to(folder).as_posix()
        alone = [markdownlint, name]
        found += [
            Case("cold", SITELINT, "markdownlint-cli2", [markdownlint, "**/*.md"], cold),
            Case(
                "one file named, it changed", [*SITELINT, name], "markdownlint-cli2, that file", alone, change
            ),
        ]
    return found


def main() -> None:
    """Make the sites, time the tools, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pages", default="30,1000,10000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "sitelint-benchmarks")
    options = parser.parse_args()
    print("| run | sitelint | memory | beside | ratio |\n|---|--:|--:|--:|--:|")
    for pages in (int(number) for number in options.pages.split(",")):
        folder = options.work / f"site-{pages}"
        if not folder.exists():
            make_site(folder, pages)
        for case in cases(folder):
            print(
                timed(case._replace(name=f"{pages:,} pages, {case.name}"), folder, options.runs), flush=True
            )


if __name__ == "__main__":
    main()
