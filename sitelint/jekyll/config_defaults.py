"""What Jekyll assumes where `_config.yml` is silent, in Jekyll 4 and on GitHub Pages."""

from typing import Any

from sitelint.jekyll.dialect import Dialect

# github-pages: what it builds with whatever the site says, and what a site may add.
PAGES_PLUGINS = (
    "jekyll-coffeescript",
    "jekyll-commonmark-ghpages",
    "jekyll-gist",
    "jekyll-github-metadata",
    "jekyll-paginate",
    "jekyll-relative-links",
    "jekyll-optional-front-matter",
    "jekyll-readme-index",
    "jekyll-default-layout",
    "jekyll-titles-from-headings",
)
PAGES_ALLOWED = frozenset(PAGES_PLUGINS) | {
    "jekyll-feed",
    "jekyll-redirect-from",
    "jekyll-seo-tag",
    "jekyll-sitemap",
    "jekyll-avatar",
    "jemoji",
    "jekyll-mentions",
    "jekyll-include-cache",
    "jekyll-octicons",
    "jekyll-remote-theme",
}

_EXCLUDE_4 = (
    ".sass-cache",
    ".jekyll-cache",
    ".ruby-lsp",
    "gemfiles",
    "Gemfile",
    "Gemfile.lock",
    "node_modules",
    "vendor/bundle/",
    "vendor/cache/",
    "vendor/gems/",
    "vendor/ruby/",
)
_EXCLUDE_PAGES = (
    "Gemfile",
    "Gemfile.lock",
    "node_modules",
    "vendor/bundle/",
    "vendor/cache/",
    "vendor/gems/",
    "vendor/ruby/",
    "CNAME",
)

# Styles of `permalink` by name (lib/jekyll/configuration.rb).
PERMALINK_STYLES = {
    "none": "/:categories/:title:output_ext",
    "date": "/:categories/:year/:month/:day/:title:output_ext",
    "ordinal": "/:categories/:year/:y_day/:title:output_ext",
    "pretty": "/:categories/:year/:month/:day/:title/",
    "weekdate": "/:categories/:year/W:week/:short_day/:title:output_ext",
}


def defaults() -> dict[str, Any]:
    """A fresh copy of Jekyll 4.4's `Configuration::DEFAULTS`, but for what only running it needs."""
    return {
        "source": ".",
        "destination": "_site",
        "collections_dir": "",
        "plugins_dir": "_plugins",
        "layouts_dir": "_layouts",
        "data_dir": "_data",
        "includes_dir": "_includes",
        "collections": {},
        "safe": False,
        "include": [".htaccess"],
        "exclude": [],
        "keep_files": [".git", ".svn"],
        "encoding": "utf-8",
        "markdown_ext": "markdown,mkdown,mkdn,mkd,md",
        "strict_front_matter": False,
        "show_drafts": None,
        "limit_posts": 0,
        "future": False,
        "unpublished": False,
        "whitelist": [],
        "plugins": [],
        "markdown": "kramdown",
        "highlighter": "rouge",
        "lsi": False,
        "excerpt_separator": "\n\n",
        "incremental": False,
        "baseurl": None,
        "permalink": "date",
        "paginate_path": "/page:num",
        "timezone": None,
        "defaults": [],
        "liquid": {"error_mode": "warn", "strict_filters": False, "strict_variables": False},
        "kramdown": {
            "auto_ids": True,
            "toc_levels": [1, 2, 3, 4, 5, 6],
            "entity_output": "as_char",
            "smart_quotes": "lsquo,rsquo,ldquo,rdquo",
            "input": "GFM",
            "hard_wrap": False,
            "guess_lang": True,
            "footnote_nr": 1,
            "show_warnings": False,
        },
    }


def add_excludes(values: dict[str, Any], *, named: bool, dialect: Dialect) -> None:
    """Give `values["exclude"]` what Jekyll excludes itself.

    Jekyll 4 adds to the site's list; Jekyll 3's own list is gone once a site has one (`named`).
    """
    if dialect == "jekyll4":
        values["exclude"] = list(dict.fromkeys([*values["exclude"], *_EXCLUDE_4]))
    elif not named:
        values["exclude"] = list(_EXCLUDE_PAGES)


def force_pages(values: dict[str, Any], user: dict[str, Any]) -> None:
    """Lay on `values` what GitHub Pages sets whatever the site says (the gem github-pages, `OVERRIDES`)."""
    kramdown = dict(values["kramdown"]) if isinstance(values["kramdown"], dict) else {}
    own = user.get("kramdown")
    own = own if isinstance(own, dict) else {}
    kramdown.setdefault("hard_wrap", False)
    if "gfm_quirks" not in own:
        kramdown["gfm_quirks"] = "paragraph_end"
    kramdown |= {"template": "", "math_engine": "mathjax", "syntax_highlighter": "rouge"}
    values["kramdown"] = kramdown
    values["lsi"] = False
    values["safe"] = True
    values["highlighter"] = "rouge"
    values["whitelist"] = sorted(PAGES_ALLOWED)
    values["plugins"] = list(dict.fromkeys([*values["plugins"], *PAGES_PLUGINS]))
    markdown = str(values["markdown"]).lower()
    commonmark = markdown in ("gfm", "commonmark", "commonmarkghpages")
    values["markdown"] = "CommonMarkGhPages" if commonmark else "kramdown"
