"""Fixes that write another address in place of the one of a reference."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from sitelint.jekyll.links import web
from sitelint.jekyll.links.written import written_in
from sitelint.lint import Fix

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site


def replaced(site: "Site", one: "ResolvedReference", suggestion: str, safe: bool) -> Fix | None:
    """A fix that writes what is suggested, a path of the site or a whole address; None where that fails.

    A path is written in the form of the old one: relative if it was, in the same place of a Liquid value.
    """
    file = site.text_files.get(one.path)
    if file is None or one.reference.syntax == "liquid":
        return None
    span, target = one.reference.span, one.verdict.target
    is_own = one.exact and file.kind == "page" and one.reference.syntax != "front_matter"
    written = written_in(file, one.reference) if is_own else file.text[slice(*span)]
    if one.exact and len(written) == len(one.reference.url):
        new = _path_replaced(one, suggestion) if suggestion.startswith("/") else suggestion
    elif target and suggestion.startswith("/") and written.count(target) == 1 and len(target) > 1:
        new = written.replace(target, suggestion)
    else:
        new = None
    if new is None:
        return None
    return Fix.replacing(span, new, "" if safe else "another address may have been meant")


def _path_replaced(one: "ResolvedReference", suggestion: str) -> str | None:
    """The URL with another path of the site, relative or behind a domain if it was; None where that fails."""
    url = one.reference.url
    target, raw = one.verdict.target, web.parse(url)
    if target is None or (raw.host and not raw.path):
        return None
    at = url.find(raw.path, url.lower().find(raw.host)) if raw.host else 0
    if at < 0:
        return None
    old = web.decode(raw.path)
    if old.startswith("/"):
        if not old.endswith(target):
            return None
        new = old.removesuffix(target) + suggestion
    else:
        folder, _, name = target.rpartition("/")
        if not suggestion.startswith(folder + "/") or not old.endswith(name):
            return None
        new = old[: len(old) - len(name)] + suggestion[len(folder) + 1 :]
    written = quote(new, safe="/~!$&'()*+,;=:@%-._") if " " in new else new
    return url[:at] + written + url[at + len(raw.path) :]
