"""Dated lists in data files: sequences whose items have a date under the same key, or in the same place."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from sitelint.jekyll.markup import Block
from sitelint.jekyll.yaml.psych import Node

from .dated_list import DatedList, Readings, Visible
from .dates import When
from .item_dates import leading_date, trailing_date
from .kinds import ListKind, kind_of
from .reading import SHARE, decide

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

# The keys that hold a date, the likeliest first. A key may be longer: `start_date`, `releaseDate`.
_KEYS = ("date", "when", "year", "time", "period", "term", "semester", "start")
_FEWEST = 2
_LONGEST_DATE = 60
_NOTHING: tuple[Visible, list[When]] = (("", []), [])

_Place = Callable[[Node, str], tuple[Visible, list[When]]]
"""Reads the date of an item in one certain place: the text there, and the date in every reading."""


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
                found.trail = trail
                yield found
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
    items = node.items
    if len(items) < _FEWEST or any(item.target is not None for item in items):
        return None
    if all(item.kind == "scalar" for item in items):
        places: Iterable[tuple[str, _Place]] = (("", _at_head_of_itself), ("", _at_end_of_itself))
    elif all(item.kind == "mapping" for item in items):
        places = _places(items)
    else:
        return None
    blocks = tuple(Block("item", item.span, item.span) for item in items)
    for key, place in places:
        dated: Readings = []
        for index, item in enumerate(items):
            visible, whens = place(item, text)
            if whens:
                dated.append((index, blocks[index], visible, whens))
        if len(dated) >= _FEWEST and len(dated) > SHARE * len(items):
            read = tuple(one._replace(text=_words(items[one.place])) for one in decide(dated))
            return DatedList(kind, name, "data", node.span, read, blocks, key)
    return None


def _places(items: Sequence[Node]) -> Iterator[tuple[str, "_Place"]]:
    """Where the mappings of a sequence may have their dates, the likeliest first, each with its key.

    That is under a key that tells, the same for most or each under its own, or else at the end of any text.
    Of a mapping inside an item, the keys are told as in Liquid: `link.text`.
    """
    counts = Counter(key for item in items for key in _keys(item))
    common = [key for key, count in counts.items() if count > SHARE * len(items)]
    key = _date_key(common)
    if key:
        yield key, partial(_under, key)
    yield "", _under_its_own_key
    for key in common:
        yield key, partial(_at_end, key)


def _keys(item: Node, inside: str = "") -> Iterator[str]:
    for key, value in item.pairs:
        if isinstance(key.value, str):
            yield inside + key.value
            if value.kind == "mapping" and not inside:
                yield from _keys(value, f"{key.value}.")


def _field(item: Node, key: str) -> Node | None:
    """The value under a key of `_keys`."""
    outer, dot, inner = key.partition(".")
    value = item.get(key)
    return value or (found.get(inner) if dot and (found := item.get(outer)) else None)


def _date_key(keys: Sequence[str]) -> str | None:
    """The key that tells that a date stands under it."""
    for word in _KEYS:
        for key in (*(key for key in keys if key.lower() == word), *keys):
            if word in key.lower() and "end" not in key.lower() and "update" not in key.lower():
                return key
    return None


def _under(key: str, item: Node, text: str) -> tuple[Visible, list[When]]:
    visible, whens = _dates_of(_field(item, key), text)
    return visible, _with_end(whens, item, key, text) if "start" in key.lower() else whens


def _under_its_own_key(item: Node, text: str) -> tuple[Visible, list[When]]:
    key = _date_key(list(_keys(item)))
    return _under(key, item, text) if key else _NOTHING


def _at_end(key: str, item: Node, text: str) -> tuple[Visible, list[When]]:
    value = _field(item, key)
    return _at_end_of_itself(value, text) if value else _NOTHING


def _at_head_of_itself(value: Node, text: str) -> tuple[Visible, list[When]]:
    visible = _written(value, text)
    return visible, leading_date(visible[0])


def _at_end_of_itself(value: Node, text: str) -> tuple[Visible, list[When]]:
    visible = _written(value, text)
    return visible, trailing_date(visible[0])


def _dates_of(value: Node | None, text: str) -> tuple[Visible, list[When]]:
    """The date that a value is, in every reading; its text begins with it."""
    if value is None:
        return _NOTHING
    visible = _in_parts(value) if value.kind == "mapping" else _written(value, text)
    if len(visible[0]) > _LONGEST_DATE:
        return visible, []
    return visible, [when for when in leading_date(visible[0]) if when.span.start == 0]


def _written(value: Node, text: str) -> Visible:
    """What a scalar says, without its quotes, as it is written."""
    if value.kind != "scalar" or value.target is not None or value.value is None:
        return "", []
    quoted = value.style in ("single", "double")
    start, end = value.span.start + quoted, value.span.end - quoted
    return text[start:end], list(range(start, end))


def _in_parts(value: Node) -> Visible:
    """A date given as `year`, `month`, `day`; every character stands where the year does."""
    year, month, day = (value.get(part) for part in ("year", "month", "day"))
    if year is None:
        return "", []
    numbers = month is not None and isinstance(month.value, int)
    parts = [str(part.value) for part in ((year, month, day) if numbers else (day, month, year)) if part]
    words = ("-" if numbers else " ").join(parts)
    return words, [year.span.start] * (len(words) - 1) + [year.span.end - 1]


def _with_end(whens: list[When], item: Node, key: str, text: str) -> list[When]:
    """The ranges from dates to those under the key that tells the end; open where there is none."""
    other = _field(item, key.replace("start", "end").replace("Start", "End"))
    ends = _dates_of(other, text)[1] if other else []
    if ends and not ends[0].is_range:
        return [when._replace(end=ends[0].start, is_range=True) for when in whens]
    return [when._replace(is_range=True, open=True) for when in whens]


def _words(item: Node) -> str:
    """All that an item says, for comparing."""
    values = [item, *(value for _, value in item.pairs)]
    return " ".join(str(value.value) for value in values if value.kind == "scalar")
