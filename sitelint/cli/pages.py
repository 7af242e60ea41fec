"""The manual pages of rules."""

from sitelint.lint.rule import Rule

_MARKS = str.maketrans("", "", "⟦⟧")


def first_sentence(rule: Rule) -> str:
    """What the manual page begins with."""
    return rule.manual.strip().partition("\n")[0]


def page(rule: Rule) -> str:
    """The manual page: a head with what the declaration says, the module's docstring, the options."""
    fixes = " and ".join(rule.fixes) + " fixes" if rule.fixes else "no fix"
    text = f"# {rule.name} ({rule.code})\n\nSeverity: {rule.severity}; {fixes}.\n\n"
    # The marks in the examples are for the tests.
    text += rule.manual.strip().translate(_MARKS) + "\n"
    if rule.options:
        text += "\n## Options\n\n"
        text += "".join(f"- `{o.name}` (default `{_shown(o.default)}`): {o.help}\n" for o in rule.options)
    return text


def _shown(default: object) -> str:
    if isinstance(default, bool):
        return str(default).lower()
    if isinstance(default, list | tuple | set | frozenset):
        return "[" + ", ".join(map(str, default)) + "]"
    return str(default)
