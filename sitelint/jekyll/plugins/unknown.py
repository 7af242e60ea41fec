"""Plugins that may publish what the sources do not tell, and where.

Such an address is unknown, not broken. A gem that nobody here knows, and a plugin of the site's own that
makes pages or files, may publish anything; of others it is known in which folder, or with which ending.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sitelint import disk
from sitelint.jekyll.plugins import MODELLED, MULTIPLE_LANGUAGES
from sitelint.jekyll.plugins.active import THEME_PLUGINS, active
from sitelint.jekyll.plugins.build import mapping, sequence
from sitelint.jekyll.utils import normalise, to_s, truthy
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config


class Unknown(NamedTuple):
    """A plugin (a gem's name, or the path of a file) and what it may publish: paths that begin or end so."""

    name: str
    starts: tuple[str, ...] = ("",)
    ends: tuple[str, ...] = ("",)


# Plugins, and libraries kept in the same group of a Gemfile, that publish no URL of their own.
QUIET = frozenset(
    (
        "al_analytics al_charts al_citations al_comments al_cookie al_ext_posts "
        "al_folio_bootstrap_compat al_folio_core al_folio_cv al_folio_distill al_folio_upgrade "
        "al_icons al_img_tools al_math al_newsletter al_search asciidoctor base64 bibtex-ruby "
        "bigdecimal bourbon bundler citeproc-ruby classifier-reborn coderay csl-styles css_parser csv "
        "elixir-toolkit-theme-plugins execjs faraday faraday-retry feedjira ffi github-pages hawkins "
        "html-proofer htmlbeautifier htmlcompressor http_parser.rb httparty i18n image_optim jekyll "
        "jekyll-3rd-party-libraries jekyll-admin jekyll-algolia jekyll-analytics jekyll-asciinema "
        "jekyll-autoprefixer jekyll-avatar jekyll-babel jekyll-bibtex-badges jekyll-cache-bust "
        "jekyll-coffeescript jekyll-commonmark jekyll-commonmark-ghpages jekyll-compose "
        "jekyll-crosspost-to-medium jekyll-data jekyll-diagrams jekyll-email-protect "
        "jekyll-environment-variables jekyll-external-links jekyll-extlinks jekyll-figure "
        "jekyll-flickr jekyll-font-awesome-sass jekyll-fontawesome-svg jekyll-get-json jekyll-gist "
        "jekyll-git_metadata jekyll-github-metadata jekyll-google_search_console_verification_file "
        "jekyll-html-pipeline jekyll-ical-tag jekyll-include-cache jekyll-inline-svg "
        "jekyll-jupyter-notebook jekyll-katex jekyll-last-modified-at jekyll-lazy-load-image "
        "jekyll-link-attributes jekyll-livereload jekyll-loading-lazy jekyll-maps jekyll-mentions "
        "jekyll-mermaid jekyll-minifier jekyll-octicons jekyll-oembed jekyll-pdf-embed jekyll-postcss "
        "jekyll-reading-time jekyll-regex-replace jekyll-remote-theme jekyll-sass-converter "
        "jekyll-seo-tag jekyll-socials jekyll-spaceship jekyll-tabs jekyll-target-blank jekyll-terser "
        "jekyll-theme-primer jekyll-tidy jekyll-time-to-read jekyll-toc jekyll-twitter-plugin "
        "jekyll-typogrify jekyll-watch jekyll-youtube jekyll_img jemoji json katex kramdown "
        "kramdown-math-katex kramdown-math-sskatex kramdown-parser-gfm kramdown-syntax-coderay "
        "latex-decode liquid-c logger mini_magick mini_racer minima nokogiri observer ostruct pry "
        "psych public_suffix puma pygments.rb rack rake rdiscount redcarpet rmagick rouge rubocop sass "
        "sass-embedded terser thin thor tzinfo tzinfo-data uglifier unicode_utils uri wdm webrick"
    ).split()
)

# Files in `_plugins` of widely used templates (al-folio, Chirpy, the greenelab lab website, academicpages):
# tags, filters and fetched data, but no page that a site's sources link to.
QUIET_FILES = frozenset(
    (
        "_capitalize_all _state_abbr array beautify cache-bust details download-3rd-party ext "
        "external-posts file file-exists google-scholar-citations hash hide-custom-bibtex "
        "hideCustomBibtex html_lang inspirehep-citations localization-exists markdown minify misc "
        "posts-lastmod-hook regex remove-accents"
    ).split()
)

# Where known gems publish, by their settings.
_PLACES: dict[str, Callable[["Config"], tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "jekyll-category-pages": lambda config: ((to_s(config.get("category_path", "category")) + "/",), ("",)),
    "jekyll-datapage-generator": lambda config: (
        tuple(
            to_s(spec.get("dir") or spec.get("data")).strip("/") + "/"
            for spec in map(mapping, sequence(config.get("page_gen")))
        ),
        ("",),
    ),
    "jekyll-json-feed": lambda config: (
        (to_s(mapping(config.get("json_feed")).get("path") or "feed.json").lstrip("/"),),
        ("",),
    ),
    "jekyll-lunr-js-search": lambda config: (("js/",), ("",)),
    "jekyll-picture-tag": lambda config: (
        (to_s(mapping(config.get("picture")).get("output") or "generated").strip("/") + "/",),
        ("",),
    ),
    "jekyll-responsive-image": lambda config: (
        (_before_placeholder(to_s(mapping(config.get("responsive_image")).get("output_path_format"))),),
        ("",),
    ),
    "jekyll-tagging": lambda config: ((to_s(config.get("tag_page_dir", "tag")) + "/",), ("",)),
    "jekyll-webp": lambda config: (("",), (".webp",)),
}
# Gems that publish files of any kind, not pages alone.
OF_FILES = frozenset(("jekyll-assets", "jekyll-postfiles"))
# Where al-folio keeps the scripts and styles that it downloads.
_LIBRARIES = ("assets/libs/",)
# What a Ruby file says that makes pages or files; tags and filters say none of it.
_MAKES_FILES = regex(
    r"\bGenerator\b|\bHooks\b|Page\b|\bStaticFile\b|\bFileUtils\b|\bFile\.(?:write|open|new)\b"
)
_MAKES_SETTING = regex(r"""\bsite\.config\[\s*['"](\w+)['"]\s*\]\s*(?:\|\|)?=(?![=~])""")


def unknown(config: "Config") -> list[Unknown]:
    """The plugins of a site that may publish what we cannot tell, gems first; none on GitHub Pages."""
    if config.dialect == "ghpages":
        return []
    gems = active(config)
    found = [
        Unknown(gem, *_PLACES[gem](config)) if gem in _PLACES else Unknown(gem)
        for gem in sorted(gems - MODELLED - QUIET)
        if gem not in THEME_PLUGINS and not gem.startswith("jekyll-theme-") and gem != config.get("theme")
    ]
    if MULTIPLE_LANGUAGES in gems and not _is_at_root(config):
        found.append(Unknown(MULTIPLE_LANGUAGES))
    downloads = truthy(mapping(config.get("third_party_libraries")).get("download"))
    if downloads and "jekyll-3rd-party-libraries" in gems:
        found.append(Unknown("jekyll-3rd-party-libraries", _LIBRARIES))
    for path in site_plugins(config):
        stem = Path(path).stem
        if downloads and stem == "download-3rd-party":
            found.append(Unknown(path, _LIBRARIES))
        elif stem not in QUIET_FILES and _makes_files(config.root / path):
            found.append(Unknown(path))
    return found


def _is_at_root(config: "Config") -> bool:
    """Whether jekyll-multiple-languages-plugin leaves one of the languages at the root."""
    from sitelint.jekyll.plugins.multiple_languages import languages

    return languages(config) != []


def settings_made(config: "Config") -> frozenset[str]:
    """The settings that the site's own plugins make while Jekyll runs; none on GitHub Pages."""
    if config.dialect == "ghpages":
        return frozenset()
    paths = (path for path in site_plugins(config) if Path(path).stem not in QUIET_FILES)
    texts = (config.disk.source(config.root, path).text for path in paths)
    return frozenset(name for text in texts for name in _MAKES_SETTING.findall(text))


def may_publish(plugins: list[Unknown], path: str) -> str | None:
    """The first of the `plugins` that may publish `path`, a file or folder of the built site; else None."""
    bare = path.lstrip("/")
    return next(
        (one.name for one in plugins if bare.startswith(one.starts) and bare.endswith(one.ends)), None
    )


def site_plugins(config: "Config") -> list[str]:
    """The Ruby files of the site's own plugins folder, by their paths from the root, in order."""
    folder = normalise(to_s(config.get("plugins_dir", "_plugins")))
    if "\0" in folder:
        return []
    found = []
    todo = [config.root / folder]
    while todo:
        current = todo.pop()
        try:
            entries = disk.names(current)
        except OSError:
            continue
        todo += [current / item.name for item in entries if item.is_dir(follow_symlinks=False)]
        found += [current / item.name for item in entries if item.name.endswith(".rb") and not item.is_dir()]
    return sorted(path.relative_to(config.root).as_posix() for path in found)


def _makes_files(path: Path) -> bool:
    try:
        return _MAKES_FILES.search(disk.read(path).decode("utf-8", "replace")) is not None
    except OSError:
        return True


def _before_placeholder(path_format: str) -> str:
    """The folder that a format such as `assets/resized/%{width}/%{basename}` begins with."""
    fixed = (path_format or "assets/resized/%").partition("%")[0]
    return fixed[: fixed.rfind("/") + 1].lstrip("/")
