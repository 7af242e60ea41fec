"""What rules that see the whole site saw of its pages, and whether they would see the same after an edit.

They are not asked again if the edited pages hold the same as before in all that was seen of them: what Liquid
had to say, what was derived, and the references that rules chose (`jekyll.links.chosen`). So most links and
headings can be added without asking them. What others say of a page depends on its anchors, too: of those
that others ask for, none may come or go. Of a page of which a rule saw more than that, nothing is known.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from sitelint.jekyll.derived import derive
from sitelint.jekyll.links.chosen import choose
from sitelint.lint.moved import Places, UnplacedError
from sitelint.text.named_tuple import NamedTuple

if TYPE_CHECKING:
    from sitelint.jekyll.facts import Facts, TextFile
    from sitelint.jekyll.links.references import ResolvedReference
    from sitelint.jekyll.placing import Found
    from sitelint.jekyll.site import Site


_Chosen: TypeAlias = "dict[str, list[ResolvedReference]]"


class Seen(NamedTuple):
    """What the site rules of a run have seen of pages.

    `opened` are the files of which more was asked for than is compared after an edit, and those whose text
    others show. `chosen` has the references in the bodies of pages, by page, by the name of what chose them;
    `anchors` are the names that were looked for among the anchors of files by what other files hold.
    """

    opened: frozenset[str]
    chosen: "dict[str, dict[str, list[ResolvedReference]]]"
    anchors: dict[str, set[str]]


NOTHING = Seen(frozenset(), {}, {})


def seen_in(site: "Site") -> Seen:
    """What has been seen of a site since all its files were marked as not opened."""
    files = site.text_files
    opened = {file.path for file in files if file.opened}
    opened.update(path for file in files for path in file.includes)
    if "resolved" not in site.__dict__:
        return Seen(frozenset(opened), {}, {})
    pages = {page.path for page in site.pages}
    chosen: dict[str, dict[str, list[ResolvedReference]]] = {}
    for name, found in site.chosen.items():
        of_page = chosen[name] = {}
        for one in found:
            if one.path in pages and one.reference.span.start >= files[one.path].body_start:
                of_page.setdefault(one.path, []).append(one)
    return Seen(frozenset(opened | site.resolved.embedded), chosen, site.resolved.anchors)


def after(
    seen: Seen, site: "Site", formers: "Mapping[str, Facts]", keeper: "Callable[[TextFile], object]"
) -> tuple[dict[str, Places], Seen]:
    """Where the places of edited pages are now, of which `formers` were known, and what is seen now.

    `keeper` may give other files their facts. Raises UnplacedError where what was seen is another thing now.
    """
    places: dict[str, Places] = {}
    chosen = {name: {**of_page} for name, of_page in seen.chosen.items()}
    anchors = {**seen.anchors}
    for path, former in formers.items():
        here = {name: of_page.pop(path) for name, of_page in chosen.items() if path in of_page}
        places[path], here, asked = _after(seen, site, site.text_files[path], former, here, keeper)
        for name, found in here.items():
            chosen[name][path] = found
        for other, names in asked.items():
            anchors[other] = anchors.get(other, set()) | names
    return places, seen._replace(chosen=chosen, anchors=anchors)


def _after(
    seen: Seen,
    site: "Site",
    file: "TextFile",
    former: "Facts",
    chosen: _Chosen,
    keeper: "Callable[[TextFile], object]",
) -> tuple[Places, _Chosen, dict[str, set[str]]]:
    """The same of one page: places, what is chosen in its body, and anchors that it looks for elsewhere."""
    path, now = file.path, file.facts
    if path in seen.opened or not derive(former.derived, file):
        raise UnplacedError
    derived = {name: now.derived.get(name) for name in former.derived}
    told = (former.liquid, former.derived), (now.liquid, derived)
    try:
        places = Places(path, (told[0], _links(former)), (told[1], _links(now)), file.body_start)
        return places, places.moved(chosen), {}
    except UnplacedError:
        Places(path, *told, file.body_start)
        site.text_files.offer(keeper)
        chosen_now, anchors = _chosen_now(seen, site, file, former)
        places = Places(path, (told[0], chosen), (told[1], chosen_now), file.body_start)
        return places, chosen_now, anchors


def _chosen_now(
    seen: Seen, site: "Site", file: "TextFile", former: "Facts"
) -> tuple[_Chosen, dict[str, set[str]]]:
    """The references in the body of an edited page that rules choose, and the anchors it looks for elsewhere.

    Raises UnplacedError where references elsewhere may be others, too.
    """
    if not seen.chosen:
        return {}, {}
    path, now = file.path, file.facts
    asked = seen.anchors.get(path, set())
    if asked and (former.names & asked, former.open) != (now.names & asked, now.open):
        raise UnplacedError
    # What it brings of other files is counted there; a page that is not published may be read on another one.
    if _of_others(former, path) != _of_others(now, path) or not file.published:
        raise UnplacedError
    if any(one.reference.element == "base" for one in (*former.references, *now.references)):
        raise UnplacedError
    from sitelint.jekyll.links.references import references_of

    found, anchors = references_of(site, file)
    in_body = [one for one in found if one.reference.span.start >= file.body_start]
    chosen = choose(seen.chosen, site, in_body)
    if chosen is None:
        raise UnplacedError
    return {name: of_page for name, of_page in chosen.items() if of_page}, anchors


def _links(facts: "Facts") -> tuple[object, ...]:
    return facts.references, facts.names, facts.open


def _of_others(facts: "Facts", path: str) -> "list[Found]":
    return [one for one in facts.references if one.path != path]
