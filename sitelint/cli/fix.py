"""`sitelint fix`: mends what can be mended, and asks before each change if that is wanted."""

import click

from sitelint.cli import options, output
from sitelint.cli.asking import Asker
from sitelint.cli.narrowing import Narrowing
from sitelint.cli.outcome import told_fixed
from sitelint.cli.reading import Reading
from sitelint.cli.sites import work_on
from sitelint.cli.work import Mode
from sitelint.lint.fixing import chooser


@click.command("fix")
@options.site_options
@options.SELECT
@options.IGNORE
@options.narrowing_options
@click.option(
    "--interactive", "-i", is_flag=True, help="Show each change and ask. Unsafe ones are shown too."
)
@click.option("--unsafe-fixes", is_flag=True, help="Mend also what should be looked at.")
@click.option("--quiet", "-q", is_flag=True, help="Print problems only.")
def command(
    reading: Reading,
    narrowing: Narrowing,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    interactive: bool,
    unsafe_fixes: bool,
    quiet: bool,
) -> int:
    """Mend what can be mended; `sitelint --diff` shows before what that would change.

    Exit code 0, whatever is left; 2 if something went wrong.
    """
    session = reading.session(options.choice(select, ignore))
    choose = Asker(output.style_for("auto", None)) if interactive else chooser(unsafe=unsafe_fixes)
    mode = Mode(choose, debug=reading.debug, narrowing=narrowing)
    outcomes, problems = work_on(session, mode, quiet=quiet)
    if not quiet:
        output.write([f"{told_fixed(outcomes, 'fixed')}\n"], None)
    return 2 if problems else 0
