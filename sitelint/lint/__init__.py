"""Findings, fixes, the rule contract and the run. A rule imports all it needs from here."""

from sitelint.lint.finding import Finding, Fix, Related, Severity
from sitelint.lint.rule import Option, Options, Rule
from sitelint.text import Edit, Span

__all__ = ["Edit", "Finding", "Fix", "Option", "Options", "Related", "Rule", "Severity", "Span"]
