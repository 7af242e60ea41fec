"""What was probably meant by an address that nothing is published at."""

from collections import defaultdict
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from sitelint.jekyll.misspelling import distance
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.site import Site

# Suggestions are looked for among so many addresses at most, so that a large site with many dead links stays
# quick.
_MOST_ADDRESSES = 3000
_WORD = regex(r"\d+|[^\W\d_]+")


def near(site: "Site", one: "ResolvedReference") -> str | None:
    """The published address that a missing one was probably meant to be: alike, or of the same name."""
    target = one.verdict.target
    if not target or len(target) > 200:
        return None
    ending = _ending(target)
    if not ending and one.reference.kind == "image":
        return None
    addresses = _addresses(site).get(ending, [])
    name = target.rstrip("/").rpartition("/")[2]
    same_name = [address for address in addresses if address.rstrip("/").rpartition("/")[2] == name]
    if len(same_name) == 1 and len(name) > 3 and one.exact:
        return same_name[0]
    for address in get_close_matches(target, addresses, 3, 0.84):
        if _is_misspelled(name, address.rstrip("/").rpartition("/")[2]):
            return address
    return None


# Every broken link asks for those of the same site.
@lru_cache(maxsize=1)
def _addresses(site: "Site") -> dict[str, list[str]]:
    """The published addresses by their ending. Those of pages are also together, under `""`."""
    found: dict[str, list[str]] = defaultdict(list)
    for published in site.urls:
        address = "/" + published.path.removesuffix("index.html")
        ending = _ending(address)
        endings = (ending, "") if ending == "html" else (ending,)
        for one in endings if ending or address.endswith("/") else ():
            if len(found[one]) < _MOST_ADDRESSES:
                found[one].append(address)
    return found


def _ending(address: str) -> str:
    """What stands behind the last dot of the last name, in small letters."""
    name = address.rpartition("/")[2]
    return name.rpartition(".")[2].lower() if "." in name else ""


def _is_misspelled(name: str, other: str) -> bool:
    """Whether two names differ by slips only: word by word, and in no number.

    Two files of one folder share most of their path, those of one kind the beginning of their names, and
    `slides-2.pdf` is not a misspelled `slides-1.pdf`.
    """
    words, others = (_WORD.findall(each.lower()) for each in (name, other))
    if len(words) != len(others):
        return "".join(words) == "".join(others)
    pairs = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
    return not any(a.isdigit() or b.isdigit() or distance(a, b) > max(1, len(a) // 3) for a, b in pairs)
