"""Options that several commands have."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple

import click
from click.shell_completion import CompletionItem

from sitelint.lint.session import Session, Wishes
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
DEBUG = click.option("--debug", is_flag=True, hidden=True, help="Show where an internal error happened.")


class Reading(NamedTuple):
    """What a command line says about the sites to be read."""

    paths: tuple[str, ...]
    config: Path | None
    jekyll_config: tuple[str, ...]
    today: date | None
    debug: bool

    def session(self, choice: Choice | None = None) -> Session:
        """The sites and their settings, with the rules that the command line chooses."""
        wishes = Wishes(self.config, self.jekyll_config, self.today, choice or Choice())
        return Session(self.paths, wishes)


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


def choice(select: tuple[str, ...], ignore: tuple[str, ...]) -> Choice:
    """The rules that --select and --ignore choose."""
    return Choice(words(select), words(ignore))


def words(values: tuple[str, ...]) -> tuple[str, ...]:
    """The words of an option that may be given several times, each time with several of them."""
    return tuple(word for value in values for word in value.replace(",", " ").split())
