"""Goes through the sites of a call, and says on stderr what is to be known of them."""

import time

from sitelint.cli import output
from sitelint.cli.outcome import Outcome, described
from sitelint.cli.progress import ProgressBar
from sitelint.cli.reading import told_of
from sitelint.cli.work import Mode, Work
from sitelint.lint.fixed import Fixed
from sitelint.lint.session import Project, Session


def work_on(
    session: Session, mode: Mode, *, quiet: bool, verbose: bool = False
) -> tuple[list[Outcome], list[str]]:
    """Go through all sites and say on stderr what is to be known; what became of them, and the problems."""
    outcomes: list[Outcome] = []
    for project in told_of(session, quiet=quiet):
        with ProgressBar(not quiet) as progress:
            outcomes.append(_check(session, project, mode, progress))
        if not quiet:
            for line in (*outcomes[-1].notes, *(described(outcomes[-1]) if verbose else ())):
                output.note(line)
    problems = [*session.problems, *(line for outcome in outcomes for line in outcome.result.problems)]
    if not problems and not any(outcome.result.files_checked for outcome in outcomes):
        told = _nothing_checked(outcomes)
        # A hook names all files of a commit, of which there may be none of the site's.
        if not all(target.is_files for target in session.targets):
            problems.append(told)
        elif not quiet:
            output.note(told)
    for problem in problems:
        output.note(problem)
    return outcomes, problems


def _nothing_checked(outcomes: list[Outcome]) -> str:
    here = "there is no page, layout, include or data file here"
    excluding = any(outcome.project.settings.exclude for outcome in outcomes)
    return f"nothing was checked: {here}{' that `exclude` does not leave out' if excluding else ''}"


def _check(session: Session, project: Project, mode: Mode, progress: ProgressBar) -> Outcome:
    """Lint a site, and fix it as the mode says. Raises SettingsError."""
    started = time.monotonic()
    work: Work
    if mode.choose:
        from sitelint.cli.mending import Mending

        work = mending = Mending(session, project, mode, progress)
        fixed = mending.fixed(mode.choose)
    else:
        work = Work(session, project, mode, progress)
        fixed = Fixed(work.lint(work.site, work.only))
    work.sieve.close(fixed.result, work.plan, work.only)
    notes = [*fixed.left_alone, *work.sieve.notes]
    return Outcome(project, work.site, fixed, time.monotonic() - started, notes, work.last)
