"""The bundled rules: one folder per family, one file per rule.

`RULES` is gathered when it is first asked for: the `RULE` of every module in every family's folder. A new
rule is a new file; no list has to name it.
"""

import os
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
    """The rule of each module of each family. A module without `RULE` helps its neighbours.

    `pkgutil` would tell the modules too, and import `inspect` for it.
    """
    folder = os.path.dirname(__file__)
    for family in sorted(os.listdir(folder)):
        if os.path.isfile(f"{folder}/{family}/__init__.py"):
            for file in sorted(os.listdir(f"{folder}/{family}")):
                name, extension = os.path.splitext(file)
                if extension == ".py" and name != "__init__":
                    rule = getattr(import_module(f"{__name__}.{family}.{name}"), "RULE", None)
                    if rule is not None:
                        yield rule
