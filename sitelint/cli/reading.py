"""Which sites a call reads."""

from datetime import date
from pathlib import Path

from sitelint.lint.session import Session, Wishes
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
