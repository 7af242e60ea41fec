"""What a run told of a site."""

from sitelint.lint.finding import Finding
from sitelint.text.named_tuple import NamedTuple


class Told(NamedTuple):
    """What a run told of a site.

    `files` has the findings of files as they are reported, and how many more their comments hide;
    `of_site` what the site rules found there. `opened` are the files of which a site rule has seen more than
    their facts, and those whose text others include.
    """

    files: dict[str, tuple[list[Finding], int]]
    of_site: dict[str, list[Finding]]
    opened: frozenset[str]
