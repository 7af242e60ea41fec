"""The run: every rule over every file and over the site, less what the user asked to leave out."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.jekyll.permalink import HTML_EXTENSIONS
from sitelint.lint.checked import Checked, check_site
from sitelint.lint.directives import MARK, Directive, read_directives
from sitelint.lint.file_pass import ALONE, FilePass, Means, Progress
from sitelint.lint.finding import Finding, Severity
from sitelint.lint.registry import Registry
from sitelint.lint.rule import Rule
from sitelint.lint.settings import Plan
from sitelint.lint.suppress import Suppressions
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
        self.found: dict[str, list[Finding]] = defaultdict(list)
        self.failed: set[str] = set()
        self.failures: dict[str, tuple[Rule, dict[str, None]]] = {}

    def wants(self, path: str) -> bool:
        if not within(path, self.only) or self.plan.excludes(path):
            return False
        return self.whole_site or self.is_page(path) or path in (self.only or ())

    def is_page(self, path: str) -> bool:
        return path.lower().endswith(HTML_EXTENSIONS) or self.site.config.is_markdown(PurePath(path).suffix)

    def result(self, progress: Progress | None) -> Result:
        self.check_files(progress)
        if self.whole_site:
            self.check_site()
        if self.means.cache:
            self.means.cache.save()
        settled = self.plan.settled - self.failed
        if not self.whole_site:
            settled -= {active.rule.code for active in self.plan.rules if active.rule.check_site}
        result = Result(files_checked=len(self.wanted))
        for path in sorted({*self.found, *(file.path for file in self.wanted)}):
            kept = self.unsuppressed(path, settled, result)
            result.findings += sorted(kept, key=lambda f: (f.span, f.code, f.message))
        for finding in result.findings:
            for told in (finding.path, *(related.path for related in finding.related)):
                if told not in result.sources:
                    result.sources[told] = self.source(told)
        result.problems = list(self.unreadable())
        result.problems += [
            f"{rule.code} {rule.name} failed on {counted_paths(list(paths))}: {told}; please report it"
            for told, (rule, paths) in self.failures.items()
        ]
        return result

    def unreadable(self) -> Iterator[str]:
        """A line for every wanted file that could not be read. The engine takes it for an empty one."""
        told = {problem.path: problem.message for problem in self.site.problems}
        for file in self.wanted:
            if not file.source.data:
                try:
                    disk.read(self.site.root / file.path)
                except OSError as error:
                    told.setdefault(file.path, f"cannot be read: {error.strerror}")
        # Other problems are about what a file says, and matter to rules.
        for path, message in told.items():
            if message.startswith("cannot be ") and self.wants(path):
                yield f"{path}: {message}"

    def check_files(self, progress: Progress | None) -> None:
        files = FilePass(self.plan.rules, self.debug, self.means, progress)
        others = list(self.site.text_files) if self.whole_site else []
        is_site_wanted = self.whole_site and any(active.rule.check_site for active in self.plan.rules)
        derive = self.site.text_files.front_matter_references if is_site_wanted else None
        for file, checked in files.check(self.wanted, others, derive):
            self.collect(checked, file.path)

    def check_site(self) -> None:
        checked = check_site(self.site, self.plan.rules, self.debug)
        for finding in checked.findings:
            self.supersede(finding)
        self.collect(checked, "the site")

    def collect(self, checked: Checked, what: str) -> None:
        """Keep what was found, with the severities that the user wants, and note which rules failed."""
        for finding in checked.findings:
            severity = self.rules[finding.code].severity
            if severity:
                finding = finding._replace(severity=severity)
            if self.wants(finding.path):
                self.found[finding.path].append(finding)
        for failure in checked.failures:
            self.failed.add(failure.code)
            # What breaks one rule on a file often breaks all that follow, and on many files.
            self.failures.setdefault(failure.told, (self.rules[failure.code].rule, {}))[1][what] = None

    def supersede(self, finding: Finding) -> None:
        """Forget what the file alone told of a place of which the site tells more."""
        found = self.found.get(finding.path, [])
        found[:] = [one for one in found if (one.code, one.span) != (finding.code, finding.span)]

    def unsuppressed(self, path: str, settled: frozenset[str], result: Result) -> Iterator[Finding]:
        """The findings of a file that no setting and no comment hides, each once; and about the comments."""
        ignored = self.plan.ignored(path)
        findings = [f for f in dict.fromkeys(self.found.get(path, ())) if f.code not in ignored]
        source = self.source(path)
        if MARK not in source.text:
            yield from findings
            return
        suppressions = Suppressions(source, self.registry, self.directives(path, source))
        for finding in findings:
            if suppressions.hides(finding):
                result.suppressed += 1
            else:
                yield finding
        # Codes that the settings ignore in this file were not looked for here.
        for finding in suppressions.findings(settled | ignored):
            if finding.code in self.rules and finding.code not in ignored:
                yield finding._replace(severity=self.rules[finding.code].severity or finding.severity)

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
