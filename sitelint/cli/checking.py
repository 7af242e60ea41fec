"""What `sitelint check` does. It needs no click, whose import takes a tenth of a small run."""

import os
from collections.abc import Collection, Iterable
from datetime import date
from pathlib import Path

from sitelint.cli import output
from sitelint.cli.answers import Call
from sitelint.cli.narrowing import Narrowing
from sitelint.cli.outcome import Outcome, fixed, told_fixed
from sitelint.cli.reading import Reading
from sitelint.cli.reporting import make_report
from sitelint.cli.sites import work_on
from sitelint.cli.work import Effort, Mode
from sitelint.lint.finding import SEVERITIES, Severity
from sitelint.lint.registry import Registry
from sitelint.lint.settings import Choice, SettingsError
from sitelint.lint.workers import processors
from sitelint.report import FORMATS, render
from sitelint.report.summary import summary_line
from sitelint.text.named_tuple import NamedTuple


class Check(NamedTuple):
    """What is asked for, by the names of the options in `cli.check`, which tells what they mean."""

    reading: Reading
    narrowing: Narrowing = Narrowing()
    choice: Choice = Choice()
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    fix_only: bool = False
    add_suppressions: bool = False
    fail_level: Severity | None = None
    exit_zero: bool = False
    output_format: str = "full"
    output_file: Path | None = None
    count_only: bool = False
    cache_dir: Path | None = None
    jobs: int = 0
    no_cache: bool = False
    color: output.Colour = "auto"
    verbose: bool = False
    quiet: bool = False


CHOICES: dict[str, Collection[str]] = {
    "color": ("auto", "always", "never"),
    "fail_level": SEVERITIES,
    "output_format": FORMATS,
}
"""What may be said for some of these."""


def check(wanted: Check, call: Call | None) -> int:
    """Check sites and print what is wrong; the exit code. `call` is where the answer may be kept.

    Raises SettingsError.
    """
    session = wanted.reading.session(wanted.choice)
    if wanted.narrowing.baseline and len(session.targets) > 1:
        raise SettingsError(["--baseline goes with one site"])
    choose = None
    if wanted.fix or wanted.fix_only or wanted.diff or wanted.add_suppressions:
        from sitelint.lint.fixing import chooser

        choose = chooser(unsafe=wanted.unsafe_fixes)
    cache = None if wanted.no_cache else str(wanted.cache_dir or "")
    looks = {call.folder: call.look} if call and call.look else {}
    effort = Effort(wanted.jobs or processors(), cache, looks)
    mode = Mode(choose, wanted.add_suppressions, wanted.diff, wanted.reading.debug, wanted.narrowing, effort)
    outcomes, problems = work_on(session, mode, quiet=wanted.quiet, verbose=wanted.verbose)
    if wanted.diff:
        failing = _print_patch(wanted, outcomes)
    elif wanted.fix_only:
        done = [f"{told_fixed(outcomes, 'fixed')}\n"] if not wanted.quiet else []
        output.write(done, wanted.output_file)
        failing = False
    else:
        _print_report(wanted, outcomes, session.registry, len(problems))
        failing = any(outcome.fails(wanted.fail_level) for outcome in outcomes)
    code = 2 if problems else int(failing and not wanted.exit_zero)
    if call and outcomes and not problems:
        _keep(call, code, outcomes, effort)
    if not wanted.quiet and any(map(effort.kept, (outcome.project for outcome in outcomes))):
        _tell_of_cache(wanted.cache_dir)
    return code


def _keep(call: Call, code: int, outcomes: list[Outcome], effort: Effort) -> None:
    """Keep the answer beside what is kept of the first site."""
    kept, last = effort.kept(outcomes[0].project), outcomes[0].last
    if kept and last and last.identity:
        until = min(outcome.true_until for outcome in outcomes)
        call.keep(kept, code, until, last.identity, last.noted)


def _tell_of_cache(folder: Path | None) -> None:
    """Say that nothing could be kept in the folder that the user has named for it."""
    if folder and not os.access(folder, os.W_OK):
        output.note(f"--cache-dir: {folder} cannot be written, so the next run will be no faster")


def _print_patch(wanted: Check, outcomes: list[Outcome]) -> bool:
    """Print what fixes would change; whether there is anything."""
    from sitelint.cli.outcome import patch_of

    style = output.style_for(wanted.color, wanted.output_file)
    patches = [patch_of(outcome) for outcome in outcomes]
    output.write(output.painted_patch(patches, style), wanted.output_file, "utf-8", "surrogateescape")
    if not wanted.quiet:
        output.note(told_fixed(outcomes, "would hide" if wanted.add_suppressions else "would fix"))
    return any(patches)


def _print_report(wanted: Check, outcomes: list[Outcome], registry: Registry, problems: int) -> None:
    if wanted.add_suppressions and not wanted.quiet:
        output.note(told_fixed(outcomes, "hid"))
    report = make_report(
        [(each.root, each.result) for each in outcomes],
        registry,
        wanted.reading.today or date.today(),
        problems,
        0 if wanted.add_suppressions else fixed(outcomes),
    )
    style = output.style_for(wanted.color, wanted.output_file)
    output_format = wanted.output_format
    encoding = output.encoding_of(output_format)
    pieces: Iterable[str]
    if wanted.count_only:
        from sitelint.report import statistics

        pieces = statistics.render(output_format, report, style)
    else:
        pieces = render(output_format, report, style)
    if output_format in output.FOR_PEOPLE:
        pieces = output.for_log(pieces)
    output.write(pieces, wanted.output_file, encoding)
    if output_format == "github":
        output.job_summary(report)
    if output_format in output.FOR_PEOPLE and report.files and not wanted.quiet:
        output.write([f"{summary_line(report, style)}\n"], None, encoding)
