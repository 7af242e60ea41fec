"""Patterns that were kept are those that were compiled."""

import marshal
import re
from typing import Any

import pytest

from sitelint.text import compiling


@pytest.fixture(autouse=True)
def _new_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "_codes", {})
    monkeypatch.setattr(compiling, "_new", set())


def next_process(kept: bytes | None) -> None:
    """Forget everything but what is kept."""
    compiling._codes.clear()
    compiling._new.clear()
    compiling.recall(kept)


def refused(*_: object) -> Any:
    """What must not be called."""
    raise AssertionError


def absent(*_: object) -> Any:
    """What this Python does not have."""
    raise AttributeError


@pytest.mark.parametrize(
    "pattern",
    [r"(?P<word>\w+)|(x)\2", b"a[\x80-\xff]*", "(?i:straße)[À-ɏ一-龥]", "(?x) a b  # words", ""],
)
def test_what_was_kept_is_not_compiled_again(pattern: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert compiling.compiled(pattern, re.DOTALL) == re.compile(pattern, re.DOTALL)
    next_process(compiling.remembered())
    monkeypatch.setattr(compiling, "_translated", refused)
    known = compiling.compiled(pattern, re.DOTALL)
    assert known == re.compile(pattern, re.DOTALL)
    assert (known.groups, known.groupindex) == (re.compile(pattern).groups, re.compile(pattern).groupindex)
    assert compiling.remembered() is None


def test_the_same_pattern_with_other_flags_is_another() -> None:
    assert compiling.compiled("a", 0).match("A") is None
    assert compiling.compiled("a", re.IGNORECASE).match("A")


@pytest.mark.parametrize(
    "code", [(), (0, bytes(12), 0, {}, (None,)), (0, b"no", 0, {}, (None,)), (0, "", 0, {}, ())]
)
def test_what_cannot_be_used_is_compiled(code: tuple[object, ...]) -> None:
    next_process(marshal.dumps({("a+", 0): code}))
    assert compiling.compiled("a+", 0) == re.compile("a+")
    next_process(compiling.remembered())
    assert compiling.compiled("a+", 0) == re.compile("a+")
    assert compiling.remembered() is None


def test_a_python_that_works_otherwise_compiles_as_always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "_translated", absent)
    assert compiling.compiled("a+", 0) == re.compile("a+")
    assert compiling.remembered() is None


def test_no_more_is_kept_than_is_good(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiling, "_MOST_KEPT", 2)
    for pattern in "abc":
        compiling.compiled(pattern, 0)
        kept = compiling.remembered()
        assert kept
        next_process(kept)
    assert [key for key, _ in compiling._codes] == ["c"]
