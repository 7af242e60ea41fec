"""Sites fixed for the command line."""

from typing import TYPE_CHECKING

from sitelint.cli.work import Work
from sitelint.lint import withheld_fix
from sitelint.lint.finding import Finding
from sitelint.lint.fixed import Fixed
from sitelint.lint.fixing import Choose, Files, fix_site
from sitelint.lint.run import Result, within
from sitelint.lint.suppressing import suppressible
from sitelint.lint.writing import refusal, write_all

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import Sample
    from sitelint.jekyll.site import Site


class Mending(Work):
    """What is done with one site that is to be fixed."""

    def fixed(self, choose: Choose) -> Fixed:
        """The wanted files fixed, and written unless the mode is dry."""
        mode = self._mode
        home = self._project.target.root  # with `source: docs`, the configuration lies beside the site's root
        fixed = fix_site(
            self._offered({}),
            self._offered,
            lambda result, findings: choose(result, self._wanted(result, findings)),
            lambda path: refusal(self.site.root / path, home),
        )
        failed = {} if mode.dry else write_all(self.site.root, fixed.changes, home)
        fixed.changes = [change for change in fixed.changes if change.path not in failed]
        if failed or mode.suppress or self.only != self._wide:
            after = {change.path: change.after for change in fixed.changes}
            fixed.result = self.lint(self._as_if(after), self.only)
        fixed.result.problems += [f"{path}: not fixed: {why}" for path, why in failed.items()]
        if not mode.suppress and any(active.rule is withheld_fix.RULE for active in self.plan.rules):
            fixed.result.findings += withheld_fix.told(fixed.withheld)
            fixed.result.findings.sort(key=lambda one: (one.path, one.span, one.code))
        return fixed

    @property
    def _wide(self) -> list[str] | None:
        """Where to look for harm that a fix does: in the whole site, whatever is to be fixed."""
        return self.only if self._project.target.loose else None

    def _offered(self, files: Files, sample: "Sample | None" = None) -> Result:
        """What is found in the site with some files changed, with the fixes, or comments, that it offers."""
        site = self._as_if(files) if files else self.site
        site.sample = sample or {}
        result = self.lint(site, self._wide)
        if self._mode.suppress:
            wanted = self._wanted(result, result.findings)
            others = set(result.findings) - set(wanted)
            result.findings = [*suppressible(site, wanted), *(one._replace(fix=None) for one in others)]
        return result

    def _wanted(self, result: Result, findings: list[Finding]) -> list[Finding]:
        """Those of the findings of a result that are to be told."""
        new = set(self.sieve.new(result))
        return [finding for finding in findings if within(finding.path, self.only) and finding in new]

    def _as_if(self, files: Files) -> "Site":
        return self._project.load({self.site.root / path: data for path, data in files.items()})
