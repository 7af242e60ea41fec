"""Repairs of front matter and other YAML that cannot be read, where it is plain what was meant.

A repair changes one line. After it the block has to be read further than before, and in the end as a whole:
by Jekyll's reader and, as a second opinion, by another; every key that stands at the start of a line has to
be there, and every repaired value has to be what was meant. Otherwise there is no fix.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Fix, Span

from .quoting import meant, quoted

_MOST = 12  # repairs of one block
_LONGEST = 20_000  # characters of a block: each attempt reads it again
_LINE = re.compile(r"(?P<indent>[ ]*(?:- +)*)(?P<key>[\w-]+)[ ]*:(?:[ \t]+(?P<value>\S.*))?$")
_NO_COLON = re.compile(
    r"(?P<before>[ ]*(?:- +)*)(?P<key>[A-Za-z][\w-]*)(?P<sign>[ \t]*：[ \t]*|:[\u00a0\u3000]*|[ ]*=[ ]*)"
    r"(?P<value>[^\s/=].*)$"
)
_KEY_AT_START = re.compile(r"^([A-Za-z_][\w-]*):(?=\s|$)", re.MULTILINE)
_TEXTS = ("title", "subtitle", "name", "description", "excerpt")
_COMMENT = re.compile(r"[ \t]+#(?=\s)")
_INDENT = re.compile(r"[ \t\u00a0\u3000]*")
_NO_TEXT = frozenset("yes no on off true false null y n".split())


class Repair(NamedTuple):
    """What makes a block readable: a fix, where the first cause stands, and what it is (`""`: as told)."""

    fix: Fix
    at: int
    message: str


class _Step(NamedTuple):
    """One change of a line: the edit, what it does, its cause, and the pair that has to come out of it."""

    edit: Edit
    title: str
    message: str = ""
    key: str = ""
    value: object = None
    unsafe: str = ""


def repair(text: str, yaml: Span, offset: int, *, lists: bool = False) -> Repair | None:
    """The repair of the block `yaml` of a text, in which the reader stopped at `offset`, if it is plain.

    `lists`: the block may be a list, as data are; front matter may not.
    """
    block = text[yaml.start : yaml.end]
    if len(block) > _LONGEST:
        return None
    first: tuple[int, _Step] | None = None
    steps: list[_Step] = []
    at: int | None = offset - yaml.start
    while at is not None and len(steps) < _MOST:
        found = _next(block, at)
        if found is None:
            return None
        step, block, at = found
        steps.append(step)
        first = first or (step.edit.span.start, step)
    if at is not None or first is None or not _is_meant(text[yaml.start : yaml.end], block, steps, lists):
        return None
    unsafe = next((step.unsafe for step in steps if step.unsafe), "")
    edits = _edits(text, yaml, block)
    title = first[1].title if len(steps) == 1 else "Write it so that it can be read"
    fix = Fix(title, edits, "unsafe", unsafe) if unsafe else Fix(title, edits)
    return Repair(fix, yaml.start + first[0], first[1].message)


def dedent(text: str, yaml: Span, stop: int) -> Fix | None:
    """The fix of a block whose first keys are indented, so that the reader takes no others than them."""
    block = text[yaml.start : yaml.end]
    indent = len(block) - len(block.lstrip(" "))
    head, tail = block[: stop - yaml.start], block[stop - yaml.start :]
    lines = head.split("\n")
    if len(block) > _LONGEST or any(line.strip() and not line.startswith(" " * indent) for line in lines):
        return None
    changed = "\n".join(line[indent:] for line in lines) + tail
    if not _is_meant(changed, changed, [], False):
        return None
    return Fix("Align the keys with the others", _edits(text, yaml, changed))


def _next(block: str, at: int) -> tuple[_Step, str, int | None] | None:
    """The first step that gets the reader further, the block after it, and where the reader stops then."""
    for step in _steps(block, at):
        (start, end), new = step.edit.span, step.edit.replacement
        changed = block[:start] + new + block[end:]
        stop = _stops_at(changed)
        if stop is None or stop > max(at, end) + len(new) - (end - start):
            return step, changed, stop
    return None


def _steps(block: str, at: int) -> Iterator[_Step]:
    """What may be wrong in the line where the reader stopped, or in one above whose text runs on into it."""
    at = min(at, max(len(block) - 1, 0))
    line = _line(block, at)
    above = _line(block, line.start - 1) if line.start else None
    if above:
        yield from _indentation(block, line, above)
    yield from _characters(block, line, at)
    if above:
        yield from _sign(block, above)
    yield from _sign(block, line)
    opening = _open_quote(block, line.end)
    if opening:
        yield from _value(block, opening)
    yield from _bracket(block, line)
    yield from _value(block, line)


def _characters(block: str, line: Span, at: int) -> Iterator[_Step]:
    """Tabs and other spaces that cannot indent, and control characters."""
    indent = _INDENT.match(block, line.start)
    assert indent
    if indent[0].strip(" "):
        spaces = indent[0].replace("\t", "  ").replace("\u00a0", " ").replace("\u3000", "  ")
        yield _Step(Edit(Span(*indent.span()), spaces), "Put spaces for the tab")
    if (block[at] < " " and block[at] not in "\t\r\n") or "\x7f" <= block[at] <= "\x9f":
        yield _Step(Edit(Span(at, at + 1), ""), "Remove the control character")


def _sign(block: str, line: Span) -> Iterator[_Step]:
    """A key without a proper colon: `title:Graphs`, `title：Graphs`, `title = Graphs`."""
    found = _NO_COLON.match(_text(block, line))
    if not found or (found["sign"] in (":", "") and found["key"].lower() in ("http", "https", "mailto")):
        return
    sign = Span(line.start + found.start("sign"), line.start + found.end("sign"))
    what = {
        "：": "a full-width colon (：), which YAML does not know",
        "=": "an equals sign instead of a colon",
    }
    message = what.get(found["sign"].strip(), "a space is missing after the colon")
    value = found["value"]
    yield _Step(Edit(sign, ": "), "Write a colon and a space", message, found["key"], _plain(value))


def _plain(value: str) -> str | None:
    """The text that a value has to be read as; None for one that is more than a plain text."""
    return None if value[0] in "'\"[{|>&*!#" or " #" in value or _is_typed(value) else value


def _is_typed(value: str) -> bool:
    return not isinstance(_value_of(value), str)


def _value_of(value: str) -> object:
    try:
        return load_value(f"a: {value}\n")["a"]
    except (YamlError, TypeError, KeyError):
        return value


def _open_quote(block: str, end: int) -> Span | None:
    """The first line whose value opens a quote and does not close it, with a `key:` on the next line."""
    start = 0
    while start < end:
        line = _line(block, start)
        found = _LINE.match(_text(block, line))
        value = found["value"] if found else None
        if value and value[0] in "'\"" and value.count(value[0]) % 2:
            following = _text(block, _line(block, min(line.end + 1, len(block))))
            if not following or _LINE.match(following):
                return line
        start = line.end + 1
    return None


def _value(block: str, line: Span) -> Iterator[_Step]:
    """A value that has to be in quotes, or in other ones."""
    found = _LINE.match(_text(block, line))
    value = found["value"] if found else None
    if not found or not value or value[0] in "#":
        return
    # A comment behind a value stays one; `#1` is text.
    comment = None if value[0] in "'\"" else _COMMENT.search(value)
    if comment:
        value = value[: comment.start()]
    text = meant(value)
    if text is None or not text.strip():
        return
    start = line.start + found.start("value")
    title = "Put the value in other quotes" if value[0] in "'\"“”„‘’«" else "Put the value in quotes"
    message = "the quote is never closed" if value[0] in "'\"" and value[0] not in value[1:] else ""
    if message:
        title = "Close the quote"
    unsafe = "Jekyll does not run Liquid here" if value.startswith(("{{", "{%")) else ""
    written = quoted(text)
    yield _Step(Edit(Span(start, start + len(value)), written), title, message, found["key"], text, unsafe)


def _bracket(block: str, line: Span) -> Iterator[_Step]:
    """A list in one line that is not closed. A title may begin with a bracket."""
    found = _LINE.match(_text(block, line))
    value = found["value"] if found else None
    if not found or not value or value[0] != "[" or "]" in value or "#" in value:
        return
    if found["key"] not in _TEXTS and ("," in value or " " not in value):
        items: list[object] = [_value_of(item.strip()) for item in value[1:].split(",")]
        end = line.start + found.end("value")
        yield _Step(Edit(Span(end, end), "]"), "Close the list", key=found["key"], value=items)


def _indentation(block: str, line: Span, above: Span) -> Iterator[_Step]:
    """A key that is indented, by spaces or a tab, although nothing above asks for it."""
    indent = _INDENT.match(block, line.start, line.end)
    over = _LINE.match(_text(block, above))
    if not indent or not indent[0] or not over or not over["value"] or over["value"][0] in "|>&!":
        return
    here = _LINE.match(_text(block, Span(indent.end(), line.end)))
    if here and "-" not in here["indent"] + over["indent"] and indent[0] != over["indent"]:
        mixed = over["indent"] and "\t" in indent[0]
        unsafe = "nobody knows how deep the tab was meant to be" if mixed else ""
        edit = Edit(Span(*indent.span()), over["indent"])
        yield _Step(edit, "Align the key with the others", key=here["key"], unsafe=unsafe)


def _line(block: str, at: int) -> Span:
    """The line at an offset, without its line feed."""
    end = block.find("\n", at)
    return Span(block.rfind("\n", 0, at) + 1, len(block) if end < 0 else end)


def _text(block: str, line: Span) -> str:
    """The text of a line without spaces at its end."""
    return block[slice(*line)].rstrip()


def _stops_at(block: str) -> int | None:
    """Where the reader stops; None where it does not."""
    try:
        load_value(block)
    except YamlError as error:
        return error.offset
    return None


def _is_meant(before: str, block: str, steps: list[_Step], lists: bool) -> bool:
    """Whether both readers find every key of the block, and every repaired value as it was meant."""
    keys = {key for key in _KEY_AT_START.findall(before) if key.lower() not in _NO_TEXT}
    for values in (_by_jekyll(block), _by_another(block)):
        if isinstance(values, dict):
            if not keys <= values.keys():
                return False
        elif not lists or not isinstance(values, list):
            return False
        if not all(_holds(values, step) for step in steps if step.key):
            return False
    return True


def _by_jekyll(block: str) -> object:
    try:
        return load_value(block)
    except YamlError:
        return None


def _by_another(block: str) -> object:
    # Only a fix needs it, so only a fix pays for its import.
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return YAML(typ="safe", pure=True).load(block)
    except (YAMLError, ValueError):
        return None


def _holds(values: object, step: _Step) -> bool:
    """Whether the key of a step, with the value that was meant, is somewhere in a tree of values."""
    todo = [values]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            if step.key in value and (step.value is None or value[step.key] == step.value):
                return True
            todo += value.values()
        elif isinstance(value, list):
            todo += value
    return False


def _edits(text: str, yaml: Span, block: str) -> tuple[Edit, ...]:
    """The edits that turn the block into the repaired one, line by line: repairs keep the lines apart."""
    edits = []
    at = yaml.start
    for old, new in zip(text[yaml.start : yaml.end].split("\n"), block.split("\n"), strict=True):
        if old != new:
            same = next(
                (i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
            )
            tail = 0
            while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
                tail += 1
            edits.append(Edit(Span(at + same, at + len(old) - tail), new[same : len(new) - tail]))
        at += len(old) + 1
    return tuple(edits)
