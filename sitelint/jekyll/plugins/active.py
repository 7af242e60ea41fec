"""Which plugins a build loads, and which of them may publish what the sources do not tell.

Jekyll loads what the configuration, the Gemfile and `_plugins` name (`Config.plugins`), and what the gem of
the site's theme depends on (Jekyll 4.3 `PluginManager#require_theme_deps`); GitHub Pages only what is on its
list.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sitelint.jekyll.config_defaults import PAGES_ALLOWED
from sitelint.jekyll.utils import to_s, truthy

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config

# Run-time dependencies of well-known theme gems, which Jekyll loads with the theme.
THEME_PLUGINS: Mapping[str, frozenset[str]] = {
    "beautiful-jekyll-theme": frozenset({"jekyll-paginate", "jekyll-sitemap"}),
    "jekyll-text-theme": frozenset({"jekyll-feed", "jekyll-paginate", "jekyll-sitemap", "jemoji"}),
    "jekyll-theme-chirpy": frozenset(
        {
            "jekyll-archives",
            "jekyll-include-cache",
            "jekyll-paginate",
            "jekyll-redirect-from",
            "jekyll-seo-tag",
            "jekyll-sitemap",
        }
    ),
    "just-the-docs": frozenset({"jekyll-include-cache", "jekyll-seo-tag"}),
    "minima": frozenset({"jekyll-feed", "jekyll-seo-tag"}),
    "minimal-mistakes-jekyll": frozenset(
        {"jekyll-feed", "jekyll-gist", "jekyll-include-cache", "jekyll-paginate", "jekyll-sitemap"}
    ),
}

# Plugins that this package works out.
MODELLED = frozenset(
    {
        "jekyll-archives",
        "jekyll-archives-v2",
        "jekyll-default-layout",
        "jekyll-feed",
        "jekyll-imagemagick",
        "jekyll-optional-front-matter",
        "jekyll-paginate",
        "jekyll-paginate-v2",
        "jekyll-polyglot",
        "jekyll-readme-index",
        "jekyll-redirect-from",
        "jekyll-relative-links",
        "jekyll-scholar",
        "jekyll-sitemap",
        "jekyll-titles-from-headings",
    }
)

# Plugins, and gems kept in the same group of a Gemfile, that publish no URL of their own.
QUIET = frozenset(
    (
        "base64 bigdecimal bourbon classifier-reborn css_parser csv faraday faraday-retry feedjira ffi "
        "github-pages hawkins html-proofer htmlbeautifier htmlcompressor http_parser.rb httparty jekyll "
        "jekyll-3rd-party-libraries jekyll-admin jekyll-algolia jekyll-autoprefixer jekyll-avatar "
        "jekyll-babel jekyll-bibtex-badges jekyll-cache-bust jekyll-coffeescript jekyll-commonmark "
        "jekyll-commonmark-ghpages jekyll-compose jekyll-data jekyll-diagrams jekyll-email-protect "
        "jekyll-environment-variables jekyll-external-links jekyll-figure jekyll-get-json jekyll-gist "
        "jekyll-git_metadata jekyll-github-metadata jekyll-include-cache jekyll-jupyter-notebook "
        "jekyll-katex jekyll-last-modified-at jekyll-link-attributes jekyll-livereload "
        "jekyll-loading-lazy jekyll-mentions jekyll-mermaid jekyll-minifier jekyll-octicons "
        "jekyll-postcss jekyll-reading-time jekyll-regex-replace jekyll-remote-theme "
        "jekyll-sass-converter jekyll-seo-tag jekyll-socials jekyll-spaceship jekyll-tabs "
        "jekyll-target-blank jekyll-terser jekyll-theme-primer jekyll-tidy jekyll-toc "
        "jekyll-twitter-plugin jekyll-watch jekyll-youtube jemoji json kramdown kramdown-parser-gfm "
        "liquid-c logger mini_racer minima nokogiri observer ostruct psych rake rouge sass sass-embedded "
        "terser tzinfo tzinfo-data uglifier unicode_utils wdm webrick"
    ).split()
)

# Files in `_plugins` of widely used templates (al-folio, the greenelab lab website, academicpages): tags,
# filters and fetched data, but no page that a site's sources link to.
QUIET_FILES = frozenset(
    (
        "_capitalize_all array beautify cache-bust details download-3rd-party ext external-posts file "
        "file-exists google-scholar-citations hash hide-custom-bibtex hideCustomBibtex html_lang "
        "inspirehep-citations localization-exists markdown minify misc regex remove-accents _state_abbr"
    ).split()
)


def active(config: "Config") -> frozenset[str]:
    """The gems that a build loads as plugins, by the gem's name (`jekyll/scholar` is in `jekyll-scholar`)."""
    named = set(config.plugins)
    if config.dialect == "jekyll4":
        for key in ("gems", "whitelist"):
            value = config.get(key)
            named.update(to_s(name) for name in (value if isinstance(value, list) else []))
    theme = THEME_PLUGINS.get(to_s(config.get("theme")), frozenset())
    if config.dialect == "ghpages":
        theme &= PAGES_ALLOWED
    return frozenset(name.replace("/", "-") for name in named) | theme


def unknown(config: "Config") -> list[str]:
    """What may publish pages that we cannot tell: gems by name, the site's own plugins by path, in order.

    On GitHub Pages none does, as no other plugin runs there.
    """
    if config.dialect == "ghpages":
        return []
    gems = (gem for gem in active(config) - MODELLED - QUIET if not gem.startswith("jekyll-theme-"))
    return sorted(gems) + [path for path in site_plugins(config) if not _is_quiet(path, config)]


def site_plugins(config: "Config") -> list[str]:
    """The Ruby files of the site's own plugins folder, by their paths from the root, in order."""
    folder = to_s(config.get("plugins_dir", "_plugins"))
    try:
        return sorted(
            path.relative_to(config.root).as_posix() for path in (config.root / folder).rglob("*.rb")
        )
    except (OSError, ValueError, NotImplementedError):
        return []


def _is_quiet(path: str, config: "Config") -> bool:
    """Whether a site's own plugin is one that publishes nothing to link to, by its name."""
    stem = Path(path).stem
    if stem == "download-3rd-party":
        libraries = config.get("third_party_libraries")
        return not (isinstance(libraries, dict) and truthy(libraries.get("download")))
    return stem in QUIET_FILES
