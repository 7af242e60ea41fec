"""Settings of any type are read without a crash; what Jekyll would stop at publishes nothing or something."""

from collections.abc import Callable
from typing import Any

import pytest

from sitelint.jekyll.plugins import polyglot, relative_links
from sitelint.jekyll.plugins.unknown import unknown
from sitelint.jekyll.site import Site

PLUGINS = """plugins: [jekyll-redirect-from, jekyll-feed, jekyll-sitemap, jekyll-archives, jekyll-archives-v2,
  jekyll-paginate, jekyll-paginate-v2, jekyll-polyglot, jekyll-scholar, jekyll-imagemagick, jekyll-webp,
  jekyll-optional-front-matter, jekyll-readme-index, jekyll-relative-links, jekyll-titles-from-headings,
  jekyll-default-layout, jekyll-picture-tag, jekyll-responsive-image, jekyll-json-feed, jekyll-tagging]
"""
ODD = ["null", "true", "-1", "1.0e300", '"\\0"', '"../../x"', "'*['", "[1, null, [x], {a: b}]", "{1: {2: 3}}"]
SETTINGS = {
    "paginate": "{}",
    "paginate_path": "{}\npaginate: 1",
    "pagination": "{}",
    "pagination-each": "\npagination: {{enabled: true, per_page: {0}, collection: {0}, tag: {0}}}",
    "pagination-url": "\npagination: {{enabled: true, permalink: {0}, indexpage: {0}, extension: {0}}}",
    "autopages": "{}",
    "autopages-each": "\nautopages: {{enabled: true, tags: {0}, categories: {{layouts: {0}}}}}",
    "feed": "{}",
    "feed-each": "\nfeed: {{path: {0}, categories: {0}, collections: {0}, tags: {0}}}",
    "redirect_from": "{}",
    "jekyll-archives": "{}",
    "archives-each": "\njekyll-archives: {{enabled: {0}, permalinks: {0}, slug_mode: {0}, posts: {0}}}",
    "archives-v2": "\njekyll-archives: {{posts: {{enabled: {0}, permalinks: {0}, slug_mode: {0}}}}}",
    "scholar": "{}",
    "scholar-each": "\nscholar: {{source: {0}, bibliography: {0}, query: {0}, details_layout: {0}}}",
    "scholar-url": "\nscholar: {{details_dir: {0}, details_permalink: {0}}}",
    "imagemagick": "{}",
    "image-each": "\nimagemagick: {{enabled: true, widths: {0}, input_directories: {0}}}",
    "relative_links": "{}",
    "optional_front_matter": "{}",
    "readme_index": "{}",
    "titles_from_headings": "{}",
    "languages": "{}",
    "default_lang": "{}",
    "exclude_from_localization": "{}\nlanguages: [en, fr]",
    "theme": "{}",
    "remote_theme": "{}",
    "picture": "{}",
    "responsive_image": "{}",
    "plugins_dir": "{}",
}
FRONT_MATTER = """---
redirect_from: {0}
redirect_to: {0}
pagination: {{enabled: true, per_page: {0}, permalink: {0}, collection: {0}}}
lang: {0}
lang-exclusive: {0}
page_id: {0}
tags: {0}
categories: {0}
title: {0}
hidden: {0}
---
"""


def _use(site: Site) -> None:
    assert len(site.urls) >= 0
    unknown(site.config)
    for page in site.pages:
        relative_links.reads(site, page)
        relative_links.rewrite(site, page, "../a.md")
        polyglot.rewrite(site, page, "/x")


def _files(config: str, odd: Any = "x") -> dict[str, str]:
    page = FRONT_MATTER.format(odd)
    return {
        "_config.yml": PLUGINS + config,
        **dict.fromkeys(("index.html", "a.md", "_posts/2020-01-01-p.md", "fr/a.md"), page),
        "README.md": "# x",
        "x.png": "",
        "_bibliography/references.bib": "@article{k, year=1}",
        "_layouts/bibtex.html": "",
    }


@pytest.mark.parametrize("name", SETTINGS)
def test_settings(load: Callable[..., Site], name: str) -> None:
    for odd in ODD:
        _use(load(_files(f"{name}: {SETTINGS[name].format(odd)}\n")))


@pytest.mark.parametrize("odd", ODD)
def test_front_matter(load: Callable[..., Site], odd: str) -> None:
    config = (
        "languages: [en, fr]\npagination: {enabled: true}\nautopages: {enabled: true}\nfeed: {tags: true}\n"
    )
    _use(load(_files(config + "jekyll-archives: {enabled: all}\n", odd)))
