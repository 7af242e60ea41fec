"""Which sites a call reads."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sitelint.cli import output
from sitelint.lint.session import Project, Session, Wishes
from sitelint.lint.settings import Choice
from sitelint.text.named_tuple import NamedTuple


class Reading(NamedTuple):
    """What a command line says about the sites to be read."""

    paths: tuple[str, ...]
    config: Path | None = None
    jekyll_config: tuple[str, ...] = ()
    today: date | None = None
    debug: bool = False

    def session(self, choice: Choice | None = None) -> Session:
        """The sites and their settings, with the rules that the command line chooses."""
        wishes = Wishes(self.config, self.jekyll_config, self.today, choice or Choice())
        return Session(self.paths, wishes)


def told_of(session: Session, *, quiet: bool = False) -> Iterator[Project]:
    """Every site of a call; of a folder that is none, stderr says so. Raises SettingsError."""
    for project in session.projects():
        if project.target.told and not quiet:
            output.note(project.target.told)
        yield project
