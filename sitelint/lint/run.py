"""The run: every rule over every file and over the site, less what the user asked to leave out."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.disk.door import NOTES
from sitelint.jekyll.derived import derive
from sitelint.jekyll.utils import HTML_EXTENSIONS
from sitelint.lint.checked import check_site
from sitelint.lint.file_pass import ALONE, FilePass, Means, Progress
from sitelint.lint.finding import Finding, Severity
from sitelint.lint.gathered import Gathered
from sitelint.lint.leaving_out import LeavingOut
from sitelint.lint.registry import Registry
from sitelint.lint.seen import NOTHING, Listing, Seen
from sitelint.lint.settings import ActiveRule, Plan
from sitelint.lint.told import Told
from sitelint.text import Source

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.links.references import Sample
    from sitelint.jekyll.site import Site


class Result:
    """What a run found.

    `findings` are sorted by path, place and code. `problems` are lines about what could not be checked.
    `suppressed` counts the findings that comments hid. `sources` has every file that a finding speaks of.
    `site` is the site, where more than loose pages was looked at.
    """

    def __init__(
        self,
        findings: Iterable[Finding] = (),
        problems: Iterable[str] = (),
        files_checked: int = 0,
        sources: Mapping[str, Source] = MappingProxyType({}),
        site: "Site | None" = None,
    ) -> None:
        self.findings = list(findings)
        self.problems = list(problems)
        self.files_checked = files_checked
        self.suppressed = 0
        self.sources = dict(sources)
        self.site = site

    @property
    def sample(self) -> "Sample":
        """The pages that stood for all that have the same layout."""
        return self.site.resolved.sample if self.site else {}

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
    return path.startswith(tuple([f"{folder}/" for folder in only]))


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
        self.asked = [name for active in plan.rules for name in active.rule.asked]
        self.wanted = [path for path in site.text_files.paths if self.wants(path)]
        self.checked: list[TextFile] = []
        self.gathered = Gathered(plan)
        of_site = [active.rule.code for active in plan.rules if active.rule.sees_site]
        not_asked = () if whole_site else of_site
        self.leaving_out = LeavingOut(site, plan, registry, self.means.cache, not_asked)

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
        problems = [*self.unreadable(), *self.gathered.problems()]
        site = self.site if self.whole_site else None
        result = Result(problems=problems, files_checked=len(self.wanted), site=site)
        for path in sorted(told.files):
            if self.wants(path):
                findings, hidden = told.files[path]
                result.findings += findings
                result.suppressed += hidden
        for finding in result.findings:
            for path in (finding.path, *(related.path for related in finding.related)):
                if path not in result.sources:
                    result.sources[path] = self.leaving_out.source(path)
        if self.means.last and self.whole_site:
            self.means.last.keep(None if result.problems else told)
        return result

    def told(self, progress: Progress | None) -> Told:
        """What is found in the wanted files, and by the rules that see the whole site."""
        files = self.site.text_files
        self.check_files(self.wanted, files if self.whole_site else (), progress)
        seen = NOTHING
        if self.whole_site:
            shown = frozenset(path for file in files for path in file.includes)
            seen = seen._replace(embedded=shown, listing=self.listing())
            seen = self.ask(seen, self.plan.rules)
        of_site = self.gathered.of_site
        wanted = {path for path in (*self.gathered.of_files, *of_site) if self.wants(path)}.union(self.wanted)
        left = frozenset(of_site.keys() | files.paths) - wanted
        return Told(self.reported(wanted), left, dict(of_site), seen)

    def listing(self) -> Listing:
        """The files that show pages, by the part of the site.

        A layout of which it is not known what it includes may show what any include does.
        """
        listing = self.means.cache.showing() if self.means.cache else {}
        includes = {*self.site.includes.values()}
        dark = {
            file.path
            for file in self.site.text_files.templates
            if file.kind == "layout" and not all(use.known for use in file.facts.liquid.includes)
        }
        for paths in listing.values():
            if not includes.isdisjoint(paths):
                paths |= dark
        return listing

    def told_again(self) -> Told | None:
        """What the last run told, and what is new: of pages that have changed, of files that it was not asked
        for, by rules that would see another thing now. None if more has changed.
        """
        last, cache = self.means.last, self.means.cache
        known = last.recall() if last else None
        if last is None or cache is None or known is None:
            return None
        told, changed = known
        self.check_files(changed)
        moved = None if self.gathered.failed else last.moved(told, changed, cache)
        if moved:
            told, codes = moved
            of_site = self.gathered.of_site
            for path, found in told.of_site.items():
                of_site[path] = [one for one in found if one.code not in codes]
            again = [active for active in self.plan.rules if active.rule.code in codes]
            seen = self.ask(told.seen, again) if again else told.seen
        if moved is None or self.gathered.failed:
            self.checked.clear()
            self.gathered = Gathered(self.plan)
            self.site.chosen.clear()
            self.site.having.clear()
            return None
        left = told.left | _differing(told.of_site, of_site)
        files = {path: told.files[path] for path in told.files.keys() - left}
        now = {path for path in left if path in changed or self.wants(path)}
        self.check_files(sorted(now - changed.keys()))
        return Told(files | self.reported(now), left - now, dict(self.gathered.of_site), seen)

    def ask(self, seen: Seen, rules: Sequence[ActiveRule]) -> Seen:
        """Ask site rules; what has been seen then."""
        seen.remind(self.site)
        if self.means.cache:
            self.site.text_files.offer(self.means.cache.knows)
        checked, asked = check_site(self.site, rules, self.debug)
        self.gathered.add(checked)
        return seen.more(self.site, asked)

    def check_files(
        self, paths: Iterable[str], others: Iterable["TextFile"] = (), progress: Progress | None = None
    ) -> None:
        """See to the files to be checked, and to the facts of others."""
        files = [self.site.text_files[path] for path in paths if path in self.site.text_files]
        self.checked += files
        is_site_wanted = self.whole_site and any(active.rule.sees_site for active in self.plan.rules)
        derive = self.derive if is_site_wanted else None
        work = FilePass(self.plan.rules, self.debug, self.means, progress)
        for file, checked in work.check(files, [*others], derive):
            self.gathered.add(checked, file.path)

    def derive(self, file: "TextFile") -> None:
        """Make of a page what the site rules will ask for; it is kept with its facts."""
        if file.kind == "page":
            self.site.text_files.front_matter_references(file)
            derive(self.asked, file)

    def reported(self, paths: Iterable[str]) -> dict[str, tuple[list[Finding], int]]:
        """What is reported of files, and how many findings comments hide there."""
        found = {path: self.leaving_out.reported(path, self.gathered) for path in paths}
        return {path: (findings, hidden) for path, (findings, hidden) in found.items() if findings or hidden}

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


def _differing(before: Mapping[str, list[Finding]], now: Mapping[str, list[Finding]]) -> frozenset[str]:
    """The paths of which other things are told than before."""
    paths = before.keys() | now.keys()
    return frozenset(path for path in paths if {*before.get(path, ())} != {*now.get(path, ())})
