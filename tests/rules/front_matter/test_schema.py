"""Schemas that users write."""

from typing import Any

import pytest
from sitelint.rules.front_matter.schema import expected, problems


def test_a_right_schema_has_no_problems() -> None:
    assert [*problems({"_talks/": {"title": "text", "slides": "text?", "type": ["talk", 1]}})] == []


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"_talks/": ["title"]}, "`_talks/` needs keys with their kinds, such as `title: text`"),
        ({"_talks/": {"title": "string"}}, "`title` of `_talks/` is one of `any`, `text`,"),
        ({"_talks/": {"title": None}}, "not `None`"),
    ],
)
def test_a_wrong_schema_is_told(schema: dict[str, Any], problem: str) -> None:
    (found,) = problems(schema)
    assert problem in found


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2024-05-01", "date"),
        ("May 1, 2024", "date?"),
        (3, "text"),
        (0.5, "number"),
        (None, "any"),
        ("yes", "flag"),
    ],
)
def test_values_that_fit(value: Any, kind: str) -> None:
    assert expected(value, kind) is None


@pytest.mark.parametrize(("value", "kind"), [(2024, "date"), (True, "number"), ("off", "flag"), ({}, "text")])
def test_values_that_do_not(value: Any, kind: str) -> None:
    assert expected(value, kind)
