"""The bundled rules: one folder per family, one file per rule.

`RULES` is gathered when it is first asked for: the `RULE` of every module in every family's folder. A new
rule is a new file; no list has to name it.
"""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.lint import Rule

    RULES: list[Rule]


def __getattr__(name: str) -> "list[Rule]":
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    rules = globals()["RULES"] = list(_gather())
    return rules


def _gather() -> "Iterator[Rule]":
    """The rule of each module of each family. A module without `RULE` helps its neighbours."""
    for family in pkgutil.iter_modules(__path__, __name__ + "."):
        if family.ispkg:
            package = import_module(family.name)
            for module in pkgutil.iter_modules(package.__path__, family.name + "."):
                rule = getattr(import_module(module.name), "RULE", None)
                if rule is not None:
                    yield rule
