"""What every output format is given."""

from collections.abc import Callable, Mapping
from datetime import date

from sitelint.lint.finding import Finding, Related, Severity
from sitelint.text import Source
from sitelint.text.named_tuple import NamedTuple

HOME = "https://github.com/sitelint/sitelint"
"""Where sitelint is."""

DOCUMENTATION = "https://sitelint.github.io/sitelint/rules/"
"""Where the manual pages of the rules are."""


def rule_url(name: str) -> str:
    """The manual page of a rule."""
    return f"{DOCUMENTATION}{name}/"


class Place(NamedTuple):
    """A file that a finding is about: its text, and its path with `/`.

    `path` begins at the report's root, `shown` at the working folder, `tracked` at the root of the git
    repository, as platforms want it.
    """

    source: Source
    path: str
    shown: str
    tracked: str


class Item(NamedTuple):
    """A finding with the files that it and its related places are about.

    `named` gives its fingerprint, which few formats tell.
    """

    finding: Finding
    place: Place
    named: Callable[[], str]
    related: tuple[tuple[Related, Place], ...] = ()

    @property
    def fingerprint(self) -> str:
        """A name that stays the same while other parts of the site are edited (`lint.fingerprint`)."""
        return self.named()

    @property
    def url(self) -> str:
        """The rule's manual page."""
        return rule_url(self.finding.name)


class RuleText(NamedTuple):
    """What a report tells of a rule: its declaration, and its manual page as Markdown.

    `family` is the title of its family, such as "Links and images". `begun` gives the sentence that the
    manual page begins with, `told` all of it, which few formats tell.
    """

    code: str
    name: str
    family: str
    severity: Severity
    begun: Callable[[], str]
    told: Callable[[], str]

    @property
    def summary(self) -> str:
        """The rule in a sentence."""
        return self.begun()

    @property
    def manual(self) -> str:
        """The manual page."""
        return self.told()

    def section(self, title: str) -> str:
        """The text of the manual below `## title`, or nothing."""
        _, _, rest = self.manual.partition(f"\n## {title}\n")
        return rest.partition("\n## ")[0].strip()


class Report(NamedTuple):
    """A run, ready to be printed.

    `root` is the absolute path that the paths are relative to, with `/`. `day` is the day that counts as
    today. `rules` has a text for every rule that found something, by its code. `files` were checked;
    `suppressed` findings were left out by comments; `problems` kept something from being checked and have
    been told on stderr. `fixed` is how many findings were fixed.
    """

    version: str
    root: str
    day: date
    items: list[Item]
    rules: Mapping[str, RuleText]
    files: int
    suppressed: int = 0
    problems: int = 0
    fixed: int = 0

    @property
    def name(self) -> str:
        """The name of the root's folder."""
        return self.root.rpartition("/")[2]

    def how_many(self, severity: str) -> int:
        """How many findings have a severity."""
        return sum(item.finding.severity == severity for item in self.items)

    def fixable(self, applicability: str) -> int:
        """How many findings have a fix of that kind."""
        return sum(bool(i.finding.fix and i.finding.fix.applicability == applicability) for i in self.items)
