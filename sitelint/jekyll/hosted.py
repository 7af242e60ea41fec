"""Collections whose documents have no page of their own, and whose text other pages show.

A course lists its weeks so: `{% for week in site.weeks %}{{ week }}{% endfor %}`, a group its members with
`{{ member.content }}`.
"""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

_NAMED = regex(r"\{%-?\s*(?:for\s+([\w-]+)\s+in|assign\s+([\w-]+)\s*=)\s+([^%]*)")
_TEXT = regex(r"\{\{-?\s*([\w-]+)(?:\.(?:content|output))?\s*(?:\||-?\}\})")
_LIST = regex(r"\bsite\.([\w-]+)")
_NAME = regex(r"[\w-]+")
# Lists of the documents of all collections.
_ALL = frozenset(("documents", "collections"))


def hosted(labels: Collection[str], files: "Iterable[TextFile]") -> frozenset[str]:
    """Those of the collections `labels` that some of the files goes through and shows the text of."""
    found = {name for file in files for name in _shown_lists(file)}
    return frozenset(labels if found & _ALL else found.intersection(labels))


@derived
def _shown_lists(file: "TextFile") -> frozenset[str]:
    """The lists of `site` whose items' text a file puts out.

    Told by its words alone: whether a condition or a filter leaves items out is not seen.
    """
    if "site." not in file.text:
        return frozenset()
    lists = _lists(file.text)
    return frozenset().union(*(lists[name] for name in {*_TEXT.findall(file.text)} if name in lists))


def _lists(text: str) -> dict[str, set[str]]:
    """The variables of a template, each with the lists of `site` that its values come from."""
    lists: dict[str, set[str]] = {}
    for item, name, expression in _NAMED.findall(text):
        made = {*_LIST.findall(expression)}
        first = _NAME.match(expression)
        if first:
            made |= lists.get(first.group(), set())
        lists.setdefault(item or name, set()).update(made)
    return lists
