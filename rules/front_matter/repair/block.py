"""Repairs of front matter and other YAML that cannot be read, where it is plain what was meant.

A repair changes one line. After it the block has to be read further than before, and in the end as a whole:
by Jekyll's reader and, as a second opinion, by another; every key that stands at the start of a line has to
be there, and every repaired value has to be what was meant. Otherwise there is no fix.
"""

import re

from sitelint.jekyll.yaml.psych import YamlError, load_value
from sitelint.lint import Edit, Fix, Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

from ..step import Step
from .steps import steps_at

_MOST = 12  # repairs of one block
_LONGEST = 20_000  # characters of a block: each attempt reads it again
_KEY_AT_START = regex(r"^([A-Za-z_][\w-]*):(?=\s|$)", re.MULTILINE)
# Behind a key and at the end of a line, Ruby takes tabs for spaces, and the other reader does not.
_TABS = regex(r"(?<=:)[ \t]*\t[ \t]*|[ \t]*\t[ \t]*$", re.MULTILINE)
_KEY_OF_ITEM = regex(r"^- ([A-Za-z_][\w-]*):(?=\s|$)", re.MULTILINE)
_IN_ITEM = regex(r"^(?:- (?=[A-Za-z_][\w-]*:(?:\s|$))|  )", re.MULTILINE)
_NO_TEXT = frozenset("yes no on off true false null y n".split())


class Repair(NamedTuple):
    """What makes a block readable: a fix, where the first cause stands, and what it is (`""`: as told)."""

    fix: Fix
    at: int
    message: str


def repair(text: str, yaml: Span, offset: int, *, lists: bool = False) -> Repair | None:
    """The repair of the block `yaml` of a text, in which the reader stopped at `offset`, if it is plain.

    `lists`: the block may be a list, as data are; front matter may not.
    """
    block = text[yaml.start : yaml.end]
    if len(block) > _LONGEST:
        return None
    first: tuple[int, Step] | None = None
    steps: list[Step] = []
    at: int | None = offset - yaml.start
    while at is not None and len(steps) < _MOST:
        found = _next(block, at)
        if found is None:
            return None
        step, block, at = found
        steps.append(step)
        first = first or (step.edit.span.start, step)
    if at is not None or first is None or not _is_meant(block, steps, lists):
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
    if not _is_meant(changed, [], False):
        return None
    return Fix("Align the keys with the others", _edits(text, yaml, changed))


def unlist(text: str, yaml: Span) -> Fix | None:
    """The fix of a block in which every key is an item of a list: `- title: Graphs`."""
    block = text[yaml.start : yaml.end]
    names = _KEY_OF_ITEM.findall(block)
    lines = [line for line in block.split("\n") if line.strip()]
    if len(block) > _LONGEST or len({*names}) < len(names) or not all(map(_IN_ITEM.match, lines)):
        return None
    changed = _IN_ITEM.sub("", block)
    if not names or not _is_meant(changed, [], False):
        return None
    return Fix("Remove the hyphens", _edits(text, yaml, changed))


def _next(block: str, at: int) -> tuple[Step, str, int | None] | None:
    """The first step that gets the reader further, the block after it, and where the reader stops then."""
    for step in steps_at(block, at):
        (start, end), new = step.edit.span, step.edit.replacement
        changed = block[:start] + new + block[end:]
        stop = _stops_at(changed)
        if stop is None or stop > max(at, end) + len(new) - (end - start):
            return step, changed, stop
    return None


def _stops_at(block: str) -> int | None:
    """Where the reader stops; None where it does not."""
    try:
        load_value(block)
    except YamlError as error:
        return error.offset
    return None


def _is_meant(block: str, steps: list[Step], lists: bool) -> bool:
    """Whether both readers find every key of the block, and every repaired value as it was meant."""
    keys = {key for key in _KEY_AT_START.findall(block) if key.lower() not in _NO_TEXT}
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
        return YAML(typ="safe", pure=True).load(_TABS.sub(" ", block))
    except (YAMLError, ValueError):
        return None


def _holds(values: object, step: Step) -> bool:
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
    """The edits that turn the block into the repaired one, line by line if the repairs keep the lines."""
    edits = []
    at = yaml.start
    before = text[yaml.start : yaml.end]
    if before.count("\n") != block.count("\n"):
        return (_edit(before, block, at),)
    for old, new in zip(before.split("\n"), block.split("\n"), strict=True):
        if old != new:
            edits.append(_edit(old, new, at))
        at += len(old) + 1
    return tuple(edits)


def _edit(old: str, new: str, at: int) -> Edit:
    """The edit of what differs in a text at an offset."""
    shorter = min(len(old), len(new))
    same = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), shorter)
    tail = 0
    while tail < shorter - same and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(Span(at + same, at + len(old) - tail), new[same : len(new) - tail])
