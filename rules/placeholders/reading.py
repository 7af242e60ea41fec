"""What of a file is still the demo content of a template."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.text import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from . import demo, filler
from .fingerprints import bare_lines, kinds_of, value_key
from .put_aside import comments_in_values

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

    from .kinds import Kind

# Of a file that is wholly demo, at most this part of its letters is somebody else's: a name, a date.
_FOREIGN = 20
# A data file shares a value or two with others by chance.
_DATA_VALUES = 3
# A page with fewer letters is only a frame for what Liquid puts in.
_WRITTEN = 60
# Folders in which people write about anything.
_FREE = ("", "_posts", "_pages")
_TO_OWNER = regex(r"\b(?:you|your|yourself|lorem|template)\b", re.IGNORECASE)


class Passage(NamedTuple):
    """A place that is still a template's."""

    kind: "Kind"
    span: Span


class Reading(NamedTuple):
    """What one file holds of a template: all of it (`whole`), or some passages.

    `is_written`: its body is long enough to be a text of its own.
    """

    is_written: bool = False
    whole: "Kind | None" = None
    passages: tuple[Passage, ...] = ()


@derived
def read(file: "TextFile") -> Reading:
    """What a page holds of a template. It depends on the file alone."""
    named: list[demo.Unit] = []
    if file.front_matter and file.front_matter.values:
        hidden = comments_in_values(file)
        values = demo.values(file.yaml, file.text)
        named = [unit for unit in values if unit.span.start not in hidden and kinds_of(unit.key)]
    body: list[demo.Unit] = []
    shown_in_lines = bare_lines(file.text[file.body_start :])
    in_templates = {shown for shown in shown_in_lines if kinds_of(demo.line_key(shown))}
    if in_templates:
        lines = demo.lines(file.text, file.body_start)
        body = [line.unit for line in lines if line.shown.text in in_templates]
    in_body = sum(unit.letters for unit in body)
    foreign = sum(map(len, shown_in_lines)) - in_body
    if not body and not named:
        return Reading(foreign >= _WRITTEN)
    known = _told_apart([*body, *named], file.path)
    in_page = [
        (unit, kind)
        for unit, kind in known[: len(body)]
        if _is_telling(file, unit) and _is_prose(file, unit.span)
    ]
    if in_body and foreign * _FOREIGN <= in_body and not _shows_parts(file):
        kind = Counter(kind for _, kind in in_page or known).most_common(1)[0][0]
        if _at_home(file.path, kind):
            is_own = not named and _is_of_person(file)
            is_whole = bool(in_page) or (kind.what.startswith("demo") and not is_own)
        else:
            is_whole = bool(in_page) and not _may_have_own_title(file)
        if is_whole:
            return Reading(True, kind)
    telling = in_page + [(unit, kind) for unit, kind in known[len(body) :] if _is_telling(file, unit)]
    shown = [Passage(kind, unit.span) for unit, kind in telling]
    return Reading(in_body + foreign >= _WRITTEN, None, tuple(_sure(list(_joined(shown, file.text)), file)))


def settings(file: "TextFile") -> list[Passage]:
    """The values of a configuration file that are a template's."""
    known = _told_apart(demo.settings(file.yaml, file.text), file.path)
    return [Passage(kind, unit.span) for unit, kind in known if not _is_filler(file, unit.span)]


@derived
def in_data(file: "TextFile") -> list[Passage]:
    """The values of a data file that are a template's; but for ids, only where there are several."""
    known = _told_apart(demo.values(file.yaml, file.text), file.path)
    if len({unit.key for unit, _ in known}) < _DATA_VALUES:
        known = [(unit, kind) for unit, kind in known if unit.is_id]
    return [Passage(kind, unit.span) for unit, kind in known]


@derived
def entries(file: "TextFile") -> list[Passage]:
    """The keys of the entries of a bibliography that are a template's."""
    found = []
    for entry in file.bibtex.entries:
        kinds = kinds_of(demo.entry_key(entry))
        if kinds:
            found.append(Passage(kinds[0], entry.key_span))
    return found


def _shows_parts(file: "TextFile") -> bool:
    """Whether a page is a frame: what it shows stands in files beside it."""
    return any(use.tag == "include_relative" for use in file.facts.liquid.includes)


def _told_apart(units: "Iterable[demo.Unit]", path: str) -> "list[tuple[demo.Unit, Kind]]":
    """The units that are of templates, each with one of its kinds.

    Kinds that stand at `path` come first, then those that most of the others are of.
    """
    known = [(unit, kinds_of(unit.key)) for unit in units]
    count = Counter(kind for _, kinds in known for kind in kinds)

    @cache
    def rank(kind: "Kind") -> tuple[bool, int]:
        return _at_home(path, kind), count[kind]

    return [(unit, max(kinds, key=rank) if len(kinds) > 1 else kinds[0]) for unit, kinds in known if kinds]


def _sure(passages: list[Passage], file: "TextFile") -> Iterator[Passage]:
    """The passages that are no chance.

    They speak to the owner, or the file has several of one template, or is in the folder of such demo files.
    So are values of front matter, which have a name, where the template has them.
    """
    count = Counter(passage.kind.template for passage in passages)
    folder = file.path.rpartition("/")[0]
    for passage in passages:
        kind = passage.kind
        if (
            count[kind.template] > 1
            or _TO_OWNER.search(file.text[passage.span.start : passage.span.end])
            or (folder not in _FREE and any(one.rpartition("/")[0] == folder for one in kind.paths))
            or (passage.span.start < file.body_start and _at_home(file.path, kind))
        ):
            yield passage


def _at_home(path: str, kind: "Kind") -> bool:
    """Whether a file stands where the template has it, a folder for the language aside."""
    folder, _, name = path.rpartition("/")
    outer = folder.rpartition("/")[0]
    return any(_fits(one, pattern) for one in (path, f"{outer}/{name}") for pattern in kind.paths)


def _fits(path: str, pattern: str) -> bool:
    """Whether a path is of a pattern. To compile all patterns takes longer than to look for their words."""
    return _longest_word(pattern) in path and fnmatchcase(path, pattern)


@cache
def _longest_word(pattern: str) -> str:
    return max(pattern.replace("?", "*").split("*"), key=len)


def _may_have_own_title(file: "TextFile") -> bool:
    """Whether the page may have a title that is not the template's: then it is meant to be a page.

    Where the front matter cannot be read, nobody knows.
    """
    if file.front_matter and file.front_matter.error:
        return True
    title = file.front_matter.values.get("title") if file.front_matter else None
    return isinstance(title, str) and bool(title.strip()) and not kinds_of(value_key("title", title))


def _is_of_person(file: "TextFile") -> bool:
    """Whether a page is about somebody, whose text may still be filler."""
    return bool(file.front_matter and file.front_matter.values.get("name"))


def _is_telling(file: "TextFile", unit: demo.Unit) -> bool:
    text = file.text[unit.span.start : unit.span.end]
    return unit.distinct and "lorem" not in text.lower() and not _is_filler(file, unit.span)


def _is_filler(file: "TextFile", span: Span) -> bool:
    return any(filler.runs(file.text[span.start : span.end]))


def _is_prose(file: "TextFile", span: Span) -> bool:
    """Whether readers see much of a place: it is no code, no comment, no parameter of an include."""
    prose = file.facts.prose
    shown = 0
    for at in range(max(bisect_right(prose, span) - 1, 0), len(prose)):
        run = prose[at]
        if run.start >= span.end:
            break
        shown += max(min(run.end, span.end) - max(run.start, span.start), 0)
    return shown * 3 >= span.end - span.start


def _joined(passages: Iterable[Passage], text: str) -> Iterator[Passage]:
    """Passages of one kind with nothing but space between them are one."""
    last: Passage | None = None
    for passage in sorted(passages, key=lambda passage: passage.span):
        if last and passage.kind is last.kind and not text[last.span.end : passage.span.start].strip():
            last = Passage(last.kind, Span(last.span.start, passage.span.end))
        else:
            if last:
                yield last
            last = passage
    if last:
        yield last
