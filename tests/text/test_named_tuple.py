"""Our named tuples are as those of `typing`."""

import copy
import pickle
from typing import Any

import pytest

from sitelint.text.named_tuple import NamedTuple


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 2

    @property
    def sum(self) -> int:
        """Of both."""
        return self.x + self.y


class Empty(NamedTuple):
    """Nothing."""


class Special(Point):
    """A class of its own."""

    def __repr__(self) -> str:
        return f"special {super().__repr__()}"


def test_values_are_given_by_place_by_name_or_not_at_all() -> None:
    assert Point(1) == Point(1, 2) == Point(y=2, x=1) == (1, 2)
    assert Point(1).sum == 3
    assert Empty() == ()


def test_each_class_makes_its_own() -> None:
    assert [type(Special(1)), type(Point(1))] == [Special, Point]
    assert (repr(Point(1)), repr(Special(1))) == ("Point(x=1, y=2)", "special Special(x=1, y=2)")


def test_it_says_what_is_missing() -> None:
    wrong: Any = Point
    for _ in range(2):  # the first call is not like the others
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
            wrong()
        with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
            wrong(1, z=3)


def test_it_can_be_changed_copied_and_taken_apart() -> None:
    point = Point(1)
    assert point._replace(y=5) == Point(1, 5)
    assert type(Special(1)._replace(y=5)) is Special
    assert point._asdict() == {"x": 1, "y": 2}
    assert copy.deepcopy(point) == pickle.loads(pickle.dumps(point)) == point
    assert type(pickle.loads(pickle.dumps(point))) is Point
    wrong: Any = point
    with pytest.raises(ValueError, match="Point has no field z"):
        wrong._replace(z=3)
    match point:
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_it_has_no_room_for_anything_else() -> None:
    point: Any = Point(1)
    with pytest.raises(AttributeError):
        point.z = 1
    with pytest.raises(AttributeError):
        point.x = 1
