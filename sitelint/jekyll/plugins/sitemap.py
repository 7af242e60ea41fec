"""jekyll-sitemap: sitemap.xml and robots.txt, where the site has none (1.4 `jekyll/jekyll-sitemap.rb`)."""

from collections.abc import Iterator

from sitelint.jekyll.model import Published
from sitelint.jekyll.plugins.build import Build
from sitelint.jekyll.plugins.urls import made

NAME = "jekyll-sitemap"


def generate(build: Build) -> Iterator[Published]:
    """The two files, each unless something is published there."""
    for url in ("/sitemap.xml", "/robots.txt"):
        if not build.has_url(url):
            yield made(url, NAME)
