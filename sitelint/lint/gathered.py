"""What a run has gathered from its rules: what they found, and which of them failed."""

from collections import defaultdict
from collections.abc import Iterator

from sitelint.lint.checked import Checked
from sitelint.lint.finding import Finding
from sitelint.lint.rule import Rule
from sitelint.lint.settings import Plan


class Gathered:
    """Findings, with the severities that the user wants: of `files` by themselves, and `of_site`, by path.

    `failed` are the codes of rules that raised an error.
    """

    def __init__(self, plan: Plan) -> None:
        self._rules = {active.rule.code: active for active in plan.rules}
        self.of_files: dict[str, list[Finding]] = defaultdict(list)
        self.of_site: dict[str, list[Finding]] = defaultdict(list)
        self.failed: set[str] = set()
        self._failures: dict[str, tuple[Rule, dict[str, None]]] = {}

    def add(self, checked: Checked, path: str | None = None) -> None:
        """Keep what was found in the file at `path`, or else in the site."""
        found = self.of_site if path is None else self.of_files
        for finding in checked.findings:
            found[finding.path].append(self.graded(finding))
        for failure in checked.failures:
            self.failed.add(failure.code)
            # What breaks one rule on a file often breaks all that follow, and on many files.
            rule = self._rules[failure.code].rule
            self._failures.setdefault(failure.told, (rule, {}))[1][path or "the site"] = None

    def runs(self, code: str) -> bool:
        """Whether the rule of a code is one of the run's."""
        return code in self._rules

    def graded(self, finding: Finding) -> Finding:
        """A finding of a rule that runs, with the severity that the user wants."""
        severity = self._rules[finding.code].severity
        return finding._replace(severity=severity) if severity else finding

    def problems(self) -> Iterator[str]:
        """A line for every error, with the rule that it is told of."""
        for told, (rule, paths) in self._failures.items():
            where = counted_paths(list(paths))
            whom = "please report it" if rule.is_bundled else "please tell those who wrote the rule"
            yield f"{rule.code} {rule.name} failed on {where}: {told}; {whom}"


def counted_paths(paths: list[str]) -> str:
    """`a.md`, `a.md and 2 more`."""
    return paths[0] if len(paths) == 1 else f"{paths[0]} and {len(paths) - 1:,} more"
