"""`.sitelint.yml`: what it may say, and what it is told when it says something else."""

from datetime import date
from pathlib import Path

import pytest

from sitelint.lint import Option, Rule
from sitelint.lint.registry import Registry
from sitelint.lint.schema import schema
from sitelint.lint.settings import Choice, Settings, SettingsError, find_settings, make_plan
from sitelint.lint.settings_file import KEYS, read_settings

OPTIONS = (
    Option("words", ("lorem", "ipsum"), "Words to look for."),
    Option("limit", 3, "How many."),
    Option("strict", False, "Whether to look twice."),
    Option("ratio", 0.5, "How much."),
    Option("label", "x", "What to call it."),
    Option("pages", {}, "What pages need.", lambda value: [f"no `{key}`" for key in value if key != "a"]),
)
REGISTRY = Registry(
    [
        Rule("LNK001", "broken-link", severity="error"),
        Rule("LNK002", "broken-anchor", severity="error"),
        Rule("PLH001", "placeholder", severity="warning", options=OPTIONS),
        Rule("SIT001", "unused-suppression", severity="warning"),
    ]
)


def read(folder: Path, text: str) -> Settings:
    path = folder / ".sitelint.yml"
    path.write_text(text, encoding="utf-8")
    return read_settings(path, REGISTRY)


def problems(folder: Path, text: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        read(folder, text)
    start = f"{folder / '.sitelint.yml'}:"
    assert all(problem.startswith(start) for problem in caught.value.problems)
    return [problem.removeprefix(start) for problem in caught.value.problems]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n"])
def test_an_empty_file_says_nothing(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text) == Settings(source=tmp_path / ".sitelint.yml")


def test_everything_at_once(tmp_path: Path) -> None:
    settings = read(
        tmp_path,
        """\
select: [LNK, placeholder]
ignore: broken-anchor
per-file-ignores:
  "_posts/**": [LNK]
severity:
  placeholder: info
  LNK002: off
rules:
  placeholder:
    words: [foo]
    limit: 4
    strict: true
    ratio: 1
    label: y
exclude:
  - vendor/
fail-level: error
today: 2024-02-29
jekyll:
  config: [_config.yml, _dev.yml]
""",
    )
    assert settings == Settings(
        select=("LNK", "placeholder"),
        ignore=("broken-anchor",),
        per_file_ignores=(("_posts/**", ("LNK",)),),
        severity={"placeholder": "info", "LNK002": "off"},
        options={"placeholder": {"words": ("foo",), "limit": 4, "strict": True, "ratio": 1.0, "label": "y"}},
        exclude=("vendor/",),
        fail_level="error",
        today=date(2024, 2, 29),
        jekyll_config=("_config.yml", "_dev.yml"),
        source=tmp_path / ".sitelint.yml",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("selct: [LNK]\n", "1:1: unknown key `selct`; did you mean `select`?"),
        ("zzzzz: 1\n", "1:1: unknown key `zzzzz`"),
        ("select: [broken-lnk]\n", "1:10: `broken-lnk` is no rule; did you mean `broken-link`?"),
        ("ignore:\n  - LNK\n  - 7\n", "3:5: expected a word, not `7`"),
        ("select:\n  a: b\n", "2:3: expected a list of words, not a mapping"),
        ("- a\n", "1:1: expected a mapping, not a sequence"),
        (
            "severity:\n  placeholder: fatal\n",
            "2:16: expected one of `info`, `warning`, `error`, `off`, not `fatal`",
        ),
        ("severity:\n  plceholder: info\n", "2:3: `plceholder` is no rule; did you mean `placeholder`?"),
        ("fail-level: off\n", "1:13: expected one of `info`, `warning`, `error`, not `False`"),
        (
            "per-file-ignores:\n  a.md: [nonsense]\n",
            "2:10: `nonsense` is no rule; `sitelint rules` lists them",
        ),
        ("rules:\n  placeholder: {pages: {a: 1, b: 2}}\n", "2:24: no `b`"),
        ("rules:\n  broken-link: {a: 1}\n", "2:16: the rule broken-link has no options"),
        ("today: 2026-01-31\ntoday: 2026-02-01\n", "2:1: `today` is here twice"),
        ("rules:\n  placeholdr: {}\n", "2:3: `placeholdr` is no rule; did you mean `placeholder`?"),
        (
            "rules:\n  placeholder:\n    word: [a]\n",
            "3:5: unknown option of placeholder `word`; did you mean `words`?",
        ),
        ("rules:\n  placeholder: {limit: many}\n", "2:24: `limit` is a whole number, not `many`"),
        ("rules:\n  placeholder: {limit: true}\n", "2:24: `limit` is a whole number, not `True`"),
        ("rules:\n  placeholder: {strict: 1}\n", "2:25: `strict` is true or false, not `1`"),
        ("rules: 3\n", "1:8: expected a mapping, not `3`"),
        ("today: soon\n", "1:8: expected a date such as 2026-01-31, not `soon`"),
        ("jekyll: {cnofig: a}\n", "1:10: unknown key `cnofig`; did you mean `config`?"),
        ("exclude:\n", "1:9: expected a list of words, not nothing"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, expected: str) -> None:
    assert problems(tmp_path, text) == [expected]


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    assert len(problems(tmp_path, "a: 1\nb: 2\nselect: [x]\n")) == 3


def test_yaml_that_does_not_parse_is_told_with_its_place(tmp_path: Path) -> None:
    (problem,) = problems(tmp_path, "select: [LNK\nignore: x\n")
    assert problem.split(":")[0].isdigit()


def test_hostile_yaml_is_told(tmp_path: Path) -> None:
    assert problems(tmp_path, "[" * 20000)
    assert problems(tmp_path, "a: &a [*a]\n")
    assert problems(tmp_path, "? [a]\n: 1\n")


def test_the_file_is_found_upwards_within_the_repository(tmp_path: Path) -> None:
    site = tmp_path / "repository" / "docs" / "site"
    site.mkdir(parents=True)
    (tmp_path / ".sitelint.yml").touch()
    assert find_settings(site) == tmp_path / ".sitelint.yml"
    (tmp_path / "repository" / ".git").mkdir()
    assert find_settings(site) is None
    (tmp_path / "repository" / ".sitelint.yml").touch()
    assert find_settings(site) == tmp_path / "repository" / ".sitelint.yml"


ROOT = Path("/site")


def running(settings: Settings, choice: Choice | None = None) -> dict[str, str | None]:
    return {active.rule.code: active.severity for active in make_plan(settings, REGISTRY, ROOT, choice).rules}


def test_all_rules_run_by_default() -> None:
    assert running(Settings()) == dict.fromkeys(["LNK001", "LNK002", "PLH001", "SIT001"])


def test_ignore_is_taken_from_select() -> None:
    assert list(running(Settings(select=("LNK", "PLH"), ignore=("LNK002",)))) == ["LNK001", "PLH001"]


def test_the_narrowest_word_gives_the_severity() -> None:
    settings = Settings(severity={"LNK": "info", "broken-link": "warning", "all": "off"})
    assert running(settings) == {"LNK001": "warning", "LNK002": "info"}


def test_the_command_line_wins() -> None:
    settings = Settings(select=("PLH",), ignore=("LNK",), severity={"LNK001": "off", "LNK002": "info"})
    assert running(settings, Choice(select=("LNK",))) == {"LNK001": None, "LNK002": "info"}
    assert running(settings, Choice(ignore=("PLH",))) == {}


def test_an_unknown_word_of_the_command_line_is_told() -> None:
    with pytest.raises(SettingsError, match="--select: `LNX` is no rule; did you mean `LNK`"):
        running(Settings(), Choice(select=("LNX",)))


def test_what_only_the_command_line_leaves_out_is_not_settled() -> None:
    settings = Settings(ignore=("LNK002",))
    assert make_plan(settings, REGISTRY, ROOT).settled == {"LNK001", "LNK002", "PLH001", "SIT001"}
    assert make_plan(settings, REGISTRY, ROOT, Choice(ignore=("PLH",))).settled == {
        "LNK001",
        "LNK002",
        "SIT001",
    }
    assert make_plan(settings, REGISTRY, ROOT, Choice(select=("SIT",))).settled == {"LNK002", "SIT001"}


def test_options_have_their_defaults_and_today() -> None:
    settings = Settings(options={"placeholder": {"limit": 9}}, today=date(2025, 1, 2))
    options = next(a.options for a in make_plan(settings, REGISTRY, ROOT).rules if a.rule.code == "PLH001")
    assert options["limit"] == 9
    assert options["words"] == ("lorem", "ipsum")
    assert options["today"] == date(2025, 1, 2)


def test_patterns_count_from_the_folder_of_the_file() -> None:
    settings = Settings(
        exclude=("docs/old/",),
        per_file_ignores=(("docs/*.md", ("LNK",)), ("a.md", ("PLH",))),
        source=Path("/repository/.sitelint.yml"),
    )
    plan = make_plan(settings, REGISTRY, Path("/repository/docs"))
    assert plan.excludes("old/a.md")
    assert not plan.excludes("new/a.md")
    assert plan.ignored("a.md") == {"LNK001", "LNK002", "PLH001"}
    assert plan.ignored("x/b.md") == frozenset()


def test_the_schema_knows_every_key_and_option() -> None:
    made = schema(REGISTRY)
    assert set(made["properties"]) == set(KEYS)
    options = made["properties"]["rules"]["properties"]["placeholder"]["properties"]
    assert options["limit"] == {"description": "How many.", "type": "integer", "default": 3}
    assert options["words"]["default"] == ["ipsum", "lorem"]
    assert set(options) == {option.name for option in OPTIONS}
