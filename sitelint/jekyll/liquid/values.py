"""Liquid's values as Ruby sees them: truth, equality, order, text; and the value nobody knows.

Values are plain Python: str, int, float, bool, None, datetime, list, dict, or any Mapping or Sequence that
the site supplies lazily. Semantics: Ruby 3 and Liquid 4.0 (condition.rb, utils.rb, variable.rb).
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from types import NoneType
from typing import Any, Final

from sitelint.text import MappedText, Piece, Span

HOLE: Final = "\ufdd0"
"""The character that stands for text that the sources do not tell (a Unicode noncharacter)."""

MAX_TEXT: Final = 2_000_000
"""Longer strings are not made; their value is unknown."""

MAX_ITEMS: Final = 100_000
"""Longer lists are not made, and not gone through by filters."""

_MAX_COMPARED = 1000


class Unknown(Enum):
    """The type of `UNKNOWN`: a value that the sources do not tell."""

    UNKNOWN = "unknown"

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown.UNKNOWN


class EmptyLiteral:
    """The types of the words `empty` and `blank`, which compare with anything that can be empty."""

    __slots__ = ("word",)

    def __init__(self, word: str) -> None:
        self.word = word


EMPTY: Final = EmptyLiteral("empty")
BLANK: Final = EmptyLiteral("blank")


class MappedStr(str):
    """A string that knows where it was written: a captured text, a parameter of an include."""

    __slots__ = ("_parts", "_pieces", "_place")
    _pieces: tuple[Piece, ...] | None
    _place: tuple[tuple[Piece, ...], int, int]

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "MappedStr":
        """The string that the pieces join to."""
        kept = tuple([piece for piece in pieces if piece.text])
        mapped = cls("".join([piece.text for piece in kept]))
        mapped._pieces = kept
        return mapped

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What joins to the string, each with its place; of a part, made when asked for."""
        if self._pieces is None:
            self._pieces = tuple(_cut(*self._place))
        return self._pieces

    def derived(self, text: str) -> str:
        """`text`, which was made from this string, as a whole from the place this string was written at."""
        if len(self.pieces) == 1:
            _, path, start, end, _ = self.pieces[0]
            return _whole(text, path, start, end)
        origin = MappedText(self.pieces).origin(Span(0, len(self)))
        if origin is None:
            return text
        return _whole(text, origin.path, *origin.span)

    @property
    def parts(self) -> dict[str, list[str]]:
        """What the text was split to, by separator: a site's data is taken apart for page after page."""
        try:
            return self._parts
        except AttributeError:
            self._parts: dict[str, list[str]] = {}
            return self._parts

    def cut(self, start: int, end: int) -> "MappedStr":
        """The part between two offsets (0 <= start <= end), with the places it was written at."""
        part = MappedStr(self[start:end])
        part._pieces = None
        part._place = (self.pieces, start, end)
        return part


# What is neither a list nor a mapping, by its exact type.
_SCALARS = frozenset((str, MappedStr, int, float, bool, NoneType, date, datetime))


def _whole(text: str, path: str, start: int, end: int) -> MappedStr:
    """A text that was made as a whole of what stands at a place."""
    mapped = MappedStr(text)
    mapped._pieces = (Piece(text, path, start, end, False),) if text else ()
    return mapped


def _cut(pieces: Iterable[Piece], start: int, end: int) -> Iterable[Piece]:
    at = 0
    for piece in pieces:
        text, path, begin, finish, exact = piece
        low, high = max(start - at, 0), min(end - at, len(text))
        if low < high:
            if exact:
                yield Piece(text[low:high], path, begin + low, begin + high)
            else:
                yield Piece(text[low:high], path, begin, finish, False)
        at += len(text)


def pieces_of(value: str, path: str, start: int, end: int) -> tuple[Piece, ...]:
    """The pieces of a string; one inexact piece at the given place for a string that knows no place."""
    if isinstance(value, MappedStr):
        return value.pieces
    return (Piece(value, path, start, end, False),) if value else ()


def is_open(value: object) -> bool:
    """Whether a mapping may have keys that we do not know, so that a missing one is unknown and not nil."""
    return bool(getattr(value, "is_open", False))


class OpenDict(dict[str, Any]):
    """A dict of which not every key is known: a missing one is UNKNOWN, not nil."""

    __slots__ = ()
    is_open = True


_MAPPINGS: dict[type, bool] = {}


def is_mapping(value: object) -> bool:
    """Whether a value is a Mapping. To ask the abstract class takes long; so each type is asked but once."""
    kind = type(value)
    known = _MAPPINGS.get(kind)
    if known is None:
        known = _MAPPINGS[kind] = issubclass(kind, Mapping)
    return known


def is_list(value: object) -> bool:
    """Whether a value is what Ruby calls an Array (or a range of numbers)."""
    kind = type(value)
    if kind is list or kind in _SCALARS:
        return kind is list
    if kind is dict or is_mapping(value):
        return False
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))


def is_truthy(value: object) -> bool:
    """Whether a known value counts as true in a condition: all but nil and false."""
    return value is not None and value is not False


def has_hole(value: object) -> bool:
    """Whether a value is unknown, or a string with an unknown part."""
    kind = type(value)
    if kind is str or kind is MappedStr:
        return HOLE in value  # type: ignore[operator]
    return value is UNKNOWN or (kind not in _SCALARS and isinstance(value, str) and HOLE in value)


def to_s(value: Any) -> str:
    """A value as Liquid prints it; HOLE where it is unknown. A MappedStr stays one."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, EmptyLiteral):
        return ""
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value) if value.bit_length() <= 4096 else HOLE
    if isinstance(value, float):
        return float_to_s(value)
    if isinstance(value, datetime):
        return time_to_s(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, range):
        return f"{value.start}..{value.stop - 1}"
    return HOLE if value is UNKNOWN else inspect(value)


def to_output(value: Any) -> str:
    """What `{{ value }}` puts into the text: a list without separators, everything else by `to_s`."""
    if isinstance(value, str):
        return value
    if is_list(value) and not isinstance(value, range):
        return join(value, "")
    return to_s(value)


def join(values: Iterable[Any], glue: str) -> str:
    """A list's items joined, nested lists too, as Ruby's Array#join; HOLE where that gets too long."""
    parts: list[str] = []
    size = 0
    try:
        for item in flatten(values):
            text = to_s(item)
            parts.append(text)
            size += len(text) + len(glue)
            if size > MAX_TEXT:
                return HOLE
    except TooBigError:
        return HOLE
    return glue.join(parts)


class TooBigError(ValueError):
    """A list has more than MAX_ITEMS items, those of lists in it included."""


def flatten(values: Iterable[Any]) -> Iterable[Any]:
    """The items of nested lists, one after the other. Raises TooBigError."""
    todo = [iter(values)]
    seen = 0
    while todo:
        for item in todo[-1]:
            seen += 1
            if seen > MAX_ITEMS:
                raise TooBigError
            if is_list(item) and not isinstance(item, range):
                todo.append(iter(item))
                break
            yield item
        else:
            todo.pop()


def is_big(value: Any, limit: int) -> bool:
    """Whether a value holds more than `limit` others. Of a lazy mapping only the outside counts."""
    todo = [value]
    seen = 0
    while todo:
        item = todo.pop()
        if type(item) is dict:
            seen += len(item)
            todo += [one for one in item.values() if type(one) not in _SCALARS]
        elif is_list(item) and not isinstance(item, range):
            seen += len(item) + 1
            if seen <= limit:
                todo += [one for one in item if type(one) not in _SCALARS]
        if seen > limit:
            return True
    return False


def float_to_s(value: float) -> str:
    """A float as Ruby prints it: `1.0e+20` where Python writes `1e+20`."""
    text = repr(value)
    if text in ("inf", "-inf"):
        return text.replace("inf", "Infinity")
    if text == "nan":
        return "NaN"
    if "e" in text and "." not in text:
        return text.replace("e", ".0e")
    return text


def time_to_s(moment: datetime) -> str:
    """A time as Ruby's Time#to_s prints it."""
    return moment.strftime("%Y-%m-%d %H:%M:%S ") + (moment.strftime("%z")[:5] or "+0000")


def inspect(value: Any) -> str:
    """A value as Ruby's `inspect` prints it: `{"a"=>[1, nil]}`; HOLE where that is too much."""
    return HOLE if is_big(value, MAX_ITEMS) else _inspect(value, 20)


def _inspect(value: Any, depth: int) -> str:
    if isinstance(value, str):
        quoted = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return '"' + quoted.replace("\r", "\\r").replace("\x1b", "\\e").replace("#{", "\\#{") + '"'
    if value is None:
        return "nil"
    if isinstance(value, (Mapping, list, tuple)) and depth == 0:
        return HOLE
    if isinstance(value, Mapping):
        if is_open(value) or type(value) is not dict:
            return HOLE
        pairs = [f"{_inspect(k, depth - 1)}=>{_inspect(v, depth - 1)}" for k, v in value.items()]
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join([_inspect(item, depth - 1) for item in value]) + "]"
    if isinstance(value, (int, float, datetime, range)):
        return to_s(value)
    return HOLE


def is_empty(value: Any) -> bool | None:
    """Ruby's `empty?`; None for a value that has no such method."""
    if isinstance(value, (str, Mapping)) or (is_list(value) and not isinstance(value, range)):
        return len(value) == 0
    return None


def equal(left: Any, right: Any) -> bool | Unknown:
    """Liquid's `==`. `x == blank` is never true: plain Ruby has no `blank?`."""
    kinds = type(left), type(right)
    if kinds in _TEXTS:
        return UNKNOWN if HOLE in left or HOLE in right else bool(left == right)
    if kinds == _NUMBERS:
        return bool(left == right)
    if isinstance(left, EmptyLiteral):
        left, right = right, left
    if isinstance(right, EmptyLiteral):
        if has_hole(left):
            return UNKNOWN if left is UNKNOWN or not left.replace(HOLE, "") else False
        return right is EMPTY and is_empty(left) is True
    if has_hole(left) or has_hole(right):
        return UNKNOWN
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, datetime) and isinstance(right, datetime):
        return (left - right).total_seconds() == 0 if same_kind_of_time(left, right) else UNKNOWN
    if isinstance(left, date) and isinstance(right, date) and type(left) is not type(right):
        return False
    if type(left) not in _SCALARS and type(right) not in _SCALARS and is_big(left, _MAX_COMPARED):
        return left is right or UNKNOWN
    try:
        return bool(left == right)
    except RecursionError:
        return UNKNOWN


_TEXTS = frozenset((left, right) for left in (str, MappedStr) for right in (str, MappedStr))
_NUMBERS = (int, int)


def same_kind_of_time(left: datetime, right: datetime) -> bool:
    """Whether both times have an offset, or none has, so that they can be compared."""
    return (left.tzinfo is None) == (right.tzinfo is None)


def compare(left: Any, right: Any) -> int | Unknown | None:
    """Ruby's `<=>`: negative, 0 or positive; None where the two cannot be ordered."""
    if has_hole(left) or has_hole(right):
        return UNKNOWN
    if is_number(left) and is_number(right):
        return int(left > right) - int(left < right)
    if isinstance(left, str) and isinstance(right, str):
        return (left > right) - (left < right)
    if isinstance(left, datetime) and isinstance(right, datetime):
        return (left > right) - (left < right) if same_kind_of_time(left, right) else UNKNOWN
    if isinstance(left, date) and isinstance(right, date):
        if isinstance(left, datetime) or isinstance(right, datetime):
            return None
        return (left > right) - (left < right)
    if isinstance(left, bool) or isinstance(right, bool) or left is None or right is None:
        return 0 if left is right else None
    if is_list(left) and is_list(right):
        return _compare_lists(left, right)
    order = getattr(left, "compare", None)
    if order is not None:
        result: int | None = order(right)
        return result
    return None


def _compare_lists(left: Sequence[Any], right: Sequence[Any]) -> int | Unknown | None:
    for a, b in zip(left, right, strict=False):
        if is_list(a) or is_list(b):
            return UNKNOWN
        order = compare(a, b)
        if order != 0:
            return order
    return (len(left) > len(right)) - (len(left) < len(right))


def is_number(value: object) -> bool:
    """Whether a value is what Ruby calls Numeric."""
    kind = type(value)
    if kind is int or kind is float:
        return True
    return kind not in _SCALARS and isinstance(value, (int, float)) and not isinstance(value, bool)


def can_order(value: object) -> bool:
    """Whether Ruby's class of this value has `<` and `>`."""
    return isinstance(value, (str, date)) or is_number(value)


def type_name(value: Any) -> str:
    """The Ruby class of a value, for messages."""
    if value is None:
        return "nil"
    for kinds, name in (
        (bool, "true or false"),
        (int, "a whole number"),
        (float, "a number"),
        (str, "a text"),
        (datetime, "a time"),
        (date, "a date"),
        (Mapping, "a mapping"),
    ):
        if isinstance(value, kinds):
            return name
    return "a list"
