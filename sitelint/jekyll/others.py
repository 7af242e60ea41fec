"""What a page shows of the rest of the site."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.site import Site

_OF_ALL = frozenset(
    (
        *("site", "page.next", "page.previous", "site.time", "site.pages", "site.posts", "site.documents"),
        *("site.collections", "site.html_pages", "site.html_files", "site.static_files", "site.tags"),
        *("site.categories", "site.related_posts"),
    )
)
"""What Liquid reads of other pages; beside these, every collection by its label."""
_BY_TAG = ("link:", "post_url:", "include_relative:", "paginator")


def shows_others(site: "Site", touched: Iterable[str]) -> bool:
    """Whether what Liquid read (`Context.touched`) may come from another page.

    Configuration, data, layouts and includes are no other pages: all pages are made with them.
    """
    for name in touched:
        if name in _OF_ALL or name.startswith(_BY_TAG):
            return True
        kind, _, key = name.partition(".")
        setting = key.partition(".")[0]
        is_setting = setting == "data" or setting in site.config.values
        if kind == "site" and (key in site.collections or not is_setting):
            return True
    return False
