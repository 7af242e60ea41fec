"""jekyll-multiple-languages-plugin: the site once for every language, the first at the root, others below it.

Each language has all pages, at their `permalink_LANG` where they have one, but for those whose `languages`
leave it out, and posts of its own, from `_i18n/LANG/_posts`. Follows version 1.8
`lib/jekyll-multiple-languages-plugin.rb`; what its tags put out is not told.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from sitelint import disk
from sitelint.jekyll.liquid.values import UNKNOWN
from sitelint.jekyll.model import Page
from sitelint.jekyll.plugins import MULTIPLE_LANGUAGES
from sitelint.jekyll.plugins.active import active
from sitelint.jekyll.plugins.build import Build, Place, sequence
from sitelint.jekyll.utils import to_s, truthy

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config
    from sitelint.jekyll.site import Site

_I18N = "_i18n/"


def languages(config: "Config") -> list[str]:
    """The languages that the plugin builds a site in, the one at the root first; none where it does not run.

    None, too, where it moves the first one from the root, which is not followed here.
    """
    names = config.get("languages")
    if MULTIPLE_LANGUAGES not in active(config) or not isinstance(names, list):
        return []
    return [] if truthy(config.get("default_locale_in_subfolder")) else list(dict.fromkeys(map(to_s, names)))


def post_folders(config: "Config") -> list[str]:
    """The folders whose `_posts` are read in place of those in the root; none where these are read.

    Releases differ in whether posts in the root count where no language has its own: they are taken to.
    """
    if "_posts" in sequence(config.get("exclude_from_localizations")):
        return []
    folders = [f"{_I18N}{name}" for name in languages(config)]
    return folders if any(disk.is_folder(config.source_dir / f"{one}/_posts") for one in folders) else []


def runs(site: "Site") -> list[Build]:
    """A run for each language."""
    whole = Build.of(site)
    names = languages(site.config)
    return [_run(whole, name, f"{name}/" if index else "") for index, name in enumerate(names)]


def settings(run: Build) -> dict[str, Any]:
    """What the plugin makes of `site`."""
    names = languages(run.site.config)
    if not names:
        return {}
    base = to_s(run.config["baseurl"])
    return {
        "lang": run.prefix.rstrip("/") or names[0],
        "default_lang": names[0],
        "baseurl": f"{base}/{run.prefix}".rstrip("/") if run.prefix else base,
        "baseurl_root": base,
        "translations": UNKNOWN,
    }


def _run(whole: Build, language: str, prefix: str) -> Build:
    def own(pages: Iterable[Page]) -> list[Page]:
        return [page for page in pages if _is_in(page, language)]

    excluded = [to_s(path) for path in sequence(whole.config.get("exclude_from_localizations"))]
    collections = {label: own(documents) for label, documents in whole.collections.items()}
    left_out = tuple(f"{path}/" for path in excluded) if prefix else ()
    files = [file for file in whole.static_files if not f"{file.path}/".startswith(left_out)]
    run = Build(whole.site, own(whole.pages), collections, files, prefix)
    for page in run.all_pages():
        permalink = page.data.get(f"permalink_{language}")
        if isinstance(permalink, str) and permalink and page.data.get("permalink"):
            run.places[page] = _place(page, permalink)
    return run


def _is_in(page: Page, language: str) -> bool:
    """Whether the run for a language has a page: all have documents, but for posts of one language."""
    if page.kind == "page":
        named = page.data.get("languages")
        return not truthy(named) or language in sequence(named)
    return not page.path.startswith(_I18N) or page.path.startswith(f"{_I18N}{language}/")


def _place(page: Page, permalink: str) -> Place:
    path = permalink.lstrip("/")
    if path.endswith("/") or not path:
        path += "index.html"
    elif not path.endswith(page.output_ext):
        path += page.output_ext
    return Place(f"/{permalink.lstrip('/')}", path)
