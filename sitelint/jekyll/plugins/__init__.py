"""What the plugins of a site add to it, without running any of them.

`before_permalinks` is called once files are read, `after_permalinks` once pages have their URLs; `generated`
yields everything that plugins publish, `paginated` a part of it.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sitelint.jekyll.model import Page, Published
from sitelint.jekyll.plugins.active import active
from sitelint.jekyll.plugins.build import Build, below

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config
    from sitelint.jekyll.site import Site

__all__ = [
    "MODELLED",
    "MULTIPLE_LANGUAGES",
    "active",
    "after_permalinks",
    "before_permalinks",
    "generated",
    "paginated",
    "post_folders",
    "settings",
]

# Plugin → its module here, in the order in which Jekyll runs the plugins. Only the modules of those that a
# site loads are imported.
_GENERATORS = {
    "jekyll-scholar": "scholar",
    "jekyll-archives": "archives",
    "jekyll-archives-v2": "archives_v2",
    "jekyll-redirect-from": "redirect_from",
    "jekyll-feed": "feed",
    "jekyll-paginate": "paginate",
    "jekyll-paginate-v2": "paginate_v2",
    "jekyll-sitemap": "sitemap",
    "jekyll-imagemagick": "imagemagick",
}
MULTIPLE_LANGUAGES = "jekyll-multiple-languages-plugin"
# Those by which Jekyll builds a site once for every language.
_LOCALISING = {"jekyll-polyglot": "polyglot", MULTIPLE_LANGUAGES: "multiple_languages"}

MODELLED = frozenset(
    (
        *_GENERATORS,
        *_LOCALISING,
        *("jekyll-default-layout", "jekyll-optional-front-matter", "jekyll-readme-index"),
        *("jekyll-relative-links", "jekyll-titles-from-headings"),
    )
)
"""Plugins that this package works out."""


def before_permalinks(site: "Site") -> None:
    """Add the pages that plugins make of other files."""
    if "jekyll-optional-front-matter" in active(site.config):
        _module("optional_front_matter").apply(site)


def after_permalinks(site: "Site", place: Callable[[Page], None]) -> None:
    """Add, move and complete pages; `place` gives a page its URL by its `permalink`. Fills in `site.runs`."""
    names = active(site.config)
    if "jekyll-readme-index" in names:
        _module("readme_index").apply(site, place)
    localising = _localising(site.config)
    site.runs = (localising.runs(site) if localising else []) or [Build.of(site)]
    if "jekyll-paginate-v2" in names:
        for run in site.runs:
            _module("paginate_v2").move_templates(run)
    if localising:
        _module("languages").place(site, site.runs)
    for name in ("default_layout", "titles_from_headings"):
        if f"jekyll-{name.replace('_', '-')}" in names:
            _module(name).apply(site)


def generated(site: "Site") -> Iterator[Published]:
    """Everything that plugins publish: what they make, and the pages of further languages."""
    names = active(site.config)
    for run in site.runs:
        run.added.clear()
        if run.prefix:
            yield from _module("languages").copies(run)
        for name, module in _GENERATORS.items():
            if name in names:
                found: list[Published] = list(_module(module).generate(run))
                run.added += found
                yield from (below(run.prefix, one) for one in found)
        run.added.clear()


def paginated(site: "Site") -> Iterator[Published]:
    """The further pages of paginated lists."""
    names = active(site.config)
    for run in site.runs:
        for name in ("jekyll-paginate", "jekyll-paginate-v2"):
            if name in names:
                yield from (below(run.prefix, one) for one in _module(_GENERATORS[name]).generate(run))


def post_folders(config: "Config") -> list[str]:
    """The folders whose `_posts` are read in place of those in the root; none where these are read."""
    if MULTIPLE_LANGUAGES not in active(config):
        return []
    found: list[str] = _module(_LOCALISING[MULTIPLE_LANGUAGES]).post_folders(config)
    return found


def settings(run: Build) -> dict[str, Any]:
    """What plugins add to `site` in Liquid, in one run of Jekyll."""
    localising = _localising(run.site.config)
    found: dict[str, Any] = localising.settings(run) if localising else {}
    return found


def _localising(config: "Config") -> Any:
    """The module of the plugin that builds a site once for every language, or None."""
    names = active(config)
    return next((_module(module) for name, module in _LOCALISING.items() if name in names), None)


def _module(name: str) -> Any:
    return import_module(f"{__name__}.{name}")
