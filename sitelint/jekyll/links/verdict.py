"""What became of a reference: the words that the resolver, the reports and the link rules share."""

from collections.abc import Iterable
from typing import Literal

from sitelint.jekyll.markup import Reference
from sitelint.text.named_tuple import NamedTuple

VerdictName = Literal["ok", "broken", "broken-fragment", "unknown", "external"]
Cause = Literal[
    "",
    "missing",  # nothing of the site has this address
    "empty",  # no URL at all where something has to be loaded
    "folder",  # a folder without index.html
    "baseurl",  # right but for a baseurl that is missing or doubled
    "other-project",  # a path of this host that another repository may serve
    "other-host",  # a path of the site's domain, while `url` names another one
    "markdown-source",  # the address of a source file that is published elsewhere
    "unpublished",  # a file of the site that Jekyll leaves out
    "email",  # an e-mail address without `mailto:`
    "malformed",  # a web address that no browser takes for one
    "astray",  # an address of another host, or of mail, that leads nowhere
    "local",  # a place on the author's own computer
    "slash",  # right but for a slash at its end
    "encoding",  # right but for spaces: encoded twice, or one too many
    "case",  # right but for the case of letters
    "no-anchor",  # the page is there, the place in it is not
    "hole",  # the URL depends on a value that the sources do not tell
    "theme",  # a theme that is not in the sources may have it
    "plugin",  # a plugin that we cannot run may make it
    "liquid",  # a Liquid tag that names nothing
]
Part = Literal["content", "layout", "embedded"]


class Verdict(NamedTuple):
    """Where a reference leads.

    `target` is the decoded path below the site's root (without baseurl), with a leading slash, None for what
    leads elsewhere or cannot be told; `fragment` is decoded. `file` is the file below `_site` that the host
    serves, `source` the file of the site that it is made from. `suggestion` is the path on the site that was
    probably meant, or a whole address where none of the site was. `reason` is a sentence without a full
    stop, empty for what is plainly right.
    """

    verdict: VerdictName
    target: str | None = None
    fragment: str | None = None
    file: str | None = None
    source: str | None = None
    cause: Cause = ""
    reason: str = ""
    suggestion: str | None = None


class ResolvedReference(NamedTuple):
    """A reference, the file it is written in, and its verdict.

    The spans of `reference` are offsets of the file `path`. `exact`: the URL stands there letter for letter.
    `certain` is false in a branch of Liquid that may never be taken. `page` is the first page that shows it
    (its file below `_site`), `pages` how many do. `part` tells whether it came from a page's content, its
    layout, or the text of another page, which is embedded into `page`: that is told only where it is broken.
    """

    path: str
    reference: Reference
    verdict: Verdict
    exact: bool
    certain: bool
    page: str
    pages: int
    part: Part


def in_order(found: Iterable[ResolvedReference]) -> list[ResolvedReference]:
    """References in the order of the files' paths and of their texts."""
    return sorted(found, key=lambda one: (one.path, one.reference.span, one.verdict.target or ""))
