"""`.sitelint.yml` read and checked: every mistake with its line, its column and what was probably meant.

`KEYS` is the one list of keys; the JSON Schema is made from it.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sitelint import disk
from sitelint.lint.finding import SEVERITIES
from sitelint.lint.registry import Registry
from sitelint.lint.rule import Option, Rule
from sitelint.lint.settings import Settings, SettingsError
from sitelint.lint.suggest import did_you_mean
from sitelint.text import Source
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.yaml.psych import Node

LEVELS = (*SEVERITIES, "off")


class Key(NamedTuple):
    """A key of the file: the field of `Settings` it fills, how it is read, what it means."""

    field: str
    read: "Callable[[_Reader, Node], Any]"
    help: str


def read_settings(path: Path, registry: Registry) -> Settings:
    """The settings of a file. Raises SettingsError with all that is wrong in it, OSError if unreadable."""
    from sitelint.jekyll.yaml.psych import YamlError, load

    source = Source(path.name, disk.read(path))
    try:
        root = load(source.text)
    except YamlError as error:
        raise SettingsError([f"{path}:{error.line}:{error.column}: {error.message}"]) from None
    reader = _Reader(path, source, registry)
    values: dict[str, Any] = {"source": path.absolute()}
    if root is not None and root.value is not None:
        for name, node in reader.mapping(root, KEYS, "key"):
            values[KEYS[name].field] = KEYS[name].read(reader, node)
    if reader.problems:
        raise SettingsError(reader.problems)
    return Settings(**values)


class _Reader:
    """Turns nodes into values and collects what is wrong with them."""

    def __init__(self, path: Path, source: Source, registry: Registry) -> None:
        self.path = path
        self.source = source
        self.registry = registry
        self.problems: list[str] = []

    def complain(self, node: "Node", message: str) -> None:
        line, column = self.source.position(node.span.start)
        self.problems.append(f"{self.path}:{line}:{column}: {message}")

    def mapping(self, node: "Node", known: Iterable[str] | None, what: str) -> "list[tuple[str, Node]]":
        """The pairs of a mapping whose keys are all of the known ones."""
        if node.kind != "mapping":
            self.complain(node, f"expected a mapping, not {_shown(node)}")
            return []
        pairs: dict[str, Node] = {}
        for key, value in node.pairs:
            name = str(key.value)
            if known is not None and name not in known:
                self.complain(key, f"unknown {what} `{name}`{did_you_mean(name, known)}")
            elif name in pairs:
                self.complain(key, f"`{name}` is here twice")
            else:
                pairs[name] = value
        return [*pairs.items()]

    def words(self, node: "Node") -> tuple[str, ...]:
        """A list of strings; a single one may stand without the list."""
        if node.kind == "scalar" and isinstance(node.value, str):
            return (node.value,)
        if node.kind != "sequence":
            self.complain(node, f"expected a list of words, not {_shown(node)}")
            return ()
        for item in node.items:
            if not isinstance(item.value, str):
                self.complain(item, f"expected a word, not {_shown(item)}")
        return tuple(item.value for item in node.items if isinstance(item.value, str))

    def rule_words(self, node: "Node") -> tuple[str, ...]:
        """Words that select rules."""
        words = self.words(node)
        nodes = node.items if node.kind == "sequence" else (node,)
        for item in nodes:
            if isinstance(item.value, str):
                self.rule_word(item, item.value)
        return words

    def rule_word(self, node: "Node", word: str) -> None:
        if not self.registry.codes(word):
            self.complain(node, self.registry.unknown(word))

    def one_of(self, node: "Node", known: Iterable[str]) -> Any:
        # YAML 1.1 reads a bare `off` as false.
        value = "off" if node.value is False else node.value
        if value not in known:
            listed = ", ".join(f"`{each}`" for each in known)
            self.complain(node, f"expected one of {listed}, not {_shown(node)}")
        return value

    def per_file(self, node: "Node") -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple((name, self.rule_words(value)) for name, value in self.mapping(node, None, "pattern"))

    def severities(self, node: "Node") -> dict[str, Any]:
        pairs = self.mapping(node, None, "rule")
        for key, _ in node.pairs:
            self.rule_word(key, str(key.value))
        return {name: self.one_of(value, LEVELS) for name, value in pairs}

    def level(self, node: "Node") -> Any:
        return self.one_of(node, SEVERITIES)

    def day(self, node: "Node") -> date | None:
        value = node.value
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        self.complain(node, f"expected a date such as 2026-01-31, not {_shown(node)}")
        return None

    def jekyll(self, node: "Node") -> tuple[str, ...]:
        pairs = dict(self.mapping(node, ("config",), "key"))
        return self.words(pairs["config"]) if "config" in pairs else ()

    def rules(self, node: "Node") -> dict[str, dict[str, Any]]:
        """The options of each rule, by the rule's name."""
        given: dict[str, dict[str, Any]] = {}
        if node.kind != "mapping":
            self.mapping(node, None, "rule")
            return given
        for key, value in node.pairs:
            rule = self.registry.get(str(key.value))
            if rule is None:
                names = [rule.name for rule in self.registry]
                self.complain(key, f"`{key.value}` is no rule{did_you_mean(str(key.value), names)}")
            else:
                given[rule.name] = self.options(value, rule)
        return given

    def options(self, node: "Node", rule: Rule) -> dict[str, Any]:
        known = {option.name: option for option in rule.options}
        if not known:
            self.complain(node, f"the rule {rule.name} has no options")
            return {}
        pairs = self.mapping(node, known, f"option of {rule.name}")
        return {name: self.option(value, known[name]) for name, value in pairs}

    def option(self, node: "Node", option: Option) -> Any:
        """A value of the type that the option's default has."""
        default = option.default
        if isinstance(default, list | tuple | set | frozenset):
            return type(default)(self.words(node))
        fits = isinstance(node.value, type(default)) and isinstance(node.value, bool) == isinstance(
            default, bool
        )
        if isinstance(default, float) and isinstance(node.value, int) and not isinstance(node.value, bool):
            return float(node.value)
        if not fits and default is not None:
            self.complain(node, f"`{option.name}` is {_type_name(default)}, not {_shown(node)}")
            return default
        for problem in option.problems(node.value):
            self.complain(node, problem)
        return node.value


KEYS: Mapping[str, Key] = {
    "select": Key(
        "select", _Reader.rule_words, "The rules to run: names, codes, or the letters of a family."
    ),
    "ignore": Key("ignore", _Reader.rule_words, "Rules not to run, whatever `select` says."),
    "per-file-ignores": Key(
        "per_file_ignores", _Reader.per_file, "Rules to leave out in the files that a pattern matches."
    ),
    "severity": Key(
        "severity",
        _Reader.severities,
        "The severity of a rule's findings, or `off`. Its name wins over its family, and that over `all`.",
    ),
    "rules": Key("options", _Reader.rules, "The options of rules, by the rule's name."),
    "exclude": Key("exclude", _Reader.words, "Patterns of files that are not linted; they still exist."),
    "fail-level": Key("fail_level", _Reader.level, "The least severity that makes the run fail."),
    "today": Key("today", _Reader.day, "The day that counts as today; otherwise it is that of the run."),
    "jekyll": Key(
        "jekyll_config",
        _Reader.jekyll,
        "How Jekyll is called: `config` lists the configuration files, such as"
        " `[_config.yml, _config.local.yml]`; the last one wins.",
    ),
}


def _type_name(default: Any) -> str:
    names = {
        bool: "true or false",
        int: "a whole number",
        float: "a number",
        str: "a text",
        dict: "a mapping",
    }
    return names.get(type(default), type(default).__name__)


def _shown(node: "Node") -> str:
    """A value as the message names it."""
    if node.kind != "scalar":
        return f"a {node.kind}"
    if node.value is None:
        return "nothing"
    return f"`{str(node.value)[:40]}`"
