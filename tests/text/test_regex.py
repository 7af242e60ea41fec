import gc
import importlib
import pkgutil
import re

import pytest

import sitelint
import sitelint.text.regex as module
from sitelint.text.compiling import compiled
from sitelint.text.regex import regex


def test_a_pattern_does_what_a_compiled_one_does() -> None:
    words = regex("(?P<first>[a-z])[a-z]*", re.IGNORECASE)
    found = words.search("12 Ab cd")
    assert found is not None
    assert found["first"] == "A"
    assert words.pattern == "(?P<first>[a-z])[a-z]*"
    assert words.findall("Ab cd") == ["A", "c"]
    assert words.sub("-", "Ab cd") == "- -"
    assert words.groupindex == {"first": 1}
    assert words.match("12 Ab", 3) is not None


@pytest.mark.parametrize(
    "method", ["match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"]
)
def test_a_pattern_is_compiled_once(method: str) -> None:
    words = regex("[a-z]+")
    assert getattr(words, method) == getattr(words, method)
    assert method in vars(words)


def test_a_faulty_pattern_is_told_when_used() -> None:
    faulty = regex("(")
    with pytest.raises(re.error):
        faulty.match("")


def test_every_pattern_of_the_project_compiles() -> None:
    for found in pkgutil.walk_packages(sitelint.__path__, "sitelint."):
        if found.name != "sitelint.__main__":
            importlib.import_module(found.name)
    patterns = [thing for thing in gc.get_objects() if isinstance(thing, module._LazyPattern)]
    assert len(patterns) > 100
    for pattern in patterns:
        if pattern.pattern != "(":
            assert compiled(pattern.pattern, pattern._flags) == re.compile(pattern.pattern, pattern._flags)
