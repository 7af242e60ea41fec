"""Which lists of data files a template shows in the order in which they are written."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived, having
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.site import Site

_PATH = r"site\.data((?:\.[\w-]+|\[['\"][\w-]+['\"]\])+)"
_ASSIGN = regex(r"\{%-?\s*assign\s+(\w+)\s*=\s*" + _PATH + r"\s*(-?%\})?")
_FOR = regex(r"\{%-?\s*(for\s+(\w+)\s+in\s+(?:" + _PATH + r"|(\w+))([^%{}]*)-?%\}|endfor\b)")
_TAG = regex(r"\{%[^%]*%\}")
_KEY = regex(r"[\w-]+")


class Shown(NamedTuple):
    """A loop over a list of data: the list (`news`, `cv.talks`) and what is done with each item."""

    path: str
    variable: str
    body: str

    def shows(self, key: str) -> bool:
        """Whether the value under a key is put out for every item: no other order, no choice by it.

        Without a key, whether the item itself is.
        """
        name = re.escape(self.variable)
        value = rf"(?:\.|\[['\"]){re.escape(key)}(?![\w-])" if key else r"\s*-?[|}]"
        out = re.search(rf"\{{\{{-?\s*{name}{value}", _TAG.sub("", self.body))
        compared = re.compile(rf"\b{name}\.[^%]*?(?:[=!<>]=|[<>]|\bcontains\b)|^\{{%-?\s*case\s+{name}\.")
        return bool(out) and not any(compared.search(tag) for tag in _TAG.findall(self.body))


def shown(site: "Site") -> Iterator[Shown]:
    """Every loop of a published page, layout or include over a list of data as it is written."""
    for file in having(site, loops_over_data):
        if file.kind in ("page", "layout", "include") and file.published:
            yield from loops_over_data(file)


@derived
def loops_over_data(file: "TextFile") -> tuple[Shown, ...]:
    """The loops of a file over a list of data."""
    text = file.text
    found: list[Shown] = []
    if "site.data" not in text:
        return ()
    assigned: dict[str, list[str]] = {}
    for match in _ASSIGN.finditer(text):
        assigned.setdefault(match[1], []).append(_dotted(match[2]) if match[3] else "")
    for name in re.findall(r"\{%-?\s*assign\s+(\w+)\s*=(?!\s*site\.data)", text):
        assigned.setdefault(name, []).append("")
    open_loops: list[tuple[re.Match[str], int]] = []
    for match in _FOR.finditer(text):
        if match[2]:
            open_loops.append((match, match.end()))
        elif open_loops:
            loop, start = open_loops.pop()
            paths = [_dotted(loop[3])] if loop[3] else assigned.get(loop[4], [])
            # A name that is given two values, or a filtered one, may be any order.
            if len(paths) == 1 and paths[0] and "reversed" not in loop[5] and "|" not in loop[5]:
                found.append(Shown(paths[0], loop[2], text[start : match.start()]))
    return tuple(found)


def _dotted(path: str) -> str:
    return ".".join(_KEY.findall(path))
