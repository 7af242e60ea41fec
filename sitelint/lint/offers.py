"""Who offers rules: sitelint itself, and every installed package with an entry point for them."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Protocol

GROUP = "sitelint.rules"
"""The entry-point group."""


class Offer(Protocol):
    """An entry point, as `importlib.metadata.EntryPoint` is one."""

    @property
    def name(self) -> str:
        """What the package calls it."""
        ...

    @property
    def value(self) -> str:
        """Where it is: `module:attribute`."""
        ...

    def load(self) -> Any:
        """The attribute. Raises whatever the import of the module does."""
        ...


class _Bundled:
    """The entry point of sitelint's own rules, which is known without asking."""

    name = "sitelint"
    value = "sitelint.rules:RULES"

    def load(self) -> Any:
        """The bundled rules."""
        from sitelint.lint.declared import declared_rules

        return declared_rules()


def offers() -> list[Offer]:
    """The entry points by name, sitelint's own first: nobody can take the place of a bundled rule."""
    own = _Bundled()
    if not any(_others()):
        return [own]
    from importlib.metadata import entry_points

    others = [entry for entry in entry_points(group=GROUP) if entry.value != own.value]
    return [own, *sorted(others, key=lambda entry: entry.name)]


def _others() -> Iterator[str]:
    """The folders of metadata of other packages that name the group.

    `importlib.metadata` takes a twentieth of the run over a small site to say that there are none.
    """
    for folder in sys.path:
        with suppress(OSError):
            for entry in os.scandir(folder or "."):
                if entry.name.endswith((".dist-info", ".egg-info")) and not entry.name.startswith(
                    "sitelint-"
                ):
                    with suppress(OSError), open(f"{entry.path}/entry_points.txt", "rb") as file:
                        if GROUP.encode() in file.read():
                            yield entry.path
