"""What rules find in one file or in the site."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from sitelint.jekyll.derived import ASKED
from sitelint.lint.finding import Finding
from sitelint.lint.rule import Options
from sitelint.lint.settings import ActiveRule
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import FileKind, TextFile
    from sitelint.jekyll.site import Site

T = TypeVar("T")

UNKNOWN = "*"
"""Stands for all that a rule may have asked for."""


class Failure(NamedTuple):
    """A rule that raised an error: its code, and what is told about it."""

    code: str
    told: str


class Checked(NamedTuple):
    """What rules found, in their order, and which of them failed. It can be pickled."""

    findings: tuple[Finding, ...] = ()
    failures: tuple[Failure, ...] = ()


class FileRules:
    """The file rules of a run. `debug` lets the error of a rule through."""

    def __init__(self, rules: Sequence[ActiveRule], debug: bool) -> None:
        self._rules = rules
        self._debug = debug
        # Which rules look at a kind of file is the same for all files of that kind.
        self._by_kind: dict[str, list[ActiveRule]] = {}

    def check(self, file: "TextFile") -> Checked:
        """What the rules find in a file."""
        checks = [
            (one, one.rule.check_file)
            for one in self._of(file.kind)
            if one.rule.needs is None or one.rule.needs.search(file.source.characters)
        ]
        return _checked(file, checks, self._debug)

    def _of(self, kind: "FileKind") -> list[ActiveRule]:
        """The rules that look at a kind of file."""
        if kind not in self._by_kind:
            self._by_kind[kind] = [
                one for one in self._rules if one.rule.sees_files and one.rule.looks_at(kind)
            ]
        return self._by_kind[kind]


def check_site(
    site: "Site", rules: Sequence[ActiveRule], debug: bool
) -> tuple[Checked, dict[str, frozenset[str]]]:
    """What the site rules find in a site, and what each asked for (`jekyll.derived.ASKED`), by its code.

    What rules of others ask for is `UNKNOWN`. `debug` lets the error of a rule through.
    """
    found: list[Checked] = []
    asked: dict[str, frozenset[str]] = {}
    for one in rules:
        if one.rule.sees_site:
            ASKED.names = set()
            found.append(_checked(site, [(one, one.rule.check_site)], debug))
            # Other people's rules may remember in their own ways what they asked for.
            asked[one.rule.code] = frozenset(ASKED.names if one.rule.is_bundled else {UNKNOWN})
    findings = tuple(finding for each in found for finding in each.findings)
    return Checked(findings, tuple(failure for each in found for failure in each.failures)), asked


def _checked(
    what: T,
    checks: Sequence[tuple[ActiveRule, Callable[[T, Options], Iterable[Finding]] | None]],
    debug: bool,
) -> Checked:
    """What a rule found before it raised is kept."""
    findings: list[Finding] = []
    failures: list[Failure] = []
    for active, check in checks:
        if check:
            try:
                findings.extend(check(what, active.options))
            except Exception as error:
                if debug:
                    raise
                failures.append(Failure(active.rule.code, failure_of(error)))
    return Checked(tuple(findings), tuple(failures))


def failure_of(error: Exception) -> str:
    """An error in one line: its kind, its words, and the place of the code where it happened."""
    words = f"{type(error).__name__}: {error}".splitlines()[0].removesuffix(": ")
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace is None:
        return words
    file = "/".join(trace.tb_frame.f_code.co_filename.replace("\\", "/").split("/")[-2:])
    return f"{words} ({file}:{trace.tb_lineno})"
