"""References of a page's text that another page shows, where they may lead elsewhere.

A list of posts puts their excerpts into itself: a relative address, right on the post's own page, is looked
up from the list's, and `#x` in the list.
"""

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from sitelint.jekyll.links import web
from sitelint.jekyll.placing import Found
from sitelint.jekyll.utils import to_s

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.model import Page


def depends_on_page(file: "TextFile", page: "Page", key: str, config: "Config") -> Iterator[Found]:
    """The references of a page that mean another thing elsewhere, in its text or excerpt (`key`).

    What leads to a place in the text itself is left out: the place is shown along with it.
    """
    relative = [
        (found, url)
        for found in file.facts.references
        if found.path == file.path and found.certain
        for url in (web.parse(found.reference.url),)
        if not url.scheme and url.host is None and not url.path.startswith("/")
    ]
    if not relative:  # of most pages, whose text need not be read for this
        return
    end = _excerpt_end(file, page, config) if key == "excerpt" else len(file.text)
    markup = file.facts.markup
    shown = {one.name for one in markup.anchors if one.span.start < end}
    shown |= {one.id for one in markup.headings if one.id and one.span.start < end}
    for found, url in relative:
        if found.reference.outer.start >= end:
            continue
        if url.path or (url.fragment and web.decode(url.fragment) not in shown):
            yield found


def anchors_shown(file: "TextFile", page: "Page", key: str, config: "Config") -> Set[str]:
    """The anchors of a page that its text or excerpt (`key`) brings along."""
    names = file.facts.names
    if key != "excerpt" or not names:
        return names
    end = _excerpt_end(file, page, config)
    markup = file.facts.markup
    behind = {one.name for one in markup.anchors if one.span.start >= end}
    behind |= {one.id for one in markup.headings if one.id and one.span.start >= end}
    return names - behind


def _excerpt_end(file: "TextFile", page: "Page", config: "Config") -> int:
    """Where the excerpt of a page ends (lib/jekyll/excerpt.rb: `extract_excerpt`)."""
    separator = to_s(page.value("excerpt_separator") or config.get("excerpt_separator"))
    text = file.text
    start = file.body_start
    while start < len(text) and text[start].isspace():
        start += 1
    end = text.find(separator, start) if separator else -1
    return len(text) if end < 0 else end
