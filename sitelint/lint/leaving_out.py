"""What of a file's findings is reported: not what settings ignore there, nor what comments hide."""

from collections.abc import Collection
from contextlib import suppress
from typing import TYPE_CHECKING

from sitelint.lint.directives import MARK, Directive, read_directives
from sitelint.lint.finding import Finding
from sitelint.lint.gathered import Gathered
from sitelint.lint.registry import Registry
from sitelint.lint.settings import Plan
from sitelint.text import Source, Span
from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site
    from sitelint.lint.file_cache import FileCache

_YAML_KINDS = ("config", "data")


class LeavingOut:
    """Leaves out findings of one site. `not_asked` are codes that nobody looked for in this run."""

    def __init__(
        self,
        site: "Site",
        plan: Plan,
        registry: Registry,
        cache: "FileCache | None",
        not_asked: Collection[str],
    ) -> None:
        self._site = site
        self._plan = plan
        self._registry = registry
        self._cache = cache
        self._not_asked = not_asked

    def reported(self, path: str, gathered: Gathered) -> tuple[list[Finding], int]:
        """The findings of a file that no setting and no comment hides, sorted, and how many comments hide.

        What a file alone told of a place gives way to what the site tells of it.
        """
        if path not in gathered.of_files and path not in gathered.of_site and not self._speaks(path):
            return [], 0
        of_site = gathered.of_site.get(path, [])
        places = {(one.code, one.span) for one in of_site}
        alone = [one for one in gathered.of_files.get(path, ()) if (one.code, one.span) not in places]
        ignored = self._plan.ignored(path)
        findings = [one for one in dict.fromkeys((*alone, *of_site)) if one.code not in ignored]
        hidden = 0
        if self._speaks(path):
            from sitelint.lint.suppress import Suppressions

            source = self.source(path)
            suppressions = Suppressions(source, self._registry, self._directives(path, source))
            shown = [one for one in findings if not suppressions.hides(one)]
            hidden = len(findings) - len(shown)
            # Codes that were looked for, or that nobody wants to be looked for: here those ignored, too.
            settled = self._plan.settled - gathered.failed - frozenset(self._not_asked)
            idle = suppressions.findings(settled | ignored)
            findings = shown + [
                gathered.graded(one) for one in idle if gathered.runs(one.code) and one.code not in ignored
            ]
        return sorted(findings, key=lambda one: (one.span, one.code, one.message)), hidden

    def source(self, path: str) -> Source:
        """A file that a finding may speak of."""
        return self._site.text_files.source(path)

    def _speaks(self, path: str) -> bool:
        """Whether a file may hold an instruction for the linter."""
        known = self._cache.speaks(path) if self._cache else None
        return self.source(path).mentions(MARK) if known is None else known

    def _directives(self, path: str, source: Source) -> list[Directive]:
        file = self._site.text_files.get(path)
        yaml, code = Span(0, 0), Spans(())
        if file and file.kind in _YAML_KINDS:
            yaml = Span(0, len(source.text))
        elif file:
            if file.front_matter:
                yaml = file.front_matter.span
            with suppress(Exception):  # a file whose facts fail has told so already
                code = Spans(file.facts.markup.code)
        return read_directives(source, self._registry, yaml, code)
