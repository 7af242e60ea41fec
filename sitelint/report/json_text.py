"""JSON in pieces, so that a long report is never whole in memory."""

import json
from collections.abc import Iterable, Iterator
from typing import Any


def document(objects: Iterable[object]) -> Iterator[str]:
    """A text that is one array."""
    yield from array(objects)
    yield "\n"


def array(objects: Iterable[object], indent: str = "") -> Iterator[str]:
    """An array, one piece for each of its objects; `indent` is that of the line it begins in."""
    opened = False
    for each in objects:
        text = json.dumps(each, ensure_ascii=False, indent=2).replace("\n", f"\n{indent}  ")
        yield f"{',' if opened else '['}\n{indent}  {text}"
        opened = True
    yield f"\n{indent}]" if opened else "[]"


def object_with_array(head: dict[str, Any], name: str, objects: Iterable[object]) -> Iterator[str]:
    """An object that has the members of `head`, which is not empty, and then an array."""
    yield json.dumps(head, ensure_ascii=False, indent=2).removesuffix("\n}") + f',\n  "{name}": '
    yield from array(objects, "  ")
    yield "\n}\n"
