"""`sitelint check`, which is also `sitelint` without a command."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import click

from sitelint.cli import options, output
from sitelint.cli.answers import Call
from sitelint.cli.narrowing import Narrowing, narrowing_options
from sitelint.cli.outcome import fixed, patch_of, told_fixed
from sitelint.cli.reporting import make_report
from sitelint.cli.work import Effort, Mode, work_on
from sitelint.lint.finding import SEVERITIES, Severity
from sitelint.lint.fixing import chooser
from sitelint.lint.workers import processors
from sitelint.report import FORMATS, render, statistics
from sitelint.report.summary import summary_line


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
@narrowing_options
@click.option(
    "--fail-level",
    type=click.Choice(SEVERITIES),
    help="The least severity that makes the exit code 1.  [default: warning]",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 in spite of findings.")
@click.option("--output-format", "-f", type=click.Choice([*FORMATS]), default="full", show_default=True)
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
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option("--verbose", "-v", is_flag=True, help="Tell what was read and how long it took.")
@click.option("--quiet", "-q", is_flag=True, help="Print findings and errors only.")
@click.pass_obj
def command(
    call: Call | None,
    reading: options.Reading,
    narrowing: Narrowing,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fix: bool,
    unsafe_fixes: bool,
    diff: bool,
    fix_only: bool,
    add_suppressions: bool,
    fail_level: Severity | None,
    exit_zero: bool,
    output_format: str,
    output_file: Path | None,
    count_only: bool,
    cache_dir: Path | None,
    jobs: int,
    no_cache: bool,
    color: output.Colour,
    verbose: bool,
    quiet: bool,
) -> int:
    """Check sites and print what is wrong.

    PATH is a site, or folders and files of one; the site around them is read in any case. Default: the folder
    that you are in.
    """
    if unsafe_fixes and not (fix or fix_only or diff):
        raise click.UsageError("--unsafe-fixes goes with --fix or --diff")
    if add_suppressions and (fix or fix_only):
        raise click.UsageError("--add-suppressions and --fix are two steps: fix first")
    if count_only and output_format not in statistics.FORMATS:
        raise click.UsageError(f"--statistics goes with the formats {', '.join(statistics.FORMATS)}")
    session = reading.session(options.choice(select, ignore))
    if narrowing.baseline and len(session.targets) > 1:
        raise click.UsageError("--baseline goes with one site")
    choose = chooser(unsafe=unsafe_fixes) if fix or fix_only or diff or add_suppressions else None
    effort = Effort(jobs or processors(), None if no_cache else str(cache_dir or ""))
    mode = Mode(choose, add_suppressions, diff, reading.debug, narrowing, effort)
    outcomes, problems = work_on(session, mode, quiet=quiet, verbose=verbose)
    style = output.style_for(color, output_file)
    if diff:
        patches = [patch_of(outcome) for outcome in outcomes]
        output.write(output.painted_patch(patches, style), output_file, "utf-8", "surrogateescape")
        failing = any(patches)
        if not quiet:
            output.note(told_fixed(outcomes, "would hide" if add_suppressions else "would fix"))
    elif fix_only:
        output.write([f"{told_fixed(outcomes, 'fixed')}\n"] if not quiet else [], output_file)
        failing = False
    else:
        if add_suppressions and not quiet:
            output.note(told_fixed(outcomes, "hid"))
        report = make_report(
            [(each.root, each.result) for each in outcomes],
            session.registry,
            reading.today or date.today(),
            len(problems),
            0 if add_suppressions else fixed(outcomes),
        )
        printed = statistics.render if count_only else render
        pieces: Iterable[str] = printed(output_format, report, style)
        if output_format in output.FOR_PEOPLE:
            pieces = output.for_log(pieces)
        output.write(pieces, output_file, output.encoding_of(output_format))
        if output_format == "github":
            output.job_summary(report)
        failing = any(outcome.fails(fail_level) for outcome in outcomes)
        if output_format in output.FOR_PEOPLE and report.files and not quiet:
            output.write([f"{summary_line(report, style)}\n"], None, output.encoding_of(output_format))
    code = 2 if problems else int(failing and not exit_zero)
    kept = effort.kept(outcomes[0].project) if outcomes else None
    if call and kept and not problems:
        call.keep(kept, code, min(outcome.true_until for outcome in outcomes))
    return code
