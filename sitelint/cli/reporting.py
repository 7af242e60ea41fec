"""From the results of one or several sites to the one report that is printed."""

import os
import posixpath
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from pathlib import Path

import sitelint
from sitelint.cli.pages import first_sentence, page
from sitelint.disk import is_there
from sitelint.lint.finding import Finding
from sitelint.lint.registry import Registry, family_title
from sitelint.lint.run import Result
from sitelint.report import Item, Place, Report, RuleText


def make_report(
    results: Sequence[tuple[Path, Result]], registry: Registry, day: date, problems: int, fixed: int
) -> Report:
    """The findings of all sites; paths are relative to the site's root, or of several to the folder above."""
    roots = [root for root, _ in results]
    top = Path(os.path.commonpath(roots)) if roots else Path.cwd()
    items: list[Item] = []
    for root, result in results:
        items += _items(root, top, result)
    return Report(
        sitelint.__version__,
        top.as_posix(),
        day,
        items,
        _rule_texts(items, registry),
        files=sum(result.files_checked for _, result in results),
        suppressed=sum(result.suppressed for _, result in results),
        problems=problems,
        fixed=fixed,
    )


def _items(root: Path, top: Path, result: Result) -> list[Item]:
    prefix = "" if root == top else root.relative_to(top).as_posix() + "/"
    base = shown_folder(root)
    tracked = _in_repository(root)
    places = {
        path: Place(source, below(prefix, path), below(base, path), below(tracked, path))
        for path, source in result.sources.items()
    }

    @cache
    def names() -> list[str]:
        from sitelint.lint.fingerprint import fingerprints

        return fingerprints(result.findings, result.sources.__getitem__)

    def item(number: int, finding: Finding) -> Item:
        related = tuple((related, places[related.path]) for related in finding.related)
        return Item(finding, places[finding.path], lambda: names()[number], related)

    return [item(number, finding) for number, finding in enumerate(result.findings)]


def _rule_texts(items: list[Item], registry: Registry) -> dict[str, RuleText]:
    """The texts of the rules that found something, in the order of their codes."""
    found = {item.finding.code for item in items}
    return {
        rule.code: RuleText(
            rule.code,
            rule.name,
            family_title(rule.code),
            rule.severity,
            partial(first_sentence, rule),
            partial(page, rule),
        )
        for rule in registry
        if rule.code in found
    }


def _in_repository(root: Path) -> str:
    """What to put before a path of a site so that it begins at the root of the git repository, if any."""
    for folder in (root, *root.parents):
        if is_there(folder / ".git"):
            return "".join(f"{part}/" for part in root.relative_to(folder).parts)
    return ""


def shown_folder(root: Path) -> str:
    """What to put before a path of a site so that it leads there from the working folder."""
    try:
        relative = os.path.relpath(root)
    except ValueError:  # another drive
        relative = str(root)
    relative = relative.replace(os.sep, "/")
    return "" if relative == "." else f"{relative}/"


def below(folder: str, path: str) -> str:
    """A path of a site behind that of its root. With `source: docs`, the configuration lies beside that."""
    return posixpath.normpath(folder + path) if path.startswith("../") else folder + path
