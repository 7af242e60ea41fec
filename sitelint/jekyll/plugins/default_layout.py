"""jekyll-default-layout: a layout for Markdown pages and posts that name none, where the site has one.

Follows jekyll-default-layout 0.1 `generator.rb`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

NAME = "jekyll-default-layout"


def apply(site: "Site") -> None:
    """Give those pages their layout: `home` for the front page, `page` or `post`, else `default`."""
    for page in site.pages:
        if page.kind == "document" or "layout" in page.data or not site.config.is_markdown(page.ext):
            continue
        fitting = ("home" if page.url == "/" else "", page.kind, "default")
        page.data["layout"] = next((name for name in fitting if name in site.layouts), None)
