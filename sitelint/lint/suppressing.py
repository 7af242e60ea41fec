"""Comments that hide findings, where they do no harm: what `--add-suppressions` writes.

A comment stands on the line of its finding or, in YAML, above it; where there is no room for one, at the
beginning or end of the file, for all of it. Liquid takes its comments out, so they reach no published page;
HTML comments are for files that Liquid does not see.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.front_matter import split
from sitelint.lint.directives import MARK, OWN_FAMILY
from sitelint.lint.finding import Finding, Fix
from sitelint.lint.meaning import keeps_yaml
from sitelint.lint.registry import family
from sitelint.text import Edit, Span
from sitelint.text.regex import regex
from sitelint.text.spans import Spans

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

_OPENING = regex(r"\{%-?\s*(\w*)|\{\{")
_BLOCKS = {word: regex(rf"\{{%-?\s*end{word}\b") for word in ("raw", "comment", "highlight")}
"""Blocks in which a comment would be text, and how they end."""

_YAML = (".yml", ".yaml")


def suppressible(site: "Site", findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, each with a fix that hides it by a comment; those without that have no room for one."""
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_path[finding.path].append(finding)
    for path, here in by_path.items():
        file = site.text_files.get(path)
        edits = _Comments(file).edits(here) if file else {}
        for finding in here:
            edit = edits.get(finding)
            yield finding._replace(fix=Fix("Hide by a comment", (edit,)) if edit else None)


class _Comments:
    """The comments of one file."""

    def __init__(self, file: "TextFile") -> None:
        self._file = file
        self._text = file.text
        block = file.front_matter
        data = file.kind in ("data", "config") and file.path.endswith(_YAML)
        self._yaml = Span(0, len(self._text)) if data else block.yaml if block else Span(0, 0)
        self._liquid = file.kind in ("page", "layout", "include") and not (
            block and block.values.get("render_with_liquid") is False
        )
        liquid = _liquid(self._text) if self._liquid else ()
        code = [] if file.kind in ("data", "config", "bibliography") else file.facts.markup.code
        self._closed = Spans([*liquid, *code])

    def edits(self, findings: Iterable[Finding]) -> dict[Finding, Edit]:
        """The comment for each finding; one for all of a line, or for all that have no room on theirs."""
        by_line: dict[int, list[Finding]] = defaultdict(list)
        for finding in findings:
            if family(finding.code) != OWN_FAMILY:
                place = self._file.source.position(finding.span.start)
                by_line[0 if _is_about_file(finding) else place.line].append(finding)
        whole = by_line.pop(0, [])
        found: dict[Finding, Edit] = {}
        for line, here in by_line.items():
            edit = self._for_line(line, _names(here))
            if edit:
                found |= dict.fromkeys(here, edit)
            else:
                whole += here
        edit = self._for_file(_names(whole))
        return found | dict.fromkeys(whole, edit) if edit else found

    def _for_line(self, line: int, names: str) -> Edit | None:
        source = self._file.source
        start, end = source.line_span(line)
        text = source.text[start:end]
        if self._yaml.start <= start < self._yaml.end:
            indent = text[: len(text) - len(text.lstrip())]
            return self._yaml_comment(start, f"{indent}# {MARK}disable-next-line {names}")
        return self._comment(start + len(text.rstrip()), f"{MARK}disable-line {names}")

    def _for_file(self, names: str) -> Edit | None:
        words = f"{MARK}disable-file {names}"
        if self._file.kind == "bibliography":
            # jekyll-scholar takes no notice of front matter, which some templates put there all the same.
            block = split(self._text)
            start = block.body_start if block else 0
            return Edit(Span(start, start), f"% {words}{self._file.source.newline}")
        if self._yaml.end:
            return self._yaml_comment(self._yaml.start, f"# {words}")
        return self._comment(len(self._text.rstrip()), words)

    def _yaml_comment(self, at: int, text: str) -> Edit | None:
        """A line of its own, unless it would be a part of the text of a value."""
        edit = Edit(Span(at, at), text + self._file.source.newline)
        return edit if keeps_yaml(self._file.source, [edit]) else None

    def _comment(self, at: int, words: str) -> Edit | None:
        """A comment at the end of a line, unless that is in code, in a tag, or in a file without comments."""
        if at - 1 in self._closed and at in self._closed:
            return None
        if self._liquid:
            return Edit(Span(at, at), f" {{% comment %}}{words}{{% endcomment %}}")
        if self._file.kind in ("page", "static") and self._text.rfind("<", 0, at) <= self._text.rfind(
            ">", 0, at
        ):
            return Edit(Span(at, at), f" <!-- {words} -->")
        return None


def _is_about_file(finding: Finding) -> bool:
    """Whether a finding is about a file as a whole, or gathers many places of it at the first one."""
    return finding.span == (0, 0) or sum(one.path == finding.path for one in finding.related) > 1


def _liquid(text: str) -> Iterator[Span]:
    """The tags, outputs and blocks of Liquid that a text has; one without end goes on to the end."""
    at = 0
    while opening := _OPENING.search(text, at):
        start, word = opening.start(), opening[1]
        end = text.find("%}" if opening[0] != "{{" else "}}", opening.end())
        if word in _BLOCKS and end != -1:
            closing = _BLOCKS[word].search(text, end)
            end = text.find("%}", closing.end()) if closing else -1
        at = end + 2 if end != -1 else len(text)
        yield Span(start, at)


def _names(findings: Iterable[Finding]) -> str:
    return ", ".join(sorted({finding.name for finding in findings}))
