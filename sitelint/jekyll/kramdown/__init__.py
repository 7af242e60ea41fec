"""Markdown as kramdown reads it, with spans."""
