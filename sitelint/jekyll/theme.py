"""Which theme or template a site was made from."""

from typing import TYPE_CHECKING

from sitelint import disk

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config

_MARKS = (
    ("academicpages", ("_includes/archive-single-talk.html",)),
    ("acad-homepage", ("_includes/fetch_google_scholar_stats.html",)),
    ("al-folio", ("_layouts/distill.liquid", "_layouts/distill.html", "_includes/cv/time_table.html")),
    ("minimal-mistakes", ("_layouts/splash.html",)),
)
"""Templates that people copy, and files that only they have; the first whose file is there is meant."""


def recognise(config: "Config") -> str | None:
    """The name of the template that a site is a copy of, or of the theme in its settings.

    A theme whose name holds that of a template (`mmistakes/minimal-mistakes@4.26.2`, `al_folio_core`) is told
    by the template's name.
    """
    for name, files in _MARKS:
        if any(disk.is_file(config.source_dir / file) for file in files):
            return name
    for key in ("remote_theme", "theme"):
        value = config.get(key)
        if isinstance(value, str) and value:
            known = (name for name, _ in _MARKS if name in value.replace("_", "-"))
            return next(known, value)
    return None
