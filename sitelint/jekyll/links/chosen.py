"""Which references of a site its rules look at.

Most references are right, and no rule has anything to say of them. Rules that see the whole site ask for
those of a kind by a function, so that after an edit it can be told whether they would be given the same ones.
"""

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, TypeAlias

from sitelint.jekyll.derived import ASKED, is_known

if TYPE_CHECKING:
    from sitelint.jekyll.links.verdict import ResolvedReference
    from sitelint.jekyll.site import Site

Choice: TypeAlias = "Callable[[Site, ResolvedReference], bool]"

_CHOICES: dict[str, Choice] = {}


def chosen(is_wanted: Choice) -> "Callable[[Site], list[ResolvedReference]]":
    """Make of a function that tells whether a reference is wanted one that gives all of a site that are.

    It may depend on the reference and on the map of the site: on the text of no file and on no facts.
    """
    name = f"{is_wanted.__module__}.{is_wanted.__qualname__}"

    @wraps(is_wanted)
    def of_site(site: "Site") -> "list[ResolvedReference]":
        ASKED.names.add(name)
        if name not in site.chosen:
            site.chosen[name] = [one for one in site.resolved.all if is_wanted(site, one)]
        return site.chosen[name]

    _CHOICES[name] = is_wanted
    return of_site


def choose(
    names: Iterable[str], site: "Site", references: "list[ResolvedReference]"
) -> "dict[str, list[ResolvedReference]] | None":
    """Those of some references that were wanted, by the names in `Site.chosen`; None for a name unknown."""
    names = list(names)
    if not all(is_known(name, _CHOICES) for name in names):
        return None
    return {name: [one for one in references if _CHOICES[name](site, one)] for name in names}


@chosen
def every(site: "Site", one: "ResolvedReference") -> bool:
    """All references."""
    return True
