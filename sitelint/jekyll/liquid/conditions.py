"""Conditions with three answers: yes, no, unknown (Liquid 4's condition.rb)."""

from collections.abc import Mapping
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.liquid import values
from sitelint.jekyll.liquid.expressions import evaluate
from sitelint.jekyll.liquid.markup import Comparison, Condition
from sitelint.jekyll.liquid.values import HOLE, UNKNOWN, Unknown

if TYPE_CHECKING:
    from sitelint.jekyll.liquid.state import State


def decide(condition: Condition, state: "State") -> bool | Unknown:
    """Whether a condition holds; UNKNOWN where that hangs on something unknown.

    `a and b or c` is `a and (b or c)`: a comparison that decides ends the reading, one that does not leaves
    the answer to what follows.
    """
    if not condition.joints:
        return compare(condition.comparisons[0], state)
    doubts: list[str] = []
    answer: bool | Unknown = False
    for comparison, joint in zip_longest(condition.comparisons, condition.joints):
        answer = compare(comparison, state)
        if joint is None or answer is (joint == "or"):
            break
        if answer is UNKNOWN:
            doubts.append(joint)
    for joint in reversed(doubts):
        if answer is not (joint == "or"):
            answer = UNKNOWN
    return answer


def compare(comparison: Comparison, state: "State") -> bool | Unknown:
    """The answer of one comparison. What Ruby cannot compare is an error of the page, and unknown."""
    left, operator, right = comparison
    left = evaluate(left, state)
    if operator is None:
        return UNKNOWN if left is UNKNOWN else values.is_truthy(left)
    right = evaluate(right, state)
    if isinstance(left, str):
        state.spend(len(left) >> 10)
    elif operator == "contains" and values.is_list(left):
        state.spend(len(left) >> 3)
    if operator == "==":
        return values.equal(left, right)
    if operator in ("!=", "<>"):
        same = values.equal(left, right)
        return UNKNOWN if same is UNKNOWN else not same
    if operator == "contains":
        return contains(left, right)
    if operator in ("<", ">", "<=", ">="):
        return _order(left, operator, right, state)
    state.error(f"`{operator}` is no operator of Liquid")
    return UNKNOWN


def contains(left: Any, right: Any) -> bool | Unknown:
    """Liquid's `contains`: a part of a text, an item of a list, a key of a mapping."""
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return UNKNOWN
    if not values.is_truthy(left) or not values.is_truthy(right):
        return False
    if isinstance(left, str):
        part = values.to_s(right)
        if HOLE in part:
            return UNKNOWN
        return True if part in left else UNKNOWN if HOLE in left else False
    if isinstance(left, Mapping):
        try:
            return True if right in left else UNKNOWN if values.is_open(left) else False
        except TypeError:
            return False
    if isinstance(left, range):
        return bool(values.is_number(right) and right in left)
    if not values.is_list(left):
        return False
    if len(left) > values.MAX_ITEMS:
        return UNKNOWN
    if isinstance(right, str) and HOLE not in right:
        return True if right in left else UNKNOWN if any(map(values.has_hole, left)) else False
    doubt = False
    for item in left:
        same = values.equal(item, right)
        if same is True:
            return True
        doubt = doubt or same is UNKNOWN
    return UNKNOWN if doubt else False


def _order(left: Any, operator: str, right: Any, state: "State") -> bool | Unknown:
    if values.has_hole(left) or values.has_hole(right):
        return UNKNOWN
    if not (values.can_order(left) and values.can_order(right)):
        return False
    order = values.compare(left, right)
    if order is None:
        names = f"{values.type_name(left)} and {values.type_name(right)}"
        state.error(f"`{operator}` cannot compare {names}: Jekyll stops here")
        return UNKNOWN
    if isinstance(order, Unknown):
        return UNKNOWN
    return {"<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0}[operator]
