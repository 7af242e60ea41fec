"""sitelint: the linter for academic Jekyll sites."""

__version__ = "0.1.0"
