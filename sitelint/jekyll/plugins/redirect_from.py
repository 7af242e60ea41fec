"""jekyll-redirect-from: a page at every `redirect_from` address, and redirects.json.

A page with `redirect_to` is published where it was, its content replaced: it adds no address.
Follows jekyll-redirect-from 0.16 `generator.rb` and `redirect_page.rb`.
"""

from collections.abc import Iterator
from itertools import chain

from sitelint.jekyll.model import Published
from sitelint.jekyll.plugins.build import Build, mapping, sequence
from sitelint.jekyll.plugins.urls import from_template, made

NAME = "jekyll-redirect-from"


def generate(build: Build) -> Iterator[Published]:
    """Redirects for every page and document that is written."""
    for page in chain(build.documents(), build.pages):
        for path in sequence(build.redirects.get(page, page.data.get("redirect_from"))):
            if isinstance(path, str):
                # The placeholders are those of the page that stands behind a redirect, `redirect.html`.
                url = from_template(path, {"path": "", "basename": "redirect", "output_ext": ".html"})
                yield made(url, NAME, kind="redirect", made_for=page.path)
    if mapping(build.config.get("redirect_from")).get("json") is not False and not build.has_file(
        "redirects.json"
    ):
        yield made("/redirects.json", NAME)
