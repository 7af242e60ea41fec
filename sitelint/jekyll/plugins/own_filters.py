"""The filters that a site's own plugins define.

One of them takes the place of Jekyll's or Liquid's filter of that name. What it gives cannot be told, unless
it stands there as a widespread template brought it, which we know.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.disk.digest import digest_of
from sitelint.jekyll.derived import remembered
from sitelint.jekyll.plugins.unknown import site_plugins
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.config import Config

_DEFINITION = regex(r"^([ \t]*)def (\w+)", re.MULTILINE)
_COMMENT = regex(r"#.*")
# Digests of what stands in `hash_default` in the versions of lab-website-template, and in `bust_file_cache`
# and `bust_css_cache` in those of al-folio.
_KNOWN = frozenset(
    (
        "7ddb984c3c4c826ba7c60069fbd3d8f1",
        "43dbb82ac0ae3e213a2df2cc71f5c595",
        "cdb3dc48229098e6ef05c8ce6aea6c25",
        "2faf22470d56242daf0e06d633b585da",
        "a7c2a3850c0f95e02e4a02fd4f66572d",
        "d4fca5b68a2dda5941d0c5217f276cb7",
    )
)


@remembered
def own_filters(config: "Config") -> frozenset[str]:
    """The names of the filters that are not as a template brought them; none on GitHub Pages."""
    if config.dialect == "ghpages":
        return frozenset()
    texts = (config.disk.source(config.root, path).text for path in site_plugins(config))
    return frozenset(
        name
        for text in texts
        if "register_filter" in text
        for name, body in _methods(text)
        if _digest(body) not in _KNOWN
    )


def _methods(text: str) -> Iterator[tuple[str, str]]:
    """The methods of a Ruby file: their names, and what stands from there to their `end`."""
    found = list(_DEFINITION.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    for match, end in zip(found, ends, strict=True):
        yield match[2], text[match.end() : end].partition(f"\n{match[1]}end")[0]


def _digest(body: str) -> str:
    """The digest of a method, whatever its comments and blanks."""
    return digest_of(" ".join(_COMMENT.sub("", body).split()).encode("utf-8", "surrogatepass")).hex()
