"""All rules there are, and the words that select them.

Rules come by entry points, the bundled ones and those of other packages by the same door. An entry point
names a list of `Rule`, or a callable that gives one.
"""

from collections.abc import Iterable, Iterator, Sequence

from sitelint.lint.offers import Offer, offers
from sitelint.lint.rule import Rule

FAMILIES = {
    "BIB": "Bibliography",
    "CFG": "Site configuration",
    "FM": "Front matter",
    "KRD": "Markdown",
    "LNK": "Links and images",
    "MOJ": "Garbled characters",
    "NEWS": "Dates and lists",
    "PLH": "Template leftovers",
    "PUB": "Publishing",
    "SIT": "sitelint itself",
}
"""The bundled families by the letters of their codes."""


class Registry:
    """The known rules in the order of their codes. `problems` says which packages' rules cannot be used."""

    def __init__(self, rules: Iterable[Rule], problems: Sequence[str] = ()) -> None:
        self.rules = sorted(rules, key=lambda rule: rule.code)
        self.problems = list(problems)
        self._by_word = {word: rule for rule in self.rules for word in (rule.code.lower(), rule.name)}

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def get(self, word: str) -> Rule | None:
        """The rule of a code or name, whatever its case."""
        return self._by_word.get(word.lower())

    def codes(self, word: str) -> frozenset[str]:
        """The codes that a word selects: a code, the beginning of some (`LNK`), a name, `all`. Maybe none."""
        if word.lower() == "all":
            return frozenset(rule.code for rule in self.rules)
        rule = self.get(word)
        if rule:
            return frozenset((rule.code,))
        return frozenset(rule.code for rule in self.rules if _begins(rule.code, word.upper()))

    def words(self) -> list[str]:
        """Everything that selects rules: names, codes and families."""
        words = [rule.name for rule in self.rules] + [rule.code for rule in self.rules]
        return [*words, *sorted({family(code) for code in words if code.isupper()})]

    def unknown(self, word: str) -> str:
        """What to say of a word that selects no rule: maybe it is one of those that could not be loaded."""
        from sitelint.jekyll.misspelling import near_miss
        from sitelint.lint.suggest import did_you_mean

        if self.problems:
            meant = near_miss(word.lower(), self.words())
            hint = f"; did you mean `{meant}`?" if meant else ""
            return f"`{word}` is no rule{hint} ({'; '.join(self.problems)})"
        return f"`{word}` is no rule" + (did_you_mean(word, self.words()) or "; `sitelint rules` lists them")


def family(code: str) -> str:
    """The letters of a code: `LNK` of `LNK001`."""
    return code.rstrip("0123456789")


def family_title(code: str) -> str:
    """What people call the family of a code; its letters, where it is another package's."""
    letters = family(code)
    return FAMILIES.get(letters, letters)


def _begins(code: str, prefix: str) -> bool:
    """Whether a code belongs to a prefix; at least its letters have to be there: `L` says nothing."""
    return code.startswith(prefix) and len(prefix) >= len(family(code))


def load_rules() -> Registry:
    """The rules of every installed package. One that cannot be loaded becomes a problem, not a traceback."""
    from sitelint.lint import unknown_rule, unused_suppression, withheld_fix

    rules: list[Rule] = [unused_suppression.RULE, unknown_rule.RULE, withheld_fix.RULE]
    owners: dict[str, str] = {word: "sitelint" for rule in rules for word in (rule.code, rule.name)}
    problems: list[str] = []
    for entry in offers():
        try:
            offered = _rules_of(entry)
        except Exception as error:
            problems.append(f"the rules of `{entry.value}` cannot be loaded: {type(error).__name__}: {error}")
            continue
        for rule in offered:
            taken = owners.get(rule.code) or owners.get(rule.name)
            if taken:
                problems.append(f"`{entry.value}`: {rule.code} {rule.name} is already a rule of `{taken}`")
                continue
            owners[rule.code] = owners[rule.name] = entry.value
            rules.append(rule)
    return Registry(rules, problems)


def _rules_of(entry: Offer) -> list[Rule]:
    loaded = entry.load()
    rules = list(loaded() if callable(loaded) else loaded)
    for rule in rules:
        if not isinstance(rule, Rule):
            raise TypeError(f"{rule!r} is not a Rule")
    return rules
