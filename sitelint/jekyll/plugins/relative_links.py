"""jekyll-relative-links: a Markdown link to a source file becomes a link to what is published of it.

Follows jekyll-relative-links 0.6 `generator.rb`, which GitHub Pages runs on every site.
"""

import posixpath
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote_plus

from sitelint.jekyll.derived import derived
from sitelint.jekyll.plugins.active import active
from sitelint.jekyll.plugins.build import mapping, sequence
from sitelint.jekyll.ruby.globs import Pattern
from sitelint.jekyll.utils import to_s
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Reference
    from sitelint.jekyll.model import Page
    from sitelint.jekyll.site import Site

NAME = "jekyll-relative-links"
_URL_CHARACTERS = "%/-._~!$&'()*+,;=:@"
_SCHEME = regex(r"[A-Za-z][A-Za-z0-9+.-]*:")


def reads(site: "Site", page: "Page") -> bool:
    """Whether the plugin looks at the links of `page`."""
    settings = mapping(site.config.get("relative_links"))
    if settings.get("enabled") is False or NAME not in _active(site):
        return False
    if not site.config.is_markdown(page.ext) or not page.published:
        return False
    if page.kind != "page" and settings.get("collections") is not True:
        return False
    return not _names_page(sequence(settings.get("exclude")), page.relative_path)


def may_rewrite(target: str) -> bool:
    """Whether the plugin may change links to `target`."""
    return not (target.startswith("#") or _SCHEME.match(target))


def rewrite(site: "Site", page: "Page", target: str) -> str | None:
    """What the target of a Markdown link becomes of a `page` that the plugin reads; None if it is left alone.

    `target` is as written in the source, with its fragment, before Liquid: links, images and reference
    definitions in Markdown syntax are rewritten, HTML is not. The result holds the baseurl.
    """
    if not may_rewrite(target):
        return None
    path, mark, fragment = target.partition("#")
    base = "" if path.startswith("/") else posixpath.dirname(page.relative_path)
    wanted = posixpath.normpath(posixpath.join(base, path.removeprefix("/")))
    url = _targets(site).get(unquote_plus(wanted))
    return None if url is None else site.config.baseurl + quote(url, safe=_URL_CHARACTERS) + mark + fragment


def overlooks(file: "TextFile", reference: "Reference") -> bool:
    """Whether the plugin does not see a Markdown link of a page's file as one."""
    return reference.span.start in _overlooked(file)


@derived
def _overlooked(file: "TextFile") -> frozenset[int]:
    """Where the targets of inline links begin that the plugin does not see."""
    own = {
        found.reference.span.start
        for found in file.facts.references
        if found.exact and found.path == file.path and found.reference.syntax == "markdown"
    }
    return frozenset(own - _seen(file.text, file.body_start)) if own else frozenset()


def _seen(text: str, start: int) -> set[int]:
    """Where the targets begin of what the plugin takes for inline links (`INLINE_LINK_REGEX`).

    A link begins with the first bracket of a line that another link does not hold, and its text ends on the
    same line; so of `[![a](b.png)](c.md)` it sees the image alone.
    """
    found: set[int] = set()
    end = -1
    at = text.find("[", start)
    while at >= 0:
        if at >= end:
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
        target = text.find("](", at, end) + 2
        while target > 1 and text.startswith(")", target):
            target = text.find("](", target, end) + 2
        if target > 1:
            at = text.find(")", target)
            if at < 0:
                break
            found.add(target)
        else:
            at = end
        at = text.find("[", at)
    return found


def _names_page(patterns: list[object], path: str) -> bool:
    """Whether a pattern of `exclude` covers a page, as its beginning or as a shell pattern."""
    return any(path.startswith(to_s(one)) or Pattern(to_s(one)).matches(path) for one in patterns)


@lru_cache(maxsize=4)
def _active(site: "Site") -> frozenset[str]:
    return active(site.config)


@lru_cache(maxsize=4)
def _targets(site: "Site") -> Mapping[str, str]:
    """The URL of everything published, by the path of its source; pages win over the files they came from."""
    found = {file.relative_path.removeprefix("/"): file.url for file in site.static_files if file.published}
    return found | {page.relative_path: page.url for page in site.pages if page.published}
