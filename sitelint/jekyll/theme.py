"""Which theme or template a site was made from."""

from pathlib import Path
from typing import Any

from sitelint import disk

_MARKS = (
    ("academicpages", ("_includes/archive-single-talk.html",)),
    ("acad-homepage", ("_includes/fetch_google_scholar_stats.html",)),
    ("al-folio", ("_layouts/distill.liquid", "_layouts/distill.html", "_includes/cv/time_table.html")),
    ("minimal-mistakes", ("_layouts/splash.html",)),
)
"""Templates that people copy, and files that only they have; the first whose file is there is meant."""


def recognise(root: Path, settings: dict[str, Any]) -> str | None:
    """The name of the template that the site at `root` is a copy of, or of the theme in its settings."""
    for name, files in _MARKS:
        if any(disk.is_file(root / file) for file in files):
            return name
    for key in ("remote_theme", "theme"):
        value = settings.get(key)
        if isinstance(value, str) and value:
            return value
    return None
