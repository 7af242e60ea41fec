"""What may be wrong in a line of YAML that cannot be read, and how it is mended: one line at a time."""

from collections.abc import Iterator

from ..step import Step, line_at
from . import items, keys, lists, values


def steps_at(block: str, at: int) -> Iterator[Step]:
    """What may be wrong in the line where the reader stopped, or in one above whose text runs on into it."""
    at = min(at, max(len(block) - 1, 0))
    line = line_at(block, at)
    above = line_at(block, line.start - 1) if line.start else None
    yield from keys.foreign_comment(block, line)
    if above:
        yield from keys.indentation(block, line, above)
        yield from items.item(block, line, above)
        yield from items.key_of_item(block, line, above)
    yield from keys.characters(block, line, at)
    yield from keys.sign(block, line)
    yield from keys.quoted_pair(block, line)
    if above:
        yield from values.continued(block, line, above)
        yield from values.unindented(block, line, above)
    yield from keys.stray_signs(block, line)
    opening = values.open_quote(block, line.end)
    if opening:
        yield from values.value(block, opening)
    yield from values.two_keys(block, line)
    yield from lists.words(block, line)
    yield from lists.flow_list(block, line)
    yield from lists.open_mapping(block, line)
    yield from values.block_mark(block, line)
    yield from values.value(block, line)
