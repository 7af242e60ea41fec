"""The run: every rule over every file and over the site, less what the user asked to leave out."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.disk.door import NOTES
from sitelint.jekyll.permalink import HTML_EXTENSIONS
from sitelint.lint.checked import Checked, check_site
from sitelint.lint.directives import MARK, Directive, read_directives
from sitelint.lint.file_pass import ALONE, FilePass, Means, Progress
from sitelint.lint.finding import Finding, Severity
from sitelint.lint.registry import Registry
from sitelint.lint.rule import Rule
from sitelint.lint.settings import Plan
from sitelint.lint.suppress import Suppressions
from sitelint.lint.told import Told
from sitelint.text import Source, Span

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

_YAML_KINDS = ("config", "data")


class Result:
    """What a run found.

    `findings` are sorted by path, place and code. `problems` are lines about what could not be checked.
    `suppressed` counts the findings that comments hid. `sources` has every file that a finding speaks of.
    """

    def __init__(
        self,
        findings: Iterable[Finding] = (),
        problems: Iterable[str] = (),
        files_checked: int = 0,
        sources: Mapping[str, Source] = MappingProxyType({}),
    ) -> None:
        self.findings = list(findings)
        self.problems = list(problems)
        self.files_checked = files_checked
        self.suppressed = 0
        self.sources = dict(sources)

    @property
    def counts(self) -> Counter[Severity]:
        """How many findings have each severity."""
        return Counter(finding.severity for finding in self.findings)


def run(
    site: "Site",
    plan: Plan,
    registry: Registry,
    *,
    only: Collection[str] | None = None,
    whole_site: bool = True,
    progress: Progress | None = None,
    debug: bool = False,
    means: Means = ALONE,
) -> Result:
    """Lint a site.

    `only` are the files and folders, relative to the root, of which findings are wanted; None is all.
    `whole_site` is False for loose pages: rules about a site do not run, and of files that no one named only
    Markdown and HTML is checked, since `---` begins other things in other formats (Astro's, R's …). `debug`
    lets the error of a rule through. `means` are the processes and the cache that it may use.
    """
    return _Run(site, plan, registry, only, whole_site, debug, means).result(progress)


def within(path: str, only: Collection[str] | None) -> bool:
    """Whether a file is one of the wanted files, or lies in one of the wanted folders."""
    if only is None or path in only or "." in only:
        return True
    return any(path.startswith(f"{folder}/") for folder in only)


def counted_paths(paths: list[str]) -> str:
    """`a.md`, `a.md and 2 more`."""
    return paths[0] if len(paths) == 1 else f"{paths[0]} and {len(paths) - 1:,} more"


class _Run:
    """One run: what it works on, and what it has gathered so far."""

    def __init__(
        self,
        site: "Site",
        plan: Plan,
        registry: Registry,
        only: Collection[str] | None,
        whole_site: bool,
        debug: bool,
        means: Means,
    ) -> None:
        self.site = site
        self.plan = plan
        self.registry = registry
        self.only = only
        self.whole_site = whole_site
        self.debug = debug
        # The error of a rule can come through only where the rule runs, here and now.
        self.means = ALONE if debug else means
        self.rules = {active.rule.code: active for active in plan.rules}
        self.wanted: list[TextFile] = [file for file in site.text_files if self.wants(file.path)]
        self.checked: list[TextFile] = []
        self.found: dict[str, list[Finding]] = defaultdict(list)
        self.of_site: dict[str, list[Finding]] = defaultdict(list)
        self.failed: set[str] = set()
        self.failures: dict[str, tuple[Rule, dict[str, None]]] = {}

    def wants(self, path: str) -> bool:
        if not within(path, self.only) or self.plan.excludes(path):
            return False
        return self.whole_site or self.is_page(path) or path in (self.only or ())

    def is_page(self, path: str) -> bool:
        return path.lower().endswith(HTML_EXTENSIONS) or self.site.config.is_markdown(PurePath(path).suffix)

    def result(self, progress: Progress | None) -> Result:
        told = self.told_again() or self.told(progress)
        if self.means.cache:
            self.means.cache.save()
        result = Result(problems=self.problems(), files_checked=len(self.wanted))
        for path in sorted(told.files):
            if self.wants(path):
                findings, hidden = told.files[path]
                result.findings += findings
                result.suppressed += hidden
        for finding in result.findings:
            for path in (finding.path, *(related.path for related in finding.related)):
                if path not in result.sources:
                    result.sources[path] = self.source(path)
        if self.means.last and self.whole_site and not result.problems:
            self.means.last.keep(told)
        return result

    def told(self, progress: Progress | None) -> Told:
        """What is found in the wanted files, and by the rules that see the whole site."""
        self.checked = self.wanted
        self.check_files(list(self.site.text_files) if self.whole_site else [], progress)
        opened: set[str] = set()
        if self.whole_site:
            for file in self.site.text_files:
                file.opened = False
            self.collect(check_site(self.site, self.plan.rules, self.debug), "the site", self.of_site)
            opened.update(file.path for file in self.site.text_files if file.opened)
            opened.update(path for file in self.site.text_files for path in file.includes)
        paths = {*self.found, *self.of_site, *(file.path for file in self.wanted)}
        files = {path: self.reported(path) for path in paths if self.wants(path)}
        return Told(files, dict(self.of_site), frozenset(opened))

    def told_again(self) -> Told | None:
        """What the last run told, and what is new: of pages of which the words have changed, of files that it
        was not asked for. None if more has changed.
        """
        last = self.means.last
        known = last.recall() if last else None
        if last is None or known is None:
            return None
        told, changed = known
        untold = {path for path in told.of_site if self.wants(path)} | {file.path for file in self.wanted}
        paths = [*changed, *sorted(untold - told.files.keys() - changed.keys())]
        self.checked = [self.site.text_files[path] for path in paths if path in self.site.text_files]
        self.check_files(self.checked, None)
        moved = None if self.failed else last.moved(told, changed)
        if moved is None:
            self.found.clear()
            self.failed.clear()
            self.failures.clear()
            return None
        self.of_site.update(moved.of_site)
        return moved._replace(files=moved.files | {path: self.reported(path) for path in paths})

    def check_files(self, others: Collection["TextFile"], progress: Progress | None) -> None:
        """See to the files to be checked, and to the facts of others."""
        files = FilePass(self.plan.rules, self.debug, self.means, progress)
        is_site_wanted = self.whole_site and any(active.rule.check_site for active in self.plan.rules)
        for file, checked in files.check(self.checked, others, self.derive if is_site_wanted else None):
            self.collect(checked, file.path, self.found)

    def derive(self, file: "TextFile") -> None:
        """Make of a page what the site rules will ask for; it is kept with its facts."""
        if file.kind == "page":
            self.site.text_files.front_matter_references(file)
            for active in self.plan.rules:
                for value in active.rule.asked:
                    value(file)

    def collect(self, checked: Checked, what: str, found: dict[str, list[Finding]]) -> None:
        """Keep what was found, with the severities that the user wants, and note which rules failed."""
        for finding in checked.findings:
            severity = self.rules[finding.code].severity
            found[finding.path].append(finding._replace(severity=severity) if severity else finding)
        for failure in checked.failures:
            self.failed.add(failure.code)
            # What breaks one rule on a file often breaks all that follow, and on many files.
            self.failures.setdefault(failure.told, (self.rules[failure.code].rule, {}))[1][what] = None

    def problems(self) -> list[str]:
        """Lines about files that could not be read, and about rules that failed."""
        failed = [
            f"{rule.code} {rule.name} failed on {counted_paths(list(paths))}: {told}; please report it"
            for told, (rule, paths) in self.failures.items()
        ]
        return [*self.unreadable(), *failed]

    def unreadable(self) -> Iterator[str]:
        """A line for every checked file that could not be read. The engine takes it for an empty one."""
        told = {problem.path: problem.message for problem in self.site.problems}
        for file in self.checked:
            path = self.site.tree.absolute(file.path)
            answer = NOTES.answer("content", path)
            if answer and answer[0] is None:
                try:
                    disk.read(path)
                except OSError as error:
                    told.setdefault(file.path, f"cannot be read: {error.strerror}")
        # Other problems are about what a file says, and matter to rules.
        for path, message in told.items():
            if message.startswith("cannot be ") and self.wants(path):
                yield f"{path}: {message}"

    def reported(self, path: str) -> tuple[list[Finding], int]:
        """The findings of a file that no setting and no comment hides, sorted, and how many comments hide.

        What a file alone told of a place gives way to what the site tells of it.
        """
        of_site = self.of_site.get(path, [])
        places = {(one.code, one.span) for one in of_site}
        alone = [one for one in self.found.get(path, ()) if (one.code, one.span) not in places]
        ignored = self.plan.ignored(path)
        findings = [one for one in dict.fromkeys((*alone, *of_site)) if one.code not in ignored]
        hidden = 0
        if self.speaks(path):
            source = self.source(path)
            suppressions = Suppressions(source, self.registry, self.directives(path, source))
            shown = [one for one in findings if not suppressions.hides(one)]
            hidden = len(findings) - len(shown)
            # Codes that the settings ignore in this file were not looked for here.
            idle = suppressions.findings(self.settled() | ignored)
            findings = shown + [
                one._replace(severity=self.rules[one.code].severity or one.severity)
                for one in idle
                if one.code in self.rules and one.code not in ignored
            ]
        return sorted(findings, key=lambda one: (one.span, one.code, one.message)), hidden

    def speaks(self, path: str) -> bool:
        """Whether a file may hold an instruction for the linter."""
        known = self.means.cache.speaks(path) if self.means.cache else None
        return self.source(path).mentions(MARK) if known is None else known

    def settled(self) -> frozenset[str]:
        """The codes that were looked for, or that nobody wants to be looked for."""
        settled = self.plan.settled - self.failed
        if not self.whole_site:
            settled -= {active.rule.code for active in self.plan.rules if active.rule.check_site}
        return settled

    def directives(self, path: str, source: Source) -> list[Directive]:
        file = self.site.text_files.get(path)
        yaml, code = Span(0, 0), list[Span]()
        if file and file.kind in _YAML_KINDS:
            yaml = Span(0, len(source.text))
        elif file:
            if file.front_matter:
                yaml = file.front_matter.span
            with suppress(Exception):  # a file whose facts fail has told so already
                code = sorted(file.facts.markup.code)
        return read_directives(source, self.registry, yaml, code)

    def source(self, path: str) -> Source:
        file = self.site.text_files.get(path)
        return file.source if file else self.site.text_files.source(path)
