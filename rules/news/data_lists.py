"""Dated lists in data files: sequences of mappings that have a date under the same key."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block
from sitelint.jekyll.yaml.psych import Node

from .dated_list import DatedList, Visible
from .dates import When, leading_date
from .kinds import ListKind, kind_of
from .reading import decide

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

# The keys that hold a date, the likeliest first. A key may be longer: `start_date`, `releaseDate`.
_KEYS = ("date", "when", "year", "time", "period", "term", "semester", "start")
_FEWEST = 2


def data_lists(file: "TextFile") -> Iterator[DatedList]:
    """Every dated list of a YAML or JSON file, in the order of the file."""
    if file.yaml is None:
        return
    stem = file.path.removeprefix("_data/").rpartition(".")[0].replace("_", " ").replace("-", " ")
    todo: list[tuple[Node, str, ListKind, tuple[str, ...]]] = [(file.yaml, stem, kind_of(stem), ())]
    while todo:
        node, name, kind, trail = todo.pop()
        if node.target is not None:
            continue
        if node.kind == "sequence":
            found = _sequence(node, name, kind, file.text)
            if found:
                yield replace(found, trail=trail)
            todo += [(item, name, kind, (*trail, "*")) for item in reversed(node.items)]
        elif node.kind == "mapping":
            # A mapping with a title names the lists inside it, as the sections of a CV do.
            titles = [str(v.value) for k, v in node.pairs if k.value == "title" and v.kind == "scalar"]
            title = titles[0] if titles else name
            above = kind_of(title) if kind_of(title) != "other" else kind
            for key, value in reversed(node.pairs):
                own = kind_of(str(key.value))
                inner = (*trail, str(key.value))
                todo.append((value, title, own if own != "other" else above, inner))


def _sequence(node: Node, name: str, kind: ListKind, text: str) -> DatedList | None:
    items = [item for item in node.items if item.kind == "mapping" and item.target is None]
    if len(items) < _FEWEST or len(items) != len(node.items):
        return None
    key = _date_key(items)
    if key is None:
        return None
    blocks = tuple(Block("item", item.span, item.span) for item in items)
    dated: list[tuple[int, Block, Visible, list[When]]] = []
    for index, (item, block) in enumerate(zip(items, blocks, strict=True)):
        visible, whens = _dates_of(item.get(key), text)
        whens = _with_end(whens, item, key, text) if "start" in key.lower() else whens
        if whens:
            dated.append((index, block, visible, whens))
    if len(dated) < _FEWEST or len(dated) <= 0.6 * len(items):
        return None
    words = {id(block): _words(item) for item, block in zip(items, blocks, strict=True)}
    read = tuple(replace(item, text=words[id(item.block)]) for item in decide(dated))
    return DatedList(kind, name, "data", node.span, read, blocks, key)


def _date_key(items: list[Node]) -> str | None:
    """The key that most items have their date under."""
    counts = Counter(
        key.value
        for item in items
        for key, value in item.pairs
        if isinstance(key.value, str) and value.kind == "scalar" and value.target is None
    )
    common = [key for key, count in counts.items() if count > 0.6 * len(items)]
    for word in _KEYS:
        for key in (*(key for key in common if key.lower() == word), *common):
            if word in key.lower() and "end" not in key.lower() and "update" not in key.lower():
                return key
    return None


def _dates_of(value: Node | None, text: str) -> tuple[Visible, list[When]]:
    """The date that a value is, in every reading; its text begins with it."""
    if value is None or value.kind != "scalar" or value.target is not None or value.value is None:
        return ("", []), []
    quoted = value.style in ("single", "double")
    start, end = value.span.start + quoted, value.span.end - quoted
    written = text[start:end]
    visible = written, list(range(start, end))
    if len(written) > 60:
        return visible, []
    return visible, [when for when in leading_date(written) if when.span.start == 0]


def _with_end(whens: list[When], item: Node, key: str, text: str) -> list[When]:
    """The ranges from dates to those under the key that tells the end; open where there is none."""
    other = item.get(key.replace("start", "end").replace("Start", "End"))
    ends = _dates_of(other, text)[1] if other else []
    if ends and not ends[0].is_range:
        return [replace(when, end=ends[0].start, is_range=True) for when in whens]
    return [replace(when, is_range=True, open=True) for when in whens]


def _words(item: Node) -> str:
    """All that an item says, for comparing."""
    return " ".join(str(value.value) for _, value in item.pairs if value.kind == "scalar")
