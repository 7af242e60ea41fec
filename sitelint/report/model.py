"""What every output format is given."""

from dataclasses import dataclass

from sitelint.lint.finding import Finding, Related
from sitelint.text import Source

DOCUMENTATION = "https://sitelint.github.io/sitelint/rules/"
"""Where the manual pages of the rules are."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file that a finding is about: its text, its path from the report's root, and as users see it."""

    source: Source
    path: str
    shown: str


@dataclass(frozen=True, slots=True)
class Item:
    """A finding with the files that it and its related places are about."""

    finding: Finding
    place: Place
    fingerprint: str
    related: tuple[tuple[Related, Place], ...] = ()

    @property
    def url(self) -> str:
        """The rule's manual page."""
        return f"{DOCUMENTATION}{self.finding.name}/"


@dataclass(frozen=True, slots=True)
class Report:
    """A run, ready to be printed.

    `root` is the absolute path that the paths are relative to, with `/`. `files` were checked; `suppressed`
    findings were left out by comments; `problems` kept something from being checked and have been told on
    stderr. `fixed` is how many findings were fixed.
    """

    version: str
    root: str
    items: list[Item]
    files: int
    suppressed: int = 0
    problems: int = 0
    fixed: int = 0

    def count(self, severity: str) -> int:
        """How many findings have a severity."""
        return sum(item.finding.severity == severity for item in self.items)

    def fixable(self, applicability: str) -> int:
        """How many findings have a fix of that kind."""
        return sum(bool(i.finding.fix and i.finding.fix.applicability == applicability) for i in self.items)
