"""Which references say the whole address of their own site."""

from collections import defaultdict
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.links.chosen import chosen
from sitelint.lint import Span

from .selecting import is_written

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site


def is_secure(site: "Site") -> bool:
    """Whether the site is known to be published by `https://`, as all of GitHub Pages' own domain is."""
    own = web.parse(site.config.url)
    return own.scheme == "https" or (own.host or "").endswith(".github.io")


def with_own_domain(site: "Site") -> "dict[str, list[ResolvedReference]]":
    """References written out with the host of `url`, by the file of the owner's that they stand in."""
    found: dict[str, dict[Span, ResolvedReference]] = defaultdict(dict)
    for one in _with_host(site):
        found[one.path][one.reference.span] = one
    return {
        path: list(of_file.values())
        for path, of_file in found.items()
        if path in site.text_files and is_written(site.text_files[path])
    }


@chosen
def _with_host(site: "Site", one: "ResolvedReference") -> bool:
    host = web.parse(one.reference.url).host if one.exact else None
    return bool(host) and host == web.parse(site.config.url).host
