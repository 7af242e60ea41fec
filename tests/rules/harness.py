"""Lints small sites made of texts: what the examples of the manuals and the case files are run with."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timezone
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, NamedTuple

from sitelint.jekyll.links.references import Sample
from sitelint.jekyll.site import Site
from sitelint.lint.fixing import Files, chooser, fix_site
from sitelint.lint.registry import Registry, load_rules
from sitelint.lint.rule import Rule
from sitelint.lint.run import Result, run
from sitelint.lint.settings import Settings, make_plan
from sitelint.lint.writing import write_all

TODAY = date(2026, 1, 31)
"""The day on which examples and cases are linted, unless they name another."""

CONFIG = "include: [_pages]\n"
"""The `_config.yml` of a site that brings none."""

DEFAULT_PATHS = {
    "markdown": "_pages/example.md",
    "html": "_pages/example.html",
    "yaml": "_config.yml",
    "bibtex": "_bibliography/papers.bib",
}

_FENCE = re.compile(r"(`{3,}|~{3,})\s*(.*)")


class Place(NamedTuple):
    """Where a finding is, and what it says."""

    path: str
    start: int
    end: int
    message: str = ""


@cache
def registry() -> Registry:
    """All rules."""
    return load_rules()


class SmallSite:
    """A site on the disk made of a few texts, and one rule to lint it with."""

    def __init__(
        self,
        root: Path,
        files: Mapping[str, str],
        rule: Rule,
        options: Mapping[str, Any] | None = None,
        today: date = TODAY,
    ) -> None:
        self.root = root
        self.rule = rule
        self.today = today
        settings = Settings(select=(rule.code,), options={rule.name: options or {}}, today=today)
        self.plan = make_plan(settings, registry(), root)
        for path, text in ({"_config.yml": CONFIG} | dict(files)).items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_bytes(text.encode())

    def lint(self, files: Files | None = None, sample: Sample | None = None) -> Result:
        """What the rule finds now, or would if some files were different. Nothing may fail."""
        changed = {self.root / path: data for path, data in (files or {}).items()}
        now = datetime.combine(self.today, time(23, 59, 59), timezone.utc)
        site = Site.load(self.root, now=now, changed=changed)
        site.sample = sample or {}
        result = run(site, self.plan, registry(), debug=True)
        assert result.problems == []
        return result

    def fix(self, *, unsafe: bool) -> Result:
        """Apply the fixes; what is left. Fixing twice changes nothing more."""
        fixed = fix_site(self.lint(), self.lint, chooser(unsafe=unsafe))
        assert fixed.withheld == []
        assert write_all(self.root, fixed.changes) == {}
        again = fix_site(self.lint(), self.lint, chooser(unsafe=unsafe))
        assert again.changes == []
        return fixed.result

    def text(self, path: str) -> str | None:
        """A file as it is now; None where it is gone."""
        file = self.root / path
        return file.read_bytes().decode() if file.exists() else None


def places(result: Result) -> list[Place]:
    """The places of all findings."""
    return sorted(Place(f.path, f.span.start, f.span.end, f.message) for f in result.findings)


@dataclass
class Example:
    """One example of a manual: the texts of a site, the marked places, whether it is bad or good."""

    kind: Literal["bad", "good"]
    files: dict[str, str] = field(default_factory=dict)
    marks: list[Place] = field(default_factory=list)


def examples(manual: str) -> list[Example]:
    """The examples of a manual; blocks of one kind with different paths that follow each other are one."""
    found: list[Example] = []
    for info, text in fenced_blocks(manual):
        language, *words = info.split() or [""]
        kind = next((word for word in words if word in ("bad", "good")), None)
        if kind is None:
            continue
        path = next((word[5:] for word in words if word.startswith("path=")), DEFAULT_PATHS.get(language))
        assert path, f"the block ```{info} needs a path="
        if not found or found[-1].kind != kind or path in found[-1].files:
            found.append(Example("bad" if kind == "bad" else "good"))
        plain, marks = unmarked(text, path)
        found[-1].files[path] = plain
        found[-1].marks += marks
    return found


def pairs(found: list[Example]) -> Iterator[tuple[Example, Example]]:
    """Each bad example with the good one that follows it."""
    for bad, good in pairwise(found):
        if (bad.kind, good.kind) == ("bad", "good"):
            yield bad, good


def fenced_blocks(text: str) -> Iterator[tuple[str, str]]:
    """Info string and content of every fenced code block."""
    fence, info, content = "", "", list[str]()
    for line in text.splitlines():
        if fence and line.strip() == fence:
            yield info, "".join(f"{each}\n" for each in content)
            fence = ""
        elif fence:
            content.append(line)
        elif opening := _FENCE.fullmatch(line):
            fence, info = opening.groups()
            content = []


def unmarked(text: str, path: str) -> tuple[str, list[Place]]:
    """A text without its ⟦ ⟧, and the places that were between them."""
    marks: list[Place] = []
    plain = ""
    starts: list[int] = []
    for part in re.split("([⟦⟧])", text):
        if part == "⟦":
            starts.append(len(plain))
        elif part == "⟧":
            marks.append(Place(path, starts.pop(), len(plain)))
        else:
            plain += part
    assert not starts, f"⟦ without ⟧ in {path}"
    return plain, sorted(marks)
