"""The bundled rules: one folder per family, one file per rule."""

from sitelint.lint import Rule

RULES: list[Rule] = []
