"""Shows each change that a fix would make, and asks whether to make it."""

import click

from sitelint.lint.finding import Finding
from sitelint.lint.run import Result
from sitelint.report.full import shown
from sitelint.report.model import Item, Place
from sitelint.report.style import Style

_QUESTION = "Make this change? [y]es, [n]o, [a]ll of {rule}, [q]uit"


class Asker:
    """Chooses the findings to be fixed by asking.

    What was answered is not asked again when it is found once more, perhaps elsewhere, after other changes.
    """

    def __init__(self, style: Style) -> None:
        self._style = style
        self._accepted: set[tuple[str, str, str]] = set()
        self._refused: set[tuple[str, str, str]] = set()
        self._all: set[str] = set()
        self._done = False

    def __call__(self, result: Result, findings: list[Finding]) -> list[Finding]:
        """Those of the findings whose fixes are wanted."""
        new = [finding for finding in findings if finding.words not in self._refused]
        wanted = [one for one in new if one.words in self._accepted or self._wants(one, result)]
        self._accepted.update(finding.words for finding in wanted)
        self._refused.update(finding.words for finding in new if finding not in wanted)
        return wanted

    def _wants(self, finding: Finding, result: Result) -> bool:
        return not self._done and (finding.code in self._all or self._ask(finding, result))

    def _ask(self, finding: Finding, result: Result) -> bool:
        def place(path: str) -> Place:
            return Place(result.sources[path], path, path, path)

        related = tuple((one, place(one.path)) for one in finding.related)
        click.echo("\n".join(["", *shown(Item(finding, place(finding.path), str, related), self._style)]))
        question = _QUESTION.format(rule=finding.name)
        answer = click.prompt(question, type=click.Choice(["y", "n", "a", "q"]), show_choices=False)
        self._done = answer == "q"
        if answer == "a":
            self._all.add(finding.code)
        return answer in ("y", "a")
