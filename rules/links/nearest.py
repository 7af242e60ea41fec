"""What was probably meant by an address that nothing is published at."""

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.site import Site

# Suggestions are looked for among so many addresses at most, so that a large site with many dead links stays
# quick.
_MOST_ADDRESSES = 3000
_NUMBER = re.compile(r"\d+")


def near(site: "Site", one: "ResolvedReference") -> str | None:
    """The published address that a missing one was probably meant to be: alike, or of the same name."""
    target = one.verdict.target
    if not target or len(target) > 200:
        return None
    wanted_image = one.reference.kind == "image"
    ending = target.rpartition(".")[2].lower() if "." in target.rpartition("/")[2] else ""
    addresses: list[str] = []
    for published in site.urls:
        address = "/" + published.path.removesuffix("index.html")
        is_page = address.endswith(("/", ".html"))
        if len(addresses) < _MOST_ADDRESSES and (
            address.lower().endswith("." + ending) if ending else is_page and not wanted_image
        ):
            addresses.append(address)
    name = target.rstrip("/").rpartition("/")[2]
    same_name = [address for address in addresses if address.rstrip("/").rpartition("/")[2] == name]
    if len(same_name) == 1 and len(name) > 3:
        return same_name[0]
    # Two files of one folder share most of their path: it is the name that has to be alike, and no number in
    # it may differ (`slides-2.pdf` is not a misspelled `slides-1.pdf`).
    for address in get_close_matches(target, addresses, 3, 0.84):
        other = address.rstrip("/").rpartition("/")[2]
        if _NUMBER.findall(other) == _NUMBER.findall(name) and get_close_matches(
            _stem(name), [_stem(other)], 1, 0.75
        ):
            return address
    return None


def _stem(name: str) -> str:
    return name.rpartition(".")[0] or name
