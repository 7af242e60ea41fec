"""What a run told of a site."""

from sitelint.lint.finding import Finding
from sitelint.lint.seen import Seen
from sitelint.text.named_tuple import NamedTuple


class Told(NamedTuple):
    """What a run told of a site.

    `files` has the findings of files as they are reported, and how many more their comments hide, where
    there are any; `left` are the files of which nobody has asked that. `of_site` is what the site rules
    found, and `seen` what they had seen for that.
    """

    files: dict[str, tuple[list[Finding], int]]
    left: frozenset[str]
    of_site: dict[str, list[Finding]]
    seen: Seen
