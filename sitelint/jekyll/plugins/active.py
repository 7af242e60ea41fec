"""Which plugins a build loads.

Jekyll loads what the configuration, the Gemfile and `_plugins` name (`Config.plugins`), and what the gem of
the site's theme depends on (Jekyll 4.3 `PluginManager#require_theme_deps`); GitHub Pages only what is on its
list of allowed plugins.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sitelint.jekyll.config_defaults import PAGES_ALLOWED
from sitelint.jekyll.theme import gem
from sitelint.jekyll.utils import to_s

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


def active(config: "Config") -> frozenset[str]:
    """The gems that a build loads as plugins, by the gem's name (`jekyll/scholar` is in `jekyll-scholar`)."""
    named = set(config.plugins)
    if config.dialect == "jekyll4":
        for key in ("gems", "whitelist"):
            value = config.get(key)
            named.update(to_s(name).lower() for name in (value if isinstance(value, list) else []))
    # jekyll-remote-theme reads the dependencies from the gemspec of the theme's repository.
    themes = (gem(to_s(config.get(key))) for key in ("remote_theme", "theme"))
    theme = next((THEME_PLUGINS[name] for name in themes if name in THEME_PLUGINS), frozenset())
    if config.dialect == "ghpages":
        theme &= PAGES_ALLOWED
    return frozenset(name.replace("/", "-") for name in named) | theme
