"""Gathering rules and naming them."""

from importlib.metadata import EntryPoint

import pytest

from sitelint.lint import Rule
from sitelint.lint.registry import Registry, load_rules
from sitelint.lint.suggest import did_you_mean

LINK = Rule("LNK001", "broken-link", severity="error")
ANCHOR = Rule("LNK002", "broken-anchor", severity="error")
LIQUID = Rule("LIQ001", "liquid-error", severity="error")
REGISTRY = Registry([LIQUID, ANCHOR, LINK])


def test_rules_stand_in_the_order_of_their_codes() -> None:
    assert [rule.code for rule in REGISTRY] == ["LIQ001", "LNK001", "LNK002"]


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("LNK001", {"LNK001"}),
        ("lnk001", {"LNK001"}),
        ("broken-link", {"LNK001"}),
        ("LNK", {"LNK001", "LNK002"}),
        ("LNK00", {"LNK001", "LNK002"}),
        ("all", {"LNK001", "LNK002", "LIQ001"}),
        ("L", set()),
        ("", set()),
        ("broken", set()),
        ("LNK009", set()),
    ],
)
def test_words_select_rules(word: str, codes: set[str]) -> None:
    assert REGISTRY.codes(word) == codes


def test_the_nearest_word_is_suggested() -> None:
    assert did_you_mean("brokenlink", REGISTRY.words()) == "; did you mean `broken-link`?"
    assert did_you_mean("lnk01", REGISTRY.words()) == "; did you mean `LNK001`?"
    assert did_you_mean("zzz", REGISTRY.words()) == ""


def entries(**values: str) -> list[EntryPoint]:
    return [EntryPoint(name, value, "sitelint.rules") for name, value in values.items()]


FOREIGN = [Rule("XYZ001", "foreign", severity="info")]
THIEF = [Rule("XYZ002", "foreign", severity="info")]
NO_RULES = ["broken-link"]


def foreign_rules() -> list[Rule]:
    return FOREIGN


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[EntryPoint]:
    found: list[EntryPoint] = []
    monkeypatch.setattr("sitelint.lint.registry.offers", lambda: found)
    return found


@pytest.mark.parametrize("value", ["FOREIGN", "foreign_rules"])
def test_rules_of_another_package_come_by_the_same_door(installed: list[EntryPoint], value: str) -> None:
    installed += entries(foreign=f"test_registry:{value}")
    registry = load_rules()
    assert registry.get("foreign") is FOREIGN[0]
    assert registry.problems == []


def test_a_package_that_cannot_be_loaded_is_told(installed: list[EntryPoint]) -> None:
    installed += entries(
        gone="no_such_module:RULES", odd="test_registry:NO_RULES", foreign="test_registry:FOREIGN"
    )
    registry = load_rules()
    assert registry.get("XYZ001")
    assert registry.problems == [
        "the rules of `no_such_module:RULES` cannot be loaded: "
        "ModuleNotFoundError: No module named 'no_such_module'",
        "the rules of `test_registry:NO_RULES` cannot be loaded: TypeError: 'broken-link' is not a Rule",
    ]
    lost = f"({'; '.join(registry.problems)})"
    assert registry.unknown("LAB001") == f"`LAB001` is no rule {lost}"
    assert registry.unknown("forein") == f"`forein` is no rule; did you mean `foreign`? {lost}"


def test_nobody_takes_the_name_of_a_rule(installed: list[EntryPoint]) -> None:
    installed += entries(first="test_registry:FOREIGN", second="test_registry:THIEF")
    registry = load_rules()
    assert [rule.code for rule in registry] == ["SIT001", "SIT002", "SIT003", "XYZ001"]
    assert registry.problems == [
        "`test_registry:THIEF`: XYZ002 foreign is already a rule of `test_registry:FOREIGN`"
    ]


def test_bundled_rules_are_found_and_distinct() -> None:
    registry = load_rules()
    assert registry.problems == []
    codes = [rule.code for rule in registry]
    assert len({*codes, *(rule.name for rule in registry)}) == 2 * len(codes)
    assert all(rule.manual.strip() for rule in registry)
