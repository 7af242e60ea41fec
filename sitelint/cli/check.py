"""`sitelint check`, which is also `sitelint` without a command."""

from pathlib import Path
from typing import Any

import click

from sitelint.cli import options
from sitelint.cli.answers import Call
from sitelint.cli.checking import CHOICES, Check, check
from sitelint.cli.narrowing import Narrowing
from sitelint.cli.reading import Reading
from sitelint.report import statistics


@click.command("check")
@options.site_options
@options.SELECT
@options.IGNORE
@click.option("--fix", is_flag=True, help="Mend what can be mended without changing what readers see.")
@click.option(
    "--unsafe-fixes", is_flag=True, help="With --fix or --diff: mend also what should be looked at."
)
@click.option("--diff", is_flag=True, help="Print what --fix would change, as a patch; change nothing.")
@click.option("--fix-only", is_flag=True, help="Mend like --fix, and do not tell what is left.")
@click.option("--add-suppressions", is_flag=True, help="Hide all that is found by comments in the files.")
@options.narrowing_options
@click.option(
    "--fail-level",
    type=click.Choice(CHOICES["fail_level"]),
    help="The least severity that makes the exit code 1.  [default: warning]",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 in spite of findings.")
@click.option(
    "--output-format", "-f", type=click.Choice([*CHOICES["output_format"]]), default="full", show_default=True
)
@options.OUTPUT_FILE
@click.option("--statistics", "count_only", is_flag=True, help="Print how often each rule found something.")
@click.option(
    "--cache-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where to keep what the next run can use.  [default: .sitelint_cache in the site]",
)
@click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0),
    default=0,
    help="How many processes work; 0: one for each processor.",
)
@click.option("--no-cache", is_flag=True, help="Neither use nor write the cache.")
@click.option("--color", type=click.Choice(CHOICES["color"]), default="auto", show_default=True)
@click.option("--verbose", "-v", is_flag=True, help="Tell what was read and how long it took.")
@click.option("--quiet", "-q", is_flag=True, help="Print findings and errors only.")
@click.pass_obj
def command(
    call: Call | None,
    /,
    reading: Reading,
    narrowing: Narrowing,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    **others: Any,
) -> int:
    """Check sites and print what is wrong.

    PATH is a site, or folders and files of one; the site around them is read in any case. Default: the folder
    that you are in.
    """
    wanted = Check(reading, narrowing, options.choice(select, ignore), **others)
    if wanted.unsafe_fixes and not (wanted.fix or wanted.fix_only or wanted.diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if wanted.add_suppressions and (wanted.fix or wanted.fix_only):
        raise click.UsageError("--add-suppressions and --fix are two steps: fix first")
    if wanted.count_only and wanted.output_format not in statistics.FORMATS:
        raise click.UsageError(f"--statistics goes with the formats {', '.join(statistics.FORMATS)}")
    return check(wanted, call)
