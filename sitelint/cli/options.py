"""Options that several commands have."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from sitelint.cli.narrowing import Narrowing
from sitelint.cli.reading import Reading
from sitelint.lint.baseline import FILE_NAME
from sitelint.lint.settings import Choice


class Day(click.ParamType):  # type: ignore[type-arg, unused-ignore]  # generic since click 8.4
    """A date such as 2026-01-31."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date that a text is."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date such as 2026-01-31", param, ctx)


class RuleWord(click.ParamType):  # type: ignore[type-arg, unused-ignore]
    """A rule's name or code, or a family; what it selects is looked up later."""

    name = "rule"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The words that begin like this; of several with commas, the last is completed."""
        from sitelint.lint.registry import load_rules

        before, comma, word = incomplete.rpartition(",")
        return [
            CompletionItem(before + comma + each) for each in load_rules().words() if each.startswith(word)
        ]


PATHS = click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=str))

CONFIG = click.option(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The settings file to use instead of the .sitelint.yml of the site.",
)
JEKYLL_CONFIG = click.option(
    "--jekyll-config",
    multiple=True,
    metavar="FILE",
    help="A configuration file that Jekyll is called with (its --config); several: the last wins.",
)
TODAY = click.option("--today", type=Day(), help="The day that counts as today.  [default: today]")
OUTPUT_FILE = click.option(
    "--output-file",
    "-o",
    type=click.Path(path_type=Path),
    help="Write the report there instead of to stdout.",
)
SELECT = click.option(
    "--select",
    multiple=True,
    type=RuleWord(),
    metavar="RULES",
    help="Run these rules only: names, codes, families.",
)
IGNORE = click.option(
    "--ignore", multiple=True, type=RuleWord(), metavar="RULES", help="Do not run these rules."
)
_NARROWING = (
    click.option(
        "--baseline",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help=f"Leave out the findings that this file knows.  [default: the site's {FILE_NAME}, if any]",
    ),
    click.option("--no-baseline", is_flag=True, help="Tell all findings, whatever the baseline knows."),
    click.option("--write-baseline", is_flag=True, help="Make a baseline of all that is found now."),
    click.option(
        "--prune-baseline", is_flag=True, help="Take out of the baseline what is not found any more."
    ),
    click.option(
        "--since", metavar="REV", help="Tell only findings on lines that are new since a git revision."
    ),
    click.option("--changed", is_flag=True, help="Tell only findings on lines that are not committed yet."),
)
DEBUG = click.option("--debug", is_flag=True, hidden=True, help="Show where an internal error happened.")


def site_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say how a site is read; the command gets them as one `reading`."""

    @wraps(command)
    def with_reading(
        paths: tuple[str, ...],
        config: Path | None,
        jekyll_config: tuple[str, ...],
        today: date | None,
        debug: bool,
        **others: Any,
    ) -> Any:
        return command(Reading(paths, config, jekyll_config, today, debug), **others)

    with_options: Callable[..., Any] = with_reading
    for option in (DEBUG, TODAY, JEKYLL_CONFIG, CONFIG, PATHS):
        with_options = option(with_options)
    return with_options


def narrowing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that leave findings out; the command gets them as one `narrowing`."""

    @wraps(command)
    def with_narrowing(*given: Any, **values: Any) -> Any:
        narrowing = Narrowing(**{name: values.pop(name) for name in Narrowing._fields})
        return command(*given, narrowing=narrowing, **values)

    with_options: Callable[..., Any] = with_narrowing
    for option in reversed(_NARROWING):
        with_options = option(with_options)
    return with_options


def choice(select: tuple[str, ...], ignore: tuple[str, ...]) -> Choice:
    """The rules that --select and --ignore choose."""
    return Choice(words(select), words(ignore))


def words(values: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be given several times, each time with several of them."""
    return tuple(word for value in values for word in value.replace(",", " ").split())
