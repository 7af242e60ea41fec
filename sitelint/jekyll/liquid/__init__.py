"""Liquid as Jekyll runs it, evaluated as far as the sources tell."""
