"""Which theme or template a site was made from, and what a theme is called."""

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

# The repositories of well-known themes, as `remote_theme` names them, and their gems.
_GEMS = {
    "cotes2020/jekyll-theme-chirpy": "jekyll-theme-chirpy",
    "daattali/beautiful-jekyll": "beautiful-jekyll-theme",
    "jekyll/minima": "minima",
    "just-the-docs/just-the-docs": "just-the-docs",
    "kitian616/jekyll-text-theme": "jekyll-text-theme",
    "mmistakes/minimal-mistakes": "minimal-mistakes-jekyll",
    "pmarsceill/just-the-docs": "just-the-docs",
}


def theme_named(config: "Config") -> str | None:
    """The theme that the settings of a site name, as they write it; None for a site without one."""
    values = (config.get(key) for key in ("remote_theme", "theme"))
    return next((value for value in values if isinstance(value, str) and value), None)


def gem(theme: str) -> str:
    """The gem of a theme, which may be named by its repository (`mmistakes/minimal-mistakes@4.26.2`)."""
    name = theme.partition("@")[0].removeprefix("https://github.com/")
    return _GEMS.get(name.lower(), name)


def recognise(config: "Config") -> str | None:
    """The name of the template that a site is a copy of, or of the theme in its settings.

    A theme whose name holds that of a template (`mmistakes/minimal-mistakes@4.26.2`, `al_folio_core`) is told
    by the template's name.
    """
    for name, files in _MARKS:
        if any(disk.is_file(config.source_dir / file) for file in files):
            return name
    theme = theme_named(config)
    return next((name for name, _ in _MARKS if name in (theme or "").replace("_", "-")), theme)
