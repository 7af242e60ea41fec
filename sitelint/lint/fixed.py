"""What became of a site that was fixed, or only looked at."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sitelint.lint.finding import Finding
from sitelint.lint.run import Result

if TYPE_CHECKING:
    from sitelint.lint.fixer import Change


class Fixed:
    """What is left after fixing, and the change of every file from the first round to the last.

    `withheld` are findings left because their fixes did not prove themselves, with the reason. `left_alone`
    are lines about files that have fixes and are not to be changed.
    """

    def __init__(
        self,
        result: Result,
        changes: "Iterable[Change]" = (),
        withheld: Iterable[tuple[Finding, str]] = (),
        left_alone: Iterable[str] = (),
    ) -> None:
        self.result = result
        self.changes = list(changes)
        self.withheld = list(withheld)
        self.left_alone = list(left_alone)

    @property
    def count(self) -> int:
        """How many findings were fixed."""
        return sum(change.fixed for change in self.changes)
