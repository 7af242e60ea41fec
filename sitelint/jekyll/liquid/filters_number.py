"""Filters on numbers (Liquid 4's standardfilters.rb, Utils.to_number)."""

import math
import operator
import re
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from sitelint.jekyll.liquid.expressions import to_i
from sitelint.jekyll.liquid.filter_error import FilterError
from sitelint.jekyll.liquid.state import State
from sitelint.jekyll.liquid.values import UNKNOWN, is_number, to_s
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from decimal import Decimal

Number: TypeAlias = "int | Decimal"

_DECIMAL = regex(r"-?\d{1,1000}\.\d{1,1000}", re.ASCII)
_WHOLE = regex(r"\s*[+-]?\d(?:_?\d){0,999}\s*", re.ASCII)
_MAX_BITS = 4096


def to_number(value: Any) -> Number:
    """A number: floats and texts with a point as decimals, everything that is no number as 0."""
    if isinstance(value, float):
        return _decimal(repr(value))
    if is_number(value):
        number: int = value
        return number
    if isinstance(value, str):
        text = value.strip()
        return _decimal(text) if _DECIMAL.fullmatch(text) else to_i(value)
    return 0


def _decimal(number: "str | Number") -> "Decimal":
    from decimal import Decimal  # few templates reckon with fractions

    return Decimal(number)


def to_integer(value: Any) -> int:
    """A whole number, as Ruby's `Integer()` takes it. Raises FilterError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    text = to_s(value)
    if not _WHOLE.fullmatch(text):
        raise FilterError(f"is given `{text[:40]}`, which is no whole number")
    return int(text.replace("_", ""))


def _plain(number: Number) -> Any:
    if not isinstance(number, int):
        return float(number)
    return number if number.bit_length() <= _MAX_BITS else UNKNOWN


def _operation(function: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    def apply(state: State, value: Any, operand: Any) -> Any:
        return _plain(function(to_number(value), to_number(operand)))

    return apply


def _divide(left: Number, right: Number) -> Number:
    if not right:
        raise FilterError("divides by 0")
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    return _decimal(left) / _decimal(right)


def _modulo(left: Number, right: Number) -> Number:
    if not right:
        raise FilterError("divides by 0")
    if isinstance(left, int) and isinstance(right, int):
        return left % right
    rest = _decimal(left) % _decimal(right)
    # Ruby's remainder has the sign of the divisor, Decimal's that of the dividend.
    return rest + right if rest and (rest < 0) != (right < 0) else rest


def _abs(state: State, value: Any) -> Any:
    number = to_number(value)
    return _plain(-number if number < 0 else number)


def _round(state: State, value: Any, digits: Any = 0) -> Any:
    places = int(to_number(digits))
    if abs(places) > 300:
        return UNKNOWN
    number = to_number(value)
    if isinstance(number, int) and places >= 0:
        return number
    rounded = _decimal(number).quantize(_decimal(1).scaleb(-places), "ROUND_HALF_UP")
    return int(rounded) if places <= 0 else float(rounded)


def _ceil(state: State, value: Any) -> Any:
    return math.ceil(to_number(value))


def _floor(state: State, value: Any) -> Any:
    return math.floor(to_number(value))


def _at_least(state: State, value: Any, least: Any) -> Any:
    return _plain(max(to_number(value), to_number(least)))


def _at_most(state: State, value: Any, most: Any) -> Any:
    return _plain(min(to_number(value), to_number(most)))


def _to_integer(state: State, value: Any) -> Any:
    if isinstance(value, datetime):
        return int(value.timestamp())
    if not isinstance(value, (int, float, str)) and value is not None:
        raise FilterError("is given something else than a number or a text")
    return int(value) if isinstance(value, bool) else to_i(value)


FILTERS: dict[str, Callable[..., Any]] = {
    "abs": _abs,
    "plus": _operation(operator.add),
    "minus": _operation(operator.sub),
    "times": _operation(operator.mul),
    "divided_by": _operation(_divide),
    "modulo": _operation(_modulo),
    "round": _round,
    "ceil": _ceil,
    "floor": _floor,
    "at_least": _at_least,
    "at_most": _at_most,
    "to_integer": _to_integer,
}
